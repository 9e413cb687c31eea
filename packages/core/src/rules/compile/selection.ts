import { inForce } from '../check/dates.ts';
import type { SelectionRules } from '../format/selection.ts';
import type { DatedValue } from '../format/values.ts';
import type { CompiledRuleSet } from './compiled.ts';

/** The selection with the places in force. */
export interface CompiledSelection extends Pick<SelectionRules, 'oneAwardEach' | 'ties' | 'requires'> {
  /** How many are named for each award; null if only the total is limited. */
  readonly placesPerAward: DatedValue | null;
  /** How many are named for all awards together; null if only each award is limited. */
  readonly placesInTotal: DatedValue | null;
}

/** The selection of a compiled rule set, by the values that judge its period; null where nobody is named. */
export function selectionOf({
  ruleSet,
  asOf,
}: Pick<CompiledRuleSet, 'ruleSet' | 'asOf'>): CompiledSelection | null {
  const { selection } = ruleSet;
  if (selection === undefined) return null;
  const { placesPerAward, placesInTotal, oneAwardEach, ties, requires } = selection;
  const resolved = (values: readonly DatedValue[] | undefined) =>
    values === undefined ? null : inForce(values, asOf)!;
  return {
    placesPerAward: resolved(placesPerAward),
    placesInTotal: resolved(placesInTotal),
    oneAwardEach,
    ties,
    requires,
  };
}
