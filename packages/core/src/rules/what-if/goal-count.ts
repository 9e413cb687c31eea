import type { GoalResult } from '../evaluate/outcome.ts';

/** The results of a goal among those to whom it applies. */
export interface GoalCount {
  readonly met: number;
  /** How many missed it by little. */
  readonly nearly: number;
  readonly notEvaluable: number;
  readonly of: number;
  /** The share of them that met it; null where it applies to nobody. */
  readonly share: number | null;
}

/** Counts the results of a goal, one at a time. */
export class GoalCounter {
  #met = 0;
  #nearly = 0;
  #notEvaluable = 0;
  #of = 0;

  /** Pass undefined if the goal does not exist for the subject; it is then not counted. */
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
