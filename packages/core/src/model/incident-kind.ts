import { defineTerms } from '../text/terms.ts';

/** What happened, as an incident is recorded. */
export const incidentKinds = defineTerms(
  {
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
  },
  { name: 'IncidentKind', en: 'What happened.', zh: '事件类型。' },
);
/** A value of {@link incidentKinds}. */
export type IncidentKind = (typeof incidentKinds.values)[number];

/** The kinds of incidents that a patrol can prevent: those on streets and in stairwells, not those on the phone. */
export const patrolPreventableKinds = [
  'burglary',
  'theft_from_vehicle',
  'vehicle_theft',
  'pickpocketing',
  'robbery',
  'property_damage',
] as const satisfies readonly IncidentKind[];
