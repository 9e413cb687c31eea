import type { CounterId } from '../../metrics/catalogue.ts';
import { checkCounter, checkedCount } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';

/** After this many different layouts the tallies have no common one, and learning another is not worth it. */
const mostLayouts = 16;

/** The keys of a tally in their order, and the slots that their values go into. */
interface Layout {
  readonly keys: readonly string[];
  readonly slots: readonly number[];
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
  #layout: Layout | undefined;
  #layouts = 0;

  /** The counters, by their places. */
  get ids(): readonly CounterId[] {
    return this.#ids;
  }

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

  /** Whether a tally has the layout of those before it, whose values are then read. */
  #readInOrder(tally: Readonly<Record<string, number>>, into: number[]): boolean {
    const layout = this.#layout;
    if (layout === undefined) return false;
    return readSmall(layout, tally, into) || readAny(layout, tally, into, this.#ids.length);
  }

  #learn(tally: Tally, into: number[]): void {
    // If this tally is refused, what was read of it lies in slots that a tally of the layout before need not have.
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
 * Whether the keys are those of a layout, in its order, and all values are small whole numbers, which are then read.
 * Nearly all tallies are such. An engine reads the values of this loop by their positions, as long as the key is used
 * as it comes, and the loop is nearly twice as fast as the other because it calls nothing.
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

/** The same for all counts. Counters that no rule needs, whose slot is the spare one, are not looked at. */
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
