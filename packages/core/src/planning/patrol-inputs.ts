import type { Inputs } from '../analysis/inputs.ts';
import { type PatrolForce, patrolForces } from '../model/patrol.ts';
import { checkDays, clockMinutes, type LocalWindow } from './local-window.ts';
import { hoursOfWeek } from './week-demand.ts';

/** A small place where incidents gather, with what is expected there. */
export interface PatrolHotSpot {
  readonly id: string;
  /** The area in which one team walks from spot to spot: a community, an estate, a street of bars. */
  readonly areaId: string;
  /** Expected incidents (or harm) by hour of the week: 168 numbers, Monday 00:00–01:00 first. */
  readonly expected: readonly number[];
}

/** A window in which patrols are directed 定点定向时段. */
export interface PatrolWindow extends LocalWindow {
  readonly id: string;
}

/** Those who can patrol, with their limits. */
export interface PatrolTeams {
  readonly id: string;
  readonly force: PatrolForce;
  /** How many teams can be out at the same time. */
  readonly teams: number;
  /** Where they may walk, such as guards in their own estate; everywhere if left out. */
  readonly areaIds?: readonly string[];
  /** When they may walk; in all windows if left out. */
  readonly windowIds?: readonly string[];
  /** How many patrols they make in the week, all teams together; not limited if left out. */
  readonly patrolsPerWeek?: number;
}

/**
 * Refuses what no plan can be made of.
 *
 * @returns the expected incidents of the week, of all spots
 */
export function checkPatrolInputs(
  inputs: Inputs,
  hotSpots: readonly PatrolHotSpot[],
  windows: readonly PatrolWindow[],
  forces: readonly PatrolTeams[],
): number {
  inputs.notEmpty('hotSpots', hotSpots);
  inputs.distinct(
    'hotSpots.id',
    hotSpots.map(({ id }) => id),
  );
  let total = 0;
  for (const { id, expected } of hotSpots) {
    inputs.require(expected.length === hoursOfWeek, `hotSpots.${id}.expected`, expected.length, {
      en: '168 numbers, one for each hour of the week from Monday 00:00',
      zh: '168 个数，自周一 0 时起每小时一个',
    });
    for (let hour = 0; hour < hoursOfWeek; hour += 1) {
      inputs.notNegative('hotSpots.expected', expected[hour]!);
      total += expected[hour]!;
    }
  }
  inputs.require(total > 0 && Number.isFinite(total), 'hotSpots.expected', total, {
    en: 'more than 0 and finite over all spots and hours',
    zh: '各点位各时段合计大于 0 的有限数',
  });
  inputs.notEmpty('windows', windows);
  inputs.distinct(
    'windows.id',
    windows.map(({ id }) => id),
  );
  for (const window of windows) {
    checkDays(inputs, `windows.${window.id}.days`, window.days);
    clockMinutes(inputs, `windows.${window.id}`, window);
  }
  inputs.notEmpty('forces', forces);
  inputs.distinct(
    'forces.id',
    forces.map(({ id }) => id),
  );
  const areas = new Set(hotSpots.map(({ areaId }) => areaId));
  const known = new Set(windows.map(({ id }) => id));
  for (const { id, force, teams, areaIds, windowIds, patrolsPerWeek } of forces) {
    inputs.require(patrolForces.values.includes(force), `forces.${id}.force`, force, {
      en: `one of ${patrolForces.values.join(', ')}`,
      zh: `${patrolForces.values.join('、')} 之一`,
    });
    inputs.count(`forces.${id}.teams`, teams);
    if (patrolsPerWeek !== undefined) inputs.count(`forces.${id}.patrolsPerWeek`, patrolsPerWeek);
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
