import type { CounterId } from '../../metrics/catalogue.ts';
import { checkCounter, checkedCount } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';

/**
 * After this many different layouts, the tallies have no common layout, and it is not worth remembering another one.
 */
const mostLayouts = 16;

/** The keys of a tally in their order, and the slots that their values go into. */
interface Layout {
  readonly keys: readonly string[];
  readonly slots: readonly number[];
}

/**
 * The counters that some rules need. Each has its own slot, and they are read from a tally once.
 *
 * Looking a property up by a name that is only known at run time is slow: it would take longer than judging. Tallies of
 * one source mostly have the same keys in the same order, so they are read in that order without any lookup.
 */
export class CounterSlots {
  readonly #ids: CounterId[] = [];
  /** The layout of the tallies before; undefined before the first. */
  #layout: Layout | undefined;
  #layouts = 0;

  /** The counters in the order of their slots. */
  get ids(): readonly CounterId[] {
    return this.#ids;
  }

  /** The slot of a counter, which never changes. */
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

  /** Whether a tally has the layout of those before it, whose values are then read. */
  #readInOrder(tally: Readonly<Record<string, number>>, into: number[]): boolean {
    const layout = this.#layout;
    if (layout === undefined) return false;
    return readSmall(layout, tally, into) || readAny(layout, tally, into, this.#ids.length);
  }

  #learn(tally: Tally, into: number[]): void {
    // If this tally is refused, values of it remain in slots that a tally of the earlier layout may not overwrite.
    this.#layout = undefined;
    this.#find(tally, into);
    // Counters that no rule needs share one more slot, which nobody reads.
    const spare = this.#ids.length;
    this.#layouts += 1;
    const keys = Object.keys(tally);
    const slots = keys.map((key) => this.#ids.indexOf(key as CounterId));
    this.#layout = { keys, slots: slots.map((slot) => (slot === -1 ? spare : slot)) };
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

/**
 * Reads a tally if its keys are those of the layout in the same order and all values are small whole numbers, and says
 * whether it could. Nearly all tallies are so. Engines read the values of this loop by position, as long as the key is
 * used unchanged, and the loop is nearly twice as fast as the other because it calls no function.
 */
function readSmall(
  { keys, slots }: Layout,
  tally: Readonly<Record<string, number>>,
  into: number[],
): boolean {
  let index = 0;
  for (const key in tally) {
    if (key !== keys[index]) return false;
    const value = tally[key];
    if (typeof value !== 'number' || (value | 0) !== value || value < 0) return false;
    into[slots[index]!] = value;
    index += 1;
  }
  return index === keys.length;
}

/** The same for all counts. Counters that no rule needs, which have the spare slot, are ignored. */
function readAny(
  { keys, slots }: Layout,
  tally: Readonly<Record<string, number>>,
  into: number[],
  spare: number,
): boolean {
  let index = 0;
  for (const key in tally) {
    if (key !== keys[index]) return false;
    const value = tally[key];
    if (typeof value !== 'number') return false;
    const slot = slots[index]!;
    into[slot] = slot === spare ? value : checkedCount(value, key);
    index += 1;
  }
  return index === keys.length;
}
