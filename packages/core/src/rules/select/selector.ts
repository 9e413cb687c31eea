import { inputsOf } from '../../analysis/inputs.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { checkCompiled, checkIterable } from '../compile/check-compiled.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { type CompiledSelection, selectionOf } from '../compile/selection.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { Candidate, NamedCandidate, SelectionResult } from './candidate.ts';
import { Contest } from './contest.ts';
import { dealPlaces, mostPlaces } from './places.ts';

/** With fewer candidates than this, dropping some is not worth the work. */
const fewest = 64;

/**
 * Names the best of a stream of candidates in one pass. It keeps only those who can still be named, however many
 * there are: per award about twice as many as there are places over all awards, and their equals where the rules
 * name all of them. Each candidate is added once.
 *
 * @example
 * ```ts
 * const selector = new Selector(compileRuleSet(dezhouFiveStar, '2014-01'));
 * const evaluate = evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'department_officer');
 * for (const [subjectId, servicesRecognised] of [['m1', 3], ['m2', 5]]) {
 *   const tally = { services: 5, servicesRecognised };
 *   selector.add({ subjectId, tally, evaluation: evaluate(tally) });
 * }
 * selector.finish().named.map(({ rank, candidate }) => [rank, candidate.subjectId]); // → [[1, 'm2'], [2, 'm1']]
 * ```
 *
 * @throws SELECTION_MISSING where the rule set names nobody
 */
export class Selector<C extends Candidate = Candidate> {
  readonly #selection: CompiledSelection;
  readonly #contests: readonly Contest<C>[];
  #sortOutAt = fewest;

  constructor(compiled: CompiledRuleSet) {
    checkCompiled('Selector', compiled);
    const selection = selectionOf(compiled);
    if (selection === null) throw ruleError('SELECTION_MISSING', { ruleSet: compiled.ruleSet.id });
    this.#selection = selection;
    this.#contests = compiled.ruleSet.awards.map((award) => new Contest(award));
  }

  /** How many entries are kept at the moment, over all awards. */
  get size(): number {
    return this.#contests.reduce((total, { size }) => total + size, 0);
  }

  /** Takes one candidate into account. */
  add(candidate: C): void {
    if (!meetsRequired(candidate.evaluation, this.#selection.requires)) return;
    for (const contest of this.#contests) contest.offer(candidate);
    if (this.size >= this.#sortOutAt) this.#sortOut();
  }

  /** Who is named of all that were added. */
  finish(): SelectionResult<C> {
    const { oneAwardEach } = this.#selection;
    const { ofAwards, undealt } = dealPlaces(
      this.#selection,
      this.#contests.map(({ earners }) => earners),
    );
    const taken = new Set<string>();
    const named = new Map<Contest<C>, readonly NamedCandidate<C>[]>();
    const inTurn = this.#contests.map((contest, index) => ({ contest, places: ofAwards[index]! }));
    for (const { contest, places } of inTurn.toSorted((a, b) => a.contest.earners - b.contest.earners)) {
      const chosen = this.#choose(contest, places, oneAwardEach ? taken : new Set());
      for (const { candidate } of chosen) taken.add(candidate.subjectId);
      named.set(contest, chosen);
    }
    return {
      named: this.#contests.flatMap((contest) => named.get(contest)!),
      unfilled: inTurn
        .map(({ contest, places }) => ({ award: contest.award, places: places - named.get(contest)!.length }))
        .filter(({ places }) => places > 0),
      undealt,
    };
  }

  #choose(contest: Contest<C>, places: number, taken: ReadonlySet<string>): readonly NamedCandidate<C>[] {
    const sorted = contest.sorted();
    const ranks = contest.ranks(sorted);
    const free = sorted
      .map((entry, index) => ({ ...entry, rank: ranks[index]! }))
      .filter(({ candidate }) => !taken.has(candidate.subjectId));
    const lastRank = free[places - 1]?.rank;
    const reached = places > 0 && free.length > places && free[places]!.rank === lastRank;
    const chosen =
      reached && this.#selection.ties === 'all_named'
        ? free.filter(({ rank }) => rank <= lastRank!)
        : free.slice(0, places);
    const leftOut = reached && this.#selection.ties === 'by_number';
    return chosen.map((entry) => ({
      award: contest.award,
      rank: entry.rank,
      candidate: entry.candidate,
      figures: entry.figures,
      byNumber: leftOut && entry.rank === lastRank,
    }));
  }

  /** Drops those who can no longer be named, and lets the lists grow to twice their size before the next time. */
  #sortOut(): void {
    const withTies = this.#selection.ties === 'all_named';
    // One candidate more than can be named is kept: it shows whether the last place was given by number.
    const most = mostPlaces(this.#selection) + this.#mostTaken() + (withTies ? 0 : 1);
    for (const contest of this.#contests) contest.keep(most, withTies);
    this.#sortOutAt = Math.max(fewest, 2 * this.size);
  }

  /**
   * How many of the candidates added so far the other awards can take away from one award, in whatever order they
   * choose. The first award takes as many as it has places, and those equal to the last of them; the next award then
   * has to look further down by that number.
   */
  #mostTaken(): number {
    const { oneAwardEach, ties } = this.#selection;
    if (!oneAwardEach) return 0;
    const places = mostPlaces(this.#selection);
    let taken = 0;
    for (let others = this.#contests.length - 1; others > 0; others -= 1) {
      const reach = places + taken;
      const tie =
        ties === 'by_number' ? 1 : Math.max(...this.#contests.map((contest) => contest.largestTie(reach)));
      taken += places - 1 + tie;
    }
    return taken;
  }
}

/**
 * Names the period's best. Awards that fewer people earned choose first, so that somebody who earned two awards does not
 * leave the scarcer one empty; among equals the rule set's order decides. Candidates are ranked by the award's figures,
 * and an unknown figure comes last. Among equals the lower number gets the last place, or all of them do, as the rules
 * say. The order of the candidates does not matter. For a stream of candidates see {@link Selector}.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * const tally = { services: 4, servicesRecognised: 3 };
 * const evaluation = evaluatorFor(january, 'department_officer')(tally);
 * const result = select(january, [{ subjectId: 's1 m1', tally, evaluation }]);
 * result.named.map(({ award, rank }) => [award.id, rank]); // → [['service', 1]]
 * ```
 *
 * @throws SELECTION_MISSING where the rule set names nobody
 */
export function select<C extends Candidate>(
  compiled: CompiledRuleSet,
  candidates: Iterable<C>,
): SelectionResult<C> {
  const inputs = inputsOf('select');
  checkCompiled('select', compiled);
  checkIterable('select', 'candidates', candidates);
  const selector = new Selector<C>(compiled);
  const ids = new Set<string>();
  for (const candidate of candidates) {
    const { subjectId } = candidate;
    inputs.require(!ids.has(subjectId), 'candidates.subjectId', subjectId, {
      en: 'given once: each candidate has an id of its own',
      zh: '不重复：每名候选人的编号各不相同',
    });
    ids.add(subjectId);
    selector.add(candidate);
  }
  return selector.finish();
}

/** A requirement that does not apply to the candidate's role is ignored. */
function meetsRequired({ goals }: Evaluation, requires: readonly string[]): boolean {
  return goals.every(({ id, outcome }) => outcome === 'met' || !requires.includes(id));
}
