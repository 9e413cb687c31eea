import { anything, listOf } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { whatIfError } from '../../text/errors/what-if-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { walk } from '../check/walk.ts';
import { checkIsParsed } from '../compile/check-is-parsed.ts';
import type { RuleSet } from '../format/index.ts';
import type { DatedValue } from '../format/values.ts';
import { lintRuleSet } from '../parse.ts';
import { comparisonAt, type ThresholdAt, thresholdPathOf } from './threshold-at.ts';

/**
 * The same rule set with another threshold, from the first day of the rules on. The value has a reading that says that
 * it is hypothetical, so that no explanation presents it as a value from a source.
 *
 * @example
 * ```ts
 * const harder = withThreshold(dezhouFiveStar, { goal: 'visits', metric: 'householdsVisited' }, 100);
 * evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer')({ householdsVisited: 90 }).goals[0].outcome; // → 'not_evaluable'
 * evaluatorFor(compileRuleSet(harder, '2014-01'), 'community_officer')({ householdsVisited: 90 }).goals[0].outcome; // → 'not_met'
 * ```
 *
 * @throws GOAL_UNKNOWN
 * @throws THRESHOLD_NOT_ONE where the goal compares the metric nowhere, or in several places
 * @throws PATH_UNKNOWN where there is no comparison at the path
 * @throws RULE_SET_INVALID where the value is not allowed in its place, such as a share of 1.5
 */
export function withThreshold(ruleSet: RuleSet, at: ThresholdAt, value: number): RuleSet {
  return withValues(ruleSet, [{ path: thresholdPathOf(comparisonAt(ruleSet, at)), value }]);
}

/**
 * The same rule set with another value of any kind: the points of an item, a weight, a number of places. Otherwise the
 * same as {@link withThreshold}. The border between two levels is written in both: see {@link withValues}.
 *
 * @example
 * ```ts
 * const fewer = withValue(dezhouFiveStar, 'selection.placesPerAward', 1);
 * fewer.selection.placesPerAward.map(({ from, value }) => [from, value]); // → [['2014-01-01', 1]]
 * ```
 *
 * @param path the path of the list of dated values, written as in {@link lintRuleSet}: `scores.0.items.1.points`; that of
 *   a comparison stands for its threshold
 * @throws PATH_UNKNOWN where there are no dated values at the path
 * @throws RULE_SET_INVALID where the value is not allowed in its place
 */
export function withValue(ruleSet: RuleSet, path: string, value: number): RuleSet {
  return withValues(ruleSet, [{ path, value }]);
}

/** A value that is to be another one: the threshold of a metric in a goal, or any value at a path. */
export type ChangedValue = ThresholdAt & { readonly value: number };

/**
 * The same rule set with several other values. The rules are checked once they all are in place, so that values that
 * have to agree can be changed: the border between two levels is where the upper one begins and the lower one ends.
 * Otherwise the same as {@link withValue}.
 *
 * @example
 * ```ts
 * const better = withValues(stationGrade, [
 *   { path: 'scores.4.bands.0.from', value: 96 },
 *   { path: 'scores.4.bands.1.below', value: 96 },
 * ]);
 * better.scores[4].bands[0].from.map(({ value }) => value); // → [96]
 * ```
 *
 * @throws PATH_REPEATED where two of the values have the same place
 * @throws GOAL_UNKNOWN, THRESHOLD_NOT_ONE, PATH_UNKNOWN, RULE_SET_INVALID
 */
export function withValues(ruleSet: RuleSet, changes: readonly ChangedValue[]): RuleSet {
  checkIsParsed(ruleSet);
  inputsOf('withValues').field('changes', changes, listOf<ChangedValue>(anything()));
  const known = new Map<string, readonly DatedValue[]>();
  walk(ruleSet, { values: (path, values) => known.set(path, values) });
  const changed = new Set<string>();
  let copy = ruleSet;
  for (const change of changes) {
    const path = pathOf(ruleSet, change, known);
    if (changed.has(path)) throw whatIfError('PATH_REPEATED', { path });
    changed.add(path);
    const { value } = change;
    const reading = readingOf(value, known.get(path)!);
    const hypothetical: DatedValue = { from: ruleSet.effectiveFrom, value, reading };
    copy = replaced(copy, path.split('.'), [hypothetical]) as RuleSet;
  }
  const issues = lintRuleSet(copy)
    // A threshold that nobody can meet is an answer to the question, not a mistake in the rules.
    .filter(({ severity, code }) => severity === 'error' && code !== 'NEVER_MET')
    .map(({ path: at, code, message }) => ({ path: at, code, message }));
  if (issues.length > 0) throw ruleError('RULE_SET_INVALID', { issues });
  return copy;
}

/** @throws GOAL_UNKNOWN, THRESHOLD_NOT_ONE, PATH_UNKNOWN */
function pathOf(ruleSet: RuleSet, at: ThresholdAt, known: ReadonlyMap<string, unknown>): string {
  if (typeof at !== 'object' || at === null || !('path' in at)) {
    return thresholdPathOf(comparisonAt(ruleSet, at));
  }
  const threshold = thresholdPathOf(at);
  if (known.has(threshold)) return threshold;
  if (known.has(at.path)) return at.path;
  throw whatIfError('PATH_UNKNOWN', { ruleSet: ruleSet.id, path: at.path, known: [...known.keys()] });
}

function readingOf(value: number, before: readonly DatedValue[]): LocalizedText {
  const real = [...new Set(before.map((each) => each.value))];
  return {
    en: `Hypothetical value: ${value} instead of ${real.join(', ')}, to see what would change.`,
    zh: `假设取值：以${value}代替${real.join('、')}，用于推演其影响。`,
  };
}

function replaced(value: unknown, [key, ...further]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], further, by));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], further, by) };
}
