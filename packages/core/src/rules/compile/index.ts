export {
  type CompileOptions,
  compileRuleSet,
  firstPeriodOf,
} from './compile-rule-set.ts';
export type { CompiledRuleSet } from './compiled.ts';
