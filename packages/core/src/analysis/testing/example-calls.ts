import { templateDutyCatalogue } from '../../duties/template/template-duty-catalogue.ts';
import { suppressTable } from '../../privacy/suppress-table.ts';

const spread = [1, 4, 9, 16, 25, 36];
const placed = spread.map((x, index) => ({ place: { x: x * 40, y: 10 * index }, occurredAt: index * 3 }));
const shares = [
  { id: 'a', part: 8, whole: 10 },
  { id: 'b', part: 30, whole: 90 },
  { id: 'c', part: 5, whole: 7 },
];
const counts = { before: 20, after: 10 };
const calls = { arrivals: 10, interval: 30, handling: 3, within: 1 };
const day = { start: '2012-08-27T00:30:00.000Z', end: '2012-08-27T09:30:00.000Z' };
const visit = {
  id: 'v1',
  stationId: 's1',
  memberId: 'm1',
  householdKey: 'hh_k3v9x2aa',
  visitedAt: '2014-01-06T01:30:00.000Z',
  difficulties: [],
  suggestion: null,
  followUpOn: null,
};
const claim = {
  id: 'v1',
  stationId: 's1',
  memberId: 'm1',
  kind: 'household_visit',
  householdKey: 'hh_k3v9x2aa',
  communityId: 'c1',
  note: null,
  startedAt: '2014-01-06T01:30:00.000Z',
  endedAt: '2014-01-06T01:50:00.000Z',
};
const table = {
  dimensions: [{ id: 'kind', parts: ['noise', 'dogs'] }],
  counts: [
    { at: ['noise'], count: 30 },
    { at: ['dogs'], count: 10 },
  ],
};
const key = {
  id: '2026a',
  secret: Uint8Array.from({ length: 32 }, (_, index) => (index * index * 37 + 11) % 256),
};

