export * from './compile/index.ts';
export * from './evaluate/index.ts';
export * from './explain/index.ts';
export * from './format/index.ts';
export {
  defineRuleSet,
  lintRuleSet,
  parseRuleSet,
  type RuleSetProblem,
  ruleSetJsonSchema,
} from './parse.ts';
export * from './roll-up/index.ts';
export * from './select/index.ts';
export * from './sql/index.ts';
export * from './what-if/index.ts';
