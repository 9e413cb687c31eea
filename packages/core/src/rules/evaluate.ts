import type { Tally } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member.ts';
import { closureEvaluator } from './closures.ts';
import { type CompiledRuleSet, goalsOf } from './compile.ts';
import { generatedEvaluator, mayGenerateCode } from './generated-code.ts';
import type { Evaluation } from './outcome.ts';

export interface EvaluatorOptions {
  /** Whether to generate code, which is faster; by default wherever it is allowed. Results are the same. */
  readonly generateCode?: boolean;
}

/**
 * Makes the function that judges the members of one role in the rule set's month. Make it once, then call it
 * for each member.
 *
 * @example
 * ```ts
 * const evaluate = evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer');
 * evaluate({ ...emptyTally, leadInformationItems: 12 }).awardsEarned; // → 1
 * ```
 */
export function evaluatorFor(
  compiled: CompiledRuleSet,
  role: MemberRole,
  options: EvaluatorOptions = {},
): (tally: Tally) => Evaluation {
  const goals = goalsOf(compiled, role);
  const generate = options.generateCode ?? mayGenerateCode();
  return generate ? generatedEvaluator(goals) : closureEvaluator(goals);
}
