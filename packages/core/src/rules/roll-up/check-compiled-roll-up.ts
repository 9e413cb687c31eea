import { where } from '../../analysis/checks.ts';
import type { CompiledRollUp } from './compiled.ts';

/** Checks that something is a compiled roll-up. */
export const compiledRollUp = /* @__PURE__ */ where<CompiledRollUp>(
  (value) => typeof value === 'object' && value !== null && 'rollUp' in value && 'parts' in value,
  { en: 'a roll-up that compileRollUp has compiled', zh: '经 compileRollUp 编译的汇总规则' },
);
