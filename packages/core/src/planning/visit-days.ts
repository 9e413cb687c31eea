import type { WantedVisit } from './visit-order.ts';

/** Metres between two visits. */
type Apart = (one: WantedVisit, other: WantedVisit) => number;

/**
 * Spreads visits over days: evenly, unless what was promised needs more on a day; what is promised in time, as far as
 * there is room; and beside each day's most pressing visit its neighbours.
 *
 * @param visits in the order in which to visit; no more than fit
 * @param apart null where places are not known: then their order decides alone
 */
export function visitsByDay(
  visits: readonly WantedVisit[],
  days: readonly string[],
  perDay: number,
  apart: Apart | null,
): readonly (readonly WantedVisit[])[] {
  const left = [...visits];
  return days.map((_, index) => {
    const later = days.slice(index + 1);
    const pressing = mustGoToday(left, later, perDay);
    const size = Math.min(perDay, Math.max(Math.ceil(left.length / (later.length + 1)), pressing.length));
    const mine: WantedVisit[] = [];
    // How far each one left is from the nearest of this day.
    const nearest = new Map<WantedVisit, number>();
    const take = (visit: WantedVisit) => {
      left.splice(left.indexOf(visit), 1);
      mine.push(visit);
      for (const other of left) {
        const metres = apart === null ? 0 : apart(visit, other);
        nearest.set(other, Math.min(metres, nearest.get(other) ?? Number.POSITIVE_INFINITY));
      }
    };
    for (const visit of pressing) take(visit);
    while (mine.length < size) {
      // The first of equals, so the order decides where nothing is near, and on an empty day.
      take(
        left.reduce((best, visit) => ((nearest.get(visit) ?? 0) < (nearest.get(best) ?? 0) ? visit : best)),
      );
    }
    return mine;
  });
}

/** Promised visits for which the days until they are due have no room. */
function mustGoToday(
  left: readonly WantedVisit[],
  later: readonly string[],
  perDay: number,
): readonly WantedVisit[] {
  const promised = left
    .filter(({ reason }) => reason.startsWith('follow_up'))
    .sort((a, b) => (a.household.followUpOn! < b.household.followUpOn! ? -1 : 1));
  let must = 0;
  promised.forEach(({ household: { followUpOn } }, index) => {
    const room = perDay * later.filter((each) => each <= followUpOn!).length;
    must = Math.max(must, index + 1 - room);
  });
  return promised.slice(0, Math.min(must, perDay));
}
