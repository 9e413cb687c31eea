export * from './compile.ts';
export * from './evaluate.ts';
export * from './format.ts';
export * from './outcome.ts';
export * from './parse.ts';
export * from './scorecard.ts';
export * from './select.ts';
export * from './sql.ts';
