import { checkGoalEdges, checkItemEdges } from '../testing/check-edges.ts';
import { stationGrade } from './rule-set.ts';

checkItemEdges(stationGrade, 'disputes', {
  settled: {
    counters: ['mediationsSettled', 'mediations'],
    cases: [
      [[9, 9], null],
      [[10, 10], 50],
      [[5_999, 10_000], 0],
      [[6_000, 10_000], 15],
      [[6_999, 10_000], 15],
      [[7_000, 10_000], 25],
      [[7_999, 10_000], 25],
      [[8_000, 10_000], 35],
      [[8_999, 10_000], 35],
      [[9_000, 10_000], 50],
    ],
  },
  performed: {
    counters: ['agreementsPerformed', 'agreementsDue'],
    cases: [
      [[4, 4], null],
      [[5, 5], 20],
      [[6_999, 10_000], 0],
      [[7_000, 10_000], 10],
      [[8_999, 10_000], 10],
      [[9_000, 10_000], 20],
    ],
  },
  'not-again': {
    counters: ['disputesRecurred', 'disputes'],
    cases: [
      [[0, 19], null],
      [[0, 20], 15],
      [[500, 10_000], 15],
      [[501, 10_000], 0],
    ],
  },
  'none-criminal': {
    counters: ['disputesTurnedCriminal'],
    cases: [
      [[0], 15],
      [[1], 0],
    ],
  },
});

checkItemEdges(stationGrade, 'safety', {
  'criminal-cases': {
    counters: ['criminalCases'],
    before: { criminalCases: 1_000 },
    cases: [
      [[5], 40],
      [[1_000], 40],
      [[1_001], 0],
    ],
  },
  patrols: {
    counters: ['plannedPatrolsDone', 'patrolsPlanned'],
    cases: [
      [[9, 9], null],
      [[10, 10], 30],
      [[6_999, 10_000], 0],
      [[7_000, 10_000], 10],
      [[7_999, 10_000], 10],
      [[8_000, 10_000], 20],
      [[9_499, 10_000], 20],
      [[9_500, 10_000], 30],
    ],
  },
  solved: {
    counters: ['casesSolved', 'cases'],
    cases: [
      [[0, 9], 15],
      [[0, 10], 0],
      [[4999, 10_000], 0],
      [[5000, 10_000], 15],
    ],
  },
  education: {
    counters: ['educationEvents'],
    cases: [
      [[11], 13.75],
      [[12], 15],
      [[13], 15],
    ],
  },
});

checkItemEdges(stationGrade, 'service', {
  completed: {
    counters: ['servicesCompleted', 'servicesTracked'],
    cases: [
      [[9, 9], null],
      [[10, 10], 30],
      [[7_999, 10_000], 0],
      [[8_000, 10_000], 15],
      [[8_999, 10_000], 15],
      [[9_000, 10_000], 25],
      [[9_499, 10_000], 25],
      [[9_500, 10_000], 30],
    ],
  },
  recognised: {
    counters: ['servicesRecognised', 'services'],
    cases: [
      [[9, 9], null],
      [[10, 10], 20],
      [[4_999, 10_000], 0],
      [[5_000, 10_000], 10],
      [[6_999, 10_000], 10],
      [[7_000, 10_000], 15],
      [[8_999, 10_000], 15],
      [[9_000, 10_000], 20],
    ],
  },
  'somebody-there': {
    counters: ['postCoveredMinutes', 'postOpenMinutes'],
    cases: [
      [[7_999, 10_000], 0],
      [[8_000, 10_000], 10],
      [[8_999, 10_000], 10],
      [[9_000, 10_000], 20],
      [[9_999, 10_000], 20],
      [[10_000, 10_000], 30],
    ],
  },
  'call-quality': {
    counters: ['callQualityProblems', 'callsReviewed'],
    cases: [
      [[0, 99], null],
      [[0, 100], 20],
      [[500, 10_000], 20],
      [[501, 10_000], 0],
    ],
  },
});

checkItemEdges(stationGrade, 'team', {
  'community-team': {
    counters: ['communityTeamDays', 'officerDays'],
    cases: [
      [[1_999, 10_000], 0],
      [[2_000, 10_000], 15],
      [[2_999, 10_000], 15],
      [[3_000, 10_000], 25],
      [[3_999, 10_000], 25],
      [[4_000, 10_000], 35],
      [[4_999, 10_000], 35],
      [[5_000, 10_000], 40],
    ],
  },
  training: {
    counters: ['trainingMinutes', 'workdays'],
    cases: [
      [[2999, 100], 0],
      [[3000, 100], 10],
      [[4499, 100], 10],
      [[4500, 100], 20],
      [[5999, 100], 20],
      [[6000, 100], 30],
    ],
  },
  rest: {
    counters: ['nightDutiesRested', 'nightDuties'],
    cases: [
      [[9, 9], null],
      [[9, 10], 20],
      [[8999, 10_000], 0],
      [[9000, 10_000], 20],
    ],
  },
  recognition: {
    counters: ['recognitions'],
    cases: [
      [[0], 0],
      [[1], 10],
    ],
  },
});

checkGoalEdges(stationGrade, {
  'community-team': {
    counters: ['communityTeamDays', 'officerDays'],
    cases: [
      [[0, 0], 'u'],
      [[2_999, 10_000], 'n'],
      [[3_000, 10_000], 'y'],
    ],
  },
  'no-complaint': {
    counters: ['complaintsSubstantiated', 'calls'],
    cases: [
      [[0, 0], 'u'],
      [[0, 1], 'y'],
      [[1, 0], 'n'],
    ],
  },
  'calls-recorded': {
    counters: ['calls'],
    cases: [
      [[0], 'u'],
      [[1], 'y'],
    ],
  },
});
