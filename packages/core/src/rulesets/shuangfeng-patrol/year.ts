import type { Tally } from '../../metrics/tally.ts';
import type { WorkedRollUp, WorkedSubject } from '../worked-example.ts';

/** Months whose points are known from the examples. Nothing is known about the year before. */
const months = {
  98: {
    patrolsPlanned: 60,
    plannedPatrolsDone: 60,
    patrolsDone: 60,
    patrolHours: 120,
    windowsPlanned: 10,
    windowsCovered: 10,
    patrolDays: 31,
    guardTurnouts: 80,
    guardTrainingSessions: 1,
  },
  90: {
    patrolsPlanned: 40,
    plannedPatrolsDone: 40,
    patrolsDone: 40,
    patrolHours: 80,
    windowsPlanned: 6,
    windowsCovered: 6,
    patrolDays: 28,
  },
  80: { patrolsPlanned: 40, plannedPatrolsDone: 40, patrolsDone: 40, patrolHours: 80, patrolDays: 24 },
  78: {
    patrolsPlanned: 40,
    plannedPatrolsDone: 40,
    patrolsDone: 40,
    patrolHours: 80,
    patrolDays: 24,
    patrolPreventableIncidents: 1,
  },
  /** Nothing recorded. */
  40: {},
  /** A month in which the plan was kept and a serious incident happened. */
  0: { patrolsPlanned: 60, plannedPatrolsDone: 60, patrolsDone: 60, patrolHours: 120, seriousIncidents: 1 },
} as const satisfies Readonly<Record<number, Tally>>;

type Points = keyof typeof months;

function community(subjectId: string, en: string, zh: string, points: readonly Points[]): WorkedSubject {
  const counts = points.map((each, index) => [`2018-${String(index + 1).padStart(2, '0')}`, months[each]]);
  return { subjectId, name: { en, zh }, counts: Object.fromEntries(counts) };
}

const subjects = [
  community('c1', 'Airport', '空港社区', [98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98]),
  community('c2', 'Old estate', '老旧小区社区', [90, 90, 90, 90, 90, 90, 80, 80, 80, 80, 80, 80]),
  community('c3', 'Resettlement estate', '安置房社区', [98, 98, 78, 98, 78, 90, 98, 98, 98, 98, 98, 98]),
  community('c4', 'Night market', '夜市社区', [90, 90, 90, 0, 98, 98, 40, 98, 98, 98, 98, 98]),
];

/** The year 2018 of four communities: what was reported, how they were ranked, and the result of the year. */
export const year: readonly WorkedRollUp[] = [
  {
    title: { en: 'second quarter: the veto weighs a third', zh: '第二季度：一票否决的月份占三分之一' },
    rollUp: 'quarter',
    period: '2018-Q2',
    subjects,
    table: [
      { rank: 1, subjectId: 'c1', value: 98, level: 'excellent' },
      { rank: 2, subjectId: 'c2', value: 90, level: 'excellent' },
      // (98 + 78 + 90) / 3
      { rank: 3, subjectId: 'c3', value: 88.666666667, level: 'good' },
      // (0 + 98 + 98) / 3
      { rank: 4, subjectId: 'c4', value: 65.333333333, level: 'pass' },
    ],
  },
  {
    title: { en: 'first half-year: two share the second rank', zh: '上半年：两个社区并列第二' },
    rollUp: 'half-year',
    period: '2018-H1',
    subjects,
    table: [
      { rank: 1, subjectId: 'c1', value: 98, level: 'excellent' },
      { rank: 2, subjectId: 'c2', value: 90, level: 'excellent' },
      // 540 / 6
      { rank: 2, subjectId: 'c3', value: 90, level: 'excellent' },
      // (270 + 0 + 98 + 98) / 6
      { rank: 4, subjectId: 'c4', value: 77.666666667, level: 'pass' },
    ],
  },
  {
    title: { en: 'second half-year: two share the first rank', zh: '下半年：两个社区并列第一' },
    rollUp: 'half-year',
    period: '2018-H2',
    subjects,
    table: [
      { rank: 1, subjectId: 'c1', value: 98, level: 'excellent' },
      { rank: 1, subjectId: 'c3', value: 98, level: 'excellent' },
      // (40 + 5 × 98) / 6
      { rank: 3, subjectId: 'c4', value: 88.333333333, level: 'good' },
      { rank: 4, subjectId: 'c2', value: 80, level: 'good' },
    ],
  },
  {
    title: { en: 'the whole year, for the annual award', zh: '全年，供年终评优参考' },
    rollUp: 'year',
    period: '2018',
    subjects,
    table: [
      { rank: 1, subjectId: 'c1', value: 98, level: 'excellent' },
      // (540 + 6 × 98) / 12
      { rank: 2, subjectId: 'c3', value: 94, level: 'excellent' },
      { rank: 3, subjectId: 'c2', value: 85, level: 'good' },
      { rank: 4, subjectId: 'c4', value: 83, level: 'good' },
    ],
  },
  {
    title: {
      en: 'months with the plan kept: one could not be judged',
      zh: '计划落实月数：其中一个月无法评定',
    },
    rollUp: 'months-kept',
    period: '2018',
    subjects,
    table: [
      { rank: 1, subjectId: 'c1', value: 12, level: null },
      { rank: 1, subjectId: 'c2', value: 12, level: null },
      { rank: 1, subjectId: 'c3', value: 12, level: null },
      { rank: 4, subjectId: 'c4', value: 11, level: null },
    ],
  },
];
