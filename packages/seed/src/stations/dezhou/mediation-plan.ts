import type { Month } from '@beatwork/core';
import { monthOf } from '../../calendar/day.ts';
import type { WorkCalendar } from '../../calendar/work-calendar.ts';
import { usualMediations } from '../../population/mediation-count.ts';
import type { Officer } from '../../population/organisation.ts';
import { RandomStream } from '../../random/random-stream.ts';
import { scriptOf } from './stories.ts';

const keyOf = ({ member }: Officer, month: Month) => `${member.stationId} ${member.id} ${month}`;

/**
 * Plans how many mediations each officer ends in each month, so that they add up to an exact total. It starts from the
 * usual numbers, in the open month in proportion to the days that are over, and then adds or removes one mediation for as
 * many officers as necessary.
 */
export function mediationPlan(
  seed: number,
  officers: readonly Officer[],
  { months, until, shareOf }: WorkCalendar,
  total: number,
): (officer: Officer, month: Month) => number {
  const over = Math.round(shareOf(monthOf(until)) * 1000);
  const thinned = (count: number, stream: RandomStream) =>
    Array.from({ length: count }, () => stream.chance(over)).filter(Boolean).length;
  const planned = new Map<string, number>();
  const adjustable: string[] = [];
  for (const officer of officers) {
    for (const month of months) {
      const set = scriptOf(officer.member, month).mediations?.count;
      const key = keyOf(officer, month);
      const usual = usualMediations(seed, officer, month);
      planned.set(
        key,
        set ?? (month === monthOf(until) ? thinned(usual, new RandomStream(seed, key)) : usual),
      );
      if (set === undefined) adjustable.push(key);
    }
  }
  const order = new RandomStream(seed, 'mediationPlan').shuffled(adjustable);
  let missing = total - [...planned.values()].reduce((sum, count) => sum + count, 0);
  for (const key of order) {
    const count = planned.get(key)!;
    if (missing > 0 && count < 2) planned.set(key, count + 1);
    if (missing < 0 && count > 0) planned.set(key, count - 1);
    missing += count - planned.get(key)!;
  }
  return (officer, month) => planned.get(keyOf(officer, month)) ?? 0;
}
