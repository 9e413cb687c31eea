import {
  anything,
  day,
  listOf,
  nullable,
  onlyFields,
  optional,
  recordedInstant,
  rowWith,
  text,
  where,
} from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import type { HouseholdVisit } from '../model/household-visit.ts';
import type { HouseholdToVisit } from './visit-order.ts';

/** Options of {@link visitedHouseholds}. */
export interface VisitedHouseholdsOptions {
  /** The IANA name of the bureau's time zone. */
  readonly timeZone: string;
  /** The keys of households in hardship for which regular visits were agreed; none unless given. */
  readonly inHardship?: ReadonlySet<string>;
}

const storedVisits = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<HouseholdVisit>({
    householdKey: text,
    visitedAt: recordedInstant,
    followUpOn: /* @__PURE__ */ nullable(day),
    followedUpOn: /* @__PURE__ */ nullable(day),
  }),
);
const optionsCheck = /* @__PURE__ */ onlyFields<VisitedHouseholdsOptions>({
  timeZone: /* @__PURE__ */ anything(),
  inHardship: /* @__PURE__ */ optional(
    /* @__PURE__ */ where((value) => value instanceof Set, {
      en: 'a set of household keys',
      zh: '住户加密代号的集合',
    }),
  ),
});

/**
 * Takes from the visits of a community what the next plan needs: when each household was last visited, and the earliest
 * day by which something is still promised. Promises that were kept no longer count. Households that were never visited
 * do not occur in visits; add them with `lastVisitedOn: null`.
 *
 * @example
 * ```ts
 * const visit = { id: 'v1', stationId: 's1', memberId: 'm1', communityId: 'c1', householdKey: 'hh_k3v9x2aa',
 *   visitedAt: '2014-01-06T16:30:00.000Z', difficulties: [], suggestion: null, promised: 'answer',
 *   followUpOn: '2014-01-20', followedUpOn: null };
 * visitedHouseholds([visit], { timeZone: 'Asia/Shanghai' });
 * // → [{ householdKey: 'hh_k3v9x2aa', lastVisitedOn: '2014-01-07', followUpOn: '2014-01-20', hardship: false }]
 * ```
 * @param visits the visits of one community, with their stored keys
 * @param options the bureau's time zone, and the keys of households in hardship for which regular visits were agreed
 * @returns the households in the order of their keys, for {@link visitPlan}
 * @throws TIME_ZONE_UNKNOWN
 * @throws ANALYSIS_INPUT_INVALID for records without the fields that are read, or an option that does not exist
 */
export function visitedHouseholds(
  visits: readonly HouseholdVisit[],
  options: VisitedHouseholdsOptions,
): readonly HouseholdToVisit[] {
  inputsOf('visitedHouseholds').check({ visits, options }, { visits: storedVisits, options: optionsCheck });
  const { timeZone, inHardship = new Set<string>() } = options;
  const dayOf = periodsIn('day', timeZone);
  return [...groupedBy(visits, ({ householdKey }) => householdKey)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([householdKey, theirs]) => ({
      householdKey,
      lastVisitedOn: dayOf(
        theirs
          .map(({ visitedAt }) => visitedAt)
          .sort()
          .at(-1)!,
      ),
      followUpOn:
        theirs
          .filter(({ followedUpOn }) => followedUpOn === null)
          .flatMap(({ followUpOn }) => (followUpOn === null ? [] : [followUpOn]))
          .sort()[0] ?? null,
      hardship: inHardship.has(householdKey),
    }));
}
