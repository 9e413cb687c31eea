import type { CompiledRuleSet, MetricId } from '@beatwork/core';
import { resolved, ruleError } from '@beatwork/core/internal';
import { figureColumn, scoreColumns } from '../judging/scored-subjects.ts';

/** What a scoreboard is ordered or filtered by. */
export type Figure =
  | { readonly kind: 'awardsEarned' }
  | { readonly kind: 'metric'; readonly metric: MetricId }
  | { readonly kind: 'score'; readonly code: string };

/** The figures of one statement: the metrics among them are computed for every subject. */
export class Figures {
  readonly metrics: readonly MetricId[];
  readonly #rules: CompiledRuleSet;

  constructor(rules: CompiledRuleSet, figures: readonly Figure[]) {
    this.#rules = rules;
    this.metrics = [...new Set(figures.flatMap((each) => (each.kind === 'metric' ? [each.metric] : [])))];
  }

  /**
   * The column of a figure of the judged subjects `t`: a float8, because cursors hold such numbers.
   * @throws SCORE_UNKNOWN
   */
  sql(figure: Figure): string {
    switch (figure.kind) {
      case 'awardsEarned':
        return 't.awards_earned::float8';
      case 'metric':
        return `t.${figureColumn(this.metrics.indexOf(figure.metric))}`;
      case 'score':
        return `t.${scoreColumns(placeOfScore(this.#rules, figure.code)).points}`;
    }
  }
}

/**
 * The place of a score in the compiled rules.
 * @throws SCORE_UNKNOWN
 */
export function placeOfScore(rules: CompiledRuleSet, code: string): number {
  const known = rules[resolved].scores.map(({ score }) => score.id);
  const place = known.indexOf(code);
  if (place === -1) throw ruleError('SCORE_UNKNOWN', { ruleSet: rules.ruleSet.id, score: code, known });
  return place;
}
