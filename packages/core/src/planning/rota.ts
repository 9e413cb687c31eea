import {
  day,
  flag,
  listOf,
  nullable,
  onlyFields,
  optional,
  positive,
  rowWith,
  text,
  wholeNumber,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import type { MemberDay } from '../model/member-day.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';

/** The fields of a member's day that {@link rota} reads. */
export type RotaDay = Pick<MemberDay, 'memberId' | 'day' | 'minutesWorked' | 'nightDuty' | 'restedAfter'>;

/** Somebody who takes shifts. */
export interface RotaMember {
  readonly memberId: string;
  /**
   * The share of the time for which they can be put on the rota, above 0, such as 0.5 for half of it; 1 if left out.
   */
  readonly availability?: number;
}

/** Options of {@link rota}. */
export interface RotaOptions {
  /** All days that count as weekend, which may include public holidays; Saturdays and Sundays if left out. */
  readonly restDays?: readonly string[];
}

/** How evenly one kind of duty is spread over the members. */
export interface RotaSpread {
  readonly total: number;
  /** The share of each member, in the order in which the members were given. */
  readonly shares: readonly {
    readonly memberId: string;
    readonly count: number;
    readonly fairShare: number;
  }[];
  readonly fewest: number;
  readonly most: number;
  /**
   * How many of these duties would have to go to somebody else until everybody has the fair share, rounded up or down.
   */
  readonly toMove: number;
}

/** The shifts of one member. */
export interface MemberRota {
  readonly memberId: string;
  readonly nights: number;
  readonly weekendDays: number;
  readonly minutesWorked: number;
  readonly restedAfterNight: number;
  /** The longest series of nights on duty in a row. */
  readonly longestRunOfNights: number;
}

/** How evenly shifts are spread. */
export interface RotaFairness {
  readonly members: readonly MemberRota[];
  readonly nights: RotaSpread;
  readonly weekendDays: RotaSpread;
  /** How many of all nights on duty were followed by a free day; `share` is null if there was no night. */
  readonly restAfterNight: {
    readonly rested: number;
    readonly nights: number;
    readonly share: number | null;
  };
  readonly sentence: LocalizedText;
}

const memberList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<RotaMember>({
    memberId: text,
    availability: /* @__PURE__ */ optional(positive),
  }),
  1,
);
const dayList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<RotaDay>({
    memberId: text,
    day,
    minutesWorked: /* @__PURE__ */ wholeNumber(0, 100_000),
    nightDuty: flag,
    restedAfter: /* @__PURE__ */ nullable(flag),
  }),
);
const rotaOptions = /* @__PURE__ */ onlyFields<RotaOptions>({
  restDays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(day)),
});

/**
 * Shows how evenly nights and weekends are spread over officers, and whether they rested after a night. That care for
 * officers 从优待警, which article 000 asks for, looks at nights and rest is a reading. It judges the rota and not the people on it. The sentence tells the author of
 * the rota how many duties would have to go to somebody else for an even spread.
 *
 * @example
 * ```ts
 * const night = (memberId, day, restedAfter) => ({ memberId, day, minutesWorked: 600, nightDuty: true, restedAfter });
 * const days = [night('a', '2012-08-27', true), night('a', '2012-08-28', true), night('a', '2012-08-30', false), night('b', '2012-09-01', true)];
 * const { nights, sentence } = rota([{ memberId: 'a' }, { memberId: 'b' }], days);
 * [nights.most, nights.fewest, nights.toMove]; // → [3, 1, 1]
 * sentence.en; // → 'Nights: 1 to 3 per member; 1 of 4 would have to go to somebody else for an even spread. Weekend days: 0 to 1 per member; evenly spread. Rest after 3 of 4 nights (75 %).'
 * ```
 *
 * @param days the days of the given members and of nobody else, at most one for each member and day
 * @throws ANALYSIS_INPUT_INVALID
 */
