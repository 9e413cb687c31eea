import { type Month, monthsIn } from '../calendar/month.ts';
import { BeatworkError } from '../text/error.ts';
import { counterIds, metrics } from './catalogue.ts';
import type { Counter } from './metric.ts';
import {
  type CountedRecords,
  type RecordType,
  recordTypeNames,
  recordTypes,
  rootOf,
  timeFieldOf,
} from './record-types.ts';
import { emptyTally, type Tally } from './tally.ts';

/** One member's month, with its counters. */
export interface MemberMonth {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: Month;
  readonly tally: Tally;
}

type Fields = Readonly<Record<string, unknown>>;
type Parent<Type extends RecordType> = CountedRecords[Type] extends { memberId: string }
  ? []
  : [checked: CountedRecords[RecordType]];

interface Step {
  readonly position: number;
  readonly field: string | undefined;
  readonly where: { readonly field: string; readonly equals: unknown } | undefined;
}

/** What adding a record of each type does, worked out once. */
const stepsOf = new Map(
  recordTypeNames.map((type): [RecordType, readonly Step[]] => [
    type,
    counterIds.flatMap((id, position) => {
      const { record, field, where }: Counter = metrics[id];
      return record === type ? [{ position, field, where }] : [];
    }),
  ]),
);

class Counts {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: Month;
  readonly numbers = new Float64Array(counterIds.length);
  readonly values = new Map<number, Set<unknown>>();

  constructor(stationId: string, memberId: string, month: Month) {
    this.stationId = stationId;
    this.memberId = memberId;
    this.month = month;
  }

  add(steps: readonly Step[], record: Fields): void {
    for (const { position, field, where } of steps) {
      if (where !== undefined && record[where.field] !== where.equals) continue;
      if (field === undefined) this.numbers[position]! += 1;
      else this.addValues(position, [record[field]]);
    }
  }

  addValues(position: number, values: Iterable<unknown>): void {
    const seen = entry(this.values, position, () => new Set<unknown>());
    for (const value of values) seen.add(value);
    this.numbers[position] = seen.size;
  }

  merge(other: Counts): void {
    other.numbers.forEach((number, position) => {
      this.numbers[position]! += number;
    });
    for (const [position, values] of other.values) this.addValues(position, values);
  }

  toTally(): Tally {
    return Object.fromEntries(counterIds.map((id, position) => [id, this.numbers[position]!])) as Tally;
  }
}

/**
 * Counts records into monthly tallies, one by one, in one bureau's time zone.
 *
 * Any split of the records into several of these, merged in any order, gives the same tallies, as long as
 * each record is added once. Different values are counted exactly: their sets are kept.
 */
export class MonthlyTallies {
  readonly timeZone: string;
  readonly #monthOf: (instant: string) => Month;
  readonly #stations = new Map<string, Map<string, Map<Month, Counts>>>();

  /** @throws TIME_ZONE_UNKNOWN */
  constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.#monthOf = monthsIn(timeZone);
  }

  /**
   * Adds one valid record; a call-back is added together with the record that it checks.
   * @throws PARENT_MISSING where the record that a call-back checks is not the one given
   */
  add<Type extends RecordType>(type: Type, record: CountedRecords[Type], ...[checked]: Parent<Type>): this {
    const definition = recordTypes[type];
    const root: Fields = checked ?? record;
    if ('checks' in definition) {
      const parentId = String((record as Fields)[definition.by]);
      if (checked?.id !== parentId || checked.stationId !== record.stationId) {
        throw new BeatworkError('PARENT_MISSING', { record: type, id: record.id, parentId });
      }
    }
    const month = this.#monthOf(root[timeFieldOf(rootOf(type))] as string);
    this.#counts(record.stationId, root.memberId as string, month).add(stepsOf.get(type)!, record as Fields);
    return this;
  }

  /** Takes over everything that another one counted. */
  merge(other: MonthlyTallies): this {
    for (const theirs of other.#all()) {
      this.#counts(theirs.stationId, theirs.memberId, theirs.month).merge(theirs);
    }
    return this;
  }

  /** The tally of one member and month; zeros where nothing was recorded. */
  get(stationId: string, memberId: string, month: Month): Tally {
    return this.#stations.get(stationId)?.get(memberId)?.get(month)?.toTally() ?? emptyTally;
  }

  /** Every member and month that has records, in the order in which they first appeared. */
  *[Symbol.iterator](): Generator<MemberMonth> {
    for (const counts of this.#all()) {
      const { stationId, memberId, month } = counts;
      yield { stationId, memberId, month, tally: counts.toTally() };
    }
  }

  *#all(): Generator<Counts> {
    for (const members of this.#stations.values())
      for (const months of members.values()) yield* months.values();
  }

  #counts(stationId: string, memberId: string, month: Month): Counts {
    const members = entry(this.#stations, stationId, () => new Map<string, Map<Month, Counts>>());
    const months = entry(members, memberId, () => new Map<Month, Counts>());
    return entry(months, month, () => new Counts(stationId, memberId, month));
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
