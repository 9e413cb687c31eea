import type { Tally } from '../src/metrics/tally.ts';
import type { ComparisonResult, Evaluation, GoalResult, Outcome } from '../src/rules/evaluate/index.ts';

/** The five stars written by hand for community officers: what the rule set is measured against. */
export function judgeCommunityOfficer(tally: Tally): Evaluation {
  const called = tally.visitsCalledBack ?? 0;
  const visits = countOf(tally.householdsVisited ?? 0, 80);
  const matched = rateOf(tally.numbersMatched ?? 0, called);
  const confirmed = rateOf(tally.visitsConfirmed ?? 0, called);
  const satisfied = rateOf(tally.visitsSatisfied ?? 0, called);
  const walk = allOf(allOf(visits.outcome, matched.outcome), allOf(confirmed.outcome, satisfied.outcome));
  const walkNear =
    walk === 'not_met' &&
    nearCount(visits, 72) &&
    nearRate(matched) &&
    nearRate(confirmed) &&
    nearRate(satisfied);

  const mediations = countOf(tally.mediations ?? 0, 3);
  const settled = rateOf(tally.mediationsSettled ?? 0, tally.mediations ?? 0);
  const bothSatisfied = rateOf(tally.mediationsBothSatisfied ?? 0, tally.mediationsCalledBack ?? 0);
  const mediation = allOf(allOf(mediations.outcome, settled.outcome), bothSatisfied.outcome);
  const mediationNear =
    mediation === 'not_met' && nearCount(mediations, 2) && nearRate(settled) && nearRate(bothSatisfied);

  const leads = countOf(tally.caseLeads ?? 0, 1);
  const suspects = countOf(tally.suspectsCaught ?? 0, 1);
  const fugitives = countOf(tally.fugitivesCaught ?? 0, 1);
  const detected = leads.outcome === 'met' || suspects.outcome === 'met' || fugitives.outcome === 'met';

  const items = countOf(tally.leadInformationItems ?? 0, 10);
  const services = countOf(tally.servicesRecognised ?? 0, 3);
  const baseline = countOf(tally.householdsVisited ?? 0, 50);

  let awardsEarned = 0;
  if (walk === 'met') awardsEarned += 1;
  if (mediation === 'met') awardsEarned += 1;
  if (detected) awardsEarned += 1;
  if (items.outcome === 'met') awardsEarned += 1;
  if (services.outcome === 'met') awardsEarned += 1;
  return {
    awardsEarned,
    scores: noScores,
    goals: [
      {
        id: 'visits',
        outcome: walk,
        nearMiss: walkNear,
        comparisons: [visits, matched, confirmed, satisfied],
      },
      {
        id: 'mediation',
        outcome: mediation,
        nearMiss: mediationNear,
        comparisons: [mediations, settled, bothSatisfied],
      },
      {
        id: 'detection',
        outcome: detected ? 'met' : 'not_met',
        nearMiss: false,
        comparisons: [leads, suspects, fugitives],
      },
      single('information', items, 9),
      single('service', services, 2),
      single('baseline', baseline, 45),
      {
        id: 'qualified',
        outcome: walk,
        nearMiss: walkNear,
        comparisons: [visits, matched, confirmed, satisfied],
      },
    ],
  };
}

/** The same for officers of departments, who have one star. */
export function judgeDepartmentOfficer(tally: Tally): Evaluation {
  const services = countOf(tally.servicesRecognised ?? 0, 3);
  return {
    awardsEarned: services.outcome === 'met' ? 1 : 0,
    goals: [single('service', services, 2)],
    scores: noScores,
  };
}

const noScores: Evaluation['scores'] = [];

/** A count that must reach a threshold. */
function countOf(actual: number, threshold: number): ComparisonResult {
  return actual >= threshold
    ? { actual, outcome: 'met', gap: 0 }
    : { actual, outcome: 'not_met', gap: threshold - actual };
}

/** A rate that must be 100 %. */
function rateOf(numerator: number, denominator: number): ComparisonResult {
  if (denominator === 0) return { actual: null, outcome: 'not_evaluable', gap: null };
  return numerator >= denominator
    ? { actual: numerator / denominator, outcome: 'met', gap: 0 }
    : { actual: numerator / denominator, outcome: 'not_met', gap: null };
}

function single(id: string, comparison: ComparisonResult, nearFrom: number): GoalResult {
  const { outcome } = comparison;
  return {
    id,
    outcome,
    nearMiss: outcome === 'not_met' && nearCount(comparison, nearFrom),
    comparisons: [comparison],
  };
}

function allOf(a: Outcome, b: Outcome): Outcome {
  if (a === 'not_met' || b === 'not_met') return 'not_met';
  return a === 'met' && b === 'met' ? 'met' : 'not_evaluable';
}

function nearCount({ actual }: ComparisonResult, from: number): boolean {
  return actual !== null && actual >= from && actual > 0;
}

function nearRate({ actual }: ComparisonResult): boolean {
  return actual !== null && actual >= 0.9;
}