export function rota(
  members: readonly RotaMember[],
  days: readonly RotaDay[],
  options: RotaOptions = {},
): RotaFairness {
  const inputs = inputsOf('rota');
  inputs.check({ members, days, options }, { members: memberList, days: dayList, options: rotaOptions });
  const { restDays } = options;
  const byMember = check(inputs, members, days);
  const rests = restDays && new Set(restDays);
  const isRestDay = (day: string) => rests?.has(day) ?? [0, 6].includes(new Date(day).getUTCDay());
  const rotas = members.map(({ memberId }): MemberRota => {
    const own = byMember.get(memberId)!;
    const nights = own.filter(({ nightDuty }) => nightDuty);
    return {
      memberId,
      nights: nights.length,
      weekendDays: own.filter(({ day, minutesWorked }) => minutesWorked > 0 && isRestDay(day)).length,
      minutesWorked: own.reduce((sum, { minutesWorked }) => sum + minutesWorked, 0),
      restedAfterNight: nights.filter(({ restedAfter }) => restedAfter === true).length,
      longestRunOfNights: longestRun(nights.map(({ day }) => day)),
    };
  });
  const nights = spreadOf(
    members,
    rotas.map((each) => each.nights),
  );
  const weekendDays = spreadOf(
    members,
    rotas.map((each) => each.weekendDays),
  );
  const rested = rotas.reduce((sum, { restedAfterNight }) => sum + restedAfterNight, 0);
  const share = nights.total === 0 ? null : rested / nights.total;
  const rest =
    share === null
      ? { en: 'No rest was due.', zh: '不涉及补休。' }
      : {
          en: `Rest after ${numberText(rested)} of ${countedText(nights.total, unitName('night', '次')).en} (${percentage(share).en}).`,
          zh: `值班后补休${numberText(rested)}次，共${numberText(nights.total)}次（${percentage(share).zh}）。`,
        };
  const spreads = [
    spreadText({ en: 'Nights', zh: '夜间值班' }, { en: 'No nights.', zh: '无夜间值班。' }, '次', nights),
    spreadText(
      { en: 'Weekend days', zh: '周末值班' },
      { en: 'No weekend days.', zh: '无周末值班。' },
      '天',
      weekendDays,
    ),
  ];
  return {
    members: rotas,
    nights,
    weekendDays,
    restAfterNight: { rested, nights: nights.total, share },
    sentence: {
      en: `${spreads.map(({ en }) => en).join(' ')} ${rest.en}`,
      zh: `${spreads.map(({ zh }) => zh).join('')}${rest.zh}`,
    },
  };
}

/** "Nights: 2 to 4 per member; 1 of 9 would have to go to somebody else for an even spread." */
function spreadText(
  name: LocalizedText,
  none: LocalizedText,
  measure: string,
  { total, fewest, most, toMove }: RotaSpread,
): LocalizedText {
  if (total === 0) return none;
  const each =
    fewest === most
      ? { en: `${numberText(fewest)} per member`, zh: `每人${numberText(fewest)}${measure}` }
      : {
          en: `${numberText(fewest)} to ${numberText(most)} per member`,
          zh: `每人${numberText(fewest)}至${numberText(most)}${measure}`,
        };
  const spread =
    toMove === 0
      ? { en: 'evenly spread', zh: '已均衡' }
      : {
          en: `${numberText(toMove)} of ${numberText(total)} would have to go to somebody else for an even spread`,
          zh: `共${numberText(total)}${measure}，需调换${numberText(toMove)}${measure}方可均衡`,
        };
  return { en: `${name.en}: ${each.en}; ${spread.en}.`, zh: `${name.zh}：${each.zh}，${spread.zh}。` };
}

/**
 * A fair share is rarely a whole number, so a spread is even if everybody has the fair share rounded down or up. Duties
 * above the rounded-up share have to be given away, and duties below the rounded-down share have to be taken on; one
 * move can do both.
 */
function spreadOf(members: readonly RotaMember[], counts: readonly number[]): RotaSpread {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const available = members.reduce((sum, { availability = 1 }) => sum + availability, 0);
  const shares = members.map(({ memberId, availability = 1 }, index) => ({
    memberId,
    count: counts[index]!,
    fairShare: (total * availability) / available,
  }));
  let [above, below] = [0, 0];
  for (const { count, fairShare } of shares) {
    // A fair share of three nights must not become 2.9999999999999996 through rounding.
    const whole = Math.round(fairShare);
    const exact = Math.abs(fairShare - whole) < 1e-9 ? whole : fairShare;
    above += Math.max(0, count - Math.ceil(exact));
    below += Math.max(0, Math.floor(exact) - count);
  }
  return {
    total,
    shares,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    toMove: Math.max(above, below),
  };
}

function longestRun(days: readonly string[]): number {
  const numbers = days.map((day) => Date.parse(day) / 86_400_000).sort((a, b) => a - b);
  let [longest, run] = [0, 0];
  numbers.forEach((day, index) => {
    run = index > 0 && day === numbers[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function check(
  inputs: Inputs,
  members: readonly RotaMember[],
  days: readonly RotaDay[],
): ReadonlyMap<string, readonly RotaDay[]> {
  const ids = members.map(({ memberId }) => memberId);
  inputs.distinct('members.memberId', ids);
  const byMember = new Map(ids.map((id) => [id, [] as RotaDay[]]));
  for (const each of days) {
    const { memberId, nightDuty, restedAfter } = each;
    inputs.require(byMember.has(memberId), 'days.memberId', memberId, {
      en: 'one of the members',
      zh: '已给出的人员之一',
    });
    inputs.require(nightDuty === (restedAfter !== null), 'days.restedAfter', restedAfter, {
      en: 'given for days with night duty, and only for those',
      zh: '只在夜间值班日填写的补休情况',
    });
    byMember.get(memberId)!.push(each);
  }
  inputs.distinct(
    'days',
    days.map(({ memberId, day }) => `${memberId} ${day}`),
  );
  return byMember;
}
