import {
  count,
  listOf,
  notNegative,
  onlyFields,
  optional,
  positive,
  share,
  text,
  where,
  wholeNumber,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { erlangC, requiredStaff, type StaffGoal } from '../statistics/erlang-c.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { clockMinutes, minuteOfDay } from './local-window.ts';
import { minCostFlow } from './min-cost-flow.ts';

/** A shift to which people can be assigned, from one full hour to another; `06:00` after `22:00` is on the next day. */
export interface TidalShift {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How many people it can have; not limited if left out. */
  readonly atMost?: number;
}

/** The demand in each hour, as one number for each hour, at most 24 of them. */
export type TidalDemand =
  | {
      /** People who ask for something, by hour. */
      readonly arrivals: readonly number[];
      readonly service: TidalService;
    }
  | {
      /** People who pass or stay, by hour, and the share of them who ask for something. */
      readonly visitors: readonly number[];
      readonly contactShare: number;
      readonly service: TidalService;
    }
  | {
      /** How many people must be on duty in each hour, if that is known from elsewhere. */
      readonly required: readonly number[];
    };

/** The goal of a service: which share of the people is served within how many minutes. */
export interface TidalService extends Omit<StaffGoal, 'shrinkage'> {
  /** Minutes of work that one request takes. */
  readonly handlingMinutes: number;
  /** How many minutes a person may wait and still count as served in time. */
  readonly withinMinutes: number;
}

/** Options of {@link tidalStaffing}. */
export interface TidalOptions {
  /** The hour of the day to which the first number belongs, 0 to 23; 0 if left out. */
  readonly firstHour?: number;
  /** How many people are on duty at least, even if nobody comes; 0 if left out. */
  readonly minimum?: number;
}

/** An hour with its arrivals, the staff that it needs and the staff that it gets. */
export interface TidalHour {
  /** `08:00`. */
  readonly from: string;
  /** How many people ask for something; null if the required staff was given. */
  readonly arrivals: number | null;
  readonly required: number;
  readonly onDuty: number;
  /** How many of the required people are missing. */
  readonly short: number;
  /** The share of people who are served in time by those on duty; null if the required staff was given. */
  readonly servedInTime: number | null;
}

/** What {@link tidalStaffing} proposes. */
export interface TidalStaffing {
  readonly hours: readonly TidalHour[];
  readonly shifts: readonly (TidalShift & { readonly people: number })[];
  readonly people: number;
  /** The working hours of all people together. */
  readonly staffHours: number;
  /** The hours of work that are missing in total; 0 if every hour has the staff that it requires. */
  readonly shortHours: number;
  readonly sentence: LocalizedText;
}

/** The largest number of people: more than any kiosk has, and so small that no computation overflows. */
const mostPeople = 10_000;
const demandObject = /* @__PURE__ */ where<TidalDemand>(
  (value) => typeof value === 'object' && value !== null,
  {
    en: 'an object with arrivals, visitors or required',
    zh: '含 arrivals、visitors 或 required 的对象',
  },
);
const shiftList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<TidalShift>({
    id: text,
    from: text,
    to: text,
    atMost: /* @__PURE__ */ optional(count),
  }),
  1,
);
const tidalOptions = /* @__PURE__ */ onlyFields<TidalOptions>({
  firstHour: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 23)),
  minimum: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, mostPeople)),
});
const serviceFields = /* @__PURE__ */ onlyFields<TidalService>({
  handlingMinutes: positive,
  withinMinutes: notNegative,
  serviceLevel: /* @__PURE__ */ optional(share),
  maxOccupancy: /* @__PURE__ */ optional(share),
});
const hourlyNumbers = /* @__PURE__ */ listOf(notNegative, 1, 24);

