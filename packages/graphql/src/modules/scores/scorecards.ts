import {
  type CompiledRuleSet,
  type Evaluation,
  evaluatorFor,
  type MemberRole,
  scorecardOf,
  type Tally,
} from '@beatwork/core';
import type { MemberScorecard } from './scorecard.type.ts';
import type { MemberTally } from './scored-members.ts';

/** Judges members one after the other; the code for each role is made once. */
export function evaluatorsOf(rules: CompiledRuleSet): (role: MemberRole, tally: Tally) => Evaluation {
  const evaluators = new Map<MemberRole, (tally: Tally) => Evaluation>();
  return (role, tally) => {
    const known = evaluators.get(role);
    if (known !== undefined) return known(tally);
    const made = evaluatorFor(rules, role);
    evaluators.set(role, made);
    return made(tally);
  };
}

/** Explains members' months; `today` is the reader's day in the bureau's time zone. */
export function explain(
  rules: CompiledRuleSet,
): (row: MemberTally & { readonly today: string }) => MemberScorecard {
  const evaluate = evaluatorsOf(rules);
  return ({ stationId, memberId, role, today, ...tally }) => {
    const card = scorecardOf(rules, role, tally, { asOf: today, evaluation: evaluate(role, tally) });
    return { ...card, stationId, memberId, tally };
  };
}