/** Arguments of one valid call of each exported function of the analysis library, every option among them. */
export const exampleCalls: Readonly<Record<string, readonly unknown[]>> = {
  byarInterval: [65, { exposure: 2.5, confidence: 0.9 }],
  changeOverTime: [
    { before: 67, after: 27 },
    { exposures: { before: 1, after: 2 }, confidence: 0.9 },
  ],
  displacementDifference: [
    { treated: counts, control: counts, displacement: counts, displacementControl: counts },
    {
      confidence: 0.9,
      periods: { before: 2, after: 1 },
      areas: { treated: 1, control: 2, displacement: 3, displacementControl: 4 },
    },
  ],
  displacementQuotient: [{ response: counts, buffer: counts, control: counts }],
  erlangC: [calls, 4],
  exactGTest: [[3, 0, 1, 1], { shares: [0.25, 0.25, 0.25, 0.25], seed: 1, simulations: 99 }],
  minimumBaseline: [-0.6, { confidence: 0.9 }],
  funnelLimits: [20, { tails: [0.025] }],
  poissonETest: [
    { count: 6, exposure: 2 },
    { count: 2, exposure: 3 },
    { difference: 0.1, alternative: 'greater' },
  ],
  poissonZ: [counts],
  rankWithUncertainty: [shares, { highestFirst: true, confidence: 0.834 }],
  rateRatio: [{ count: 2, exposure: 5 }, { count: 9, exposure: 6 }, { confidence: 0.9 }],
  requiredStaff: [calls, { serviceLevel: 0.8, maxOccupancy: 0.85, shrinkage: 0.3 }],
  scanStatistic: [{ periods: 260, window: 1, mean: 1, count: 6 }, { method: 'naus' }],
  shareFunnelLimits: [0.9, 80, { tails: [0.025] }],
  shrunkenRates: [
    [
      { id: 'a', count: 30, exposure: 1000 },
      { id: 'b', count: 95, exposure: 1000 },
      { id: 'c', count: 1, exposure: 10 },
    ],
    { confidence: 0.9 },
  ],
  shrunkenShares: [shares, { confidence: 0.9 }],
  weightedHarm: [[{ result: { difference: -10, standardError: 8 }, harm: 2 }], { confidence: 0.9 }],
  wilsonInterval: [5, 100, { confidence: 0.9 }],

  caseSeries: [
    [
      { id: 'a', occurredAt: '2021-12-03', place: { x: 0, y: 0 }, methods: ['m', 'n'], targetKind: 'car' },
      { id: 'b', occurredAt: '2021-12-06', place: { x: 9, y: 0 }, methods: ['m', 'n'], targetKind: 'car' },
    ],
    { coordinates: 'metres', withinDays: 30, withinMetres: 1000, sharedMethods: 2, also: 'either' },
  ],
  getisOrd: [
    spread.map((value, index) => ({ place: { x: index * 10, y: value }, value })),
    { coordinates: 'metres', metres: 15 },
  ],
  hotSpots: [
    placed.map(({ place }) => ({ place, kind: 'theft' })),
    {
      coordinates: 'metres',
      cells: { kind: 'square', metres: 250 },
      area: [
        { x: -1000, y: -1000 },
        { x: 3000, y: -1000 },
        { x: 3000, y: 3000 },
      ],
      steps: 1,
      bandwidthMetres: 500,
      falseDiscoveryRate: 0.05,
      harm: { source: 'a table', weights: { theft: 2 } },
    },
  ],
  knoxTest: [placed, { coordinates: 'metres', metres: 500, days: 7, permutations: 99, seed: 1 }],
  localMap: [{ longitude: 118.18, latitude: 39.63 }],
  metresBetween: [{ x: 0, y: 0 }, { x: 30, y: 40 }, { coordinates: 'metres' }],
  nearRepeatTable: [
    placed,
    {
      coordinates: 'metres',
      metreBands: [0, 1, 100],
      dayBands: [0, 7],
      permutations: 99,
      seed: 1,
      falseDiscoveryRate: 0.05,
    },
  ],
  predictiveAccuracy: [
    [
      { id: 'a', predicted: 3, observed: 6, area: 1 },
      { id: 'b', predicted: 1, observed: 0, area: 1 },
    ],
    { areaShare: 0.1 },
  ],
  timeWindows: [
    [
      { earliest: '2021-12-10T16:00:00.000Z', latest: '2021-12-10T18:00:00.000Z' },
      { occurredAt: '2021-12-10T15:10:00.000Z' },
    ],
    { timeZone: 'Asia/Shanghai', cycle: 'week', binMinutes: 60, windowMinutes: 240, windows: 1 },
  ],

  blindSpots: [['estate', 'market'], [{ areaId: 'estate', ...day }], { ...day, timeZone: 'Asia/Shanghai' }],
  callBackSample: [
    Array.from({ length: 40 }, (_, index) => `visit-${index}`),
    { atLeast: 0.8, confidence: 0.9, allowed: 1, seed: 1 },
  ],
  coverageGaps: [
    {
      posts: [{ postId: 'room', opening: [day] }],
      members: [{ memberId: 'm', role: 'security_officer', standsInAt: ['room'], atHand: [day] }],
      shifts: [{ memberId: 'm', postId: 'room', ...day }],
      absences: [{ memberId: 'm', ...day }],
      callOuts: [{ memberId: 'm', ...day }],
    },
  ],
  localIntervals: [{ days: [1, 5], from: '22:00', to: '02:00' }, '2012-08-01', '2012-08-31', 'Asia/Shanghai'],
  maximumCoverage: [
    [
      { id: 'school', weight: 40 },
      { id: 'market', weight: 30 },
    ],
    [
      { id: 'a', covers: ['market'] },
      { id: 'b', covers: ['school'] },
    ],
    1,
    { lookUps: 1000 },
  ],
  patrolPlan: [
    [{ id: 'gate', areaId: 'estate', expected: Array.from({ length: 168 }, () => 0.1) }],
    [{ id: 'evening', days: [1, 5], from: '20:00', to: '22:30' }],
    [
      {
        id: 'officers',
        force: 'officers',
        teams: 1,
        areaIds: ['estate'],
        windowIds: ['evening'],
        patrolsPerWeek: 2,
      },
    ],
    { week: '2012-W35', timeZone: 'Asia/Shanghai', seed: 35, travelMinutes: 5 },
  ],
  provenRate: [{ population: 80, called: 22, wrong: 0 }, { confidence: 0.9 }],
  rota: [
    [{ memberId: 'a', availability: 0.5 }],
    [{ memberId: 'a', day: '2012-08-27', minutesWorked: 600, nightDuty: true, restedAfter: true }],
    { restDays: ['2012-08-26'] },
  ],
  searchPlan: [
    [
      { id: 'parks', probability: 0.5, area: 2 },
      { id: 'roads', probability: 0.3, area: 1 },
    ],
    [{ sectorId: 'roads', detection: 0.9 }],
    { effort: 1 },
  ],
  tidalStaffing: [
    {
      visitors: [200, 600],
      contactShare: 0.02,
      service: { handlingMinutes: 6, withinMinutes: 5, serviceLevel: 0.8, maxOccupancy: 0.85 },
    },
    [{ id: 'early', from: '08:00', to: '10:00', atMost: 9 }],
    { firstHour: 8, minimum: 1 },
  ],
  visitPlan: [
    [
      {
        householdKey: 'hh_k3v9x2aa',
        lastVisitedOn: '2013-12-31',
        followUpOn: '2014-01-22',
        hardship: true,
        place: { x: 10, y: 20 },
      },
    ],
    {
      today: '2014-01-20',
      lastDay: '2014-01-31',
      target: 80,
      made: 68,
      perDay: 8,
      daysOfWeek: [1, 5],
      hardshipEvery: 30,
      coordinates: 'metres',
      from: { x: 0, y: 0 },
    },
  ],

  claimOfInformationItem: [{ id: 'i1', stationId: 's1', memberId: 'm1', collectedAt: visit.visitedAt }, {}],
  claimOfMediation: [{ id: 'd1', stationId: 's1', memberId: 'm1', mediatedAt: visit.visitedAt }, {}],
  claimOfPatrol: [
    {
      id: 'p1',
      stationId: 's1',
      memberId: 'm1',
      startedAt: visit.visitedAt,
      endedAt: visit.visitedAt,
      communityId: 'c1',
    },
  ],
  claimOfVisit: [visit, { communityId: 'c1' }],
  falseDiscoveryValues: [[0.01, 0.5], 'positive'],
  integrityReport: [
    {
      claims: [claim, { ...claim, id: 'v2', householdKey: 'hh_p7c4m1bb' }],
      callBacks: [{ id: 'b1', stationId: 's1', visitId: 'v1', numberMatched: true, visitConfirmed: true }],
      memberDays: [
        { stationId: 's1', memberId: 'm1', day: '2014-01-06', minutesWorked: 480, nightDuty: false },
      ],
      absences: [{ stationId: 's1', memberId: 'm1', firstDay: '2014-01-07', lastDay: '2014-01-08' }],
      places: [{ stationId: 's1', communityId: 'c1', latitude: 37.4, longitude: 116.3, radius: 500 }],
    },
    {
      period: '2014-01',
      timeZone: 'Asia/Shanghai',
      checks: ['rapid_visits', 'impossible_travel'],
      settings: { rapid_visits: { shortest: 5, ordinaryShare: 0.05 }, impossible_travel: { fastest: 80 } },
      falseDiscoveryRate: 0.05,
      dependence: 'positive',
    },
  ],
  similarNoteClusters: [
    [
      { id: 'v1', text: '希望在小区北门增加夜间巡逻次数' },
      { id: 'v2', text: '希望在小区北门增加夜间巡逻次数。' },
    ],
    { fewestWords: 8, resemblance: 0.8, seed: 1 },
  ],

  householdKey: ['和平里 1-101', key],
  householdKeyId: ['hh_2026a_0123456789012345678901'],
  householdKeysWith: [key],
  isCitizenNumber: ['11010519491231002X'],
  personalDataIn: ['她的电话是13800138000'],
  rankReleased: [[{ at: ['noise'], count: 3 }]],
  readerHouseholdKey: ['hh_2026a_0123456789012345678901', { month: '2014-01', area: 's1' }, key],
  readerHouseholdKeysWith: [key],
  redactText: ['她的电话是13800138000', { language: 'zh' }],
  releaseRate: [
    { events: 20, population: 100, interval: { low: 0.1, high: 0.3 } },
    { view: 'standard', largestHidden: 4, fewestEvents: 16 },
  ],
  retention: [
    [{ kind: 'searchDescription', stationId: 's1', id: 'l1', beganAt: '2026-11-01T16:30:00.000Z' }],
    { asOf: '2026-11-09', timeZone: 'Asia/Shanghai', holds: [] },
  ],
  sharesReleased: [suppressTable(table), 'kind'],
  suppressTable: [table, { view: 'standard', largestHidden: 4, zeros: 'shown' }],

  dutyCatalogueJsonSchema: [],
  parseDutyCatalogue: [templateDutyCatalogue],
  triage: [{ text: '没有人受伤，两车追尾' }, { catalogue: templateDutyCatalogue, receivedBy: 'police_110' }],
};

/**
 * Functions that turn stored records into inputs of the others. They check only the fields that they read, because the
 * schemas of the model checked the whole record when it was stored. So they cannot refuse every wrong or misspelt
 * field. They have tests of their own (`recorded-incidents`, `recorded-search` and `visited-households`), and
 * `nothing-given.test.ts` calls each of them with nothing and with wrong values.
 */
export const readersOfRecords: ReadonlySet<string> = new Set([
  'incidentsWithPlaces',
  'recordedSearch',
  'searchTimeline',
  'seriesIncidents',
  'timedIncidents',
  'visitedHouseholds',
]);
