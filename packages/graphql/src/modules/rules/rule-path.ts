import type { Comparison, PlainComparison, RuleSet } from '@beatwork/core';
import { comparisonsIn } from '@beatwork/core/internal';
import type { Rule } from './rule-references.ts';

const paths = new WeakMap<RuleSet, ReadonlyMap<Comparison | PlainComparison, string>>();

/** The path of a rule in the JSON text of its rule set. */
export function pathOfRule({ ruleSet, value }: Rule): string {
  let known = paths.get(ruleSet);
  if (known === undefined) {
    known = new Map(comparisonsIn(ruleSet).map(({ comparison, path }) => [comparison, path]));
    paths.set(ruleSet, known);
  }
  return known.get(value)!;
}
