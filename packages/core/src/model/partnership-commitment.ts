import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema, idSchema } from './identifiers.ts';
import { partnershipKinds } from './partnership.ts';

/** The side of a partnership that has promised something. */
export const commitmentOwners = defineTerms(
  {
    station: ['the station', '派出所'],
    partner: ['the partner', '共建单位'],
  },
  { name: 'CommitmentOwner', en: 'Who owes a commitment of a partnership.', zh: '共建事项的责任方。' },
);
/** A value of {@link commitmentOwners}. */
export type CommitmentOwner = (typeof commitmentOwners.values)[number];

/**
 * One commitment of a partnership that is due on a day 共建事项 (001, 002): which side promised it, and whether it was
 * done.
 */
export const partnershipCommitmentSchema = z
  .strictObject({
    ...stationFields,
    partnershipId: field(refersTo('partnership'), 'The partnership.', '所属共建。'),
    partnerId: field(idSchema, 'The partner of the partnership: a unit, never a person.', '共建单位编号。'),
    kind: field(oneOf(partnershipKinds), 'The kind of the partnership.', '共建类型。'),
    owedBy: field(oneOf(commitmentOwners), 'Who owes it.', '责任方。'),
    dueOn: field(dateSchema, 'The day by which it is due.', '应完成日期。'),
    doneOn: field(
      dateSchema.nullable(),
      'The day on which it was done; null where it has not been.',
      '完成日期；尚未完成的为空。',
    ),
  })
  .readonly();

/** A record that passes {@link partnershipCommitmentSchema}. */
export type PartnershipCommitment = z.infer<typeof partnershipCommitmentSchema>;

/** The description of commitments of partnerships; see {@link partnershipCommitmentSchema}. */
export const partnershipCommitmentRecord: RecordDescription<'partnershipCommitment', PartnershipCommitment> =
  describeRecord('partnershipCommitment', partnershipCommitmentSchema, {
    names: { one: 'commitment of a partnership', many: 'commitments of partnerships', zh: '共建事项' },
    description: {
      en: 'One thing that is due in a partnership by a day: who owes it, and whether it was done.',
      zh: '共建中限期完成的一件事：谁负责、是否完成。',
    },
    access: 'work',
    follows: [{ field: 'doneOn', of: 'partnershipId', after: 'agreedOn' }],
    lists: { partnership: 'commitments', station: 'partnershipCommitments' },
    worklists: {
      openCommitments: {
        en: 'The commitments that have not been done yet, whoever owes them.',
        zh: '尚未完成的共建事项，不论责任方。',
        order: 'dueOn',
        absent: ['doneOn'],
      },
    },
    filters: ['kind', 'owedBy'],
    correctable: ['owedBy', 'dueOn', 'doneOn'],
  });
