import { didYouMean } from '../text/did-you-mean.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type MetricId, metrics } from './catalogue.ts';

/** The metric that was most likely meant by a misspelt name, with its name in both languages. */
export function suggestedMetric(
  id: string,
  known: readonly string[],
): { readonly suggestion: string | null; readonly suggestionName: LocalizedText | null } {
  const suggestion = didYouMean(id, known);
  return { suggestion, suggestionName: suggestion === null ? null : metricNameOf(suggestion) };
}

/** What a metric is called; null where the catalogue has none of the id. */
export function metricNameOf(id: string): LocalizedText | null {
  return Object.hasOwn(metrics, id) ? metrics[id as MetricId].name : null;
}
