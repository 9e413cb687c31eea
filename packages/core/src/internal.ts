/**
 * What the gateway needs of the rules and of the metrics: their resolved form, and the names of tables and columns.
 * It is no part of the public interface, and may change in any release.
 */
export * from './metrics/sql.ts';
export * from './metrics/stored.ts';
export { appliesTo, goalsOf, scoresOf } from './rules/compile/compile-rule-set.ts';
export * from './rules/compile/compiled.ts';
