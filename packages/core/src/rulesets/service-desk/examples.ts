import type { Outcome } from '../../rules/evaluate/outcome.ts';
import type { WorkedExample } from '../worked-example.ts';

/** 20 for kinds + 15 for volume + 15 completed + 15 for waiting + 15 for ways + 9 recognised + 10 for help = 99. */
const full = {
  services: 30,
  serviceKindsOffered: 5,
  servicesRecognised: 9,
  servicesTracked: 20,
  servicesCompleted: 20,
  medianWaitingMinutes: 9,
  servicesByAppointment: 1,
  servicesAfterHours: 2,
  greenChannelServices: 1,
  servicesAtHome: 2,
  servicesByProxy: 1,
  actsOfHelp: 5,
};

const outcomes = (
  award: Outcome,
  seenThrough: Outcome,
  shortWaits: Outcome,
  convenient: Outcome,
): WorkedExample['outcomes'] => ({
  'full-desk': award,
  'seen-through': seenThrough,
  'short-waits': shortWaits,
  convenient,
});
const allMet = outcomes('met', 'met', 'met', 'met');

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'all kinds, in every way, quickly and to the end',
      zh: '种类齐全、方式多样、等候短、全部办结',
    },
    role: null,
    counts: full,
    outcomes: allMet,
    scores: { service: { points: 99, level: 'excellent' } },
  },
  {
    title: {
      en: 'one of twenty not completed, a wait of 15 minutes, three ways: each just enough',
      zh: '二十起中一起未办结、等候15分钟、三种方式：均恰好达到',
    },
    role: null,
    counts: {
      ...full,
      servicesCompleted: 19,
      medianWaitingMinutes: 15,
      servicesByAppointment: 0,
      greenChannelServices: 0,
    },
    outcomes: allMet,
    // 20 + 15 + 12.5 + 10 + 9 + 9 + 10
    scores: { service: { points: 85.5, level: 'excellent' } },
  },
  {
    title: {
      en: 'two of twenty not completed: 86 points, but only good',
      zh: '二十起中两起未办结：86分，但只评良好',
    },
    role: null,
    counts: { ...full, servicesCompleted: 18, medianWaitingMinutes: 16, servicesByAppointment: 0 },
    outcomes: outcomes('not_met', 'not_met', 'not_met', 'met'),
    nearMisses: ['full-desk', 'seen-through', 'short-waits'],
    // 20 + 15 + 10 + 10 + 12 + 9 + 10
    scores: { service: { points: 86, level: 'good' } },
  },
  {
    title: { en: 'a wait of 10 minutes is no longer under 10', zh: '等候10分钟，已不算10分钟以内' },
    role: null,
    counts: { ...full, medianWaitingMinutes: 10 },
    outcomes: allMet,
    // 99 − 5
    scores: { service: { points: 94, level: 'excellent' } },
  },
  {
    title: { en: 'a wait of 20 minutes: too long for the award', zh: '等候20分钟：不能入选' },
    role: null,
    counts: { ...full, medianWaitingMinutes: 20 },
    outcomes: outcomes('not_met', 'met', 'not_met', 'met'),
    // 99 − 10
    scores: { service: { points: 89, level: 'excellent' } },
  },
  {
    title: { en: 'nine services tracked: too few to judge', zh: '只跟踪9起：样本过少，无法评定' },
    role: null,
    counts: { ...full, servicesTracked: 9, servicesCompleted: 9 },
    outcomes: outcomes('not_evaluable', 'not_evaluable', 'not_evaluable', 'met'),
    scores: { service: { points: null, level: null } },
  },
  {
    title: { en: 'ten services tracked: just enough to judge', zh: '跟踪10起：恰可评定' },
    role: null,
    counts: { ...full, servicesTracked: 10, servicesCompleted: 10 },
    outcomes: allMet,
    scores: { service: { points: 99, level: 'excellent' } },
  },
  {
    title: { en: 'no act of help in the quarter, eight recognised', zh: '季度内无救助帮扶，获认可8起' },
    role: null,
    counts: { ...full, serviceKindsOffered: 4, servicesRecognised: 8, actsOfHelp: 0 },
    outcomes: outcomes('not_met', 'met', 'met', 'met'),
    nearMisses: ['full-desk'],
    // 15 + 15 + 15 + 15 + 15 + 8
    scores: { service: { points: 83, level: 'good' } },
  },
  {
    title: { en: 'two ways only, long waits', zh: '仅两种方式，等候较长' },
    role: null,
    counts: {
      services: 18,
      serviceKindsOffered: 3,
      servicesRecognised: 6,
      servicesTracked: 10,
      servicesCompleted: 10,
      medianWaitingMinutes: 40,
      servicesAtHome: 1,
      servicesByProxy: 1,
      actsOfHelp: 1,
    },
    outcomes: outcomes('not_met', 'met', 'not_met', 'not_met'),
    // 10 + 10 + 15 + 0 + 6 + 6 + 2
    scores: { service: { points: 49, level: 'weak' } },
  },
  {
    title: { en: 'one more recognised: exactly 50 points, pass', zh: '再多一起获认可：恰好50分，合格' },
    role: null,
    counts: {
      services: 18,
      serviceKindsOffered: 3,
      servicesRecognised: 7,
      servicesTracked: 10,
      servicesCompleted: 10,
      medianWaitingMinutes: 40,
      servicesAtHome: 1,
      servicesByProxy: 1,
      actsOfHelp: 1,
    },
    outcomes: outcomes('not_met', 'met', 'not_met', 'not_met'),
    scores: { service: { points: 50, level: 'pass' } },
  },
  {
    title: {
      en: 'a kiosk that helped over 1,900 times in the year to late April (002), taken as four months, so 1,425 a quarter; it has no desk to judge',
      zh: '警务亭：年初至4月下旬帮助群众1900余人次（002），按四个月计即每季度1425人次；未跟踪窗口业务，不作评定',
    },
    role: null,
    period: '2021-Q1',
    counts: { services: 1425, serviceKindsOffered: 1, servicesRecognised: 12, actsOfHelp: 1425 },
    outcomes: outcomes('not_met', 'not_evaluable', 'not_evaluable', 'not_met'),
    scores: { service: { points: null, level: null } },
  },
  {
    title: { en: 'thirty services, by the numbers of 2014', zh: '服务30起，按2014年的分档' },
    role: null,
    period: '2022-Q2',
    counts: { services: 30, servicesTracked: 10, servicesCompleted: 10, medianWaitingMinutes: 9 },
    outcomes: outcomes('not_met', 'met', 'met', 'not_met'),
    // 15 + 15 + 15
    scores: { service: { points: 45, level: 'weak' } },
  },
  {
    title: { en: 'thirty services, by the numbers of 2022', zh: '服务30起，按2022年的分档' },
    role: null,
    period: '2022-Q3',
    counts: { services: 30, servicesTracked: 10, servicesCompleted: 10, medianWaitingMinutes: 9 },
    outcomes: outcomes('not_met', 'met', 'met', 'not_met'),
    // 5 + 15 + 15
    scores: { service: { points: 35, level: 'weak' } },
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: outcomes('not_met', 'not_evaluable', 'not_evaluable', 'not_met'),
    scores: { service: { points: null, level: null } },
  },
];
