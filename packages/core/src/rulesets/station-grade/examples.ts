import { outcomesOf } from '../outcomes-of.ts';
import type { WorkedExample } from '../worked-example.ts';

const outcomes = outcomesOf('community-team', 'no-complaint', 'no-weak-part', 'calls-recorded');

type Points = number | null;

/** The points of the four parts and of the grade. */
function scores(
  [disputes, safety, service, team]: readonly [Points, Points, Points, Points],
  points: Points,
  level: string | null,
  veto?: string,
) {
  const part = (of: Points) => ({ points: of, level: null });
  return {
    disputes: part(disputes),
    safety: part(safety),
    service: part(service),
    team: part(team),
    grade: { points, level, ...(veto === undefined ? {} : { veto }) },
  };
}

/** A year in which everything is just enough for all points. */
const full = {
  mediations: 100,
  mediationsSettled: 90,
  agreementsDue: 20,
  agreementsPerformed: 18,
  disputes: 100,
  disputesRecurred: 5,
  criminalCases: 5,
  cases: 9,
  patrolsPlanned: 100,
  plannedPatrolsDone: 95,
  educationEvents: 12,
  servicesTracked: 100,
  servicesCompleted: 95,
  services: 100,
  servicesRecognised: 90,
  postOpenMinutes: 100_000,
  postCoveredMinutes: 100_000,
  calls: 767,
  callsReviewed: 767,
  callQualityProblems: 38,
  officerDays: 3_650,
  communityTeamDays: 1_825,
  workdays: 250,
  trainingMinutes: 15_000,
  nightDuties: 50,
  nightDutiesRested: 45,
  recognitions: 1,
};

/** The grade loses 5 points: too many of the reviewed calls were handled badly. */
const badCalls = { callQualityProblems: 39 };
const noneRecognised = { servicesRecognised: 0 };
/** The part safety gets no points, so the grade loses 30. */
const unsafe = {
  criminalCases: 6,
  cases: 10,
  casesSolved: 4,
  plannedPatrolsDone: 69,
  educationEvents: 0,
};
const lastYear = { criminalCases: 5 };
/** Years with calls, and without a complaint. */
const quietYears = (count: number) => Array.from({ length: count }, () => ({ calls: 700 }));

