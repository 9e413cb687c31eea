import type { RuleSet, RuleSetInput } from '../rules/format/index.ts';

/**
 * A rule set of this library in the form that `parseRuleSet` returns: with what has a default filled in, and frozen. It
 * checks nothing, so that nobody who imports one rule set brings the format with its schemas along; a test holds each
 * rule set of the library against what `parseRuleSet` makes of it.
 */
export function readyRuleSet({
  awards = [],
  requirements = [],
  scores = [],
  rollUps = [],
  selection,
  ...rest
}: RuleSetInput): RuleSet {
  const rules = { ...rest, awards, requirements, scores, rollUps };
  if (selection === undefined) return frozen(rules);
  const { ties = 'by_number', requires = [] } = selection;
  return frozen({ ...rules, selection: { ...selection, ties, requires } });
}

/** The same value, with everything in it frozen, as `parseRuleSet` freezes what it returns. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
