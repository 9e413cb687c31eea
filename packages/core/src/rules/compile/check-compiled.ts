import { iterable, where } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { type CompiledRuleSet, resolved } from './compiled.ts';

const compiledRuleSet = /* @__PURE__ */ where<CompiledRuleSet>(
  (value) => typeof value === 'object' && value !== null && resolved in value,
  { en: 'a rule set that compileRuleSet has compiled', zh: '经 compileRuleSet 编译的规则' },
);
const anyIterable = /* @__PURE__ */ iterable<unknown>();

/** Checks that a function was given a compiled rule set. @throws ANALYSIS_INPUT_INVALID */
export const checkCompiled = (functionName: string, compiled: CompiledRuleSet): void =>
  inputsOf(functionName).field('compiled', compiled, compiledRuleSet);

/** Checks that a function was given something that can be iterated. @throws ANALYSIS_INPUT_INVALID */
export const checkIterable = (functionName: string, field: string, values: Iterable<unknown>): void =>
  inputsOf(functionName).field(field, values, anyIterable);
