import type { CounterId } from '../../metrics/catalogue.ts';
import { checkCounter, checkedCount } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';

/** After this many different layouts the tallies have no common one, and learning another is not worth it. */
const mostLayouts = 16;

/**
 * The counters that some rules need, each with a place of its own, read out of a tally once.
 *
 * Looking a property up by a name that is only known at run time is slow: it would take longer than judging. Tallies of
 * one source mostly have the same keys in the same order, so they are read in that order without any lookup.
 */
export class CounterSlots {
  readonly #ids: CounterId[] = [];
  /** The keys of the tally before, and the slot of each. */
  #keys: readonly (string | null)[] = [null];
  #slots: readonly number[] = [];
  #layouts = 0;

  /** The place of a counter, the same each time it is asked for. */
  slotOf(counter: string): number {
    const known = this.#ids.indexOf(counter as CounterId);
    return known === -1 ? this.#ids.push(counter as CounterId) - 1 : known;
  }

  /**
   * @param into always the same for one of these
   * @throws COUNTER_UNKNOWN, TALLY_INVALID
   */
  read(tally: Tally, into: number[]): void {
    if (this.#layouts > mostLayouts) this.#find(tally, into);
    else if (!this.#readInOrder(tally as Readonly<Record<string, number>>, into)) this.#learn(tally, into);
  }

  /** Whether the keys are those of the tallies before, and all of their values are counts. */
  #readInOrder(tally: Readonly<Record<string, number>>, into: number[]): boolean {
    const keys = this.#keys;
    const slots = this.#slots;
    let index = 0;
    for (const key in tally) {
      if (key !== keys[index]) return false;
      const value = tally[key];
      if (typeof value !== 'number' || !(value >= 0 && value < Number.POSITIVE_INFINITY)) return false;
      into[slots[index]!] = value;
      index += 1;
    }
    return index === keys.length;
  }

  #learn(tally: Tally, into: number[]): void {
    this.#find(tally, into);
    const keys = Object.keys(tally);
    // Counters that no rule needs share one more slot, which nobody reads.
    const spare = this.#ids.length;
    this.#layouts += 1;
    this.#keys = keys;
    this.#slots = keys.map((key) => {
      const slot = this.#ids.indexOf(key as CounterId);
      return slot === -1 ? spare : slot;
    });
  }

  #find(tally: Tally, into: number[]): void {
    const ids = this.#ids;
    let missing = false;
    for (let slot = 0; slot < ids.length; slot += 1) {
      const value = tally[ids[slot]!];
      missing ||= value === undefined;
      into[slot] = checkedCount(value, ids[slot]!);
    }
    // A misspelt counter may be there in place of a missing one.
    if (missing || ids.length === 0) for (const key in tally) checkCounter(key);
  }
}
