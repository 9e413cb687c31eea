import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields, unitName } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';

/** What a post is. */
export const postKinds = defineTerms(
  {
    police_room: ['community police room', '社区警务室'],
    kiosk: ['police kiosk', '警务亭'],
  },
  { name: 'PostKind', en: 'What a post is.', zh: '警务室的类型。' },
);
/** A value of {@link postKinds}. */
export type PostKind = (typeof postKinds.values)[number];

/** A post: a community police room 警务室 or a kiosk 警务亭, in one community. */
export const postSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(refersTo('community'), 'The community in which it is.', '所在社区。'),
    kind: field(oneOf(postKinds), 'Whether it is a room or a kiosk.', '是警务室还是警务亭。'),
    name: unitName,
  })
  .readonly();

/** A record that passes {@link postSchema}. */
export type Post = z.infer<typeof postSchema>;

/** The description of posts; see {@link postSchema}. */
export const postRecord: RecordDescription<'post', Post> = describeRecord('post', postSchema, {
  names: { one: 'post', many: 'posts', zh: '警务室、警务亭' },
  description: {
    en: 'A post: a community police room or a kiosk, in one community.',
    zh: '社区警务室或警务亭，设在一个社区。',
  },
  access: 'open',
  lists: { station: 'posts', community: 'posts' },
  correctable: ['kind', 'name'],
});