/**
 * Staffing that follows demand 潮汐用警 (article 002): how many people each hour needs so that callers are served in time
 * (Erlang C, as `requiredStaff` of the statistics), and how many people to put on each shift, so that every hour has
 * enough staff with the fewest working hours and, among plans with equal hours, the fewest people. The plan is proven
 * the best for the list of hours. If the limits of the shifts leave hours short of staff, the plan keeps the shortage
 * as small as possible and says which hours are short.
 *
 * The list of hours has a first and a last one: a shift of the day before does not reach into it. For a plan that is
 * the same every day, begin at an hour that no shift runs across, such as the one at which the night shift ends.
 *
 * Demand is assumed to be even within an hour; if coaches arrive all at once, give the peak as the demand of the hour.
 *
 * @example
 * ```ts
 * const service = { handlingMinutes: 6, withinMinutes: 5 };
 * const shifts = [{ id: 'early', from: '08:00', to: '12:00' }, { id: 'late', from: '11:00', to: '16:00' }, { id: 'peak', from: '11:00', to: '13:00' }];
 * const plan = tidalStaffing({ visitors: [200, 600, 900, 2400, 2000, 900, 600, 300], contactShare: 0.02, service }, shifts, { firstHour: 8 });
 * plan.hours.map(({ required }) => required); // → [2, 3, 3, 6, 6, 3, 3, 2]
 * plan.shifts.map(({ id, people }) => `${id} ${people}`); // → ['early 3', 'late 3', 'peak 3']
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function tidalStaffing(
  demand: TidalDemand,
  shifts: readonly TidalShift[],
  options: TidalOptions = {},
): TidalStaffing {
  const inputs = inputsOf('tidalStaffing');
  inputs.check(
    { demand, shifts, options },
    { demand: demandObject, shifts: shiftList, options: tidalOptions },
  );
  const { firstHour = 0, minimum = 0 } = options;
  const { arrivals, required: needed } = readDemand(inputs, demand);
  const required = needed.map((people) => Math.max(people, minimum));
  const spans = shifts.map((shift) => hoursOfShift(inputs, shift, firstHour, required.length));
  inputs.distinct(
    'shifts.id',
    shifts.map(({ id }) => id),
  );
  const people = fewestPeople(required, spans);

  const hours = required.map((need, hour): TidalHour => {
    const onDuty = spans.reduce(
      (sum, { start, end }, shift) => sum + (start <= hour && hour < end ? people[shift]! : 0),
      0,
    );
    return {
      from: `${String((firstHour + hour) % 24).padStart(2, '0')}:00`,
      arrivals: arrivals?.[hour] ?? null,
      required: need,
      onDuty,
      short: Math.max(0, need - onDuty),
      servedInTime:
        'service' in demand ? erlangC(hourOf(arrivals![hour]!, demand.service), onDuty).serviceLevel : null,
    };
  });
  const all = people.reduce((sum, each) => sum + each, 0);
  const staffHours = people.reduce((sum, each, shift) => sum + each * spans[shift]!.length, 0);
  const short = hours.filter((hour) => hour.short > 0);
  const shortHours = short.reduce((sum, hour) => sum + hour.short, 0);
  const worked = countedText(staffHours, unitName('hour', '个工时'));
  const work = `${countedText(all, unitName(['person works', 'people work'], '人')).en} ${worked.en} in all.`;
  // A shift of the day before may cover the first hours, which this list cannot show.
  const runsIntoFirstHours = spans.some(({ start, length }) => start + length > 24);
  return {
    hours,
    shifts: shifts.map((shift, index) => ({ ...shift, people: people[index]! })),
    people: all,
    staffHours,
    shortHours,
    sentence: sentenceOf(
      {
        en: work,
        zh: `安排${all}人，共${worked.zh}。`,
      },
      short,
      runsIntoFirstHours,
    ),
  };
}

/**
 * The plan is proven to be the best for the list of hours. It is the best for every day too, unless shifts of the day
 * before reach into the first hours.
 */
function sentenceOf(
  work: LocalizedText,
  short: readonly TidalHour[],
  runsIntoFirstHours: boolean,
): LocalizedText {
  const missing = short.reduce((sum, hour) => sum + hour.short, 0);
  const hours = short.map(({ from }) => from);
  const enough = short.length === 0;
  const lacking = countedText(missing, unitName('working hour', '个工时'));
  const found = enough
    ? { en: 'Every hour has enough staff', zh: '各时段人手充足' }
    : {
        en: `${countedText(short.length, unitName(['hour is', 'hours are'], '个时段')).en} short of staff (${hours.join(', ')}), by ${lacking.en} in all`,
        zh: `有${short.length}个时段人手不足（${hours.join('、')}），共缺${lacking.zh}`,
      };
  if (runsIntoFirstHours) {
    return {
      en: `${work.en} ${found.en}. A better plan may exist, because the first hours do not count the people whose shift began the day before: let the list begin at an hour that no shift runs across.`,
      zh: `${work.zh}${found.zh}。最初几个时段未计入前一天开始、延续至当日的班次，可能存在更优方案：请从没有班次跨越的整点开始列出需求。`,
    };
  }
  const best = enough
    ? { en: 'no plan with fewer working hours is enough', zh: '工时更少则无法满足' }
    : { en: 'no plan with these shifts misses fewer', zh: '以现有班次，缺口无法更小' };
  return { en: `${work.en} ${found.en}; ${best.en}.`, zh: `${work.zh}${found.zh}；${best.zh}。` };
}

