import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

export const searchOutcomes = defineTerms({
  found_safe: ['found safe', '平安找到'],
  found_hurt: ['found hurt', '找到时受伤'],
  found_dead: ['found dead', '找到时已死亡'],
  called_off: ['called off', '终止查找'],
});
export type SearchOutcome = (typeof searchOutcomes.values)[number];

/** A search for a lost person 走失人员查找, once it is over (001, 002). Nothing of the person is kept. */
export const lostPersonSearchSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema.nullable(),
    reportedAt: instantSchema,
    /** Null where nobody was found. */
    foundAt: instantSchema.nullable(),
    outcome: z.enum(searchOutcomes.values),
    /** When the description that the search needed was purged; null while it is still held. */
    purgedAt: instantSchema.nullable(),
  })
  .refine(
    ...notBefore('foundAt', 'reportedAt', {
      en: 'the person was found before the report: check both instants',
      zh: '找到时间早于报警时间：请核对两个时间',
    }),
  )
  .refine(({ foundAt, outcome }) => (foundAt === null) === (outcome === 'called_off'), {
    path: ['foundAt'],
    params: {
      code: 'OUTCOME_CONTRADICTED',
      messages: {
        en: 'outcome and instant disagree: a person found has an instant, a search called off has none',
        zh: '结果与找到时间不一致：找到的须有时间，终止的不得有时间',
      },
    },
  })
  .readonly();

export type LostPersonSearch = z.infer<typeof lostPersonSearchSchema>;
