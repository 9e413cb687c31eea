import { anything, oneOf, onlyFields, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { type Period, parsePeriod } from '../../calendar/period.ts';
import { firstDayOf, periodOf } from '../../calendar/period-days.ts';
import { periodsIn } from '../../calendar/period-interval.ts';
import { type PeriodKind, periodKinds } from '../../calendar/period-kinds.ts';
import { type SubjectKind, subjectKinds } from '../../model/subject.ts';
import { recordError } from '../../text/errors/record-errors.ts';
import { type CounterId, counterIds } from '../catalogue.ts';
import { checkCounter } from '../counts.ts';
import {
  type CheckedRecords,
  type CountedRecords,
  checkRecordType,
  type RecordType,
  recordTypeNames,
} from '../record-types.ts';
import { emptyTally, type Tally } from '../tally.ts';
import { Accumulation } from './accumulation.ts';
import type { Fields } from './conditions.ts';
import { type Plan, type Plans, plansFor } from './plan.ts';
import { checkIsRecord, readRecord, timeOf } from './read-record.ts';
import {
  isLarger,
  isWithinStation,
  type SubjectLookups,
  subjectIdsOf,
  type TallySubject,
} from './subjects.ts';

/** What to count: for which subjects, over which periods, in which time zone. */
export interface TalliesOptions extends SubjectLookups {
  /** Whose work is counted. */
  readonly subject: SubjectKind;
  /** Over which calendar periods. */
  readonly period: PeriodKind;
  /** The IANA name of the bureau's time zone, in which periods and days begin. */
  readonly timeZone: string;
  /**
   * Which counters to keep; all of them if left out. Fewer counters take less memory and time. Every tally then holds
   * each of the chosen counters, also those that are 0.
   */
  readonly counters?: readonly CounterId[] | undefined;
}

const optionsCheck = /* @__PURE__ */ onlyFields<TalliesOptions>({
  subject: /* @__PURE__ */ oneOf(subjectKinds.values),
  period: /* @__PURE__ */ oneOf(periodKinds.values),
  timeZone: text,
  counters: /* @__PURE__ */ anything(),
  teamOf: /* @__PURE__ */ anything(),
  postOf: /* @__PURE__ */ anything(),
  communityOf: /* @__PURE__ */ anything(),
  branchOf: /* @__PURE__ */ anything(),
  bureauOf: /* @__PURE__ */ anything(),
});

/** What to roll tallies up to; what is left out stays as it is. */
export interface RollUpOptions {
  readonly period?: PeriodKind;
  readonly subject?: SubjectKind;
  /**
   * Gives the id of the larger subject that a subject belongs to, or null if there is none. It is not needed for
   * stations.
   */
  readonly of?: (subject: TallySubject) => string | null;
}

/** One subject's tally in one period. */
export interface SubjectTally extends TallySubject {
  readonly period: Period;
  readonly tally: Tally;
}

type Checked<Type extends RecordType> = [Type] extends [keyof CheckedRecords]
  ? [checked: CountedRecords[CheckedRecords[Type]]]
  : [];

/**
 * Counts records into tallies by subject and period, one by one, in one bureau's time zone.
 *
 * Any split of the records into several of these, merged in any order, gives the same tallies, as long as each
 * record is added once: sums are of whole numbers, and the values behind different values, days, runs and medians
 * are kept. For the same reason a roll-up is exact: the households of a quarter are not those of its months added
 * up. Records are those that the schemas of `model` let pass.
 *
 * @example
 * ```ts
 * const lead = { id: 'l1', stationId: 's1', memberId: 'm1', kind: 'case_lead', field: 'criminal' } as const;
 * const tallies = new Tallies({ subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' });
 * tallies.add('lead', { ...lead, reportedAt: '2014-03-11T02:00:00.000Z' });
 * tallies.get({ stationId: 's1', id: 'm1' }, '2014-03').caseLeads; // → 1
 * tallies.rollUp({ subject: 'station', period: 'quarter' }).get({ stationId: 's1', id: 's1' }, '2014-Q1').caseLeads; // → 1
 * ```
 */
export class Tallies {
  readonly options: TalliesOptions;
  readonly #plans: Plans;
  /** The plans that have a chosen counter; undefined if no counters were chosen. */
  readonly #chosen: readonly Plan[] | undefined;
  readonly #dayOf: (instant: string) => Period;
  readonly #periodOf: (instant: string) => Period;
  readonly #periodOfDay: (day: string) => Period;
  readonly #checkPeriod: (period: Period) => Period;
  readonly #subjectIdOf: (record: Fields, stationId: string, at: string) => string | null | undefined;
  readonly #stations = new Map<string | null, Map<string, Map<Period, Accumulation>>>();
  #last: Accumulation | undefined;

  /** @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN, COUNTER_UNKNOWN */
  constructor(options: TalliesOptions) {
    inputsOf('Tallies').field('options', options, optionsCheck);
    const { subject, period, timeZone, counters } = options;
    for (const counter of counters ?? []) checkCounter(counter);
    this.options = options;
    this.#dayOf = periodsIn('day', timeZone);
    this.#periodOf = periodsIn(period, timeZone);
    this.#periodOfDay = keeping((day) => periodOf(period, day));
    this.#checkPeriod = keeping((each) => parsePeriod(each, period));
    this.#subjectIdOf = subjectIdsOf(subject, options);
    this.#plans = plansFor(counters ?? counterIds, this.#dayOf);
    const all = recordTypeNames.map((type) => this.#plans[type]);
    this.#chosen = counters && all.filter(({ steps }) => steps.length > 0);
  }

  /**
   * Adds one valid record. A record that checks another is added together with that other record. An instant may have
   * any offset; it is read fastest in UTC with milliseconds and `Z`, as the schemas of `model` require.
   * @throws RECORD_TYPE_UNKNOWN
   * @throws RECORD_INVALID if a field that is counted, or that decides the period, does not hold the instant, day or
   * number that it should
   * @throws PARENT_MISSING if the record that it checks was not given with it
   * @throws SUBJECT_MISSING where it belongs to no subject of the kind that is counted
   */
  add<Type extends RecordType>(type: Type, record: CountedRecords[Type], ...[checked]: Checked<Type>): this {
    const plan: Plan | undefined = this.#plans[type];
    if (plan === undefined || plan.type !== type) return checkRecordType(type) as never;
    checkIsRecord(type, record);
    const fields = readRecord(plan, record as unknown as Fields);
    const root = plan.checkedBy === undefined ? fields : this.#rootOf(plan, record, checked);
    const { stationId } = record;
    const time = timeOf(plan, root);
    const id = this.#subjectIdOf(root, stationId, time);
    if (!id) {
      throw recordError('SUBJECT_MISSING', {
        record: type,
        id: record.id,
        subject: this.options.subject,
        subjectName: subjectKinds.labels[this.options.subject],
      });
    }
    const period = plan.isDay ? this.#periodOfDay(time) : this.#periodOf(time);
    const day = plan.isDay || !plan.needsDay ? time : this.#dayOf(time);
    const station = isWithinStation(this.options.subject) ? stationId : null;
    this.#accumulation(station, id, period).add(plan, fields, day);
    return this;
  }

  /**
   * Adds everything that another object of this class counted.
   * @throws TIME_ZONES_DIFFER
   * @throws TALLIES_DIFFER if the other one counts for different subjects, periods or counters
   */
  merge(other: Tallies): this {
    const [mine, theirs] = [this.options, other.options];
    if (theirs.timeZone !== mine.timeZone) {
      throw recordError('TIME_ZONES_DIFFER', { one: mine.timeZone, other: theirs.timeZone });
    }
    if (describe(mine) !== describe(theirs)) {
      throw recordError('TALLIES_DIFFER', { one: describe(mine), other: describe(theirs) });
    }
    for (const each of other.#all()) this.#accumulation(each.stationId, each.id, each.period).merge(each);
    return this;
  }

  /**
   * Computes the tallies of longer periods, of larger subjects, or of both, from what was counted here. They are exact,
   * as if the records had been added to them directly.
   * @throws ROLL_UP_IMPOSSIBLE if the new periods or subjects are not larger, or do not consist of whole ones of the
   * old kind
   * @throws SUBJECT_MISSING if a subject belongs to no larger one
   */
  rollUp({ period = this.options.period, subject = this.options.subject, of }: RollUpOptions): Tallies {
    checkRollUp(this.options, { period, subject });
    const larger = new Tallies({ ...this.options, period, subject });
    const periodHolding = keeping((each) => periodOf(period, firstDayOf(each)));
    const idOf = of ?? (({ stationId }: TallySubject) => (subject === 'station' ? stationId : null));
    for (const each of this.#all()) {
      const id = subject === this.options.subject ? each.id : idOf(each);
      if (!id)
        throw recordError('SUBJECT_MISSING', {
          record: this.options.subject,
          id: each.id,
          subject,
          subjectName: subjectKinds.labels[subject],
        });
      const stationId = isWithinStation(subject) ? each.stationId : null;
      larger.#accumulation(stationId, id, periodHolding(each.period)).merge(each);
    }
    return larger;
  }

  /**
   * The tally of one subject and period. Without records it is the empty tally, or holds zeros if counters were chosen.
   * A counter that it does not hold is 0: read counters with {@link countIn}, or with {@link metricValue}.
   * @throws PERIOD_INVALID if the period is not of the kind that is counted
   */
  get({ stationId, id }: TallySubject, period: Period): Tally {
    const found = this.#stations.get(stationId)?.get(id)?.get(period);
    if (found !== undefined) return this.#tallyOf(found);
    this.#checkPeriod(period);
    return this.#chosen ? new Accumulation(stationId, id, period).toFullTally(this.#chosen) : emptyTally;
  }

  /**
   * The tallies of the given subjects in one period, in the order given, also of those without records. Give it all
   * officers of a station, for example, and those who recorded nothing are judged and listed like everybody else.
   * @throws PERIOD_INVALID if the period is not of the kind that is counted
   */
  *of(subjects: Iterable<TallySubject>, period: Period): Generator<SubjectTally> {
    for (const { stationId, id } of subjects) {
      yield { stationId, id, period, tally: this.get({ stationId, id }, period) };
    }
  }

  /** Goes through all subjects and periods that have records. Use {@link of} to include subjects without records. */
  *[Symbol.iterator](): Generator<SubjectTally> {
    for (const each of this.#all()) {
      const { stationId, id, period } = each;
      yield { stationId, id, period, tally: this.#tallyOf(each) };
    }
  }

  #tallyOf(accumulation: Accumulation): Tally {
    return this.#chosen ? accumulation.toFullTally(this.#chosen) : accumulation.toTally();
  }

  #rootOf(
    { type, checkedBy }: Plan,
    record: CountedRecords[RecordType],
    checked: CountedRecords[RecordType] | undefined,
  ): Fields {
    const parentId = String((record as unknown as Fields)[checkedBy!]);
    if (checked?.id === parentId && checked.stationId === record.stationId)
      return checked as unknown as Fields;
    throw recordError('PARENT_MISSING', { record: type, id: record.id, parentId });
  }

  *#all(): Generator<Accumulation> {
    for (const subjects of this.#stations.values())
      for (const periods of subjects.values()) yield* periods.values();
  }

  #accumulation(stationId: string | null, id: string, period: Period): Accumulation {
    const last = this.#last;
    // Records mostly come in runs of one subject and period.
    if (last?.id === id && last.period === period && last.stationId === stationId) return last;
    const subjects = entry(this.#stations, stationId, newMap<string, Map<Period, Accumulation>>);
    const periods = entry(subjects, id, newMap<Period, Accumulation>);
    let found = periods.get(period);
    if (found === undefined) {
      found = new Accumulation(stationId, id, period);
      periods.set(period, found);
    }
    this.#last = found;
    return found;
  }
}

/** Describes in one text everything that must be equal before tallies can be merged. */
function describe({ subject, period, counters }: TalliesOptions): string {
  const chosen = counters === undefined ? '' : ` (${[...counters].sort().join(', ')})`;
  return `${subject} / ${period}${chosen}`;
}

type Grain = Pick<TalliesOptions, 'subject' | 'period'>;

function checkRollUp(from: Grain, to: Grain): void {
  const order = periodKinds.values;
  const longer = order.indexOf(to.period) > order.indexOf(from.period);
  // A week may begin in one month and end in the next.
  const periodFits = to.period === from.period || (longer && from.period !== 'week');
  const subjectFits = to.subject === from.subject || isLarger(to.subject, from.subject);
  if (periodFits && subjectFits) return;
  throw recordError('ROLL_UP_IMPOSSIBLE', { from: grainText(from), to: grainText(to) });
}

const grainText = ({ subject, period }: Grain) => `${subject} / ${period}`;

/** Makes a function of a text remember its results. */
function keeping<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => entry(known, text, () => find(text));
}

const newMap = <Key, Value>() => new Map<Key, Value>();

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
