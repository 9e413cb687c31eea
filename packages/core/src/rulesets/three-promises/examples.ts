import { outcomesOf } from '../outcomes-of.ts';
import type { WorkedExample } from '../worked-example.ts';

/** The award first, then the indicators of disputes (4), safety (4) and service (6). */
const outcomes = outcomesOf(
  'all-three',
  'settled',
  'performed',
  'found-early',
  'none-criminal',
  'calls-recorded',
  'calls-not-up',
  'cases-not-up',
  'patrols-done',
  'hotline-not-up',
  'quality-not-down',
  'no-complaint',
  'somebody-there',
  'completed',
  'helped',
);

type Promised = readonly [points: number | null, level: string | null, veto?: string];
const promises = (...three: readonly [disputes: Promised, safety: Promised, service: Promised]) => {
  const [disputes, safety, service] = three.map(([points, level, veto]) => ({
    points,
    level,
    ...(veto === undefined ? {} : { veto }),
  }));
  return { disputes: disputes!, safety: safety!, service: service! };
};

/**
 * The falls that the articles report, on the counts of a year that is made up: calls −59.7 %, criminal cases −59 %
 * (004), hotline issues −25 %, call-quality problems −51 % over 767 calls (002). All other figures are just enough.
 */
const year = {
  mediations: 100,
  mediationsSettled: 90,
  agreementsDue: 20,
  agreementsPerformed: 18,
  disputes: 100,
  disputesFoundProactively: 30,
  calls: 403,
  criminalCases: 41,
  patrolsPlanned: 100,
  plannedPatrolsDone: 90,
  hotlineIssues: 75,
  callsReviewed: 767,
  callQualityProblems: 49,
  postOpenMinutes: 100_000,
  postCoveredMinutes: 98_000,
  servicesTracked: 100,
  servicesCompleted: 95,
  actsOfHelp: 264,
};
const before = {
  calls: 1_000,
  criminalCases: 100,
  hotlineIssues: 100,
  callsReviewed: 767,
  callQualityProblems: 100,
};

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'calls −59.7 %, criminal cases −59 % (004), hotline −25 %, call quality −51 % (002), 90 % settled (001)',
      zh: '警情降59.7%、刑事发案降59%（004），热线降25%、质量问题降51%（002），化解率90%（001）',
    },
    role: null,
    counts: year,
    history: [before],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'the same, without a year to compare with', zh: '同上，但没有上年数据' },
    role: null,
    counts: year,
    outcomes: outcomes('nyyyyyuuyuuyyyy'),
    scores: promises(
      [100, 'kept'],
      [12 + 5 + 13 + 5 + 30, 'mostly'],
      [8 + 2 + 8 + 2 + 20 + 14 + 16 + 10, 'mostly'],
    ),
  },
  {
    title: { en: 'calls a quarter down exactly', zh: '警情恰好下降四分之一' },
    role: null,
    counts: { ...year, calls: 750 },
    history: [before],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'calls not quite a quarter down', zh: '警情降幅略低于四分之一' },
    role: null,
    counts: { ...year, calls: 751 },
    history: [before],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [90, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'as many calls as in the year before', zh: '警情与上年持平' },
    role: null,
    counts: { ...year, calls: 1_000 },
    history: [before],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [90, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'one call more than in the year before', zh: '警情比上年多一起' },
    role: null,
    counts: { ...year, calls: 1_001 },
    history: [before],
    outcomes: outcomes('nyyyyynyyyyyyyy'),
    scores: promises([100, 'kept'], [66, 'mostly'], [100, 'kept']),
  },
  {
    title: {
      en: 'criminal cases up from 2 to 5: few, and not judged by the change',
      zh: '刑事发案由2起升至5起：数量很少，不按升降评定',
    },
    role: null,
    counts: { ...year, criminalCases: 5 },
    history: [{ ...before, criminalCases: 2 }],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'criminal cases up from 5 to 6', zh: '刑事发案由5起升至6起' },
    role: null,
    counts: { ...year, criminalCases: 6 },
    history: [{ ...before, criminalCases: 5 }],
    outcomes: outcomes('nyyyyyynyyyyyyy'),
    scores: promises([100, 'kept'], [64, 'mostly'], [100, 'kept']),
  },
  {
    title: { en: 'a serious incident breaks the promise of safety', zh: '发生一起重大事件：平安承诺未兑现' },
    role: null,
    counts: { ...year, seriousIncidents: 1 },
    history: [before],
    outcomes: outcomes('nyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [0, 'not-kept', 'serious-incident'], [100, 'kept']),
  },
  {
    title: {
      en: '99 calls reviewed: too few to judge their quality',
      zh: '仅复核99起警情：质量升降无法评定',
    },
    role: null,
    counts: { ...year, callsReviewed: 99, callQualityProblems: 5 },
    history: [before],
    outcomes: outcomes('yyyyyyyyyyuyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [90, 'kept']),
  },
  {
    title: {
      en: 'hotline issues up from none to 5: no rate of change',
      zh: '热线问题由0件升至5件：无法计算升幅',
    },
    role: null,
    counts: { ...year, hotlineIssues: 5 },
    history: [{ ...before, hotlineIssues: 0 }],
    outcomes: outcomes('yyyyyyyyyuyyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [90, 'kept']),
  },
  {
    title: { en: 'hotline issues up from none to 4: few', zh: '热线问题由0件升至4件：数量很少' },
    role: null,
    counts: { ...year, hotlineIssues: 4 },
    history: [{ ...before, hotlineIssues: 0 }],
    outcomes: outcomes('yyyyyyyyyyyyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: 'a substantiated complaint about a call', zh: '一起警情处置有效投诉' },
    role: null,
    counts: { ...year, callComplaintsSubstantiated: 1 },
    history: [before],
    outcomes: outcomes('nyyyyyyyyyynyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [80, 'mostly']),
  },
  {
    title: { en: 'a minute too few with somebody there', zh: '在岗时间只差一分钟' },
    role: null,
    counts: { ...year, postCoveredMinutes: 97_999 },
    history: [before],
    outcomes: outcomes('yyyyyyyyyyyynyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [86, 'kept']),
  },
  {
    title: { en: 'and one act of help too few', zh: '在岗差一分钟，帮扶亦差一次' },
    role: null,
    counts: { ...year, postCoveredMinutes: 97_999, actsOfHelp: 263 },
    history: [before],
    outcomes: outcomes('nyyyyyyyyyyynyn'),
    scores: promises([100, 'kept'], [100, 'kept'], [76, 'mostly']),
  },
  {
    title: { en: '94 of 100 services completed: 84 points of service', zh: '服务办结九成四：服务84分' },
    role: null,
    counts: { ...year, servicesCompleted: 94 },
    history: [before],
    outcomes: outcomes('nyyyyyyyyyyyyny'),
    scores: promises([100, 'kept'], [100, 'kept'], [84, 'mostly']),
  },
  {
    title: {
      en: 'hotline issues and call-quality problems up: 60 points of service',
      zh: '热线与质量问题均上升：服务恰好60分',
    },
    role: null,
    counts: { ...year, hotlineIssues: 101, callQualityProblems: 101 },
    history: [before],
    outcomes: outcomes('nyyyyyyyynnyyyy'),
    scores: promises([100, 'kept'], [100, 'kept'], [60, 'mostly']),
  },
  {
    title: {
      en: 'and one act of help too few: 50 points of service',
      zh: '热线与质量问题均上升，帮扶差一次：服务50分',
    },
    role: null,
    counts: { ...year, hotlineIssues: 101, callQualityProblems: 101, actsOfHelp: 263 },
    history: [before],
    outcomes: outcomes('nyyyyyyyynnyyyn'),
    scores: promises([100, 'kept'], [100, 'kept'], [50, 'not-kept']),
  },
  {
    title: {
      en: 'patrols missed, as many criminal cases as before: 60 points of safety',
      zh: '巡逻未落实、发案持平：平安恰好60分',
    },
    role: null,
    counts: { ...year, plannedPatrolsDone: 89, criminalCases: 100 },
    history: [before],
    outcomes: outcomes('nyyyyyyynyyyyyy'),
    scores: promises([100, 'kept'], [60, 'mostly'], [100, 'kept']),
  },
  {
    title: { en: 'and calls no fewer: 50 points of safety', zh: '巡逻未落实、发案与警情均持平：平安50分' },
    role: null,
    counts: { ...year, plannedPatrolsDone: 89, criminalCases: 100, calls: 1_000 },
    history: [before],
    outcomes: outcomes('nyyyyyyynyyyyyy'),
    scores: promises([100, 'kept'], [50, 'not-kept'], [100, 'kept']),
  },
  {
    title: { en: 'too few found early: 85 points of disputes exactly', zh: '主动排查不足：矛盾恰好85分' },
    role: null,
    counts: { ...year, disputesFoundProactively: 29 },
    history: [before],
    outcomes: outcomes('yyynyyyyyyyyyyy'),
    scores: promises([85, 'kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: {
      en: 'no agreement due and too few disputes to tell: half of their points',
      zh: '无到期协议且纠纷过少：相应项目计一半',
    },
    role: null,
    counts: { ...year, agreementsDue: 0, agreementsPerformed: 0, disputes: 19, disputesFoundProactively: 19 },
    history: [before],
    outcomes: outcomes('nyuuyyyyyyyyyyy'),
    scores: promises([40 + 12.5 + 7.5 + 20, 'mostly'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: '89 of 100 settled: 60 points exactly', zh: '百起化解八十九起：恰好60分' },
    role: null,
    counts: { ...year, mediationsSettled: 89 },
    history: [before],
    outcomes: outcomes('nnyyyyyyyyyyyyy'),
    scores: promises([60, 'mostly'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: { en: '89 settled and 29 found early: not kept', zh: '化解八十九起且主动排查不足三成：未兑现' },
    role: null,
    counts: { ...year, mediationsSettled: 89, disputesFoundProactively: 29 },
    history: [before],
    outcomes: outcomes('nnynyyyyyyyyyyy'),
    scores: promises([45, 'not-kept'], [100, 'kept'], [100, 'kept']),
  },
  {
    title: {
      en: 'not one call recorded: nothing can be said about safety and service',
      zh: '没有一起警情记录：平安和服务均无法评定',
    },
    role: null,
    counts: {
      ...year,
      calls: 0,
      criminalCases: 0,
      hotlineIssues: 0,
      callsReviewed: 0,
      callQualityProblems: 0,
    },
    history: [before],
    outcomes: outcomes('uyyyyuuuyuuuyyy'),
    scores: promises([100, 'kept'], [null, null], [null, null]),
  },
  {
    title: {
      en: 'not one dispute recorded: whether any turned criminal is unknown',
      zh: '没有一起矛盾纠纷记录：有无民转刑无从得知',
    },
    role: null,
    counts: { ...year, disputes: 0, disputesFoundProactively: 0 },
    history: [before],
    outcomes: outcomes('uyyuuyyyyyyyyyy'),
    scores: promises([null, null], [100, 'kept'], [100, 'kept']),
  },
  {
    title: {
      en: 'nothing recorded: no promise can be judged',
      zh: '没有任何记录：各项承诺均无法评定',
    },
    role: null,
    counts: {},
    outcomes: outcomes('uuuuuuuuuuuuuun'),
    scores: promises([null, null], [null, null], [null, null]),
  },
];
