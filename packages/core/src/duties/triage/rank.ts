import { groupedBy } from '../../analysis/grouped-by.ts';
import type { DutyItem } from '../format/duty-catalogue.ts';
import { urgencies } from '../format/terms.ts';
import type { ComparedCall } from './call-signs.ts';
import type { CompiledCatalogue } from './compile.ts';
import type { Found, Span } from './find-evidence.ts';
import type { Learned } from './learn.ts';
import type { CallMatter, DangerJudgement, TriageEvidence } from './result.ts';

// Chosen by cross-validation over sets of calls by different writers; docs/decisions/triage.md has the figures.
/** A similarity (a cosine) below this is chance, because every call shares some pieces with some example. */
const leastLikeness = 0.06;
/** The weight of the words of the catalogue compared with the similarity. A single general word must not decide. */
const wordWeight = 0.3;
/** Words count at most this much, however many there are, because one thing said in many words is still one thing. */
const mostForWords = 8;
/** Urgent items get a higher score if danger was recognised, and a lower one if not. */
const urgentFactor = { send: 1.1, ask: 0.95, none: 0.8 } as const;
/** An item with a lower score is only a guess. */
export const enough = 2;
/** A call is unclear where its likeness to calls that have no item is more than this many times the score of its best item. */
const unclearFrom = 1.25;
/** The work of the police and of others are too close to tell apart from this ratio of scores on. */
const close = 0.9;
/** Items with less than this share of the best score are not listed. */
const listed = 0.3;
const longestList = 5;
/** Words of this weight say plainly that a call is withdrawn or a mistake. */
const plainlySaid = 4;
/** How many pieces of the call are shown as reasons for the similarity to an item. */
const shownPieces = 5;

export interface Ranking {
  /** The most likely first. */
  readonly matters: readonly CallMatter[];
  /** Why a person has to find out whose work it is; null if it is clear. */
  readonly unclear: 'nothing_fits' | 'boundary' | null;
  /** The most likely of the items that are urgent by themselves, wherever it is in the list; null if none is likely. */
  readonly urgent: DutyItem | null;
  /** The item for calls that may be about no incident, if the call contains its words and they are not denied. */
  readonly withdrawn: CallMatter | null;
}

/** Ranks the items by their words in the call and by its similarity to their examples. */
export function rankMatters(
  { items, catalogue }: CompiledCatalogue,
  { vocabulary, likeness: itemLikeness }: Learned,
  { found, pieces, likeness: alikeTo }: ComparedCall,
  danger: DangerJudgement['level'],
  text: string,
): Ranking {
  const byItem = groupedBy(
    found.filter(({ denied, pattern }) => !denied && pattern.item >= 0),
    ({ pattern }) => pattern.item,
  );
  const alike = new Map(
    alikeTo.items.filter(({ cosine }) => cosine >= leastLikeness).map(({ item, score }) => [item, score]),
  );
  const candidates = [...new Set([...byItem.keys(), ...alike.keys()])].map((index) => {
    const its = apart(byItem.get(index) ?? []);
    const words = Math.min(
      mostForWords,
      its.reduce((sum, { pattern }) => sum + pattern.weight, 0),
    );
    const likeness = alike.get(index) ?? 0;
    const factor = items[index]!.item.urgency === 'immediate' ? urgentFactor[danger] : 1;
    return { index, its, score: (words * wordWeight + likeness) * factor, likeness };
  });
  const urgency = (index: number) => urgencies.values.indexOf(items[index]!.item.urgency);
  candidates.sort((a, b) => b.score - a.score || urgency(a.index) - urgency(b.index) || a.index - b.index);
  const best = candidates[0]?.score ?? 0;
  const matterOf = ({ index, its, score, likeness }: (typeof candidates)[number]): CallMatter => {
    const { item, category } = items[index]!;
    return {
      item,
      category: { id: category.id, class: category.class, name: category.name },
      score,
      likeness: {
        score: likeness,
        pieces:
          likeness === 0
            ? []
            : itemLikeness.explain(pieces, index, shownPieces).map((piece) => vocabulary.names[piece]!),
      },
      evidence: its
        .map((each) => evidenceOf(each, text))
        .sort((a, b) => b.weight - a.weight || a.spans[0]!.start - b.spans[0]!.start),
    };
  };
  const matters = candidates
    .filter(({ score }) => score >= best * listed)
    .slice(0, longestList)
    .map(matterOf);
  const urgent = candidates.find(({ index }) => items[index]!.item.urgency === 'immediate');
  const noIncident = candidates.find(
    ({ index, its }) =>
      items[index]!.item.id === catalogue.noIncidentItemId &&
      its.some(({ pattern }) => pattern.weight >= plainlySaid),
  );
  return {
    matters,
    unclear: whyUnclear(matters, alikeTo.unclear, catalogue.noIncidentItemId),
    urgent: urgent === undefined ? null : items[urgent.index]!.item,
    withdrawn: noIncident === undefined ? null : matterOf(noIncident),
  };
}

function whyUnclear(
  matters: readonly CallMatter[],
  likeUnclear: number,
  noIncident: string | null,
): Ranking['unclear'] {
  const [first, second] = matters;
  if (first === undefined || first.score < enough || likeUnclear > first.score * unclearFrom)
    return 'nothing_fits';
  const isRival =
    second !== undefined &&
    isPolice(second) !== isPolice(first) &&
    first.item.id !== noIncident &&
    second.item.id !== noIncident &&
    second.score >= first.score * close;
  return isRival ? 'boundary' : null;
}

const isPolice = ({ item }: CallMatter) => item.agency === null;

/** Removes evidence at a place where there is stronger evidence, because one thing said counts once. */
function apart(found: readonly Found[]): readonly Found[] {
  const taken: Span[] = [];
  return found
    .toSorted((a, b) => b.pattern.weight - a.pattern.weight)
    .filter(({ spans }) => {
      if (spans.some((one) => taken.some((two) => one.start < two.end && two.start < one.end))) return false;
      taken.push(...spans);
      return true;
    });
}

export function evidenceOf({ pattern, spans }: Found, text: string): TriageEvidence {
  const { words, weight, danger } = pattern;
  const said = spans.map(({ start, end }) => text.slice(start, end)).join('…');
  return { words, said, spans, weight, danger };
}
