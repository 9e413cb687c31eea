import type {
  CompiledCriterion,
  CompiledItem,
  CompiledQuantity,
  CompiledRuleSet,
} from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';

/**
 * How many periods before the judged one a rule set needs: 0 if it judges each period by itself, and `Infinity` if a
 * streak goes back as far as anything is known.
 *
 * @example
 * ```ts
 * lookBackOf(compileRuleSet(dezhouFiveStar, '2014-01')); // → 0
 * ```
 */
export function lookBackOf(compiled: CompiledRuleSet): number {
  const { goals, scores } = compiled[resolved];
  return Math.max(
    0,
    ...goals.map(({ criterion }) => ofCriterion(criterion)),
    ...scores.flatMap(({ items, vetoes }) => [
      ...items.map(ofItem),
      ...vetoes.map(({ criterion }) => ofCriterion(criterion)),
    ]),
  );
}

function ofCriterion(criterion: CompiledCriterion): number {
  return foldCriterion<number>(criterion, {
    comparison: ({ quantity }) => ofQuantity(quantity),
    goal: () => 0,
    not: (child) => child,
    group: (_group, children) => Math.max(...children),
  });
}

function ofItem(item: CompiledItem): number {
  if (item.kind === 'conditional') return ofCriterion(item.criterion);
  return item.kind === 'score' ? 0 : ofQuantity(item.quantity);
}

function ofQuantity(quantity: CompiledQuantity): number {
  if (quantity.kind === 'streak') return Number.POSITIVE_INFINITY;
  return quantity.kind === 'change' ? (quantity.earlier?.periodsBack ?? 0) : 0;
}
