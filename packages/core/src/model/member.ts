import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { memberRoles } from './member-role.ts';
import { teams } from './team.ts';

/**
 * Anyone who does the work, with the role, the station and, if there are any, the post and the team of today. Earlier
 * places of work are in the member's {@link Posting}s.
 */
export const memberSchema = z
  .strictObject({
    ...stationFields,
    postId: field(
      refersTo('post').nullable(),
      'The post at which the member works today; null for those who work at the station itself.',
      '现所在警务室；在派出所工作的为空。',
    ),
    role: field(oneOf(memberRoles), 'The role in which the member works.', '岗位。'),
    team: field(
      oneOf(teams).nullable(),
      'The team that the member is in today; null for those who are in none.',
      '现所在队室；不属任何队室的为空。',
    ),
    name: field(localizedTextSchema, 'The name on the duty list.', '值班表上的姓名。'),
  })
  .readonly();

/** Anyone who does the work; see {@link memberSchema}. */
export type Member = z.infer<typeof memberSchema>;

/** The description of members; see {@link memberSchema}. */
export const memberRecord: RecordDescription<'member', Member> = describeRecord('member', memberSchema, {
  names: { one: 'member', many: 'members', zh: '人员' },
  description: {
    en: 'Anyone who does the work, in one role, at one station and, where it applies, one post and one team, as of today.',
    zh: '从事该项工作的人员：现在的岗位、派出所、警务室和队室。',
  },
  access: 'open',
  lists: { station: 'members', post: 'members' },
  filters: ['role', 'team'],
  correctable: ['postId', 'role', 'team', 'name'],
});
