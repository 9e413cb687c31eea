import type {
  CompiledCriterion,
  CompiledGoal,
  CompiledQuantity,
  CompiledScore,
  UnitRef,
} from './compiled.ts';
import { foldCriterion } from './fold-criterion.ts';

/** Goals and scores in an order in which each comes after those that it depends on. Parsing forbids circles. */
export function orderOf(
  goals: readonly CompiledGoal[],
  scores: readonly CompiledScore[],
): readonly UnitRef[] {
  const order: UnitRef[] = [];
  const seen = new Set<string>();
  const visit = (unit: UnitRef): void => {
    const key = `${unit.kind} ${unit.place}`;
    if (seen.has(key)) return;
    seen.add(key);
    const needed =
      unit.kind === 'goal' ? neededBy(goals[unit.place]!.criterion) : neededByScore(scores[unit.place]!);
    needed.forEach(visit);
    order.push(unit);
  };
  for (const place of goals.keys()) visit({ kind: 'goal', place });
  for (const place of scores.keys()) visit({ kind: 'score', place });
  return order;
}

function neededBy(criterion: CompiledCriterion): readonly UnitRef[] {
  return foldCriterion<readonly UnitRef[]>(criterion, {
    comparison: ({ quantity }) => neededByQuantity(quantity),
    goal: (place) => [{ kind: 'goal', place }],
    not: (child) => child,
    group: (_group, children) => children.flat(),
  });
}

function neededByQuantity(quantity: CompiledQuantity): readonly UnitRef[] {
  return quantity.kind === 'score' ? [{ kind: 'score', place: quantity.place }] : [];
}

function neededByScore({ items, vetoes, bands }: CompiledScore): readonly UnitRef[] {
  return [
    ...items.flatMap((item): readonly UnitRef[] => {
      if (item.kind === 'conditional') return neededBy(item.criterion);
      return item.kind === 'score' ? [{ kind: 'score', place: item.place }] : neededByQuantity(item.quantity);
    }),
    ...vetoes.flatMap(({ criterion }) => neededBy(criterion)),
    ...bands.flatMap(({ requires }) => requires.map((place): UnitRef => ({ kind: 'goal', place }))),
  ];
}
