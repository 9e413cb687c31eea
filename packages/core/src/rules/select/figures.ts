import type { MetricId } from '../../metrics/catalogue.ts';
import { metricValue, type Tally } from '../../metrics/tally.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { Award, Ranking } from '../format/index.ts';

/** A figure that ranks those who earned an award: the value of a metric, or the points of a score. */
export interface RankingFigure {
  /** The metric; null if points are used. */
  readonly metric: MetricId | null;
  /** The score whose points are used; null if a metric is used. */
  readonly score: string | null;
  /** The value; null if unknown, and then it comes last. */
  readonly value: number | null;
}

/** The counts and the evaluation of one subject. */
export interface JudgedSubject {
  readonly tally: Tally;
  readonly evaluation: Evaluation;
}

/** Reads the figures of an award, in its order. A metric is used however small its sample is. */
export function figureReader({ rankBy }: Award): (judged: JudgedSubject) => readonly RankingFigure[] {
  const readers = rankBy.map(readerOf);
  return (judged) => readers.map((read) => read(judged));
}

function readerOf(ranking: Ranking): (judged: JudgedSubject) => RankingFigure {
  if ('metric' in ranking) {
    const { metric } = ranking;
    return ({ tally }) => ({ metric, score: null, value: metricValue(metric, tally).value });
  }
  const { score } = ranking;
  return ({ evaluation }) => ({
    metric: null,
    score,
    value: evaluation.scores.find(({ id }) => id === score)?.points ?? null,
  });
}

/** Puts the better one first, by the first figure that differs; 0 if all of them are equal. */
export function compareFigures(
  rankBy: readonly Ranking[],
  a: readonly RankingFigure[],
  b: readonly RankingFigure[],
): number {
  for (let index = 0; index < rankBy.length; index += 1) {
    const difference = compareValues(a[index]!.value, b[index]!.value, rankBy[index]!.first);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Puts the highest or the lowest first, and unknown values last in both cases. */
export function compareValues(a: number | null, b: number | null, first: Ranking['first']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return first === 'most' ? b - a : a - b;
}

/** Compares numbers of subjects by their characters, so that the order is the same on every machine. */
export const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
