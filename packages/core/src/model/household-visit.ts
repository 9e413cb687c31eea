import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { freeTextSchema } from './free-text.ts';
import { dateSchema, householdKeySchema, idSchema, instantSchema, memberRecord } from './identifiers.ts';

/** The kinds of difficulty that a household can have: kinds, not stories. */
export const difficulties = defineTerms({
  health: ['health', '看病就医'],
  livelihood: ['livelihood', '生活困难'],
  employment: ['employment', '就业'],
  schooling: ['schooling', '子女上学'],
  housing: ['housing', '住房'],
  documents: ['documents', '证件办理'],
  safety: ['safety', '安全顾虑'],
  other: ['other', '其他'],
});
/** A value of {@link difficulties}. */
export type Difficulty = (typeof difficulties.values)[number];

/** What an officer can promise a household: kinds, not stories. */
export const promises = defineTerms({
  answer: ['an answer', '答复'],
  another_visit: ['another visit', '再次上门'],
  paperwork: ['help with paperwork', '代办手续'],
  referral: ['a request to another agency', '协调其他部门'],
  safety_advice: ['safety advice or a safety check', '安全检查和指导'],
  hardship_help: ['help in hardship', '困难帮扶'],
  other: ['something else', '其他'],
});
/** A value of {@link promises}. */
export type Promised = (typeof promises.values)[number];

/**
 * A visit to a home 入户走访 (003). It names the household by its pseudonym only. It stays with the household's
 * community, also after the member who made it was posted elsewhere.
 *
 * A promise made on a visit is kept in time (`followedUpOn` is no later than `followUpOn`), kept late, or open
 * (`followedUpOn` is null).
 */
export const householdVisitSchema = z
  .strictObject({
    ...memberRecord,
    /** The community of the household. */
    communityId: idSchema,
    householdKey: householdKeySchema,
    visitedAt: instantSchema,
    /** The kinds of difficulty that the household spoke of. */
    difficulties: z.array(z.enum(difficulties.values)).readonly(),
    /** What the household suggests about police work; null where it suggested nothing. */
    suggestion: freeTextSchema.max(500).nullable(),
    /** What the officer promised; null where nothing was promised. */
    promised: z.enum(promises.values).nullable(),
    /** The day by which it was promised; null where nothing was promised. */
    followUpOn: dateSchema.nullable(),
    /** The day on which the promise was kept; null as long as it is open. */
    followedUpOn: dateSchema.nullable(),
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
