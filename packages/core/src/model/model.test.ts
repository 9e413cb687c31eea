import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { issuesOf } from '../text/issues.ts';
import * as model from './index.ts';

const at = (time: string) => `2021-04-16T${time}:00.000Z`;
const station = { id: 'r1', stationId: 's1' };

const postDay = {
  ...station,
  postId: 'p1',
  communityId: 'c1',
  day: '2012-08-27',
  openMinutes: 480,
  coveredMinutes: 450,
  standInMinutes: 90,
};
const patrol = {
  ...station,
  communityId: 'c1',
  memberId: null,
  force: 'guards',
  people: 6,
  planned: true,
  windowId: 'old-estate-evening',
  windowStartsAt: at('12:00'),
  windowEndsAt: at('14:30'),
  startedAt: at('12:05'),
  endedAt: at('14:20'),
};
const memberDay = {
  ...station,
  memberId: 'm1',
  day: '2021-04-16',
  minutesWorked: 600,
  overtimeMinutes: 120,
  trainingMinutes: 60,
  nightDuty: true,
  restedAfter: true,
};
const search = {
  ...station,
  communityId: 'c1',
  kind: 'wheelchair_user',
  reportedAt: at('06:00'),
  sectors: [
    { id: 'parks', probability: 0.5, squareMetres: 20_000, wheelchairPassable: true },
    { id: 'roads', probability: 0.3, squareMetres: 9000, wheelchairPassable: true },
  ],
  foundAt: at('10:10'),
  outcome: 'found_safe',
  purgedAt: null,
};
const call = {
  ...station,
  communityId: 'c1',
  memberId: 'm1',
  receivedAt: at('06:00'),
  arrivedAt: at('06:08'),
  category: 'noise',
  dutyItemId: null,
  policeWork: true,
  referred: false,
  noIncident: false,
  qualityProblem: null,
};
const stationDay = {
  ...station,
  day: '2022-06-01',
  workday: true,
  officers: 20,
  communityTeam: 10,
  communityMinutes: 2400,
  vehicles: 6,
  vehiclesOut: 6,
};

const records: readonly (readonly [string, z.ZodType, object])[] = [
  ['post day', model.postDaySchema, postDay],
  ['patrol', model.patrolSchema, patrol],
  ['member day', model.memberDaySchema, memberDay],
  ['search', model.lostPersonSearchSchema, search],
  ['call', model.callSchema, call],
  ['station day', model.stationDaySchema, stationDay],
];

describe('records', () => {
  it.each(records)('a %s passes as it is, and with nothing more', (_, schema, record) => {
    expect(schema.parse(record)).toEqual(record);
    expect(schema.safeParse({ ...record, nameOfResident: 'x' }).success).toBe(false);
  });

  it.each([
    [
      'post day',
      model.postDaySchema,
      { ...postDay, coveredMinutes: 481 },
      'coveredMinutes',
      'PART_EXCEEDS_WHOLE',
    ],
    [
      'post day',
      model.postDaySchema,
      { ...postDay, standInMinutes: 451 },
      'standInMinutes',
      'PART_EXCEEDS_WHOLE',
    ],
    ['post day', model.postDaySchema, { ...postDay, standInMinutes: -1 }, 'standInMinutes', 'TOO_SMALL'],
    ['patrol', model.patrolSchema, { ...patrol, endedAt: at('12:04') }, 'endedAt', 'TIMES_NOT_IN_ORDER'],
    ['patrol', model.patrolSchema, { ...patrol, startedAt: null }, 'startedAt', 'START_MISSING'],
    [
      'patrol',
      model.patrolSchema,
      { ...patrol, windowEndsAt: at('11:59') },
      'windowEndsAt',
      'TIMES_NOT_IN_ORDER',
    ],
    [
      'member day',
      model.memberDaySchema,
      { ...memberDay, overtimeMinutes: 601 },
      'overtimeMinutes',
      'PART_EXCEEDS_WHOLE',
    ],
    [
      'member day',
      model.memberDaySchema,
      { ...memberDay, restedAfter: null },
      'restedAfter',
      'REST_CONTRADICTED',
    ],
    [
      'member day',
      model.memberDaySchema,
      { ...memberDay, nightDuty: false },
      'restedAfter',
      'REST_CONTRADICTED',
    ],
    [
      'search',
      model.lostPersonSearchSchema,
      { ...search, foundAt: at('05:59') },
      'foundAt',
      'TIMES_NOT_IN_ORDER',
    ],
    ['search', model.lostPersonSearchSchema, { ...search, foundAt: null }, 'foundAt', 'OUTCOME_CONTRADICTED'],
    [
      'search',
      model.lostPersonSearchSchema,
      { ...search, outcome: 'called_off' },
      'foundAt',
      'OUTCOME_CONTRADICTED',
    ],
    ['call', model.callSchema, { ...call, arrivedAt: at('05:00') }, 'arrivedAt', 'TIMES_NOT_IN_ORDER'],
    [
      'station day',
      model.stationDaySchema,
      { ...stationDay, communityTeam: 21 },
      'communityTeam',
      'PART_EXCEEDS_WHOLE',
    ],
    [
      'station day',
      model.stationDaySchema,
      { ...stationDay, vehiclesOut: 7 },
      'vehiclesOut',
      'PART_EXCEEDS_WHOLE',
    ],
  ] as const)(
    'a %s that contradicts itself is refused, in both languages',
    (_, schema, record, path, code) => {
      const { error } = schema.safeParse(record);
      const issues = issuesOf(error!, record);
      expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
      expect(issues[0]!.message.zh).toMatch(/\p{Script=Han}/u);
    },
  );

  it('where the end is not known yet are no contradiction', () => {
    expect(model.patrolSchema.safeParse({ ...patrol, endedAt: null }).success).toBe(true);
    expect(model.patrolSchema.safeParse({ ...patrol, startedAt: null, endedAt: null }).success).toBe(true);
    expect(model.callSchema.safeParse({ ...call, arrivedAt: null }).success).toBe(true);
  });

  it('of a pulse survey name nobody', () => {
    const answer = { ...station, roundOn: '2021-04-01', question: 'rest', score: 4 };
    expect(model.pulseAnswerSchema.parse(answer)).toEqual(answer);
    expect(model.pulseAnswerSchema.safeParse({ ...answer, memberId: 'm1' }).success).toBe(false);
  });
});

describe('closed lists', () => {
  it.each([
    // 治安、禁毒、经侦等部门; 交管、出入境、消防、户政等部门; 邻里矛盾、宅基地纠纷、打架斗殴等; 出租屋等基础信息
    ['003', model.caseFields],
    ['003', model.serviceKinds],
    ['003', model.disputeKinds],
    ['003', model.informationCategories],
    // 法学教授、检察官等; 法制大队、区检察院
    ['000', model.teachers],
    ['000', model.secondmentHosts],
    // 法律条文、语言控制、徒手控制等基础科目
    ['002', model.trainingSubjects],
    ['002', model.baseTitles],
  ] as const)('that article %s leaves open have a place for the others', (_, { values }) => {
    expect(values.some((value) => value.startsWith('other'))).toBe(true);
  });
});
