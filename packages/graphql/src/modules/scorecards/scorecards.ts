import {
  type CompiledRuleSet,
  type Evaluator,
  evaluatorFor,
  leastChangeFor,
  type MemberRole,
  type Period,
  scorecardOf,
} from '@beatwork/core';
import { historyReader } from '../judging/earlier-periods.ts';
import type { SubjectRow } from '../judging/scored-subjects.ts';
import { kindJudged } from '../judging/subjects.ts';
import { countersOfRules, tallyReader } from '../judging/tallies-read.ts';
import type { SubjectScorecard } from './subject-scorecard.ts';

/** Gives the evaluator of a role, or of subjects without one. Each is compiled once and then reused. */
export function evaluatorsOf(rules: CompiledRuleSet): (role: MemberRole | null) => Evaluator {
  const evaluators = new Map<MemberRole | null, Evaluator>();
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
  periods: readonly Period[],
): (row: SubjectRow & { readonly today: string }) => SubjectScorecard {
  const evaluatorOf = evaluatorsOf(rules);
  const tallyOf = tallyReader(countersOfRules(rules.ruleSet));
  const historyOf = historyReader(rules, periods);
  const kind = kindJudged(rules.ruleSet);
  return ({ stationId, subjectId, role, today, earlier, ...row }) => {
    const tally = tallyOf(row);
    const history = historyOf(earlier);
    const evaluation = evaluatorOf(role)(tally, history);
    const card = scorecardOf(rules, role, tally, { asOf: today, history, evaluation });
    const leastChangeOf = (goalId: string) =>
      today < rules.opensOn ? null : leastChangeFor(rules, role, goalId, tally, history);
    return { ...card, kind, role, stationId, subjectId, leastChangeOf };
  };
}
