import type { Period } from '../../calendar/period.ts';
import type { CounterId } from '../catalogue.ts';
import type { Tally } from '../tally.ts';
import type { Fields } from './conditions.ts';
import { longestRunOf, medianOf } from './order-statistics.ts';
import type { Plan, Step } from './plan.ts';

/** What was counted for one record type. Both lists have an entry for each step of the plan of that type. */
interface Part {
  readonly plan: Plan;
  /** The numbers of the steps of the kinds `count` and `total`. */
  readonly numbers: number[];
  /**
   * The values or days that occurred, for steps of the other kinds; for a median also how often. The list is empty if
   * there is no such step.
   */
  readonly values: (Set<unknown> | Map<number, number> | undefined)[];
}

/** One list for all parts that keep no values, because there are many of them. */
const none: Part['values'] = [];

/**
 * What has been counted for one subject and period so far. More records can be added, and another one can be merged
 * into it.
 */
export class Accumulation {
  /** Null where the subject is larger than a station. */
  readonly stationId: string | null;
  readonly id: string;
  readonly period: Period;
  /** The parts, in the order of the plans of their record types. */
  readonly #parts: (Part | undefined)[] = [];

  constructor(stationId: string | null, id: string, period: Period) {
    this.stationId = stationId;
    this.id = id;
    this.period = period;
  }

  /** @param day the record's local day; read only where the plan needs it */
  add(plan: Plan, record: Fields, day: string): void {
    const { numbers, values } = this.#parts[plan.index] ?? this.#make(plan);
    const { steps } = plan;
    for (let place = 0; place < steps.length; place += 1) {
      const step = steps[place]!;
      const { whereField, test } = step;
      if (whereField !== undefined && record[whereField] !== step.whereEquals) continue;
      if (test !== undefined && !test(record)) continue;
      if (step.kind === 'count') numbers[place]! += 1;
      else collect(step, place, record, day, numbers, values, this.stationId === null);
    }
  }

  merge(other: Accumulation): void {
    const leftStation = this.stationId === null ? other.stationId : null;
    for (const theirs of other.#parts) {
      if (theirs === undefined) continue;
      const mine = this.#parts[theirs.plan.index] ?? this.#make(theirs.plan);
      theirs.numbers.forEach((number, place) => {
        mine.numbers[place]! += number;
      });
      theirs.values.forEach((values, place) => {
        if (values instanceof Set) {
          const set = setAt(mine.values, place);
          const station = theirs.plan.steps[place]!.ofStation ? leftStation : null;
          for (const value of values) set.add(station === null ? value : codeAnywhere(station, value));
        } else if (values !== undefined) {
          for (const [value, times] of values) addTimes(mapAt(mine.values, place), value, times);
        }
      });
    }
  }

  /** The counters that are above 0. */
  toTally(): Tally {
    const tally: { [Id in CounterId]?: number } = {};
    for (const part of this.#parts) {
      part?.plan.steps.forEach((step, place) => {
        const value = counted(step, place, part);
        if (value !== undefined && value !== 0) tally[step.id] = value;
      });
    }
    return tally;
  }

  /**
   * All counters of the given plans, also those that are 0, always in the same order. A median of no records is left
   * out.
   */
  toFullTally(plans: readonly Plan[]): Tally {
    const tally: { [Id in CounterId]?: number } = {};
    for (const plan of plans) {
      const part = this.#parts[plan.index];
      for (let place = 0; place < plan.steps.length; place += 1) {
        const step = plan.steps[place]!;
        const value = part === undefined ? nothingOf(step) : counted(step, place, part);
        if (value !== undefined) tally[step.id] = value;
      }
    }
    return tally;
  }

  #make(plan: Plan): Part {
    const part = {
      plan,
      numbers: new Array<number>(plan.steps.length).fill(0),
      values: plan.keepsValues ? new Array<undefined>(plan.steps.length).fill(undefined) : none,
    };
    this.#parts[plan.index] = part;
    return part;
  }
}

function collect(
  step: Step,
  place: number,
  record: Fields,
  day: string,
  numbers: number[],
  values: Part['values'],
  severalStations: boolean,
): void {
  switch (step.kind) {
    case 'distinct': {
      const value = record[step.field];
      if (value === null) return;
      const isCode = severalStations && step.ofStation;
      setAt(values, place).add(isCode ? codeAnywhere(record.stationId, value) : value);
      return;
    }
    case 'days':
    case 'longestRun':
      setAt(values, place).add(day);
      return;
    case 'total':
      numbers[place]! += step.amount(record) ?? 0;
      return;
    case 'median': {
      const amount = step.amount(record);
      if (amount !== undefined) addTimes(mapAt(values, place), amount, 1);
    }
  }
}

function counted(step: Step, place: number, { numbers, values }: Part): number | undefined {
  const found = values[place];
  switch (step.kind) {
    case 'count':
      return numbers[place]!;
    case 'total':
      return numbers[place]! / step.per;
    case 'distinct':
    case 'days':
      return found?.size ?? 0;
    case 'longestRun':
      return found === undefined ? 0 : longestRunOf(found as Set<string>);
    case 'median':
      return found === undefined ? undefined : medianOf(found as Map<number, number>) / step.per;
  }
}

/** A code of a station as one that is unique among all stations: ids hold no slash. */
const codeAnywhere = (stationId: unknown, code: unknown) => `${stationId}/${code}`;

const nothingOf = ({ kind }: Step) => (kind === 'median' ? undefined : 0);

function setAt(values: Part['values'], place: number): Set<unknown> {
  const known = values[place] as Set<unknown> | undefined;
  if (known !== undefined) return known;
  const set = new Set<unknown>();
  values[place] = set;
  return set;
}

function mapAt(values: Part['values'], place: number): Map<number, number> {
  const known = values[place] as Map<number, number> | undefined;
  if (known !== undefined) return known;
  const map = new Map<number, number>();
  values[place] = map;
  return map;
}

function addTimes(timesOf: Map<number, number>, value: number, times: number): void {
  timesOf.set(value, (timesOf.get(value) ?? 0) + times);
}
