import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { checkedCount } from './counts.ts';

/**
 * The counters that some rules need, each with a place of its own. Reading them out of a tally once, and then
 * by their places, is what makes closures fast: a property whose name is only known at run time is slow to find.
 */
export class CounterSlots {
  readonly #ids: CounterId[] = [];

  /** The place of a counter, the same each time it is asked for. */
  slotOf(counter: string): number {
    const known = this.#ids.indexOf(counter as CounterId);
    return known === -1 ? this.#ids.push(counter as CounterId) - 1 : known;
  }

  /** @throws TALLY_INVALID */
  read(tally: Tally, into: number[]): void {
    const ids = this.#ids;
    for (let slot = 0; slot < ids.length; slot += 1) into[slot] = checkedCount(tally[ids[slot]!], ids[slot]!);
  }
}
