export {
  type CompileOptions,
  compileRuleSet,
} from './compile-rule-set.ts';
export type { CompiledRuleSet } from './compiled.ts';
