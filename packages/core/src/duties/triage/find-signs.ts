import type { DangerSign } from '../format/duty-catalogue.ts';
import type { CalmingKind, CompiledCatalogue, Needle } from './compile.ts';
import { type CallReading, type Hit, isDenied, type Span, spanOf, startingBefore } from './find-evidence.ts';

/** How many words may be between the parts of a sign. */
const reach = 40;

/** How many clauses may end between them, because words from different parts of a long story do not make a sign. */
const clauseReach = 3;

/** How many places of the first part are tried, because a long text may contain it thousands of times. */
const mostTried = 64;

/** A sign of danger with the places of its words. */
export interface FoundSign {
  readonly sign: DangerSign;
  readonly spans: readonly Span[];
}

/** Finds the signs of danger in a call. Words that are denied ("no smoke") do not count. */
export function findSigns({ signs, needles }: CompiledCatalogue, reading: CallReading): readonly FoundSign[] {
  return signs.flatMap(({ sign, parts }) => {
    if (!parts.every((part) => reading.byPart.has(part))) return [];
    const places = parts.map((part) => said(reading.byPart.get(part)!, reading, needles));
    const together = comeTogether(places, reading);
    if (together === undefined) return [];
    const inOrder = together.toSorted((a, b) => a.start - b.start);
    return [{ sign, spans: inOrder.map((hit) => spanOf(hit, reading.folded)) }];
  });
}

/** The kinds of calming words in a call. */
export function findCalming({ calming }: CompiledCatalogue, { byPart }: CallReading): readonly CalmingKind[] {
  return calming.filter(({ part }) => byPart.has(part)).map(({ kind }) => kind);
}

/** The subjects that a call names. */
export function findSubjects({ subjects }: CompiledCatalogue, { byPart }: CallReading): readonly string[] {
  return subjects.filter(({ part }) => byPart.has(part)).map(({ subject }) => subject);
}

/** The concepts of signs of danger that a call names, whether or not a sign is complete. */
export function findConcepts({ signs }: CompiledCatalogue, { byPart }: CallReading): readonly string[] {
  const named = signs.flatMap(({ sign, parts }) => sign.all.filter((_, at) => byPart.has(parts[at]!)));
  return [...new Set(named)];
}

const said = (hits: readonly Hit[], { denials, folded }: CallReading, needles: readonly Needle[]) =>
  hits.slice(0, mostTried).filter((hit) => !isDenied(hit, denials, needles, folded));

/** Finds one place for each part, all near the first and without overlaps. */
function comeTogether(
  [first, ...others]: readonly (readonly Hit[])[],
  { folded: { word, clause } }: CallReading,
): readonly Hit[] | undefined {
  for (const hit of first!) {
    const chosen = [hit];
    for (const hits of others) {
      const near = hits
        .slice(Math.max(0, startingBefore(hits, hit.start - 6 * reach)))
        .find(
          (other) =>
            Math.abs(word[other.start]! - word[hit.start]!) <= reach &&
            Math.abs(clause[other.start]! - clause[hit.start]!) <= clauseReach &&
            chosen.every((taken) => other.end <= taken.start || other.start >= taken.end),
        );
      if (near === undefined) break;
      chosen.push(near);
    }
    if (chosen.length === others.length + 1) return chosen;
  }
  return undefined;
}
