import { closestMatch } from 'leven';
import type { LocalizedText } from './localized-text.ts';

/**
 * The known name that was most likely meant by a misspelt one ("vists" → "visits"); null where none is close.
 */
export function didYouMean(name: string, known: readonly string[]): string | null {
  if (typeof name !== 'string') return null;
  // Up to a third of the letters may be wrong. Very long names are not treated as misspellings.
  const mostWrong = Math.max(1, Math.floor(name.length / 3));
  if (name.length > 100) return null;
  return closestMatch(name, known, { maxDistance: mostWrong }) ?? null;
}

/**
 * The question whether the author meant the suggestion; empty if there is none. The Chinese text adds the Chinese name
 * of what is suggested.
 */
export function didYouMeanText(suggestion: string | null, name: LocalizedText | null = null): LocalizedText {
  return suggestion === null
    ? { en: '', zh: '' }
    : { en: ` Did you mean "${suggestion}"?`, zh: `您是否想写${quotedZh(suggestion, name)}？` };
}

/** The question for a name that is not among those that are known. */
export function didYouMeanAmong(name: string, known: readonly string[]): LocalizedText {
  return didYouMeanText(didYouMean(name, known));
}

/** An id in a Chinese text, with its Chinese name where it has one: “visits”（入户走访数）. */
export function quotedZh(id: string, name: LocalizedText | null): string {
  return name === null ? `“${id}”` : `“${id}”（${name.zh}）`;
}
