import { onlyFields, optional, seedNumber, text, wholeNumber } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { parsePeriod } from '../calendar/period.ts';
import type { PatrolForce } from '../model/patrol-force.ts';
import { randomFrom } from '../random/random-source.ts';
import { countedText, pluralForm, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { percentage } from '../text/numbers-and-days.ts';
import { checkTimeZone } from './local-window.ts';
import { assignRounds } from './patrol-assignment.ts';
import {
  checkPatrolInputs,
  type PatrolHotSpot,
  type PatrolTeams,
  type PatrolWindow,
} from './patrol-inputs.ts';
import { drawStops, type TimedStop } from './patrol-stops.ts';
import { roundsOf, turnsOf } from './patrol-turns.ts';
import { instantOf, msPerMinute, type Span, unionOf } from './spans.ts';
import { expectedDuring, expectedInAny } from './week-demand.ts';

/** Options of {@link patrolPlan}. */
export interface PatrolPlanOptions {
  /** The ISO week that is planned: `2012-W35`. */
  readonly week: string;
  readonly timeZone: string;
  /** Decides the order and the length of the stops. Take a new one each week, and keep it secret. */
  readonly seed: number;
  /**
   * The longest time that it takes to get from one spot of an area to another, in whole minutes from 0 to 60; 5 if left
   * out.
   */
  readonly travelMinutes?: number;
}

/** A stop of a patrol 定点停留. */
export interface PatrolStop {
  readonly hotSpotId: string;
  readonly startsAt: string;
  /** How long the stop lasts, 10 to 16 minutes. */
  readonly minutes: number;
}

/** One directed patrol: a team, an area, a window, and its stops in their order. */
export interface DirectedPatrol {
  readonly windowId: string;
  /** The local day on which its window opens. */
  readonly day: string;
  readonly windowStartsAt: string;
  readonly windowEndsAt: string;
  readonly areaId: string;
  readonly teamsId: string;
  readonly force: PatrolForce;
  /** The number of the team within its force, counted from 1. */
  readonly team: number;
  readonly hotSpotIds: readonly string[];
  readonly stops: readonly PatrolStop[];
  /** The incidents that are expected at its spots during its window. */
  readonly expected: number;
  /** The longest time that one of its spots is left alone, in minutes; 120 at most. */
  readonly longestAbsence: number;
}

/** Which team is where and when, and what remains uncovered. */
export interface PatrolPlan {
  readonly week: string;
  readonly timeZone: string;
  readonly seed: number;
  readonly travelMinutes: number;
  /** The patrols, ordered by time and then by area. */
  readonly patrols: readonly DirectedPatrol[];
  /**
   * The expected incidents: in the whole week, during the windows, and at patrolled spots during their patrols'
   * windows.
   */
  readonly expected: { readonly total: number; readonly inWindows: number; readonly covered: number };
  /**
   * No choice of as many spots for each team covers more expected incidents than this. It equals what is covered unless
   * windows overlap.
   */
  readonly atMost: number;
  /** `expected.covered` as a share of all. */
  readonly coveredShare: number;
  readonly atMostShare: number;
  readonly sentence: LocalizedText;
}

const patrolPlanOptions = /* @__PURE__ */ onlyFields<PatrolPlanOptions>({
  week: text,
  timeZone: text,
  seed: seedNumber,
  travelMinutes: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 60)),
});

/**
 * Plans the directed patrols 定点定向巡逻 of a week: which team walks where in which window, and when it stops at which spot.
 * Stops last 10–16 minutes, and no spot of a patrol is left alone for longer than two hours during its window. The seed
 * decides the order, so that nobody can predict it (Koper 1995). The choice of spots is the best that the limits of the
 * forces allow; this is proven unless windows overlap.
 *
 * Covered means that somebody is there repeatedly while incidents are expected. How many incidents this prevents is
 * another question, which only a comparison afterwards can answer.
 *
 * @example
 * ```ts
 * const eveningAt = (hour, expected) => Array.from({ length: 168 }, (_, each) => (each % 24 === hour ? expected : 0));
 * const places = [{ id: 'old-estate-gate', areaId: 'old-estate', expected: eveningAt(20, 0.3) }, { id: 'bar-street', areaId: 'bars', expected: eveningAt(23, 0.1) }];
 * const windows = [{ id: 'evening', days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '22:30' }, { id: 'night', days: [5, 6], from: '22:00', to: '02:00' }];
 * const forces = [{ id: 'officers', force: 'officers', teams: 1 }];
 * const plan = patrolPlan(places, windows, forces, { week: '2012-W35', timeZone: 'Asia/Shanghai', seed: 35 });
 * [plan.patrols.length, plan.patrols[0].windowStartsAt]; // → [9, '2012-08-27T12:00:00.000Z']
 * plan.sentence.en; // → '9 patrols in 2012-W35 cover 82.1 % of the expected incidents; no choice of spots for these forces and windows covers more than 82.1 %.'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID, PERIOD_INVALID, TIME_ZONE_UNKNOWN
 * @see Koper 1995, Just enough police presence, Justice Quarterly 12(4):649–672
 */
