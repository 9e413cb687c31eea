import { type Month, monthsIn } from '../calendar/month.ts';
import { BeatworkError } from '../text/error.ts';
import { type CounterId, counterIds, metrics } from './catalogue.ts';
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

interface Plan {
  /** Of a call-back: the field with the id of the record that it checks. */
  readonly checkedBy: string | undefined;
  /** The field, of the record itself or of the checked one, with the instant that decides the month. */
  readonly time: string;
  readonly steps: readonly Step[];
}

/** What adding a record of each type does, worked out once. */
const plans = Object.fromEntries(
  recordTypeNames.map((type): [RecordType, Plan] => {
    const definition = recordTypes[type];
    const steps = counterIds.flatMap((id, position): readonly Step[] => {
      const { record, field, where }: Counter = metrics[id];
      return record === type ? [{ position, field, where }] : [];
    });
    const checkedBy = 'checks' in definition ? definition.by : undefined;
    return [type, { checkedBy, time: timeFieldOf(rootOf(type)), steps }];
  }),
) as Readonly<Record<RecordType, Plan>>;

class Counts {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: Month;
  readonly numbers = new Int32Array(counterIds.length);
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
      else this.numbers[position] = this.#valuesAt(position).add(record[field]).size;
    }
  }

  merge(other: Counts): void {
    other.numbers.forEach((number, position) => {
      this.numbers[position]! += number;
    });
    for (const [position, values] of other.values) {
      const mine = this.#valuesAt(position);
      for (const value of values) mine.add(value);
      this.numbers[position] = mine.size;
    }
  }

  #valuesAt(position: number): Set<unknown> {
    return entry(this.values, position, newSet);
  }

  toTally(): Tally {
    const tally: { [Id in CounterId]?: number } = {};
    for (let position = 0; position < counterIds.length; position += 1) {
      tally[counterIds[position]!] = this.numbers[position]!;
    }
    return tally;
  }
}

/**
 * Counts records into monthly tallies, one by one, in one bureau's time zone.
 *
 * Any split of the records into several of these, merged in any order, gives the same tallies, as long as
 * each record is added once. Different values are counted exactly: their sets are kept.
 *
 * @example
 * ```ts
 * const lead = { id: 'l1', stationId: 's1', memberId: 'm1', kind: 'case_lead', field: 'criminal' } as const;
 * const tallies = new MonthlyTallies('Asia/Shanghai').add('lead', { ...lead, reportedAt: '2014-03-11T02:00:00.000Z' });
 * tallies.get('s1', 'm1', '2014-03').caseLeads; // → 1
 * ```
 */
export class MonthlyTallies {
  readonly timeZone: string;
  readonly #monthOf: (instant: string) => Month;
  readonly #stations = new Map<string, Map<string, Map<Month, Counts>>>();
  #last: Counts | undefined;

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
    const { checkedBy, time, steps } = plans[type];
    const root: Fields = checked ?? record;
    if (checkedBy !== undefined) {
      const parentId = String((record as Fields)[checkedBy]);
      if (checked?.id !== parentId || checked.stationId !== record.stationId) {
        throw new BeatworkError('PARENT_MISSING', { record: type, id: record.id, parentId });
      }
    }
    const month = this.#monthOf(root[time] as string);
    this.#counts(record.stationId, root.memberId as string, month).add(steps, record as Fields);
    return this;
  }

  /**
   * Takes over everything that another one counted.
   * @throws TIME_ZONES_DIFFER
   */
  merge(other: MonthlyTallies): this {
    if (other.timeZone !== this.timeZone) {
      throw new BeatworkError('TIME_ZONES_DIFFER', { one: this.timeZone, other: other.timeZone });
    }
    for (const theirs of other.#all()) {
      this.#counts(theirs.stationId, theirs.memberId, theirs.month).merge(theirs);
    }
    return this;
  }

  /** The tally of one member and month; the empty one where nothing was recorded. */
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
    const last = this.#last;
    // Records mostly come in runs of one member and month.
    if (last?.memberId === memberId && last.month === month && last.stationId === stationId) return last;
    const members = entry(this.#stations, stationId, newMap<string, Map<Month, Counts>>);
    const months = entry(members, memberId, newMap<Month, Counts>);
    let counts = months.get(month);
    if (counts === undefined) {
      counts = new Counts(stationId, memberId, month);
      months.set(month, counts);
    }
    this.#last = counts;
    return counts;
  }
}

const newMap = <Key, Value>() => new Map<Key, Value>();
const newSet = () => new Set<unknown>();

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
