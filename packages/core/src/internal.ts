/**
 * What the gateway needs beyond the public interface: the resolved form of rules, the names of tables and columns, and
 * helpers that texts and records share. It is no part of the public interface, and may change in any release.
 */

export type { Amount, CounterMetric } from './metrics/metric.ts';
export { recordTypeNames, rootOf, timeFieldOf } from './metrics/record-types.ts';
export { columnOf, metricSql } from './metrics/sql.ts';
export { countersBehind, countersOf } from './metrics/tally.ts';
export { freeTextSchema } from './model/free-text.ts';
export { idSchema } from './model/identifiers.ts';
export {
  alreadyRecorded,
  beforeItsOwnDay,
  beforeWhatItFollows,
  timesOverlap,
} from './records/contradiction-texts.ts';
export { type FieldPart, partsOf } from './records/field-parts.ts';
export { periodOfRecord, problemsOf } from './records/records.ts';
export { appliesTo } from './rules/compile/compile-rule-set.ts';
export { type CompiledGoal, type CompiledQuantity, resolved } from './rules/compile/compiled.ts';
export { comparisonsOf } from './rules/explain/criterion-card.ts';
export { lookBackOf } from './rules/sql/look-back.ts';
export { comparisonsIn } from './rules/what-if/threshold-at.ts';
export { unitInPlural } from './text/counted.ts';
export { ruleError } from './text/errors/rule-errors.ts';
export { defineTerms } from './text/terms.ts';