export function patrolPlan(
  hotSpots: readonly PatrolHotSpot[],
  windows: readonly PatrolWindow[],
  forces: readonly PatrolTeams[],
  options: PatrolPlanOptions,
): PatrolPlan {
  const inputs = inputsOf('patrolPlan');
  inputs.check({ options }, { options: patrolPlanOptions });
  const { week, timeZone, seed, travelMinutes = 5 } = options;
  const total = checkPatrolInputs(inputs, hotSpots, windows, forces);
  parsePeriod(week, 'week');
  checkTimeZone(timeZone);

  const turns = turnsOf(windows, week, timeZone);
  const candidates = turns.flatMap((turn) => roundsOf(turn, hotSpots, travelMinutes));
  const able = (areaId: string, windowId: string) =>
    forces.flatMap(({ areaIds, windowIds }, force) =>
      (areaIds?.includes(areaId) ?? true) && (windowIds?.includes(windowId) ?? true) ? [force] : [],
    );
  const turnNumbers = new Map(turns.map((turn, index) => [turn, index]));
  const walkedBy = assignRounds(
    candidates.map(({ turn, areaId, expected }) => ({
      turn: turnNumbers.get(turn)!,
      expected,
      forces: able(areaId, turn.window.id),
    })),
    forces.map(({ teams, patrolsPerWeek = Number.POSITIVE_INFINITY }) => ({
      teams,
      roundsPerWeek: patrolsPerWeek,
    })),
  );

  const random = randomFrom(seed);
  const teamsOut = new Map<string, number>();
  const patrols: DirectedPatrol[] = [];
  const visited = new Map<PatrolHotSpot, Span[]>();
  let best = 0;
  candidates.forEach(({ turn, areaId, spots, expected }, index) => {
    const force = walkedBy[index] ?? null;
    if (force === null) return;
    const { id: teamsId, force: kind } = forces[force]!;
    const team = (teamsOut.get(`${turnNumbers.get(turn)} ${teamsId}`) ?? 0) + 1;
    teamsOut.set(`${turnNumbers.get(turn)} ${teamsId}`, team);
    const weights = spots.map((spot) => expectedDuring(spot.expected, turn.weekSpans));
    const stops = drawStops(weights, turn.minutes, travelMinutes, random);
    patrols.push({
      windowId: turn.window.id,
      day: turn.day,
      windowStartsAt: instantOf(turn.start),
      windowEndsAt: instantOf(turn.start + turn.minutes * msPerMinute),
      areaId,
      teamsId,
      force: kind,
      team,
      hotSpotIds: spots.map(({ id }) => id),
      stops: stops.map(({ spot, start, minutes }) => ({
        hotSpotId: spots[spot]!.id,
        startsAt: instantOf(turn.start + start * msPerMinute),
        minutes,
      })),
      expected,
      longestAbsence: longestAbsence(spots.length, stops, turn.minutes),
    });
    best += expected;
    for (const spot of spots) visited.set(spot, [...(visited.get(spot) ?? []), ...turn.weekSpans]);
  });

  const spans = turns.flatMap(({ weekSpans }) => weekSpans);
  const open = unionOf(spans);
  const inWindows = sumOf(hotSpots, ({ expected }) => expectedDuring(expected, open));
  const covered = sumOf([...visited], ([{ expected }, walked]) => expectedInAny(expected, walked));
  // If windows overlap, `best` counts the shared minutes in both, so that it is only an upper bound.
  const overlap = sumOf(open, lengthOf) < sumOf(spans, lengthOf);
  const atMost = overlap ? Math.max(covered, Math.min(best, inWindows)) : covered;
  const [coveredShare, atMostShare] = [Math.min(1, covered / total), Math.min(1, atMost / total)];
  const number = countedText(patrols.length, unitName('patrol', '次'));
  const [share, most] = [percentage(coveredShare), percentage(atMostShare)];
  return {
    week,
    timeZone,
    seed,
    travelMinutes,
    patrols,
    expected: { total, inWindows, covered },
    atMost,
    coveredShare,
    atMostShare,
    sentence: {
      en: `${number.en} in ${week} ${pluralForm(patrols.length, { one: 'covers', other: 'cover' })} ${share.en} of the expected incidents; no choice of spots for these forces and windows covers more than ${most.en}.`,
      zh: `${week}安排巡逻${number.zh}，覆盖预计警情的${share.zh}；以现有力量和时段，任何选点方案最多可覆盖${most.zh}。`,
    },
  };
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((sum, item) => sum + value(item), 0);

const lengthOf = ({ start, end }: Span) => end - start;

function longestAbsence(spots: number, stops: readonly TimedStop[], windowMinutes: number): number {
  const left = Array.from({ length: spots }, () => 0);
  let longest = 0;
  for (const { spot, start, minutes } of stops) {
    longest = Math.max(longest, start - left[spot]!);
    left[spot] = start + minutes;
  }
  return Math.max(longest, ...left.map((end) => windowMinutes - end));
}
