import type { WorkedExample } from '../worked-example.ts';

/** 60 + 8 for patrols + 8 for hours + 8 for windows + 6 for days + 5 for guards + 3 for training = 98. */
const full = {
  patrolsPlanned: 60,
  plannedPatrolsDone: 60,
  patrolsDone: 60,
  patrolHours: 120,
  windowsPlanned: 10,
  windowsCovered: 10,
  patrolDays: 31,
  guardTurnouts: 80,
  guardTrainingSessions: 1,
  guardAttendances: 30,
};

/** Twelve earlier months, of which the last is the same month of the year before. */
const yearBefore = (patrolPreventableIncidents: number) => [
  ...Array.from({ length: 11 }, () => ({})),
  { patrolPreventableIncidents },
];

const bothMet = { 'plan-kept': 'met', 'guards-trained': 'met' } as const;
const onlyPlan = { 'plan-kept': 'met', 'guards-trained': 'not_met' } as const;

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'everything done, and fewer incidents than a year before: 100 points',
      zh: '各项全部完成且可防性案件同比减少：满分',
    },
    role: null,
    counts: full,
    history: yearBefore(1),
    outcomes: bothMet,
    scores: { patrol: { points: 100, level: 'excellent' } },
  },
  {
    title: {
      en: 'as many incidents as a year before: nothing added, two points taken for each',
      zh: '可防性案件与上年同月持平：不加分，每起扣2分',
    },
    role: null,
    counts: { ...full, patrolPreventableIncidents: 2 },
    history: yearBefore(2),
    outcomes: bothMet,
    // 98 − 4
    scores: { patrol: { points: 94, level: 'excellent' } },
  },
  {
    title: { en: 'exactly 90 points: excellent', zh: '恰好90分：优秀' },
    role: null,
    counts: {
      patrolsPlanned: 40,
      plannedPatrolsDone: 40,
      patrolsDone: 40,
      patrolHours: 80,
      windowsPlanned: 6,
      windowsCovered: 6,
      patrolDays: 28,
    },
    outcomes: onlyPlan,
    // 60 + 8 + 8 + 8 + 6
    scores: { patrol: { points: 90, level: 'excellent' } },
  },
  {
    title: { en: 'one patrol fewer: 89.8 points, good', zh: '少巡逻一次：89.8分，良好' },
    role: null,
    counts: {
      patrolsPlanned: 39,
      plannedPatrolsDone: 39,
      patrolsDone: 39,
      patrolHours: 80,
      windowsPlanned: 6,
      windowsCovered: 6,
      patrolDays: 28,
    },
    outcomes: onlyPlan,
    // 60 + 7.8 + 8 + 8 + 6
    scores: { patrol: { points: 89.8, level: 'good' } },
  },
  {
    title: {
      en: '91.8 points, but an eighth of the plan was missed: only good',
      zh: '得91.8分，但计划巡逻缺漏八分之一：只评良好',
    },
    role: null,
    counts: { ...full, patrolsPlanned: 40, plannedPatrolsDone: 35 },
    outcomes: { 'plan-kept': 'not_met', 'guards-trained': 'met' },
    nearMisses: ['plan-kept'],
    // 98 − 50 × 0.125 = 91.75, rounded upwards
    scores: { patrol: { points: 91.8, level: 'good' } },
  },
  {
    title: {
      en: 'nine tenths of the plan, four fifths of the windows, 24 days: each exactly enough',
      zh: '计划落实九成、时段覆盖八成、巡逻24天：均恰好达到',
    },
    role: null,
    counts: {
      patrolsPlanned: 40,
      plannedPatrolsDone: 36,
      patrolsDone: 40,
      patrolHours: 80,
      windowsPlanned: 10,
      windowsCovered: 8,
      patrolDays: 24,
      guardTurnouts: 50,
      guardTrainingSessions: 1,
    },
    outcomes: bothMet,
    // 60 + 8 + 8 + 5 + 4 + 5 + 3 − 5
    scores: { patrol: { points: 88, level: 'good' } },
  },
  {
    title: {
      en: 'one below each: patrols, hours, windows, days, guards',
      zh: '次数、时长、时段、天数、保安人次均差一',
    },
    role: null,
    counts: {
      patrolsPlanned: 39,
      plannedPatrolsDone: 39,
      patrolsDone: 39,
      patrolHours: 79,
      windowsPlanned: 10,
      windowsCovered: 7,
      patrolDays: 23,
      guardTurnouts: 49,
      guardTrainingSessions: 1,
    },
    outcomes: bothMet,
    // 60 + 7.8 + 7.9 + 2 + 2 + 4.9 + 3
    scores: { patrol: { points: 87.6, level: 'good' } },
  },
  {
    title: { en: 'a plan without windows: exactly 80 points, good', zh: '计划未设时段：恰好80分，良好' },
    role: null,
    counts: {
      patrolsPlanned: 40,
      plannedPatrolsDone: 40,
      patrolsDone: 40,
      patrolHours: 80,
      patrolDays: 24,
    },
    outcomes: onlyPlan,
    // 60 + 8 + 8 + 4
    scores: { patrol: { points: 80, level: 'good' } },
  },
  {
    title: { en: 'the same with one burglary: 78 points, pass', zh: '同上，但发生入室盗窃一起：78分，合格' },
    role: null,
    counts: {
      patrolsPlanned: 40,
      plannedPatrolsDone: 40,
      patrolsDone: 40,
      patrolHours: 80,
      patrolDays: 24,
      patrolPreventableIncidents: 1,
    },
    outcomes: onlyPlan,
    scores: { patrol: { points: 78, level: 'pass' } },
  },
  {
    title: {
      en: 'eleven incidents take no more than ten: 20 points',
      zh: '可防性案件11起，扣分与10起相同：扣20分',
    },
    role: null,
    counts: { ...full, patrolPreventableIncidents: 11 },
    outcomes: bothMet,
    // 98 − 20
    scores: { patrol: { points: 78, level: 'pass' } },
  },
  {
    title: {
      en: 'most of the plan missed, much walked beside it: exactly 60 points, pass',
      zh: '计划多有缺漏、计划外巡逻较多：恰好60分，合格',
    },
    role: null,
    counts: {
      patrolsPlanned: 100,
      plannedPatrolsDone: 30,
      patrolsDone: 40,
      patrolHours: 80,
      patrolDays: 24,
    },
    outcomes: { 'plan-kept': 'not_met', 'guards-trained': 'not_met' },
    // 60 + 8 + 8 + 4 − 20, the most that is taken
    scores: { patrol: { points: 60, level: 'pass' } },
  },
  {
    title: { en: 'the same with an hour less: 59.9 points, fail', zh: '同上，但少一小时：59.9分，不合格' },
    role: null,
    counts: {
      patrolsPlanned: 100,
      plannedPatrolsDone: 30,
      patrolsDone: 40,
      patrolHours: 79,
      patrolDays: 24,
    },
    outcomes: { 'plan-kept': 'not_met', 'guards-trained': 'not_met' },
    scores: { patrol: { points: 59.9, level: 'fail' } },
  },
  {
    title: { en: 'patrols without any plan', zh: '有巡逻但无计划' },
    role: null,
    counts: { patrolsDone: 30, patrolHours: 60, patrolDays: 20, guardTurnouts: 10 },
    outcomes: { 'plan-kept': 'not_evaluable', 'guards-trained': 'not_met' },
    // 60 + 6 + 6 + 2 + 1 − 20
    scores: { patrol: { points: 55, level: 'fail' } },
  },
  {
    title: {
      en: 'a serious incident: one veto, whatever was done',
      zh: '发生重大事件：一票否决，不论工作如何',
    },
    role: null,
    counts: { ...full, seriousIncidents: 1 },
    history: yearBefore(1),
    outcomes: bothMet,
    scores: { patrol: { points: 0, level: 'fail', veto: 'serious-incident' } },
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: { 'plan-kept': 'not_evaluable', 'guards-trained': 'not_met' },
    // 60 − 20
    scores: { patrol: { points: 40, level: 'fail' } },
  },
];
