import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, someOf } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema, idSchema } from './identifiers.ts';

/** What two units work together on. */
export const partnershipKinds = defineTerms(
  {
    party_alliance: ['party-building alliance', '党建联盟'],
    patrol_agreement: ['patrol agreement', '巡防协议'],
    education_base: ['education base', '教育基地'],
    guard_supervision: ['training and supervision of guards', '保安培训监督'],
    other: ['other', '其他共建'],
  },
  { name: 'PartnershipKind', en: 'What two units work together on.', zh: '共建类型。' },
);
/** A value of {@link partnershipKinds}. */
export type PartnershipKind = (typeof partnershipKinds.values)[number];

/** The titles that a shared base can carry 基地牌子 (002). */
export const baseTitles = defineTerms(
  {
    legal_publicity: ['legal-publicity base', '法制宣传教育基地'],
    youth_safety: ['youth-safety base', '青少年安防宣传基地'],
    work_safety: ['work-safety base', '安全生产教育基地'],
    correction_teaching: ['correction-teaching site', '社区矫正对象现场教学点'],
    other: ['other base', '其他基地'],
  },
  { name: 'BaseTitle', en: 'A title that a shared base can carry.', zh: '基地牌子。' },
);
/** A value of {@link baseTitles}. */
export type BaseTitle = (typeof baseTitles.values)[number];

/**
 * A partnership with another unit 共建单位 (001, 002). An alliance of 18 units is recorded as 18 partnerships. What each
 * side promised is recorded in its commitments. Units are named, people never.
 */
export const partnershipSchema = z
  .strictObject({
    ...stationFields,
    partnerId: field(
      idSchema,
      'The other unit; a unit with two partnerships has one id in both.',
      '共建单位编号；同一单位的两项共建用同一编号。',
    ),
    partnerName: field(localizedTextSchema, 'The name of the other unit.', '共建单位名称。'),
    kind: field(oneOf(partnershipKinds), 'What they work together on.', '共建类型。'),
    titles: field(
      someOf(baseTitles),
      'The titles of an education base; empty for the other kinds.',
      '教育基地的牌子；其他类型为空。',
    ),
    agreedOn: field(dateSchema, 'The day on which it began.', '签订日期。'),
    endsOn: field(
      dateSchema.nullable(),
      'The last day on which it holds; null where no end was agreed.',
      '有效期最后一天；未约定的为空。',
    ),
  })
  .refine(
    ...notBefore('endsOn', 'agreedOn', {
      en: 'it ends before it begins: check both days',
      zh: '结束日期早于签订日期：请核对两个日期',
    }),
  )
  .refine(({ kind, titles }) => titles.length === 0 || kind === 'education_base', {
    path: ['titles'],
    params: {
      code: 'TITLE_WITHOUT_BASE',
      messages: {
        en: 'only an education base has titles: change the kind, or remove the titles',
        zh: '只有教育基地才有牌子名称：请更改类型，或删除牌子名称',
      },
    },
  })
  .readonly();

/** A partnership with another unit; see {@link partnershipSchema}. */
export type Partnership = z.infer<typeof partnershipSchema>;

/** The description of partnerships; see {@link partnershipSchema}. */
export const partnershipRecord: RecordDescription<'partnership', Partnership> = describeRecord(
  'partnership',
  partnershipSchema,
  {
    names: { one: 'partnership', many: 'partnerships', zh: '共建单位' },
    description: {
      en: 'A partnership with another unit. Units are named, people never.',
      zh: '与其他单位的共建。只记单位，不记个人。',
    },
    access: 'open',
    lists: { station: 'partnerships' },
    filters: ['kind'],
    correctable: ['partnerName', 'kind', 'titles', 'agreedOn', 'endsOn'],
  },
);
