import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo, someOf } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { freeTextSchema } from './free-text.ts';
import { dateSchema, householdKeySchema, instantSchema } from './identifiers.ts';

/** The kinds of difficulty that a household can have. Only the kind is recorded, never a story. */
export const difficulties = defineTerms(
  {
    health: ['health', '看病就医'],
    livelihood: ['livelihood', '生活困难'],
    employment: ['employment', '就业'],
    schooling: ['schooling', '子女上学'],
    housing: ['housing', '住房'],
    documents: ['documents', '证件办理'],
    safety: ['safety', '安全顾虑'],
    other: ['other', '其他'],
  },
  { name: 'Difficulty', en: 'A kind of difficulty that a household can have.', zh: '住户困难的种类。' },
);
/** A value of {@link difficulties}. */
export type Difficulty = (typeof difficulties.values)[number];

/** What an officer can promise a household. Only the kind is recorded, never a story. */
export const promises = defineTerms(
  {
    answer: ['an answer', '答复'],
    another_visit: ['another visit', '再次上门'],
    paperwork: ['help with paperwork', '代办手续'],
    referral: ['a request to another agency', '协调其他部门'],
    safety_advice: ['safety advice or a safety check', '安全检查和指导'],
    hardship_help: ['help in hardship', '困难帮扶'],
    other: ['something else', '其他'],
  },
  { name: 'Promised', en: 'What an officer promised a household.', zh: '民警向住户承诺的事项。' },
);
/** A value of {@link promises}. */
export type Promised = (typeof promises.values)[number];

/**
 * A visit to a home 入户走访 (003). It names the household by its pseudonym only. It stays with the community of the
 * household, even after the member who made it was posted elsewhere.
 *
 * A promise made on a visit is kept in time (`followedUpOn` is no later than `followUpOn`), kept late, or open
 * (`followedUpOn` is null).
 */
export const householdVisitSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who made the visit.', '走访人员。'),
    communityId: field(
      refersTo('community'),
      'The community of the household, wherever the visitor is posted today.',
      '住户所在社区，与走访人员现在的岗位无关。',
    ),
    householdKey: field(
      householdKeySchema,
      "The household's keyed pseudonym.",
      '住户的加密代号，不含姓名和地址。',
      { personal: true, assigned: true },
    ),
    visitedAt: field(instantSchema, 'When the visit took place.', '走访时间。'),
    difficulties: field(
      someOf(difficulties),
      'The kinds of difficulty that the household spoke of: kinds, not stories.',
      '住户反映的困难种类：只记种类，不记内容。',
      { personal: true },
    ),
    suggestion: field(
      freeTextSchema.max(500).nullable(),
      'What the household suggests about police work; null where it suggested nothing.',
      '住户对公安工作的建议；没有建议的为空。',
      { personal: true },
    ),
    promised: field(
      oneOf(promises).nullable(),
      'What the officer promised; null where nothing was promised.',
      '承诺事项；没有承诺的为空。',
    ),
    followUpOn: field(
      dateSchema.nullable(),
      'The day by which it was promised; null where nothing was promised.',
      '承诺的期限；没有承诺的为空。',
    ),
    followedUpOn: field(
      dateSchema.nullable(),
      'The day on which the promise was kept; null as long as it is open.',
      '承诺兑现的日期；尚未兑现的为空。',
    ),
  })
  .refine(({ promised, followUpOn }) => (promised === null) === (followUpOn === null), {
    path: ['followUpOn'],
    params: {
      code: 'PROMISE_INCOMPLETE',
      messages: {
        en: 'a promise says what was promised and by which day: give both, or neither',
        zh: '承诺事项须同时填写内容和期限：请补齐两项，或都不填',
      },
    },
  })
  .refine(({ promised, followedUpOn }) => followedUpOn === null || promised !== null, {
    path: ['followedUpOn'],
    params: {
      code: 'PROMISE_MISSING',
      messages: {
        en: 'it was followed up, but nothing was promised: say what was promised, or remove the day',
        zh: '填写了兑现日期但没有承诺事项：请补充承诺事项，或删除兑现日期',
      },
    },
  })
  .readonly();

/** A visit to a home; see {@link householdVisitSchema}. */
export type HouseholdVisit = z.infer<typeof householdVisitSchema>;

/** The description of household visits; see {@link householdVisitSchema}. */
export const householdVisitRecord: RecordDescription<'householdVisit', HouseholdVisit> = describeRecord(
  'householdVisit',
  householdVisitSchema,
  {
    names: { one: 'household visit', many: 'household visits', zh: '入户走访' },
    description: {
      en: 'A visit to a home. It names a household by its pseudonym only.',
      zh: '入户走访。只用加密代号标识住户。',
    },
    access: 'residents',
    follows: [
      { field: 'followUpOn', after: 'visitedAt' },
      { field: 'followedUpOn', after: 'visitedAt' },
    ],
    lists: { member: 'visits', community: 'visits', station: 'visits' },
    worklists: {
      openPromises: {
        en: 'The visits with a promise that has not been kept yet.',
        zh: '承诺尚未兑现的走访。',
        order: 'followUpOn',
        present: ['followUpOn'],
        absent: ['followedUpOn'],
      },
      visitsToCallBack: {
        en: 'The visits that have no call-back yet. Visits are judged by the month, so that only those of this month and the last one can still be called.',
        zh: '尚未回访的走访。走访按月考评，只列可补回访的本月和上月走访。',
        order: 'visitedAt',
        without: [{ record: 'visitCallBack' }],
        withinDays: 62,
      },
    },
    correctable: ['difficulties', 'suggestion', 'promised', 'followUpOn', 'followedUpOn'],
  },
);
