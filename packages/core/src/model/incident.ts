import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { incidentKinds } from './incident-kind.ts';
import { countSchema, yuanSchema } from './quantities.ts';

export const offences = defineTerms({
  criminal: ['criminal offence', '刑事案件'],
  public_order: ['public-order offence', '治安案件'],
  none: ['no offence', '非案件'],
});
export type Offence = (typeof offences.values)[number];

/** Something that happened at a place 事件、案件 (002, 004). Neither victims nor suspects are recorded. */
export const incidentSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema.nullable(),
    kind: z.enum(incidentKinds.values),
    offence: z.enum(offences.values),
    occurredAt: instantSchema,
    /** Of the kind that vetoes an assessment 一票否决: a death, a grave crime, a great loss. */
    serious: z.boolean(),
    /** The case series 串并案 that a person linked it to. */
    seriesId: idSchema.nullable(),
    solved: z.boolean(),
    lossYuan: yuanSchema,
    injured: countSchema,
  })
  .readonly();

export type Incident = z.infer<typeof incidentSchema>;
