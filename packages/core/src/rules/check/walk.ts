import type { MemberRole } from '../../model/member-role.ts';
import type { Comparison, Criterion, PlainComparison, Quantity } from '../format/index.ts';
import type { RuleSet } from '../format/rule-set.ts';
import type { DatedTable, DatedValue } from '../format/values.ts';

/** A goal or a score: what others of the rule set may refer to. */
export interface Unit {
  readonly kind: 'goal' | 'score';
  readonly id: string;
  readonly path: string;
  readonly roles: readonly MemberRole[] | undefined;
}

/** What a list of dated values is used for, which decides which numbers are allowed. */
export type ValueUse =
  | { readonly kind: 'threshold'; readonly of: Quantity }
  | { readonly kind: 'sample'; readonly metric: string }
  | { readonly kind: 'share' | 'weight' | 'points' | 'places' | 'parts' }
  | { readonly kind: 'start'; readonly of: Quantity }
  | { readonly kind: 'howMany'; readonly among: number };

/** Functions that are called at each part of a rule set, with its path. */
export interface Visitor {
  readonly criterion?: (path: string, criterion: Criterion, unit: Unit) => void;
  readonly quantity?: (path: string, quantity: Quantity, unit: Unit) => void;
  readonly values?: (path: string, values: readonly DatedValue[], use: ValueUse) => void;
  readonly tables?: (path: string, tables: readonly DatedTable[]) => void;
  /** A reference from one unit to another. */
  readonly reference?: (path: string, kind: Unit['kind'], id: string, from: Unit) => void;
}

/** The goals and the scores of a rule set, with their paths. */
export function unitsOf(ruleSet: RuleSet): readonly Unit[] {
  const units = (kind: Unit['kind'], key: 'awards' | 'requirements' | 'scores') =>
    ruleSet[key].map(({ id, roles }, index): Unit => ({ kind, id, roles, path: `${key}.${index}` }));
  return [...units('goal', 'awards'), ...units('goal', 'requirements'), ...units('score', 'scores')];
}

/** Visits every part of a rule set once, in reading order. */
export function walk(ruleSet: RuleSet, visitor: Visitor): void {
  const values = (path: string, dated: readonly DatedValue[] | undefined, use: ValueUse) => {
    if (dated !== undefined) visitor.values?.(path, dated, use);
  };

  const quantity = (path: string, of: Quantity, unit: Unit): void => {
    visitor.quantity?.(path, of, unit);
    if ('score' in of) visitor.reference?.(`${path}.score`, 'score', of.score, unit);
    else if ('streakOf' in of) comparison(`${path}.streakOf`, of.streakOf, unit);
    else values(`${path}.minimumSample`, of.minimumSample, { kind: 'sample', metric: of.metric });
  };

  const comparison = (path: string, of: Comparison | PlainComparison, unit: Unit): void => {
    quantity(path, of, unit);
    values(`${path}.threshold`, of.threshold, { kind: 'threshold', of });
  };

  const several = (path: string, criteria: readonly Criterion[], unit: Unit): void => {
    for (const [index, each] of criteria.entries()) criterion(`${path}.${index}`, each, unit);
  };

  const criterion = (path: string, of: Criterion, unit: Unit): void => {
    visitor.criterion?.(path, of, unit);
    if ('goal' in of) visitor.reference?.(`${path}.goal`, 'goal', of.goal, unit);
    else if ('not' in of) criterion(`${path}.not`, of.not, unit);
    else if ('of' in of) {
      values(`${path}.atLeast`, of.atLeast, { kind: 'howMany', among: of.of.length });
      several(`${path}.of`, of.of, unit);
    } else if ('all' in of) several(`${path}.all`, of.all, unit);
    else if ('any' in of) several(`${path}.any`, of.any, unit);
    else comparison(path, of, unit);
  };

  const points = { kind: 'points' } as const;
  const units = new Map(unitsOf(ruleSet).map((unit) => [unit.path, unit]));
  for (const key of ['awards', 'requirements'] as const) {
    ruleSet[key].forEach((goal, index) => {
      const path = `${key}.${index}`;
      criterion(`${path}.criterion`, goal.criterion, units.get(path)!);
    });
  }
  ruleSet.awards.forEach((award, index) => {
    const path = `awards.${index}`;
    const unit = units.get(path)!;
    for (const [place, { first: _, ...ranked }] of award.rankBy.entries()) {
      quantity(`${path}.rankBy.${place}`, ranked, unit);
    }
  });
  ruleSet.scores.forEach((score, index) => {
    const path = `scores.${index}`;
    const unit = units.get(path)!;
    values(`${path}.base`, score.base, points);
    values(`${path}.floor`, score.floor, points);
    values(`${path}.cap`, score.cap, points);
    score.items.forEach((item, place) => {
      const at = `${path}.items.${place}`;
      values(`${at}.ifUnknown`, item.ifUnknown, points);
      if ('when' in item) {
        criterion(`${at}.when`, item.when, unit);
        values(`${at}.points`, item.points, points);
      } else if ('score' in item) {
        visitor.reference?.(`${at}.score`, 'score', item.score, unit);
        values(`${at}.weight`, item.weight, { kind: 'weight' });
      } else if ('table' in item) {
        quantity(`${at}.of`, item.of, unit);
        visitor.tables?.(`${at}.table`, item.table);
      } else {
        quantity(`${at}.of`, item.of, unit);
        values(`${at}.per`, item.per, points);
        values(`${at}.startingFrom`, item.startingFrom, { kind: 'start', of: item.of });
        values(`${at}.floor`, item.floor, points);
        values(`${at}.cap`, item.cap, points);
      }
    });
    score.vetoes?.forEach((veto, place) => {
      criterion(`${path}.vetoes.${place}.when`, veto.when, unit);
      values(`${path}.vetoes.${place}.points`, veto.points, points);
    });
    score.bands?.forEach((band, place) => {
      const at = `${path}.bands.${place}`;
      values(`${at}.from`, band.from, points);
      values(`${at}.below`, band.below, points);
      for (const [each, id] of (band.requires ?? []).entries()) {
        visitor.reference?.(`${at}.requires.${each}`, 'goal', id, unit);
      }
    });
  });
  ruleSet.rollUps.forEach((rollUp, index) => {
    const path = `rollUps.${index}`;
    values(`${path}.minimumKnown`, rollUp.minimumKnown, { kind: 'parts' });
    rollUp.bands?.forEach((band, place) => {
      values(`${path}.bands.${place}.from`, band.from, points);
      values(`${path}.bands.${place}.below`, band.below, points);
    });
  });
  values('nearMiss', ruleSet.nearMiss, { kind: 'share' });
  values('selection.placesPerAward', ruleSet.selection?.placesPerAward, { kind: 'places' });
  values('selection.placesInTotal', ruleSet.selection?.placesInTotal, { kind: 'places' });
}
