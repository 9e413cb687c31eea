import { inputsOf } from '../analysis/inputs.ts';
import { firstDayOf, lastDayOf } from '../calendar/period-days.ts';
import { clockMinutes, localIntervals, minuteOfDay } from './local-window.ts';
import type { PatrolHotSpot, PatrolWindow } from './patrol-inputs.ts';
import { spotsPerTeam } from './patrol-stops.ts';
import { msPerMinute, type Span } from './spans.ts';
import { expectedDuring, spansInWeek } from './week-demand.ts';

/** One opening of a window, such as one of its nights. */
export interface Turn {
  readonly window: PatrolWindow;
  readonly day: string;
  readonly start: number;
  /** How many minutes it really lasts, also if clocks change. */
  readonly minutes: number;
  /** The opening as minutes of the local week. It is cut in two if a Sunday night goes on into Monday. */
  readonly weekSpans: readonly Span[];
}

export function turnsOf(windows: readonly PatrolWindow[], week: string, timeZone: string): readonly Turn[] {
  const inputs = inputsOf('patrolPlan');
  return windows
    .flatMap((window) => {
      const length = clockMinutes(inputs, 'windows', window);
      return localIntervals(window, firstDayOf(week), lastDayOf(week), timeZone).map(
        ({ day, start, end }) => {
          const weekday = (Date.parse(day) - Date.parse(firstDayOf(week))) / (24 * 60 * msPerMinute);
          const opens = weekday * 24 * 60 + minuteOfDay(inputs, 'windows', window.from);
          return {
            window,
            day,
            start: Date.parse(start),
            minutes: (Date.parse(end) - Date.parse(start)) / msPerMinute,
            weekSpans: spansInWeek(opens, length),
          };
        },
      );
    })
    .sort((a, b) => a.start - b.start || (a.window.id < b.window.id ? -1 : 1));
}

/** A round that one team could walk in one opening of a window. */
export interface CandidateRound {
  readonly turn: Turn;
  readonly areaId: string;
  readonly spots: readonly PatrolHotSpot[];
  readonly expected: number;
}

/**
 * Divides the spots of each area into rounds: the spots where most is expected for a first team, the next ones for a
 * second team, and so on.
 */
export function roundsOf(
  turn: Turn,
  hotSpots: readonly PatrolHotSpot[],
  travelMinutes: number,
): CandidateRound[] {
  const size = spotsPerTeam(turn.minutes, travelMinutes);
  if (size === 0) return [];
  const areas = new Map<string, { spot: PatrolHotSpot; expected: number }[]>();
  for (const spot of hotSpots) {
    const expected = expectedDuring(spot.expected, turn.weekSpans);
    if (expected === 0) continue;
    const area = areas.get(spot.areaId);
    if (area === undefined) areas.set(spot.areaId, [{ spot, expected }]);
    else area.push({ spot, expected });
  }
  return [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([areaId, inArea]) => {
      inArea.sort((a, b) => b.expected - a.expected || (a.spot.id < b.spot.id ? -1 : 1));
      return Array.from({ length: Math.ceil(inArea.length / size) }, (_, team) => {
        const own = inArea.slice(team * size, (team + 1) * size);
        return {
          turn,
          areaId,
          spots: own.map(({ spot }) => spot),
          expected: own.reduce((sum, { expected }) => sum + expected, 0),
        };
      });
    });
}
