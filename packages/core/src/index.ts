export * from './calendar/index.ts';
export * from './metrics/index.ts';
export * from './model/index.ts';
export * from './text/index.ts';
