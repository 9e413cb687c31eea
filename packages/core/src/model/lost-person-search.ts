import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** How a search for a lost person ended. */
export const searchOutcomes = defineTerms({
  found_safe: ['found safe', '平安找到'],
  found_hurt: ['found hurt', '找到时受伤'],
  found_dead: ['found dead', '找到时已死亡'],
  called_off: ['called off', '终止查找'],
});
/** A value of {@link searchOutcomes}. */
export type SearchOutcome = (typeof searchOutcomes.values)[number];

/** Whom a search is for, as far as it decides where to look: a kind of situation, never a description of a person. */
export const lostPersonKinds = defineTerms({
  child: ['child', '儿童'],
  elderly_on_foot: ['elderly person on foot', '步行老年人'],
  wheelchair_user: ['wheelchair user', '乘轮椅者'],
  adult_in_crisis: ['adult in a crisis', '情绪危机成年人'],
  other: ['other', '其他'],
});
/** A value of {@link lostPersonKinds}. */
export type LostPersonKind = (typeof lostPersonKinds.values)[number];

/** A part of the ground that one team can search, as the search leader drew it. */
export const searchSectorSchema = z
  .strictObject({
    id: idSchema,
    /** The chance, before any search, that the person is in it: 0 to 1. What all leave of 1 is the chance of elsewhere. */
    probability: z.number().min(0).max(1),
    /** How much there is to search, in square metres. */
    squareMetres: z.number().positive().max(1e12),
    /** Whether a wheelchair can get through it 适合轮椅通行. */
    wheelchairPassable: z.boolean(),
  })
  .readonly();

/** A part of the ground of a search; see {@link searchSectorSchema}. */
export type RecordedSector = z.infer<typeof searchSectorSchema>;

/**
 * A search for a lost person 走失人员查找, once it is over (001, 002). Nothing of the person is kept but the kind of
 * situation. Its sweeps and broadcasts are records of their own.
 */
export const lostPersonSearchSchema = z
  .strictObject({
    ...stationRecord,
    /** The community in which the person was last seen; null where that is in none of the station's. */
    communityId: idSchema.nullable(),
    kind: z.enum(lostPersonKinds.values),
    reportedAt: instantSchema,
    /** The sectors of the search; empty where it was over before any were drawn. */
    sectors: z.array(searchSectorSchema).max(200).readonly(),
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
  .refine(({ sectors }) => new Set(sectors.map(({ id }) => id)).size === sectors.length, {
    path: ['sectors'],
    params: {
      code: 'SECTOR_REPEATED',
      messages: {
        en: 'two sectors have one id: give each its own',
        zh: '两个区块的编号相同：请分别编号',
      },
    },
  })
  .refine(({ sectors }) => sectors.reduce((sum, { probability }) => sum + probability, 0) <= 1 + 1e-9, {
    path: ['sectors'],
    params: {
      code: 'CHANCES_EXCEED_ONE',
      messages: {
        en: 'the chances of the sectors add up to more than 1: lower them; what is left of 1 is elsewhere',
        zh: '各区块概率之和超过1：请调低；剩余部分表示在其他地方',
      },
    },
  })
  .readonly();

/** A search for a lost person; see {@link lostPersonSearchSchema}. */
export type LostPersonSearch = z.infer<typeof lostPersonSearchSchema>;
