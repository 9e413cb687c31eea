import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import { binomialUpperTail } from '../statistics/distributions/tails.ts';
import { rounded, some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { byText, type MemberClaims, ofKind } from './member-claims.ts';
import type { Zoned } from './zoned.ts';

/** How many households a member visited in a month. */
export interface MonthCount {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: string;
  readonly count: number;
}

/** Settings that decide when totals exactly on a threshold need checking. */
export interface ThresholdOptions {
  /** The households that rules require; 50 and 80 unless set (article 003: the monthly baseline and the star). */
  readonly thresholds?: readonly number[];
  /** How many counts on each side of the threshold are compared; 5 unless set (a reading). */
  readonly window?: number;
}

/**
 * The households that each member visited in each month that has a visit: the article counts households, so that a
 * second visit to one adds nothing. A visit that names none counts as one of its own.
 */
export function householdCounts(groups: readonly MemberClaims[], { timeZone }: Zoned): readonly MonthCount[] {
  const monthOf = periodsIn('month', timeZone);
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) =>
    [...groupedBy(claims, ({ startedAt }) => monthOf(startedAt))].map(([month, visits]) => ({
      stationId,
      memberId,
      month,
      count: new Set(visits.map(({ id, householdKey }) => householdKey ?? `visit ${id}`)).size,
    })),
  );
}

/** Fewer counts than this can never be unlikely enough to report. */
const fewest = 3;

/**
 * Tests whether too many counts are exactly on a threshold: over all members, for each station, and for each member
 * over the months. Counts near the threshold are assumed to vary smoothly, so that the threshold itself is on average
 * as likely as the other counts in the window (this also holds if the density rises or falls in a straight line).
 *
 * People who stop when the target is reached are found too. That is a question about the target, and not about
 * anybody's honesty.
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function exactlyOnThreshold(
  counts: readonly MonthCount[],
  { thresholds = [50, 80], window = 5 }: ThresholdOptions = {},
): readonly IntegrityTest[] {
  const inputs = inputsOf('exactlyOnThreshold');
  inputs.countFromOne('window', window);
  inputs.distinct('thresholds', thresholds);
  for (const threshold of thresholds) {
    inputs.countFromOne('thresholds', threshold);
    inputs.require(threshold > window, 'window', window, {
      en: `below the threshold of ${threshold}`,
      zh: `小于达标线 ${threshold} 的数`,
    });
  }
  for (const { count } of counts) inputs.count('count', count);
  inputs.distinct(
    'counts',
    counts.map(({ stationId, memberId, month }) => `${stationId}/${memberId}/${month}`),
  );
  return scopesOf(counts).flatMap(({ stationId, memberId, counts: own }) =>
    thresholds.flatMap((threshold): IntegrityTest | [] => {
      const near = own.filter(({ count }) => Math.abs(count - threshold) <= window);
      if (near.length < fewest) return [];
      const on = near.filter(({ count }) => count === threshold).length;
      const share = 1 / (2 * window + 1);
      const expected = near.length * share;
      const [low, high] = [threshold - window, threshold + window];
      return {
        check: 'exactly_on_threshold',
        stationId,
        memberId,
        recordIds: [],
        observed: on,
        of: near.length,
        expected,
        pValue: binomialUpperTail(on, near.length, share),
        model: {
          en: `Numbers of households visited in a month vary smoothly and independently from ${low} to ${high}: each is ${threshold} with a probability of 1 in ${2 * window + 1} (binomial).`,
          zh: `${low}至${high}户之间的月走访户数平滑变化且相互独立：恰为${threshold}的概率为1/${2 * window + 1}（二项分布）。`,
        },
        seen: {
          en: `${on} of ${some(near.length, 'month')} with ${low} to ${high} households visited have exactly ${threshold}; about ${rounded(expected)} would be ordinary.`,
          zh: `月走访户数在${low}至${high}户之间的共${near.length}个人月，其中${on}个恰为${threshold}户；通常约${rounded(expected)}个。`,
        },
        toCheck: {
          en: 'Ask whether work stops once the target is reached, or counts are padded to reach it; look at the last records before it was reached.',
          zh: '请了解是否达标后即停止，或为达标而凑数；重点查看达标前的最后几条记录。',
        },
      };
    }),
  );
}

interface Scope {
  readonly stationId: string | null;
  readonly memberId: string | null;
  readonly counts: readonly MonthCount[];
}

/** Everybody; each station if there are several; and each member if a station has several. */
function scopesOf(counts: readonly MonthCount[]): readonly Scope[] {
  const ordered = [...counts].sort(
    (a, b) => byText(a.stationId, b.stationId) || byText(a.memberId, b.memberId) || byText(a.month, b.month),
  );
  const stations = [...groupedBy(ordered, ({ stationId }) => stationId).values()];
  const members = [...groupedBy(ordered, ({ stationId, memberId }) => `${stationId}/${memberId}`).values()];
  return [
    ...(members.length > 1 ? [{ stationId: null, memberId: null, counts: ordered }] : []),
    ...(stations.length > 1
      ? stations.map((own) => ({ stationId: own[0]!.stationId, memberId: null, counts: own }))
      : []),
    ...members.map((own) => ({ stationId: own[0]!.stationId, memberId: own[0]!.memberId, counts: own })),
  ];
}
