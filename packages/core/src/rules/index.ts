export * from './compile/index.ts';
export * from './evaluate/index.ts';
export * from './explain/index.ts';
export * from './format/index.ts';
export * from './parse.ts';
export * from './select/index.ts';
export * from './sql/index.ts';
