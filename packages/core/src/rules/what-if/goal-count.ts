import type { GoalResult } from '../evaluate/outcome.ts';

/** How a goal came out among those to whom it applies. */
export interface GoalCount {
  readonly met: number;
  /** Not met, but by little. */
  readonly nearly: number;
  readonly notEvaluable: number;
  readonly of: number;
  /** The share of them that met it; null where it applies to nobody. */
  readonly share: number | null;
}

/** Counts how a goal came out, one result at a time. */
export class GoalCounter {
  #met = 0;
  #nearly = 0;
  #notEvaluable = 0;
  #of = 0;

  /** A goal that does not exist for the subject is given as undefined, and not counted. */
  add(result: GoalResult | undefined): void {
    if (result === undefined) return;
    this.#of += 1;
    if (result.outcome === 'met') this.#met += 1;
    else if (result.outcome === 'not_evaluable') this.#notEvaluable += 1;
    else if (result.nearMiss) this.#nearly += 1;
  }

  count(): GoalCount {
    const of = this.#of;
    return {
      met: this.#met,
      nearly: this.#nearly,
      notEvaluable: this.#notEvaluable,
      of,
      share: of === 0 ? null : this.#met / of,
    };
  }
}
