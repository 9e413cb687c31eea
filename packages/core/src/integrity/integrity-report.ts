import {
  countFromOne,
  listOf,
  oneOf,
  onlyFields,
  openShare,
  optional,
  positive,
  seedNumber,
  share,
  text,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { Period } from '../calendar/period.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { callBackOf, type UnconfirmedOptions, type UnmatchedOptions } from './call-back-tests.ts';
import { type IntegrityCheck, integrityChecks } from './check-names.ts';
import type { ThresholdOptions } from './exactly-on-threshold.ts';
import { type TestDependence, testDependence } from './false-discovery.ts';
import type { IntegrityFinding, IntegrityTest } from './finding.ts';
import { findingsAmong } from './findings-among.ts';
import type { TravelOptions } from './impossible-travel.ts';
import type { MonthEndOptions } from './month-end-burst.ts';
import type { RapidVisitOptions } from './rapid-visits.ts';
import { type IntegritySettings, runners } from './runners.ts';
import { summaryOf } from './sentences.ts';
import type { SimilarNoteOptions } from './similar-notes/similar-notes.ts';
import { type IntegrityRecords, integrityRecords, type Work, workOf } from './work.ts';

/** Options of {@link integrityReport}. */
export interface IntegrityOptions {
  /** A month, quarter, half-year or year that is over. Records outside of it are left out. */
  readonly period: Period;
  /** The IANA name of the time zone; Asia/Shanghai unless set. */
  readonly timeZone?: string;
  /** The checks to run; all unless set. */
  readonly checks?: readonly IntegrityCheck[];
  readonly settings?: IntegritySettings;
  /**
   * The accepted share of findings that are due to chance, on average; 0.05 unless set. Contradictions are not
   * included.
   */
  readonly falseDiscoveryRate?: number;
  /** How the tests depend on each other; `positive` unless set. */
  readonly dependence?: TestDependence;
}

/** What {@link integrityReport} found, and what it could not check. */
export interface IntegrityReport {
  readonly period: Period;
  readonly timeZone: string;
  readonly falseDiscoveryRate: number;
  readonly dependence: TestDependence;
  /** How many claims of how many members lie in the period. */
  readonly claims: number;
  readonly members: number;
  /**
   * How many of these claims are supported by a record that the member did not make: a call-back, or a day of duty on
   * the roster.
   */
  readonly traced: number;
  /** For each check, how many tests gave a p-value. Contradictions have no p-value: they are found or not. */
  readonly tested: Readonly<Partial<Record<IntegrityCheck, number>>>;
  /**
   * The findings in the order of the checks; within a check, those about everybody first, then stations and members by
   * their ids.
   */
  readonly findings: readonly IntegrityFinding[];
  readonly sentence: LocalizedText;
}

const settingsFields = /* @__PURE__ */ onlyFields<IntegritySettings>({
  impossible_travel: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<TravelOptions>({ fastest: /* @__PURE__ */ optional(positive) }),
  ),
  rapid_visits: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<RapidVisitOptions>({
      shortest: /* @__PURE__ */ optional(positive),
      ordinaryShare: /* @__PURE__ */ optional(openShare),
    }),
  ),
  month_end_burst: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<MonthEndOptions>({
      lastDays: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 14)),
    }),
  ),
  exactly_on_threshold: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<ThresholdOptions>({
      thresholds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(countFromOne)),
      window: /* @__PURE__ */ optional(countFromOne),
    }),
  ),
  similar_notes: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<SimilarNoteOptions>({
      ordinaryShare: /* @__PURE__ */ optional(openShare),
      fewestWords: /* @__PURE__ */ optional(countFromOne),
      resemblance: /* @__PURE__ */ optional(share),
      seed: /* @__PURE__ */ optional(seedNumber),
    }),
  ),
  unconfirmed_visits: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<UnconfirmedOptions>({ ordinaryShare: /* @__PURE__ */ optional(openShare) }),
  ),
  unmatched_numbers: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<UnmatchedOptions>({ ordinaryShare: /* @__PURE__ */ optional(openShare) }),
  ),
});
const reportOptions = /* @__PURE__ */ onlyFields<IntegrityOptions>({
  period: text,
  timeZone: /* @__PURE__ */ optional(text),
  checks: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(integrityChecks.values), 1)),
  settings: /* @__PURE__ */ optional(settingsFields),
  falseDiscoveryRate: /* @__PURE__ */ optional(openShare),
  dependence: /* @__PURE__ */ optional(testDependence),
});

/**
 * Looks for what needs checking 需核查 in the records of a period: contradictions, and patterns that are unlikely in
 * ordinary work. So many of the unlikely ones are reported that the share of findings due to chance, over all members
 * and checks, stays at the chosen rate. A finding is a question for a supervisor and says nothing about anybody's
 * intent.
 *
 * @example
 * ```ts
 * const visit = {
 *   stationId: 's1', memberId: 'm1', kind: 'household_visit', communityId: null, note: null,
 *   startedAt: '2014-01-06T01:30:00.000Z', endedAt: '2014-01-06T01:50:00.000Z',
 * };
 * const claims = [
 *   { ...visit, id: 'v1', householdKey: 'hh_k3v9x2aa' },
 *   { ...visit, id: 'v2', householdKey: 'hh_p7c4m1bb', startedAt: '2014-01-06T01:40:00.000Z' },
 * ];
 * const { findings } = integrityReport({ claims }, { period: '2014-01' });
 * findings.map(({ check, recordIds }) => [check, recordIds]); // → [['overlapping_claims', ['v1', 'v2']]]
 * ```
 * @throws ANALYSIS_INPUT_INVALID, PERIOD_INVALID, PERIOD_NOT_LONGER, TIME_ZONE_UNKNOWN
 */
export function integrityReport(records: IntegrityRecords, options: IntegrityOptions): IntegrityReport {
  const inputs = inputsOf('integrityReport');
  inputs.check({ records, options }, { records: integrityRecords, options: reportOptions });
  const { period, timeZone = 'Asia/Shanghai', checks = integrityChecks.values } = options;
  const { settings = {}, falseDiscoveryRate = 0.05, dependence = 'positive' } = options;
  inputs.distinct('options.checks', checks);
  const work = workOf(records, period, timeZone);
  const asked = integrityChecks.values.filter((check) => checks.includes(check));
  const tests = asked.flatMap((check) => runners[check](work, settings));
  const chance = tests.filter(({ pValue }) => pValue !== null);
  const findings = findingsAmong(tests, falseDiscoveryRate, dependence);
  return {
    period,
    timeZone,
    falseDiscoveryRate,
    dependence,
    ...reachOf(work),
    tested: countedByCheck(asked, chance),
    findings,
    sentence: summaryOf(findings, chance.length, falseDiscoveryRate),
  };
}

function reachOf({ groups, attendance, callBacks, timeZone }: Work) {
  const dayOf = periodsIn('day', timeZone);
  const claims = groups.flatMap((group) => group.claims);
  const traced = claims.filter(
    (claim) =>
      callBackOf(callBacks, claim) !== undefined ||
      attendance.onDuty(claim.stationId, claim.memberId, dayOf(claim.startedAt)),
  );
  return { claims: claims.length, members: groups.length, traced: traced.length };
}

function countedByCheck(checks: readonly IntegrityCheck[], tests: readonly IntegrityTest[]) {
  const counts = checks.map((check) => [check, tests.filter((test) => test.check === check).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
