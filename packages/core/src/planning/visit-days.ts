import type { WantedVisit } from './visit-order.ts';

/** The metres between the places of two visits. */
type Apart = (one: WantedVisit, other: WantedVisit) => number;

/**
 * Spreads visits over days. They are spread evenly, unless promises need more visits on a day. Promises are kept in
 * time as far as there is room. Each day begins with the most urgent visit and adds visits near it.
 *
 * @param visits the visits in order of urgency, no more of them than fit
 * @param apart null if the places are not known; then only the order decides
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
    // The distance of each remaining visit from the nearest visit of this day.
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
      // Among equals the first one is taken, so that the order decides on an empty day and if nothing is near.
      take(
        left.reduce((best, visit) => ((nearest.get(visit) ?? 0) < (nearest.get(best) ?? 0) ? visit : best)),
      );
    }
    return mine;
  });
}

/** The promised visits that must be made today, because the other days until they are due have no room. */
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
