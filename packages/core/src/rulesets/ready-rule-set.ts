import type { RuleSet, RuleSetInput } from '../rules/format/index.ts';

/**
 * Brings a rule set of this library into the form that `parseRuleSet` returns: defaults are filled in, and it is
 * frozen. It checks nothing, so that importing one rule set does not bring in the format with its schemas. A test
 * compares each rule set of the library with what `parseRuleSet` returns for it.
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
