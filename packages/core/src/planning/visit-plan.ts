import { day, flag, listOf, nullable, onlyFields, optional, text, wholeNumber } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { addPeriods, periodsBetween } from '../calendar/period.ts';
import { householdKeyPattern } from '../model/household-key-pattern.ts';
import { metresBetween } from '../places/metres-between.ts';
import { type Coordinates, coordinatesName, type PlaceInput, placeObject } from '../places/place.ts';
import { countedText, pluralForm, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { dayText, numberText } from '../text/numbers-and-days.ts';
import { checkDays } from './local-window.ts';
import { type Metres, roundTrip, start, tripLength } from './round-trip.ts';
import { visitsByDay } from './visit-days.ts';
import {
  type HouseholdToVisit,
  isOwed,
  type VisitReason,
  visitOrder,
  visitReasons,
  type WantedVisit,
} from './visit-order.ts';

/** Options of {@link visitPlan}. */
export interface VisitPlanOptions {
  readonly today: string;
  /** The last day of the plan, such as that of the month; within a year. */
  readonly lastDay: string;
  /** The households that the monthly target requires: 50 of every officer, 80 for the star (article 003). */
  readonly target: number;
  /** The households already visited in the month. */
  readonly made: number;
  /**
   * The first day from which the target counts; that of the month of `today` if left out. A household visited since
   * then has been counted: the article counts households, not visits.
   */
  readonly countsFrom?: string;
  /** How many visits fit into a day, 1 to 200. */
  readonly perDay: number;
  /** The days of the week for visits, 1 is Monday; all seven if left out. */
  readonly daysOfWeek?: readonly number[];
  /** After how many days a household in hardship is visited again; 30 if left out, which is a reading. */
  readonly hardshipEvery?: number;
  /** In which unit the places are given. If left out, no routes are planned. */
  readonly coordinates?: Coordinates;
  /** The place where each day begins and ends, such as the post. If left out, a day may begin and end anywhere. */
  readonly from?: PlaceInput;
}

/** A household to visit, and why. */
export interface PlannedVisit {
  readonly householdKey: string;
  readonly reason: VisitReason;
  /** The days from the last visit until today; null if there was no visit. */
  readonly daysSinceVisit: number | null;
  readonly sentence: LocalizedText;
}

/** The visits of one day. */
export interface VisitDay {
  readonly day: string;
  /** The visits in the order of the route. */
  readonly visits: readonly PlannedVisit[];
  /**
   * The length of the route, including the way from and to the start if one is given; null if the places are not known.
   */
  readonly metres: number | null;
}

/** What {@link visitPlan} proposes. */
export interface VisitPlan {
  readonly today: string;
  readonly lastDay: string;
  readonly target: number;
  readonly made: number;
  /** How many more households the target needs. */
  readonly needed: number;
  /** All days for visits until the last one, also those without a planned visit. */
  readonly days: readonly VisitDay[];
  /** How many visits are planned, each to another household. */
  readonly planned: number;
  /** How many households are missing to the target with this plan, because there are too few days or households. */
  readonly short: number;
  /** The households for which a promise is kept too late, or not within this plan. */
  readonly late: readonly string[];
  readonly sentence: LocalizedText;
}

const householdList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<HouseholdToVisit>({
    householdKey: text,
    lastVisitedOn: /* @__PURE__ */ nullable(day),
    followUpOn: /* @__PURE__ */ nullable(day),
    hardship: flag,
    place: /* @__PURE__ */ optional(placeObject),
  }),
  1,
);
const visitPlanOptions = /* @__PURE__ */ onlyFields<VisitPlanOptions>({
  today: day,
  lastDay: day,
  target: /* @__PURE__ */ wholeNumber(0, 1_000_000),
  made: /* @__PURE__ */ wholeNumber(0, 1_000_000),
  countsFrom: /* @__PURE__ */ optional(day),
  perDay: /* @__PURE__ */ wholeNumber(1, 200),
  daysOfWeek: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ wholeNumber(1, 7), 1, 7)),
  hardshipEvery: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 3660)),
  coordinates: /* @__PURE__ */ optional(coordinatesName),
  from: /* @__PURE__ */ optional(placeObject),
});

