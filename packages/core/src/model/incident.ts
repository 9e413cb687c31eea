import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema, yuanSchema } from './quantities.ts';

export const incidentKinds = defineTerms({
  burglary: ['burglary', '入室盗窃'],
  theft_from_vehicle: ['theft from a vehicle', '砸车窗盗窃'],
  vehicle_theft: ['theft of a vehicle', '盗窃车辆'],
  pickpocketing: ['pickpocketing', '扒窃'],
  robbery: ['robbery', '抢劫抢夺'],
  property_damage: ['damage to property', '故意毁坏财物'],
  assault: ['assault', '殴打伤害'],
  fraud: ['fraud', '诈骗'],
  extortion: ['extortion', '敲诈勒索'],
  road_accident: ['road accident', '交通事故'],
  fire: ['fire', '火灾'],
  other: ['other', '其他'],
});
export type IncidentKind = (typeof incidentKinds.values)[number];

/** The kinds that somebody walking by can keep from happening: on streets and in stairwells, not on the phone. */
export const patrolPreventableKinds = [
  'burglary',
  'theft_from_vehicle',
  'vehicle_theft',
  'pickpocketing',
  'robbery',
  'property_damage',
] as const satisfies readonly IncidentKind[];

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
    kind: incidentKinds.schema,
    offence: offences.schema,
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
