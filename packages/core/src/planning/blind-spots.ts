import { instant, listOf, onlyFields, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { Interval } from '../calendar/period-interval.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { percentage } from '../text/numbers-and-days.ts';
import { hoursOfDay } from './hours-of-day.ts';
import { checkTimeZone } from './local-window.ts';
import { commonOf, intervalOf, minutesOf, spanOf, spansWithout, unionOf } from './spans.ts';

/** A time during which somebody is present in an area: a patrol, a staffed post, a guard at a gate. */
export interface AreaPresence extends Interval {
  readonly areaId: string;
}

/** Options of {@link blindSpots}. */
export interface BlindSpotsOptions extends Interval {
  /** The IANA name of the time zone in which the hours of the day are shown. */
  readonly timeZone: string;
}

/** An area with the times in which nobody was there. */
export interface BlindArea {
  readonly areaId: string;
  readonly blindMinutes: number;
  readonly blindShare: number;
  /** The times at which nobody was there, to the minute. */
  readonly blind: readonly Interval[];
  /**
   * For each hour of the day, 0 to 23, the share of its minutes with nobody there; null if no minute of it was
   * examined.
   */
  readonly byHour: readonly (number | null)[];
}

/** What {@link blindSpots} found. */
export interface BlindSpots {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  /** The areas, ordered by the time without anybody, the longest first. */
  readonly areas: readonly BlindArea[];
  readonly blindShare: number;
  /** Areas in which nobody was present at any time. */
  readonly neverSeen: readonly string[];
  readonly sentence: LocalizedText;
}

const areaList = /* @__PURE__ */ listOf(text, 1);
const presenceList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<AreaPresence>({ areaId: text, start: instant, end: instant }),
);
const blindSpotsOptions = /* @__PURE__ */ onlyFields<BlindSpotsOptions>({
  start: instant,
  end: instant,
  timeZone: text,
});

/** Ten years at most, because every hour is examined separately: ten years have 87,660. */
const longest = 3653 * 24 * 60;

/**
 * Finds the areas and hours in which nobody is present, to check the promise "all day, everywhere, no blind corner"
 * 全天候、全覆盖、无死角 (article 001). A minute counts as covered if somebody is in the area, however large the area is.
 *
 * @example
 * ```ts
 * const week = { start: '2019-09-22T16:00:00.000Z', end: '2019-09-29T16:00:00.000Z', timeZone: 'Asia/Shanghai' };
 * const { areas, neverSeen, sentence } = blindSpots(['estate', 'market'], [{ areaId: 'estate', start: week.start, end: '2019-09-26T04:00:00.000Z' }], week);
 * [areas[1].blindShare, neverSeen]; // → [0.5, ['market']]
 * sentence.en; // → 'Nobody was in the 2 areas for 75 % of the time; 1 area had nobody at any time.'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN
 */
export function blindSpots(
  areaIds: readonly string[],
  presences: readonly AreaPresence[],
  options: BlindSpotsOptions,
): BlindSpots {
  const inputs = inputsOf('blindSpots');
  inputs.check(
    { areaIds, presences, options },
    { areaIds: areaList, presences: presenceList, options: blindSpotsOptions },
  );
  const { start, end, timeZone } = options;
  inputs.distinct('areaIds', areaIds);
  checkTimeZone(timeZone);
  const period = spanOf(inputs, 'options', { start, end });
  inputs.require(minutesOf([period]) <= longest, 'options.end', end, {
    en: 'within ten years of the start',
    zh: '开始后十年以内的时刻',
  });
  const seen = new Map(areaIds.map((areaId) => [areaId, [] as ReturnType<typeof spanOf>[]]));
  for (const presence of presences) {
    const known = seen.get(presence.areaId);
    inputs.require(known !== undefined, 'presences.areaId', presence.areaId, {
      en: 'one of the areas',
      zh: '已给出的片区之一',
    });
    known!.push(spanOf(inputs, 'presences', presence));
  }
  const hours = hoursOfDay(period, timeZone);
  const inAll = minutesOf([period]);
  const areas = [...seen]
    .map(([areaId, spans]): BlindArea => {
      const blind = spansWithout([period], unionOf(spans));
      const blindMinutes = minutesOf(blind);
      return {
        areaId,
        blindMinutes,
        blindShare: blindMinutes / inAll,
        blind: blind.map(intervalOf),
        byHour: hours.map((hour) =>
          hour.length === 0 ? null : minutesOf(commonOf(hour, blind)) / minutesOf(hour),
        ),
      };
    })
    .sort((a, b) => b.blindMinutes - a.blindMinutes || (a.areaId < b.areaId ? -1 : 1));
  const blindShare = areas.reduce((sum, area) => sum + area.blindMinutes, 0) / (inAll * areas.length);
  const neverSeen = areas.filter(({ blindMinutes }) => blindMinutes === inAll).map(({ areaId }) => areaId);
  const all = countedText(areas.length, unitName('area', '个片区'));
  const blind = percentage(blindShare);
  const never = countedText(neverSeen.length, unitName('area', '个片区'));
  const neverText =
    neverSeen.length === 0
      ? { en: '', zh: '' }
      : {
          en: `; ${never.en} had nobody at any time`,
          zh: `；其中${never.zh}始终无人巡守`,
        };
  return {
    start,
    end,
    timeZone,
    areas,
    blindShare,
    neverSeen,
    sentence: {
      en: `Nobody was in the ${areas.length === 1 ? 'area' : all.en} for ${blind.en} of the time${neverText.en}.`,
      zh: `${all.zh}中，无任何力量在场的时间占${blind.zh}${neverText.zh}。`,
    },
  };
}
