import { metricOf, metricValue } from '../../metrics/tally.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { CompiledComparison, CompiledMetric, CompiledQuantity } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import type { ComparisonResult } from '../evaluate/outcome.ts';
import type { ComparisonCard, NotEvaluableReason } from './cards.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { type Pace, paceOf } from './pace.ts';
import type { Situation } from './situation.ts';

/** Explains a comparison. Inside a "not", the sentence says what the "not" requires. */
export function comparisonCard(
  comparison: CompiledComparison,
  situation: Situation,
  negated = false,
): ComparisonCard {
  const { quantity, is, threshold } = comparison;
  const result = situation.result(comparison);
  const metric = metricIn(quantity);
  const { numerator, denominator } =
    quantity.kind === 'metric'
      ? metricValue(quantity.metric, situation.tally)
      : { numerator: null, denominator: null };
  const facts = {
    kind: 'comparison',
    quantity: quantity.kind,
    metric: metric?.metric ?? null,
    score: quantity.kind === 'score' ? situation.compiled[resolved].scores[quantity.place]!.score.id : null,
    name: nameOf(quantity, situation),
    is,
    actual: result.actual,
    numerator,
    denominator,
    earlier: earlierOf(quantity, situation),
    threshold: threshold.value,
    thresholdFrom: threshold.from,
    outcome: result.outcome,
    reason: result.outcome === 'not_evaluable' ? reasonOf(quantity, result, situation) : null,
    gap: result.gap,
    missingSample: missingSampleOf(quantity, result, situation),
    pace: paceIn(comparison, result, situation),
    source: situation.citation(threshold),
    reading: threshold.reading ?? null,
  } as const;
  return { ...facts, sentence: comparisonSentence(facts, quantity, situation, negated) };
}

/** The metric of a quantity; undefined for points. */
function metricIn(quantity: CompiledQuantity): CompiledMetric | undefined {
  switch (quantity.kind) {
    case 'metric':
      return quantity;
    case 'change':
      return quantity.of;
    case 'streak':
      return quantity.of.quantity;
    case 'score':
      return undefined;
  }
}

/** The name of a quantity. */
export function nameOf(quantity: CompiledQuantity, { compiled }: Situation): LocalizedText {
  const metric = metricIn(quantity);
  if (metric === undefined)
    return compiled[resolved].scores[(quantity as { place: number }).place]!.score.name;
  const { en, zh } = metricOf(metric.metric).name;
  if (quantity.kind === 'change') {
    return quantity.comparedWith === 'previous_period'
      ? { en: `change in ${en} from the previous period`, zh: `${zh}环比变化` }
      : { en: `change in ${en} from the same period last year`, zh: `${zh}同比变化` };
  }
  return quantity.kind === 'streak'
    ? { en: `periods in a row with enough ${en}`, zh: `${zh}连续达标` }
    : { en, zh };
}

function earlierOf(quantity: CompiledQuantity, { history }: Situation): ComparisonCard['earlier'] {
  if (quantity.kind !== 'change' || quantity.earlier === null) return null;
  const { period, periodsBack } = quantity.earlier;
  const tally = history[periodsBack - 1];
  return { period, value: tally === undefined ? null : metricValue(quantity.of.metric, tally).value };
}

function sampleIn({ sample }: CompiledMetric, { tally }: Situation): number {
  return sample === null ? 0 : (tally[sample] ?? 0);
}

function reasonOf(
  quantity: CompiledQuantity,
  { actual }: ComparisonResult,
  situation: Situation,
): NotEvaluableReason {
  if (situation.notBegun) return 'NOT_BEGUN';
  switch (quantity.kind) {
    case 'metric':
      return actual === null ? 'NO_SAMPLE' : 'SAMPLE_TOO_SMALL';
    case 'streak':
      return 'STREAK_OPEN';
    case 'score':
      return 'POINTS_UNKNOWN';
    case 'change': {
      const sample = sampleIn(quantity.of, situation);
      if (quantity.of.sample !== null && sample === 0) return 'NO_SAMPLE';
      if (sample < quantity.of.minimumSample) return 'SAMPLE_TOO_SMALL';
      return earlierOf(quantity, situation)?.value === 0 ? 'EARLIER_ZERO' : 'EARLIER_UNKNOWN';
    }
  }
}

function missingSampleOf(
  quantity: CompiledQuantity,
  { outcome }: ComparisonResult,
  situation: Situation,
): number | null {
  if (situation.notBegun) return null;
  if (outcome !== 'not_evaluable' || quantity.kind !== 'metric' || quantity.sample === null) return null;
  return quantity.minimumSample - sampleIn(quantity, situation);
}

/** Only counts have a pace, because a rate does not grow from day to day. */
function paceIn(
  { quantity, is, threshold }: CompiledComparison,
  result: ComparisonResult,
  { open }: Situation,
): Pace | null {
  const { actual, gap, outcome } = result;
  if (open === null || outcome !== 'not_met' || is !== 'atLeast' || actual === null || gap === null)
    return null;
  if (quantity.kind !== 'metric' || quantity.sample !== null) return null;
  const metric = metricOf(quantity.metric);
  return 'unit' in metric ? paceOf(actual, threshold.value, gap, metric.unit, open) : null;
}
