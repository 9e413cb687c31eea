import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { incidentKinds } from './incident-kind.ts';
import { incidentMethods, incidentTargets } from './incident-method.ts';
import { placeSchema } from './place.ts';
import { countSchema, yuanSchema } from './quantities.ts';

/** Whether an incident is a case, and of which kind. */
export const offences = defineTerms({
  criminal: ['criminal offence', '刑事案件'],
  public_order: ['public-order offence', '治安案件'],
  none: ['no offence', '非案件'],
});
/** A value of {@link offences}. */
export type Offence = (typeof offences.values)[number];

/**
 * Something that happened at a place 事件、案件 (002, 004): where, when, how and to what kind of target, so that hot
 * spots, time windows and case series can be computed from stored records. Neither victims nor suspects are recorded.
 */
export const incidentSchema = z
  .strictObject({
    ...stationRecord,
    /** The community in which it happened; null where the place is in none of the station's. */
    communityId: idSchema.nullable(),
    kind: z.enum(incidentKinds.values),
    offence: z.enum(offences.values),
    /** The first instant at which it can have happened; the instant itself where that is known. It decides the period. */
    occurredAt: instantSchema,
    /** The last instant at which it can have happened, such as the return to the burgled home; null where `occurredAt` is exact. */
    occurredUntil: instantSchema.nullable(),
    /** Null where it is unknown, as of a theft on a bus, or has no place, as on the phone. */
    place: placeSchema.nullable(),
    /** How it was done; empty where nothing is known. */
    methods: z.array(z.enum(incidentMethods.values)).readonly(),
    /** What it was done to; null where that is unknown. */
    target: z.enum(incidentTargets.values).nullable(),
    /** Of the kind that vetoes an assessment 一票否决: a death, a grave crime, a great loss. */
    serious: z.boolean(),
    /** The case series 串并案 that a person linked it to; null where it is in none. */
    seriesId: idSchema.nullable(),
    /** Whether the case is solved by now. */
    solved: z.boolean(),
    /** Loss of property, in whole yuan. */
    lossYuan: yuanSchema,
    /** How many people were injured. */
    injured: countSchema,
  })
  .refine(
    ...notBefore('occurredUntil', 'occurredAt', {
      en: 'the last instant at which it can have happened lies before the first: check both',
      zh: '最晚可能发生时间早于最早可能发生时间：请核对两个时间',
    }),
  )
  .readonly();

/** Something that happened at a place; see {@link incidentSchema}. */
export type Incident = z.infer<typeof incidentSchema>;
