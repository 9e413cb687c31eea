import type { CounterId } from '../../metrics/catalogue.ts';
import { checkCounter, checkedCount, mostCounted } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';

/** After this many different layouts the tallies have no common one, and learning another is not worth it. */
const mostLayouts = 16;

/** A key of a tally, and the slot that its value goes into. */
interface Place {
  readonly key: string;
  readonly slot: number;
}

/**
 * The counters that some rules need, each with a place of its own, read out of a tally once.
 *
 * Looking a property up by a name that is only known at run time is slow: it would take longer than judging. Tallies of
 * one source mostly have the same keys in the same order, so they are read in that order without any lookup.
 */
export class CounterSlots {
  readonly #ids: CounterId[] = [];
  /** The layout of the tallies before; undefined before the first. */
  #layout: readonly Place[] | undefined;
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
    else if (!readInOrder(this.#layout, tally as Readonly<Record<string, number>>, into, this.#ids.length)) {
      this.#learn(tally, into);
    }
  }

  #learn(tally: Tally, into: number[]): void {
    this.#find(tally, into);
    // Counters that no rule needs share one more slot, which nobody reads.
    const spare = this.#ids.length;
    this.#layouts += 1;
    this.#layout = Object.keys(tally).map((key) => {
      const slot = this.#ids.indexOf(key as CounterId);
      return { key, slot: slot === -1 ? spare : slot };
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

/** Whether the keys are those of a layout, in its order, and all of their values are counts, which are then read. */
function readInOrder(
  layout: readonly Place[] | undefined,
  tally: Readonly<Record<string, number>>,
  into: number[],
  spare: number,
): boolean {
  if (layout === undefined) return false;
  let index = 0;
  // An engine reads the values of such a loop by their positions, as long as the key is used as it comes.
  for (const key in tally) {
    if (index === layout.length) return false;
    const place = layout[index]!;
    if (key !== place.key) return false;
    const value = tally[key];
    if (typeof value !== 'number') return false;
    const isCount = value >= 0 && value <= mostCounted && Number.isInteger(value);
    // What is no whole number may be right too, as of hours. Counters that no rule needs are not looked at.
    into[place.slot] = isCount || place.slot === spare ? value : checkedCount(value, place.key);
    index += 1;
  }
  return index === layout.length;
}