/**
 * Plans which households to visit next 走访计划: first those to which something was promised, then households in hardship
 * that are due, then those never visited or not visited for longest, until the monthly target is met. The target counts
 * households: whoever was visited this month is visited again only for a reason of its own. Visits are spread evenly over
 * the days that are left, promises are kept in time, neighbours are visited on the same day, and no route crosses itself.
 *
 * The order follows only from the dates of police work. No household has a score, and each visit says why it is
 * planned. A place is a gate or a cell of the map; it is used for the route and is not part of the result.
 *
 * @example
 * ```ts
 * const household = (key, lastVisitedOn, followUpOn = null, hardship = false) => ({ householdKey: `hh_${key}`, lastVisitedOn, followUpOn, hardship });
 * const households = [household('aaaaaaaa', '2013-12-20'), household('bbbbbbbb', null), household('cccccccc', '2013-12-10', '2014-01-29'), household('dddddddd', '2013-12-01', null, true)];
 * const plan = visitPlan(households, { today: '2014-01-28', lastDay: '2014-01-31', target: 80, made: 76, perDay: 3 });
 * plan.days.map(({ visits }) => visits[0].reason); // → ['follow_up_due', 'hardship', 'never_visited', 'longest_unvisited']
 * plan.sentence.en; // → '4 more households are needed by 31 January 2014 for the target of 80; 4 are planned, at most 1 a day.'
 * plan.days[1].visits[0].sentence.zh; // → '困难群众到期走访；距上次走访58天。'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function visitPlan(households: readonly HouseholdToVisit[], options: VisitPlanOptions): VisitPlan {
  const inputs = inputsOf('visitPlan');
  inputs.check({ households, options }, { households: householdList, options: visitPlanOptions });
  const { today, lastDay, target, made, perDay, hardshipEvery = 30 } = options;
  check(inputs, households, options);
  const days = daysUntil(today, lastDay, options.daysOfWeek);
  const wanted = visitOrder(households, today, lastDay, hardshipEvery);
  const needed = Math.max(0, target - made);
  const countsFrom = options.countsFrom ?? `${today.slice(0, 7)}-01`;
  const counts = ({ household: { lastVisitedOn } }: WantedVisit) =>
    lastVisitedOn === null || lastVisitedOn < countsFrom;
  const owed = wanted.filter(({ reason }) => isOwed(reason));
  const others = wanted.filter((visit) => !isOwed(visit.reason) && counts(visit));
  const filling = Math.max(0, needed - owed.filter(counts).length);
  const selected = [...owed, ...others.slice(0, filling)].slice(0, days.length * perDay);

  const { coordinates, from } = options;
  const apart =
    coordinates === undefined
      ? null
      : (one: PlaceInput, other: PlaceInput) => metresBetween(one, other, { coordinates });
  const byDay = visitsByDay(
    selected,
    days,
    perDay,
    apart && ((one, other) => apart(one.household.place!, other.household.place!)),
  );
  const planned = days.map((day, index): VisitDay => {
    const visits = byDay[index]!;
    const described = visits.map((visit) => plannedVisit(visit, today));
    if (apart === null) return { day, visits: described, metres: null };
    const placeOf = (stop: number) => (stop === start ? from! : visits[stop]!.household.place!);
    const metres: Metres = (one, other) => apart(placeOf(one), placeOf(other));
    const way = roundTrip([...visits.keys()], metres, from !== undefined);
    return {
      day,
      visits: way.map((stop) => described[stop]!),
      metres: tripLength(way, metres, from !== undefined),
    };
  });
  const short = Math.max(0, needed - selected.filter(counts).length);
  return {
    today,
    lastDay,
    target,
    made,
    needed,
    days: planned,
    planned: selected.length,
    short,
    late: lateOf(wanted, byDay, days),
    sentence: sentenceOf(target, needed, short, lastDay, planned),
  };
}

function plannedVisit({ household, reason }: WantedVisit, today: string): PlannedVisit {
  const { householdKey, lastVisitedOn } = household;
  const since = lastVisitedOn === null ? null : periodsBetween(lastVisitedOn, today);
  const why = visitReasons.labels[reason];
  const days = countedText(since ?? 0, unitName('day', '天'));
  const last =
    since === 0
      ? { en: 'it was visited today', zh: '今日已走访' }
      : { en: `the last visit was ${days.en} ago`, zh: `距上次走访${days.zh}` };
  return {
    householdKey,
    reason,
    daysSinceVisit: since,
    sentence:
      since === null || reason === 'never_visited'
        ? { en: `To be visited because ${why.en}.`, zh: `${why.zh}。` }
        : {
            en: `To be visited because ${why.en}; ${last.en}.`,
            zh: `${why.zh}；${last.zh}。`,
          },
  };
}

function lateOf(
  wanted: readonly WantedVisit[],
  byDay: readonly (readonly WantedVisit[])[],
  days: readonly string[],
): readonly string[] {
  const dayOf = new Map(
    byDay.flatMap((visits, index) => visits.map((visit) => [visit, days[index]!] as const)),
  );
  return wanted
    .filter((visit) => visit.reason.startsWith('follow_up'))
    .filter((visit) => (dayOf.get(visit) ?? '~') > visit.household.followUpOn!)
    .map(({ household }) => household.householdKey);
}

function sentenceOf(
  target: number,
  needed: number,
  short: number,
  lastDay: string,
  days: readonly VisitDay[],
): LocalizedText {
  const planned = days.reduce((sum, { visits }) => sum + visits.length, 0);
  const most = Math.max(0, ...days.map(({ visits }) => visits.length));
  const by = dayText(lastDay);
  const missing =
    short === 0
      ? { en: '', zh: '' }
      : {
          en: `; ${numberText(short)} cannot be planned because there are too few days or households`,
          zh: `，因天数或户数不足仍差${numberText(short)}户`,
        };
  const goal = countedText(target, unitName('household', '户'));
  const isOrAre = { one: 'is', other: 'are' };
  const daily = { en: `at most ${numberText(most)} a day`, zh: `每天不超过${numberText(most)}户` };
  const count = numberText(planned);
  if (needed === 0) {
    return planned === 0
      ? { en: `The target of ${goal.en} is met.`, zh: `${goal.zh}的目标已完成。` }
      : {
          en: `The target of ${goal.en} is met; ${count} more ${pluralForm(planned, isOrAre)} planned because ${pluralForm(planned, { one: 'it was', other: 'they were' })} promised or ${pluralForm(planned, isOrAre)} due, ${daily.en}.`,
          zh: `${goal.zh}的目标已完成；另安排${count}户约定和到期走访，${daily.zh}。`,
        };
  }
  const plan =
    planned === 0
      ? { en: 'none is planned', zh: '尚未安排' }
      : {
          en: `${count} ${pluralForm(planned, isOrAre)} planned, ${daily.en}`,
          zh: `已安排${count}户，${daily.zh}`,
        };
  return {
    en: `${countedText(needed, unitName(['more household is', 'more households are'], '')).en} needed by ${by.en} for the target of ${numberText(target)}; ${plan.en}${missing.en}.`,
    zh: `距${goal.zh}的目标，截至${by.zh}（含当日）还需${numberText(needed)}户；${plan.zh}${missing.zh}。`,
  };
}

function daysUntil(
  today: string,
  lastDay: string,
  daysOfWeek: readonly number[] | undefined,
): readonly string[] {
  const days = Array.from({ length: periodsBetween(today, lastDay) + 1 }, (_, steps) =>
    addPeriods(today, steps),
  );
  // JavaScript counts Sunday as 0, this library as 7.
  return days.filter((day) => daysOfWeek?.includes(new Date(day).getUTCDay() || 7) ?? true);
}

function check(inputs: Inputs, households: readonly HouseholdToVisit[], options: VisitPlanOptions): void {
  const { today, lastDay, countsFrom = today, daysOfWeek, coordinates, from } = options;
  const length = periodsBetween(today, lastDay);
  inputs.require(length >= 0 && length <= 366, 'options.lastDay', lastDay, {
    en: 'from today on, within a year',
    zh: '自今日起一年之内的日期',
  });
  inputs.require(countsFrom <= today, 'options.countsFrom', countsFrom, {
    en: 'a day that is not after today',
    zh: '不晚于今日的日期',
  });
  if (daysOfWeek !== undefined) checkDays(inputs, 'options.daysOfWeek', daysOfWeek);
  inputs.require(from === undefined || coordinates !== undefined, 'options.coordinates', coordinates, {
    en: 'given if places are given',
    zh: '与地点一并提供',
  });
  inputs.distinct(
    'households.householdKey',
    households.map(({ householdKey }) => householdKey),
  );
  for (const { householdKey, lastVisitedOn, place } of households) {
    inputs.require(householdKeyPattern.test(householdKey), 'households.householdKey', householdKey, {
      en: 'a pseudonym such as hh_k3v9x2aa, never an address or a name',
      zh: '形如 hh_k3v9x2aa 的住户加密代号，不得为地址或姓名',
    });
    if (lastVisitedOn !== null) {
      inputs.require(lastVisitedOn <= today, `households.${householdKey}.lastVisitedOn`, lastVisitedOn, {
        en: 'a day that is not after today',
        zh: '不晚于今日的日期',
      });
    }
    inputs.require(
      coordinates === undefined || place !== undefined,
      `households.${householdKey}.place`,
      place,
      {
        en: 'given for every household if routes are to be planned',
        zh: '需要路线时每户均须提供',
      },
    );
    // This call reads both places and refuses invalid ones.
    if (coordinates !== undefined) metresBetween(place!, from ?? place!, { coordinates });
  }
}
