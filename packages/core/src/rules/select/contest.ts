import type { Award } from '../format/index.ts';
import type { Candidate } from './candidate.ts';
import {
  compareFigures,
  compareIds,
  figureReader,
  type JudgedSubject,
  type RankingFigure,
} from './figures.ts';

/** A candidate who earned an award, with the figures for the ranking. */
export interface Entry<C extends Candidate> {
  readonly candidate: C;
  readonly figures: readonly RankingFigure[];
}

/** Those who earned one award. Only the best of them are kept. */
export class Contest<C extends Candidate> {
  readonly award: Award;
  /** How many earned it, kept or not. */
  earners = 0;
  readonly #figures: (judged: JudgedSubject) => readonly RankingFigure[];
  #entries: Entry<C>[] = [];

  constructor(award: Award) {
    this.award = award;
    this.#figures = figureReader(award);
  }

  /** How many are kept. */
  get size(): number {
    return this.#entries.length;
  }

  /** Takes a candidate in, if the award was earned. */
  offer(candidate: C): void {
    const { id } = this.award;
    if (candidate.evaluation.goals.find((goal) => goal.id === id)?.outcome !== 'met') return;
    this.earners += 1;
    this.#entries.push({ candidate, figures: this.#figures(candidate) });
  }

  /** Those who are kept, the best first, equals by number. */
  sorted(): readonly Entry<C>[] {
    return this.#entries.sort(
      (a, b) => this.#compare(a, b) || compareIds(a.candidate.subjectId, b.candidate.subjectId),
    );
  }

  areEqual(a: Entry<C>, b: Entry<C>): boolean {
    return this.#compare(a, b) === 0;
  }

  /** The standard competition ranks of sorted entries. */
  ranks(sorted: readonly Entry<C>[]): readonly number[] {
    const ranks: number[] = [];
    for (const [index, entry] of sorted.entries()) {
      const before = sorted[index - 1];
      ranks.push(before !== undefined && this.areEqual(before, entry) ? ranks[index - 1]! : index + 1);
    }
    return ranks;
  }

  /** The size of the largest tie among those with fewer than `reach` better ones above them. */
  largestTie(reach: number): number {
    const ranks = this.ranks(this.sorted());
    let largest = 1;
    for (const [index, rank] of ranks.entries()) {
      if (rank > reach) break;
      largest = Math.max(largest, index + 2 - rank);
    }
    return largest;
  }

  /** Keeps the given number of the best, and if wanted also those equal to the last of them. */
  keep(most: number, withTies: boolean): void {
    const sorted = this.sorted();
    if (sorted.length <= most) return;
    const end = withTies ? this.ranks(sorted).findIndex((rank) => rank > most) : most;
    if (end !== -1) this.#entries = sorted.slice(0, end);
  }

  #compare(a: Entry<C>, b: Entry<C>): number {
    return compareFigures(this.award.rankBy, a.figures, b.figures);
  }
}
