import {
  type CompiledRuleSet,
  type Evaluator,
  evaluatorFor,
  type MemberRole,
  type Month,
  scorecardOf,
} from '@beatwork/core';
import { historyOf } from '../judging/earlier-months.ts';
import type { MemberTally } from '../judging/scored-members.ts';
import type { MemberScorecard } from './scorecard.type.ts';

/** Gives the evaluator of a role. Each is compiled once and then reused. */
export function evaluatorsOf(rules: CompiledRuleSet): (role: MemberRole) => Evaluator {
  const evaluators = new Map<MemberRole, Evaluator>();
  return (role) => {
    const known = evaluators.get(role);
    if (known !== undefined) return known;
    const evaluator = evaluatorFor(rules, role);
    evaluators.set(role, evaluator);
    return evaluator;
  };
}

/** Makes a scorecard of each row; `today` is the current day in the bureau's time zone. */
export function explain(
  rules: CompiledRuleSet,
  months: readonly Month[],
): (row: MemberTally & { readonly today: string }) => MemberScorecard {
  const evaluatorOf = evaluatorsOf(rules);
  return ({ stationId, memberId, role, today, earlier, ...tally }) => {
    const history = historyOf(months, earlier);
    const evaluation = evaluatorOf(role)(tally, history);
    const card = scorecardOf(rules, role, tally, { asOf: today, history, evaluation });
    return { ...card, role, stationId, memberId, tally };
  };
}
