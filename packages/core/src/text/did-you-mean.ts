import { closestMatch } from 'leven';

/**
 * The known name that was most likely meant by a misspelt one ("vists" → "visits"); null where none is close.
 */
export function didYouMean(name: string, known: readonly string[]): string | null {
  if (typeof name !== 'string') return null;
  // A third of the letters may be wrong, and very long names are no misspellings.
  const mostWrong = Math.max(1, Math.floor(name.length / 3));
  if (name.length > 100) return null;
  return closestMatch(name, known, { maxDistance: mostWrong }) ?? null;
}

/** The question to the author; empty where nothing is close. */
export function didYouMeanText(suggestion: string | null) {
  return suggestion === null
    ? { en: '', zh: '' }
    : { en: ` Did you mean "${suggestion}"?`, zh: `您是否想写“${suggestion}”？` };
}
