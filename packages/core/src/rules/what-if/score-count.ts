import type { ScoreResult } from '../evaluate/outcome.ts';

/** The points of a score among those to whom it applies. */
export interface ScoreCount {
  readonly of: number;
  /** For how many the points are known. */
  readonly known: number;
  /** The mean of the known points; null where none are. */
  readonly mean: number | null;
}

/** Counts the results of a score, one at a time. */
export class ScoreCounter {
  #of = 0;
  #known = 0;
  #sum = 0;
  readonly #levels = new Map<string, number>();

  /** Pass undefined if the score does not exist for the subject; it is then not counted. */
  add(result: ScoreResult | undefined): void {
    if (result === undefined) return;
    this.#of += 1;
    if (result.points !== null) {
      this.#known += 1;
      this.#sum += result.points;
    }
    if (result.level !== null) this.#levels.set(result.level, this.atLevel(result.level) + 1);
  }

  atLevel(id: string): number {
    return this.#levels.get(id) ?? 0;
  }

  count(): ScoreCount {
    const mean = this.#known === 0 ? null : this.#sum / this.#known;
    return { of: this.#of, known: this.#known, mean };
  }
}
