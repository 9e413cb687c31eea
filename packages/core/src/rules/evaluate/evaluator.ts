import { flag, onlyFields, optional } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Tally } from '../../metrics/tally.ts';
import { type MemberRole, memberRoles } from '../../model/member-role.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { checkCompiled } from '../compile/check-compiled.ts';
import { goalsOf, scoresOf } from '../compile/compile-rule-set.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { closureEvaluator } from './closures.ts';
import { generatedEvaluator, mayGenerateCode } from './generated-code.ts';
import type { Evaluation } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** How to make an evaluator. */
export interface EvaluatorOptions {
  /** Whether to generate code, which is faster; by default wherever it is allowed. Results are the same. */
  readonly generateCode?: boolean;
}

const evaluatorOptions = /* @__PURE__ */ onlyFields<EvaluatorOptions>({
  generateCode: /* @__PURE__ */ optional(flag),
});

/**
 * Judges one subject's period. `history` holds the tallies of earlier periods, the latest first and without a gap, as
 * far back as anything is known; rules that compare with earlier periods cannot be evaluated beyond it.
 * @throws TALLY_INVALID if a counter is not a number, is below 0, is too large to be exact, or is a fraction although
 * it must be whole
 * @throws COUNTER_UNKNOWN where a tally holds a name that is not a counter of the catalogue
 */
export type Evaluator = (tally: Tally, history?: TallyHistory) => Evaluation;

/**
 * Makes the function that judges the subjects of one role in the rule set's period. Make it once, then call it
 * for each of them.
 *
 * @example
 * ```ts
 * const evaluate = evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer');
 * evaluate({ leadInformationItems: 12 }).awardsEarned; // → 1
 * ```
 *
 * @param role the members' role; null where the subjects are not members
 * @throws ROLE_UNKNOWN
 * @throws ANALYSIS_INPUT_INVALID for rules that are not compiled, or an option that does not exist
 */
export function evaluatorFor(
  compiled: CompiledRuleSet,
  role: MemberRole | null,
  options: EvaluatorOptions = {},
): Evaluator {
  checkCompiled('evaluatorFor', compiled);
  inputsOf('evaluatorFor').field('options', options, evaluatorOptions);
  checkRole(role);
  const units = { goals: goalsOf(compiled, role), scores: scoresOf(compiled, role) };
  const generate = options.generateCode ?? mayGenerateCode();
  return (generate ? generatedEvaluator : closureEvaluator)(compiled, units);
}

function checkRole(role: MemberRole | null): void {
  const known = memberRoles.values;
  if (role !== null && !known.includes(role)) {
    throw ruleError('ROLE_UNKNOWN', { role: String(role), known });
  }
}
