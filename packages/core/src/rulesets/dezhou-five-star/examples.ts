import type { WorkedExample } from '../worked-example.ts';

const nothing = {
  visits: 'not_met',
  mediation: 'not_met',
  detection: 'not_met',
  information: 'not_met',
  service: 'not_met',
  baseline: 'not_met',
  qualified: 'not_met',
} as const;
const allCalls = (calls: number) => ({
  visitsCalledBack: calls,
  numbersMatched: calls,
  visitsConfirmed: calls,
  visitsSatisfied: calls,
});

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'January: 155 households, everybody satisfied (003)',
      zh: '1月走访155户，满意率100%（003）',
    },
    role: 'community_officer',
    counts: { visits: 163, householdsVisited: 155, ...allCalls(31) },
    outcomes: { ...nothing, visits: 'met', baseline: 'met', qualified: 'met' },
  },
  {
    title: { en: '80 households exactly', zh: '恰好走访80户' },
    role: 'community_officer',
    counts: { visits: 80, householdsVisited: 80, ...allCalls(1) },
    outcomes: { ...nothing, visits: 'met', baseline: 'met', qualified: 'met' },
  },
  {
    title: { en: '79 households: one short', zh: '走访79户，只差一户' },
    role: 'community_officer',
    counts: { visits: 79, householdsVisited: 79, ...allCalls(20) },
    outcomes: { ...nothing, baseline: 'met' },
    nearMisses: ['visits', 'qualified'],
  },
  {
    title: { en: '90 visits, but to 79 households', zh: '走访90户次，但只有79户' },
    role: 'community_officer',
    counts: { visits: 90, householdsVisited: 79, ...allCalls(20) },
    outcomes: { ...nothing, baseline: 'met' },
    nearMisses: ['visits', 'qualified'],
  },
  {
    title: { en: '95 households and no call-back: not evaluable', zh: '走访95户但无回访：无法评定' },
    role: 'community_officer',
    counts: { visits: 95, householdsVisited: 95 },
    outcomes: { ...nothing, visits: 'not_evaluable', baseline: 'met', qualified: 'not_evaluable' },
  },
  {
    title: {
      en: '60 households and no call-back: not met, whatever the rates',
      zh: '走访60户且无回访：未达标',
    },
    role: 'community_officer',
    counts: { visits: 60, householdsVisited: 60 },
    outcomes: { ...nothing, baseline: 'met' },
  },
  {
    title: { en: 'one of twenty is not satisfied', zh: '二十户回访中一户不满意' },
    role: 'community_officer',
    counts: { visits: 100, householdsVisited: 100, ...allCalls(20), visitsSatisfied: 19 },
    outcomes: { ...nothing, baseline: 'met' },
    nearMisses: ['visits', 'qualified'],
  },
  {
    title: { en: 'three mediations, all settled, both parties satisfied', zh: '调解3起，全部成功且双方满意' },
    role: 'community_officer',
    counts: { mediations: 3, mediationsSettled: 3, mediationsCalledBack: 2, mediationsBothSatisfied: 2 },
    outcomes: { ...nothing, mediation: 'met' },
  },
  {
    title: { en: 'three mediations, none called back', zh: '调解3起，均未回访' },
    role: 'community_officer',
    counts: { mediations: 3, mediationsSettled: 3 },
    outcomes: { ...nothing, mediation: 'not_evaluable' },
  },
  {
    title: { en: 'a fugitive caught, and nothing else', zh: '仅抓获逃犯1名' },
    role: 'community_officer',
    counts: { fugitivesCaught: 1 },
    outcomes: { ...nothing, detection: 'met' },
  },
  {
    title: {
      en: 'a department officer: only the service star is open',
      zh: '业务警种民警：仅可参评服务群众之星',
    },
    role: 'department_officer',
    counts: { services: 4, servicesRecognised: 3, leadInformationItems: 40 },
    outcomes: { service: 'met' },
  },
];
