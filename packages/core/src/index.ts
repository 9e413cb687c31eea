export * from './calendar/index.ts';
export * from './metrics/index.ts';
export * from './model/index.ts';
export * from './planning/index.ts';
export * from './privacy/index.ts';
export * from './rules/index.ts';
export * from './rulesets/index.ts';
export * from './text/index.ts';
