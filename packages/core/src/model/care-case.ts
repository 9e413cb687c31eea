import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** Why somebody is cared for. */
export const careKinds = defineTerms(
  {
    child: ['child left behind', '无人照管儿童'],
    crisis: ['life crisis', '心理危机'],
    hardship: ['hardship', '困难群众'],
    elderly: ['elderly person living alone', '独居老人'],
    other: ['other', '其他'],
  },
  { name: 'CareKind', en: 'The kind of situation of a care case.', zh: '帮扶个案的类型。' },
);
/** A value of {@link careKinds}. */
export type CareKind = (typeof careKinds.values)[number];

/**
 * A care case 帮扶个案 (000, 001, 002). It has the strictest privacy: no person, no household, no place and no story is
 * recorded, and its id is a separate number.
 */
export const careCaseSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who leads it.', '负责人员。'),
    kind: field(oneOf(careKinds), 'The kind of situation.', '情形类型。', { personal: true }),
    openedAt: field(instantSchema, 'When it was opened.', '建立时间。'),
    closedAt: field(
      instantSchema.nullable(),
      'When it was closed; null while it is open.',
      '结案时间；进行中的为空。',
    ),
    goalReached: field(
      z.boolean().nullable(),
      'Whether the goal that was set was reached; null while the case is open.',
      '是否达到目标；进行中的为空。',
    ),
    partnerAgencies: field(countSchema, 'How many other agencies help.', '协作单位数。'),
  })
  .refine(
    ...notBefore('closedAt', 'openedAt', {
      en: 'it was closed before it was opened: check both instants',
      zh: '结案时间早于建立时间：请核对两个时间',
    }),
  )
  .readonly();

/** A record that passes {@link careCaseSchema}. */
export type CareCase = z.infer<typeof careCaseSchema>;

/** The description of care cases; see {@link careCaseSchema}. */
export const careCaseRecord: RecordDescription<'careCase', CareCase> = describeRecord(
  'careCase',
  careCaseSchema,
  {
    names: { one: 'care case', many: 'care cases', zh: '帮扶个案' },
    description: {
      en: 'A care case. No person, household, place or story is recorded; its identifier is a separate number.',
      zh: '帮扶个案：不登记个人、住户、地点和经过，编号单独编排。',
    },
    access: 'residents',
    lists: { member: 'careCases' },
    worklists: {
      openCareCases: {
        en: 'The care cases that have not been closed yet.',
        zh: '尚未结案的帮扶个案。',
        order: 'openedAt',
        absent: ['closedAt'],
      },
    },
    filters: ['kind', 'goalReached'],
    correctable: ['kind', 'closedAt', 'goalReached', 'partnerAgencies'],
  },
);
