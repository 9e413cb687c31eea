import { type IntegrityCheck, integrityChecks } from '../check-names.ts';
import { findingsAmong } from '../findings-among.ts';
import { runners } from '../runners.ts';
import { workOf } from '../work.ts';
import { officerId, type SimulationOptions, simulatedRecords } from './simulated-station.ts';

const period = '2014-Q1';
/** The number of officers in a report, who are from four stations. */
export const officersAReport = 40;

/** How often a check raised an alarm in reports of ordinary work. */
export interface FalseAlarms {
  readonly check: IntegrityCheck;
  /** How many tests gave a p-value; then, how many of these were at most 0.05, and at most 0.01. */
  readonly tests: number;
  readonly below5: number;
  readonly below1: number;
  /** How many findings came out of these tests. */
  readonly findings: number;
}

/** False alarms by check, and how many of the reports had any. */
export function measuredFalseAlarms(reports: number, mistyped = 0) {
  const sums = integrityChecks.values.map((check) => ({
    check,
    tests: 0,
    below5: 0,
    below1: 0,
    findings: 0,
  }));
  let alarmed = 0;
  for (let seed = 1; seed <= reports; seed += 1) {
    const { tests, findings } = reported({ seed, mistyped });
    if (findings.length > 0) alarmed += 1;
    for (const sum of sums) {
      const pValues = tests.flatMap(({ check, pValue }) => (check === sum.check ? (pValue ?? []) : []));
      sum.tests += pValues.length;
      sum.below5 += pValues.filter((p) => p <= 0.05).length;
      sum.below1 += pValues.filter((p) => p <= 0.01).length;
      sum.findings += findings.filter(({ check }) => check === sum.check).length;
    }
  }
  const checks: readonly FalseAlarms[] = sums;
  return { alarmed, checks };
}

/** How many manipulated records a check noticed. */
export interface Sensitivity {
  readonly check: IntegrityCheck;
  readonly arranged: number;
  readonly noticed: number;
  /** All findings of all checks, and how many of them are about officers who did not manipulate anything. */
  readonly findings: number;
  readonly others: number;
}

/**
 * Measures the sensitivity of a check. Four of forty officers manipulate their records; for thresholds a whole station
 * does, because one officer has few months.
 */
export function measuredSensitivity(check: IntegrityCheck, reports: number): Sensitivity {
  const together = check === 'exactly_on_threshold';
  const arrangedOfficers = together ? 10 : 4;
  const arranging = new Set(Array.from({ length: arrangedOfficers }, (_, number) => officerId(number)));
  const sum = { arranged: 0, noticed: 0, findings: 0, others: 0 };
  for (let index = 1; index <= reports; index += 1) {
    const { findings } = reported({ seed: 10_000 + index, arrangement: check, arrangedOfficers });
    // A finding about all members together also concerns those who manipulate.
    const about = findings.filter(({ memberId, stationId }) =>
      memberId === null ? together && (stationId ?? 's0') === 's0' : arranging.has(memberId),
    );
    const noticed = about.filter((finding) => finding.check === check).length;
    sum.arranged += together ? 1 : arrangedOfficers;
    sum.noticed += together ? Math.min(1, noticed) : noticed;
    sum.findings += findings.length;
    sum.others += findings.length - about.length;
  }
  return { check, ...sum };
}

function reported(options: Omit<SimulationOptions, 'period' | 'officers'>) {
  const records = simulatedRecords({ ...options, period, officers: officersAReport });
  const work = workOf(records, period, 'Asia/Shanghai');
  const tests = integrityChecks.values.flatMap((check) => runners[check](work, {}));
  return { tests, findings: findingsAmong(tests, 0.05, 'positive') };
}
