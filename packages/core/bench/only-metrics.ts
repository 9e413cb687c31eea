import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledGroup,
  CompiledMetric,
} from '../src/rules/compile/compiled.ts';

/** What can be written for the other libraries: metrics against thresholds, all or any of them. */
export type PlainCriterion = CompiledComparison<CompiledMetric> | PlainGroup;
type PlainGroup = Omit<CompiledGroup, 'kind' | 'children'> & {
  readonly kind: 'all' | 'any';
  readonly children: readonly PlainCriterion[];
};

export function plain(criterion: CompiledCriterion): PlainCriterion {
  if (criterion.kind === 'comparison' && criterion.quantity.kind === 'metric') {
    return { ...criterion, quantity: criterion.quantity };
  }
  if (criterion.kind === 'all' || criterion.kind === 'any') {
    return { ...criterion, kind: criterion.kind, children: criterion.children.map(plain) };
  }
  throw new Error(`the other libraries have no form for "${criterion.kind}"`);
}