export const examples: readonly WorkedExample[] = [
  {
    title: { en: 'everything just enough: 100 points', zh: '各项恰好达标：100分' },
    role: null,
    counts: full,
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 100, 100], 100, 'first'),
  },
  {
    title: { en: 'the same with a serious incident: fifth grade', zh: '同上但发生重大事件：五级' },
    role: null,
    counts: { ...full, seriousIncidents: 1 },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 100, 100], 0, 'fifth', 'serious-problem'),
  },
  {
    title: { en: 'the same with a substantiated complaint: second grade', zh: '同上但有一起有效投诉：二级' },
    role: null,
    counts: { ...full, complaintsSubstantiated: 1 },
    outcomes: outcomes('ynyy'),
    scores: scores([100, 100, 100, 100], 100, 'second'),
  },
  {
    title: { en: '95 points exactly: first grade', zh: '恰好95分：一级' },
    role: null,
    counts: { ...full, ...badCalls },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 80, 100], 95, 'first'),
  },
  {
    title: {
      en: 'one education event fewer: 94.625 points, rounded to 94.63',
      zh: '少一场宣传活动：94.625分，四舍五入为94.63分',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11 },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: {
      en: 'the same after eight years without a substantiated complaint: first grade',
      zh: '同上，且连续八年无有效投诉：一级',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11 },
    history: quietYears(7),
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 96.63, 'first'),
  },
  {
    title: {
      en: 'the same, with a substantiated complaint seven years ago',
      zh: '同上，但七年前有一起有效投诉',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11 },
    history: [...quietYears(6), { calls: 700, complaintsSubstantiated: 1 }],
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: {
      en: 'the same, known for seven years only: no bonus yet',
      zh: '同上，但仅有七年记录：暂不加分',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11 },
    history: quietYears(6),
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: {
      en: 'first in the branch for five years (001), and eight without a substantiated complaint: no more than 100',
      zh: '连续五年第一（001）、八年无有效投诉：不超过100分',
    },
    role: null,
    counts: { ...full, firstPlaces: 1 },
    history: quietYears(7).map((year, place) => (place < 4 ? { ...year, firstPlaces: 1 } : year)),
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 100, 100], 100, 'first'),
  },
  {
    title: {
      en: 'first in the branch for the fifth year: one point more',
      zh: '连续第五年分局第一：加1分',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11, firstPlaces: 1 },
    history: [{ firstPlaces: 1 }, { firstPlaces: 2 }, { firstPlaces: 1 }, { firstPlaces: 1 }, {}],
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 95.63, 'first'),
  },
  {
    title: { en: 'first for the fourth year only', zh: '仅连续第四年第一' },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11, firstPlaces: 1 },
    history: [{ firstPlaces: 1 }, { firstPlaces: 1 }, { firstPlaces: 1 }, {}],
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: { en: 'first for four years, as far as is known', zh: '已知连续四年第一，更早无记录' },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11, firstPlaces: 1 },
    history: [{ firstPlaces: 1 }, { firstPlaces: 1 }, { firstPlaces: 1 }],
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: { en: 'in 2024 the community team has 40 % exactly', zh: '2024年社区警务队恰占40%' },
    role: null,
    period: '2024',
    counts: { ...full, communityTeamDays: 1_460 },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 100, 95], 99.25, 'first'),
  },
  {
    title: { en: 'in 2024 it is one day short of 40 %: second grade', zh: '2024年差一人日不足40%：二级' },
    role: null,
    period: '2024',
    counts: { ...full, communityTeamDays: 1_459 },
    outcomes: outcomes('nyyy'),
    scores: scores([100, 100, 100, 85], 97.75, 'second'),
  },
  {
    title: { en: 'in 2023 that was enough: 30 % were asked for', zh: '2023年则已达标：当时要求30%' },
    role: null,
    period: '2023',
    counts: { ...full, communityTeamDays: 1_459 },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 100, 100, 85], 97.75, 'first'),
  },
  {
    title: { en: '85 points exactly: second grade', zh: '恰好85分：二级' },
    role: null,
    counts: { ...full, ...badCalls, ...noneRecognised, postCoveredMinutes: 80_000 },
    outcomes: outcomes('yyny'),
    scores: scores([100, 100, 40, 100], 85, 'second'),
  },
  {
    title: { en: '84.63 points: third grade', zh: '84.63分：三级' },
    role: null,
    counts: { ...full, ...badCalls, ...noneRecognised, postCoveredMinutes: 80_000, educationEvents: 11 },
    outcomes: outcomes('yyny'),
    scores: scores([100, 98.75, 40, 100], 84.63, 'third'),
  },
  {
    title: { en: '70 points exactly, without safety: third grade', zh: '平安部分0分，恰好70分：三级' },
    role: null,
    counts: { ...full, ...unsafe },
    history: [lastYear],
    outcomes: outcomes('yyny'),
    scores: scores([100, 0, 100, 100], 70, 'third'),
  },
  {
    title: { en: '69.25 points: fourth grade', zh: '69.25分：四级' },
    role: null,
    counts: { ...full, ...unsafe, communityTeamDays: 1_460 },
    history: [lastYear],
    outcomes: outcomes('yyny'),
    scores: scores([100, 0, 100, 95], 69.25, 'fourth'),
  },
  {
    title: { en: '60 points exactly: fourth grade', zh: '恰好60分：四级' },
    role: null,
    counts: { ...full, ...unsafe, ...badCalls, ...noneRecognised },
    history: [lastYear],
    outcomes: outcomes('yyny'),
    scores: scores([100, 0, 60, 100], 60, 'fourth'),
  },
  {
    title: { en: '59.25 points: fifth grade', zh: '59.25分：五级' },
    role: null,
    counts: { ...full, ...unsafe, ...badCalls, ...noneRecognised, communityTeamDays: 1_460 },
    history: [lastYear],
    outcomes: outcomes('yyny'),
    scores: scores([100, 0, 60, 95], 59.25, 'fifth'),
  },
  {
    title: {
      en: 'more criminal cases than few, and no year before: half of their points',
      zh: '刑事发案不算少且无上年数据：计一半分',
    },
    role: null,
    counts: { ...full, criminalCases: 6 },
    outcomes: outcomes('yyyy'),
    scores: scores([100, 80, 100, 100], 94, 'second'),
  },
  {
    title: {
      en: 'eight years, of which seven have no record: no bonus',
      zh: '八年中有七年没有记录：不加分',
    },
    role: null,
    counts: { ...full, ...badCalls, educationEvents: 11 },
    history: [{}, {}, {}, {}, {}, {}, {}],
    outcomes: outcomes('yyyy'),
    scores: scores([100, 98.75, 80, 100], 94.63, 'second'),
  },
  {
    title: {
      en: 'the share of the community team is not recorded: no grade',
      zh: '社区警务队占比未记录：不评等级',
    },
    role: null,
    counts: { ...full, officerDays: 0, communityTeamDays: 0 },
    history: quietYears(7),
    outcomes: outcomes('uyuy'),
    scores: scores([100, 100, 100, null], null, null),
  },
  {
    title: { en: 'too few mediations to judge: no grade', zh: '调解过少，无法评定：不评等级' },
    role: null,
    counts: { ...full, mediations: 9, mediationsSettled: 9 },
    outcomes: outcomes('yyuy'),
    scores: scores([null, 100, 100, 100], null, null),
  },
  {
    title: { en: 'not one call recorded: no grade', zh: '没有一起警情记录：不评等级' },
    role: null,
    counts: { ...full, calls: 0, callsReviewed: 0, callQualityProblems: 0, criminalCases: 0, cases: 0 },
    outcomes: outcomes('yuuu'),
    scores: scores([100, null, null, 100], null, null),
  },
  {
    title: { en: 'nothing recorded: no grade', zh: '没有任何记录：不评等级' },
    role: null,
    counts: {},
    outcomes: outcomes('uuuu'),
    scores: scores([null, null, null, null], null, null),
  },
  {
    title: {
      en: 'nothing recorded but a serious incident: fifth grade',
      zh: '仅记录一起重大事件：五级',
    },
    role: null,
    counts: { seriousIncidents: 1 },
    outcomes: outcomes('uuuu'),
    scores: scores([null, null, null, null], 0, 'fifth', 'serious-problem'),
  },
];