function readDemand(
  inputs: Inputs,
  demand: TidalDemand,
): { readonly arrivals: readonly number[] | null; readonly required: readonly number[] } {
  const [field, numbers] =
    'required' in demand
      ? (['demand.required', demand.required] as const)
      : 'visitors' in demand
        ? (['demand.visitors', demand.visitors] as const)
        : (['demand.arrivals', demand.arrivals] as const);
  inputs.field(field, numbers, hourlyNumbers);
  if (!('required' in demand)) inputs.field('demand.service', demand.service, serviceFields);
  let arrivals: readonly number[] | null = null;
  if ('visitors' in demand) {
    inputs.share('demand.contactShare', demand.contactShare);
    arrivals = demand.visitors.map((visitors) => visitors * demand.contactShare);
  } else if ('arrivals' in demand) arrivals = demand.arrivals;
  const required = !('required' in demand)
    ? arrivals!.map((each) => requiredStaff(hourOf(each, demand.service), goalOf(demand.service)).onDuty)
    : numbers;
  for (const people of required) {
    inputs.require(Number.isInteger(people) && people <= mostPeople, field, people, {
      en: `a value with which every hour needs a whole number of people, ${mostPeople} at most`,
      zh: `使每小时所需人数为整数且不超过 ${mostPeople}`,
    });
  }
  return { arrivals, required };
}

const goalOf = ({ serviceLevel, maxOccupancy }: TidalService): StaffGoal => ({
  ...(serviceLevel === undefined ? {} : { serviceLevel }),
  ...(maxOccupancy === undefined ? {} : { maxOccupancy }),
});

const hourOf = (arrivals: number, { handlingMinutes, withinMinutes }: TidalService) => ({
  arrivals,
  interval: 60,
  handling: handlingMinutes,
  within: withinMinutes,
});

/**
 * The hours that a shift covers, from `start` to below `end`. `length` also counts hours after the last one of the
 * list.
 */
interface ShiftHours {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly atMost: number;
}

function hoursOfShift(inputs: Inputs, shift: TidalShift, firstHour: number, hours: number): ShiftHours {
  const { id, from, to, atMost } = shift;
  const opens = minuteOfDay(inputs, `shifts.${id}.from`, from);
  const length = clockMinutes(inputs, `shifts.${id}`, shift);
  inputs.require(opens % 60 === 0 && length % 60 === 0, `shifts.${id}`, `${from} – ${to}`, {
    en: 'a shift from one full hour to another',
    zh: '以整点起止的班次',
  });
  if (atMost !== undefined) inputs.count(`shifts.${id}.atMost`, atMost);
  const start = (opens / 60 - firstHour + 24) % 24;
  inputs.require(start < hours, `shifts.${id}.from`, from, {
    en: 'one of the hours of the demand',
    zh: '需求所列时段之一',
  });
  return {
    start,
    end: Math.min(hours, start + length / 60),
    length: length / 60,
    atMost: atMost ?? mostPeople,
  };
}

/**
 * Finds the number of people on each shift so that every hour has the staff that it requires. The hours of a shift
 * follow each other, so the problem is a flow whose nodes stand between neighbouring hours: people enter at the start
 * of a shift and leave at its end, surplus people flow back by an hour, and missing people flow forward at a cost above
 * all others.
 *
 * @see Veinott & Wagner 1962, Optimal capacity scheduling, Operations Research 10(4)
 */
function fewestPeople(required: readonly number[], shifts: readonly ShiftHours[]): readonly number[] {
  const hours = required.length;
  const supply = Array.from(
    { length: hours + 1 },
    (_, hour) => (required[hour] ?? 0) - (required[hour - 1] ?? 0),
  );
  const sum = required.reduce((all, need) => all + need, 0);
  // One hour of work must cost more than all people together, and one missing hour more than all hours of work
  // together.
  const hourCost = sum + 1;
  const missingCost = 25 * hourCost * (hours + 1);
  const steps = required.map((_, hour) => hour);
  const flow = minCostFlow(supply, [
    ...shifts.map(({ start, end, length, atMost }) => ({
      from: start,
      to: end,
      cost: length * hourCost + 1,
      capacity: atMost,
    })),
    ...steps.map((hour) => ({ from: hour + 1, to: hour, cost: 0, capacity: Number.POSITIVE_INFINITY })),
    ...steps.map((hour) => ({
      from: hour,
      to: hour + 1,
      cost: missingCost,
      capacity: Number.POSITIVE_INFINITY,
    })),
  ]);
  return flow.slice(0, shifts.length);
}
