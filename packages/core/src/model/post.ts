import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { defineTerms } from '../text/terms.ts';
import { idSchema, stationRecord } from './identifiers.ts';

/** What a post is. */
export const postKinds = defineTerms({
  police_room: ['community police room', '社区警务室'],
  kiosk: ['police kiosk', '警务亭'],
});
/** A value of {@link postKinds}. */
export type PostKind = (typeof postKinds.values)[number];

/** A post: a community police room 警务室 or a kiosk 警务亭, in one community. */
export const postSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema,
    kind: z.enum(postKinds.values),
    name: localizedTextSchema,
  })
  .readonly();

/** A record that passes {@link postSchema}. */
export type Post = z.infer<typeof postSchema>;
