import { listOf, notNegative, oneOf, onlyFields, optional, text, wholeNumber } from '../analysis/checks.ts';
import type { Inputs } from '../analysis/inputs.ts';
import { type PatrolForce, patrolForces } from '../model/patrol-force.ts';
import { checkDays, clockMinutes, type LocalWindow } from './local-window.ts';
import { hoursOfWeek } from './week-demand.ts';

/** A small place where incidents concentrate, with the incidents that are expected there. */
export interface PatrolHotSpot {
  readonly id: string;
  /** The area in which one team walks from spot to spot: a community, an estate, a street of bars. */
  readonly areaId: string;
  /** Expected incidents (or harm) by hour of the week: 168 numbers, Monday 00:00–01:00 first. */
  readonly expected: readonly number[];
}

/** A time window for directed patrols 定点定向时段. */
export interface PatrolWindow extends LocalWindow {
  readonly id: string;
}

/** A force that can patrol, with its limits. */
export interface PatrolTeams {
  readonly id: string;
  readonly force: PatrolForce;
  /** How many teams it can send out at the same time. */
  readonly teams: number;
  /** The areas in which its teams may walk, such as the own estate for its guards; all areas if left out. */
  readonly areaIds?: readonly string[];
  /** The windows in which its teams may walk; all windows if left out. */
  readonly windowIds?: readonly string[];
  /** How many patrols all its teams together can make in the week; not limited if left out. */
  readonly patrolsPerWeek?: number;
}

const hotSpotList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<PatrolHotSpot>({
    id: text,
    areaId: text,
    expected: /* @__PURE__ */ listOf(notNegative, hoursOfWeek, hoursOfWeek),
  }),
  1,
);
const windowList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<PatrolWindow>({
    id: text,
    days: /* @__PURE__ */ listOf(/* @__PURE__ */ wholeNumber(1, 7), 1, 7),
    from: text,
    to: text,
  }),
  1,
);
/** More teams than any police force has. */
const mostTeams = 100_000;
const forceList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<PatrolTeams>({
    id: text,
    force: /* @__PURE__ */ oneOf(patrolForces.values),
    teams: /* @__PURE__ */ wholeNumber(0, mostTeams),
    areaIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    windowIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    patrolsPerWeek: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, mostTeams)),
  }),
  1,
);

/**
 * Refuses inputs from which no plan can be made.
 *
 * @returns the expected incidents at all spots in the whole week
 */
export function checkPatrolInputs(
  inputs: Inputs,
  hotSpots: readonly PatrolHotSpot[],
  windows: readonly PatrolWindow[],
  forces: readonly PatrolTeams[],
): number {
  inputs.check(
    { hotSpots, windows, forces },
    { hotSpots: hotSpotList, windows: windowList, forces: forceList },
  );
  inputs.distinct(
    'hotSpots.id',
    hotSpots.map(({ id }) => id),
  );
  let total = 0;
  for (const { expected } of hotSpots) {
    for (const each of expected) total += each;
  }
  inputs.require(total > 0 && Number.isFinite(total), 'hotSpots.expected', total, {
    en: 'a finite number above 0 in total over all spots and hours',
    zh: '各点位各时段合计大于 0 的有限数',
  });
  inputs.distinct(
    'windows.id',
    windows.map(({ id }) => id),
  );
  for (const window of windows) {
    checkDays(inputs, `windows.${window.id}.days`, window.days);
    clockMinutes(inputs, `windows.${window.id}`, window);
  }
  inputs.distinct(
    'forces.id',
    forces.map(({ id }) => id),
  );
  const areas = new Set(hotSpots.map(({ areaId }) => areaId));
  const known = new Set(windows.map(({ id }) => id));
  for (const { id, areaIds, windowIds } of forces) {
    for (const areaId of areaIds ?? []) {
      inputs.require(areas.has(areaId), `forces.${id}.areaIds`, areaId, {
        en: 'the area of a hot spot',
        zh: '某个热点所在的片区',
      });
    }
    for (const windowId of windowIds ?? []) {
      inputs.require(known.has(windowId), `forces.${id}.windowIds`, windowId, {
        en: 'one of the windows',
        zh: '已给出的时段之一',
      });
    }
  }
  return total;
}
