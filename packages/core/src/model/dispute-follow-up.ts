import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** How a dispute is followed up. */
export const followUpManners = defineTerms(
  {
    visit: ['visit', '上门回访'],
    call: ['call', '电话回访'],
    message: ['messages', '信息沟通'],
    counselling: ['counselling', '心理疏导'],
    job_help: ['help with finding work', '帮助就业'],
  },
  { name: 'FollowUpManner', en: 'How a dispute was followed up.', zh: '纠纷跟进的方式。' },
);
/** A value of {@link followUpManners}. */
export type FollowUpManner = (typeof followUpManners.values)[number];

/** One step of following up a mediated dispute 纠纷跟进, until it stays settled (001). */
export const disputeFollowUpSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who followed it up.', '跟进人员。'),
    disputeId: field(refersTo('dispute'), 'The dispute that was followed up.', '跟进的纠纷。'),
    followedUpAt: field(instantSchema, 'When it was followed up.', '跟进时间。'),
    manner: field(oneOf(followUpManners), 'How it was followed up.', '跟进方式。'),
    stable: field(z.boolean(), 'Whether the parties are at peace by now.', '双方是否已稳定。'),
  })
  .readonly();

/** A record that passes {@link disputeFollowUpSchema}. */
export type DisputeFollowUp = z.infer<typeof disputeFollowUpSchema>;

/** The description of follow-ups of disputes; see {@link disputeFollowUpSchema}. */
export const disputeFollowUpRecord: RecordDescription<'disputeFollowUp', DisputeFollowUp> = describeRecord(
  'disputeFollowUp',
  disputeFollowUpSchema,
  {
    names: { one: 'follow-up of a dispute', many: 'follow-ups of disputes', zh: '纠纷跟进' },
    description: {
      en: 'One step of looking after a dispute once it was mediated, until it stays settled.',
      zh: '纠纷调解后的跟进，直到稳定。',
    },
    access: 'residents',
    follows: [{ field: 'followedUpAt', of: 'disputeId', after: 'openedAt' }],
    lists: { member: 'disputeFollowUps', dispute: 'followUps', station: 'disputeFollowUps' },
    filters: ['manner', 'stable'],
    correctable: ['followedUpAt', 'manner', 'stable'],
  },
);
