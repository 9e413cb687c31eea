import type { MetricId } from '../metrics/catalogue.ts';
import { metricValue, type Tally } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member.ts';
import type { CompiledRuleSet } from './compile.ts';
import type { Award } from './format.ts';
import type { Evaluation } from './outcome.ts';

/** A member who may be named, with the evaluation of the month. */
export interface Candidate {
  readonly stationId: string;
  readonly memberId: string;
  readonly role: MemberRole;
  readonly tally: Tally;
  readonly evaluation: Evaluation;
}

/** A member named for an award. */
export interface Named<C extends Candidate = Candidate> {
  readonly award: Award;
  /** From 1, among all who earned the award; those named for another one keep their rank here. */
  readonly rank: number;
  readonly candidate: C;
  /** The figures that ranked them, in the award's order. */
  readonly figures: readonly { readonly metric: MetricId; readonly value: number | null }[];
}

/** Places of an award that nobody was left to fill. */
export interface Unfilled {
  readonly award: Award;
  readonly places: number;
}

export interface Selection<C extends Candidate = Candidate> {
  /** By award in the rule set's order, then by rank. */
  readonly named: readonly Named<C>[];
  readonly unfilled: readonly Unfilled[];
}

/**
 * Names the month's best. Awards that fewer members earned choose first, so that a member who earned two does
 * not leave the scarcer one empty; among equals the rule set's order decides. Members are ranked by the
 * award's figures (an unknown one comes last), then by station and member id.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * const tally = { ...emptyTally, caseLeads: 2 };
 * const evaluation = evaluatorFor(january, 'community_officer')(tally);
 * const { named } = select(january, [{ stationId: 's1', memberId: 'm1', role: 'community_officer', tally, evaluation }]);
 * named.map(({ award, rank }) => [award.id, rank]); // → [['detection', 1]]
 * ```
 */
export function select<C extends Candidate>(
  { ruleSet }: CompiledRuleSet,
  candidates: Iterable<C>,
): Selection<C> {
  const { placesPerAward, oneAwardPerMember, requires } = ruleSet.selection;
  const eligible = [...candidates].filter(({ evaluation }) => meetsRequired(evaluation, requires));
  const rankings = ruleSet.awards.map((award) => ({ award, ranking: rank(award, eligible) }));
  const taken = new Set<C>();
  const named = new Map<Award, readonly Named<C>[]>();
  for (const { award, ranking } of rankings.toSorted((a, b) => a.ranking.length - b.ranking.length)) {
    const free = oneAwardPerMember ? ranking.filter(({ candidate }) => !taken.has(candidate)) : ranking;
    const chosen = free.slice(0, placesPerAward);
    for (const { candidate } of chosen) taken.add(candidate);
    named.set(award, chosen);
  }
  return {
    named: ruleSet.awards.flatMap((award) => named.get(award)!),
    unfilled: ruleSet.awards
      .map((award) => ({ award, places: placesPerAward - named.get(award)!.length }))
      .filter(({ places }) => places > 0),
  };
}

/** A requirement that does not exist for the member's role does not bind. */
function meetsRequired({ goals }: Evaluation, requires: readonly string[]): boolean {
  return goals.every(({ id, outcome }) => outcome === 'met' || !requires.includes(id));
}

function rank<C extends Candidate>(award: Award, candidates: readonly C[]): readonly Named<C>[] {
  return candidates
    .filter(({ evaluation }) =>
      evaluation.goals.some(({ id, outcome }) => id === award.id && outcome === 'met'),
    )
    .map((candidate) => ({
      candidate,
      figures: award.rankBy.map(({ metric }) => ({
        metric,
        value: metricValue(metric, candidate.tally).value,
      })),
    }))
    .sort((a, b) => {
      for (const [index, { first }] of award.rankBy.entries()) {
        const difference = compareFigures(a.figures[index]!.value, b.figures[index]!.value, first);
        if (difference !== 0) return difference;
      }
      return (
        compareTexts(a.candidate.stationId, b.candidate.stationId) ||
        compareTexts(a.candidate.memberId, b.candidate.memberId)
      );
    })
    .map(({ candidate, figures }, index) => ({ award, rank: index + 1, candidate, figures }));
}

function compareFigures(a: number | null, b: number | null, first: 'most' | 'least'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return first === 'most' ? b - a : a - b;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
