import type { CounterId } from '../../metrics/catalogue.ts';
import { checkCounter, checkedCount } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';

/** After so many tallies with other keys than the one before, there is no layout worth knowing. */
const mostLayouts = 16;

/**
 * The counters that some rules need, each with a place of its own, read out of a tally once.
 *
 * A property whose name is only known at run time is slow to find, and finding counters would take longer than
 * judging them. Tallies of one source mostly have the same keys in the same order, though: going through them
 * in that order finds nothing anew.
 */
export class CounterSlots {
  readonly #ids: CounterId[] = [];
  /** The keys of the tallies before, and the slot of each; none of those that no rule needs. */
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
    if (this.#layouts > mostLayouts) {
      for (const key in tally) checkCounter(key);
      this.#find(tally, into);
    } else if (!this.#readInOrder(tally as Readonly<Record<string, number>>, into)) this.#learn(tally, into);
  }

  /** Whether the keys are those of the tallies before. */
  #readInOrder(tally: Readonly<Record<string, number>>, into: number[]): boolean {
    const keys = this.#keys;
    const slots = this.#slots;
    let index = 0;
    for (const key in tally) {
      if (key !== keys[index]) return false;
      const slot = slots[index]!;
      if (slot !== -1) into[slot] = checkedCount(tally[key], key);
      index += 1;
    }
    return index === keys.length;
  }

  #learn(tally: Tally, into: number[]): void {
    const keys = Object.keys(tally);
    for (const key of keys) checkCounter(key);
    this.#layouts += 1;
    this.#keys = keys;
    this.#slots = keys.map((key) => this.#ids.indexOf(key as CounterId));
    this.#find(tally, into);
  }

  #find(tally: Tally, into: number[]): void {
    const ids = this.#ids;
    for (let slot = 0; slot < ids.length; slot += 1) into[slot] = checkedCount(tally[ids[slot]!], ids[slot]!);
  }
}
