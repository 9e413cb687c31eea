import { groupedBy } from '../../analysis/grouped-by.ts';
import { urgencies } from '../format/terms.ts';
import type { CompiledCatalogue } from './compile.ts';
import type { Found, Span } from './find-evidence.ts';
import type { CallMatter, TriageEvidence } from './triage.ts';

/** Below it an item is only a guess: one hint is no evidence. */
const enough = 2;
/** The work of the police and of others are too close to tell apart from this ratio of scores on. */
const close = 0.8;
/** What scores less than this share of the best is not worth listing. */
const listed = 0.3;
const longestList = 5;

export interface Ranking {
  readonly matters: readonly CallMatter[];
  /** Words of danger stand undenied in the call. */
  readonly danger: boolean;
  /** Why a person has to find out whose it is; null where it is clear. */
  readonly unclear: 'nothing_fits' | 'boundary' | null;
}

/** Adds the evidence up by item and ranks: danger first, a call without a matter last, then by score. */
export function rankMatters(
  { items, catalogue }: CompiledCatalogue,
  found: readonly Found[],
  text: string,
): Ranking {
  const undenied = found.filter(({ denied }) => !denied);
  const byItem = groupedBy(
    undenied.filter(({ pattern }) => pattern.item >= 0),
    ({ pattern }) => pattern.item,
  );
  const candidates = [...byItem].map(([index, all]) => {
    const its = apart(all);
    const { item, category } = items[index]!;
    const matter: CallMatter = {
      item,
      category: { id: category.id, class: category.class, name: category.name },
      score: its.reduce((sum, { pattern }) => sum + pattern.weight, 0),
      danger: its.some(({ pattern }) => pattern.danger),
      evidence: its
        .map((each) => evidenceOf(each, text))
        .sort((a, b) => b.weight - a.weight || a.spans[0]!.start - b.spans[0]!.start),
    };
    return { matter, index, clauses: new Set(its.map(({ clause }) => clause)) };
  });
  const isNoIncident = (matter: CallMatter) => matter.item.id === catalogue.noIncidentItemId;
  const urgency = (matter: CallMatter) => urgencies.values.indexOf(matter.item.urgency);
  candidates.sort(
    (a, b) =>
      Number(b.matter.danger) - Number(a.matter.danger) ||
      Number(isSmall(a.matter)) - Number(isSmall(b.matter)) ||
      Number(isNoIncident(a.matter)) - Number(isNoIncident(b.matter)) ||
      b.matter.score - a.matter.score ||
      urgency(a.matter) - urgency(b.matter) ||
      a.index - b.index,
  );
  const best = Math.max(0, ...candidates.map(({ matter }) => matter.score));
  const shown = candidates
    .filter(({ matter }) => matter.danger || matter.score >= best * listed)
    .slice(0, longestList);
  const danger = undenied.some(({ pattern }) => pattern.danger);
  const matters = shown.map(({ matter }) => matter);
  if (danger) return { matters, danger, unclear: null };
  if (best < enough) return { matters, danger, unclear: 'nothing_fits' };
  const [first] = shown;
  const rival = shown.find(
    ({ matter, clauses }) =>
      isPolice(matter) !== isPolice(first!.matter) &&
      !isNoIncident(matter) &&
      matter.score >= first!.matter.score * close &&
      [...clauses].some((clause) => first!.clauses.has(clause)),
  );
  const unclear = rival !== undefined && !isNoIncident(first!.matter) ? 'boundary' : null;
  return { matters, danger, unclear };
}

const isPolice = ({ item }: CallMatter) => item.agency === null;
const isSmall = ({ score }: CallMatter) => score < enough;

/** Without what shares a place with weightier evidence: one thing said counts once. */
function apart(found: readonly Found[]): readonly Found[] {
  const taken: Span[] = [];
  return found
    .toSorted(
      (a, b) => Number(b.pattern.danger) - Number(a.pattern.danger) || b.pattern.weight - a.pattern.weight,
    )
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
