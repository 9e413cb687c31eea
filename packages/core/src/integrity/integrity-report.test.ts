import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from '../random/random-source.ts';
import { integrityChecks } from './check-names.ts';
import { integrityReport } from './integrity-report.ts';
import { inChina, visitAt } from './testing/claims.ts';
import { simulatedRecords } from './testing/simulated-station.ts';

const period = '2014-Q1';
const simulated = (arrangement: (typeof integrityChecks.values)[number]) =>
  simulatedRecords({ seed: 7, period, officers: 12, arrangement, arrangedOfficers: 3 });

/** One report a check, as several tests read them. */
const reports = new Map(
  integrityChecks.values.map((check) => [check, integrityReport(simulated(check), { period })]),
);

describe('an integrity report', () => {
  it.each(
    integrityChecks.values.filter(
      (check) =>
        !['exactly_on_threshold', 'unmatched_numbers', 'few_call_backs', 'unconfirmed_visits'].includes(
          check,
        ),
    ),
  )('has questions of %s, in both languages, with p and q or as a contradiction', (check) => {
    const { findings } = reports.get(check)!;
    const [finding] = findings.filter((each) => each.check === check);
    expect(finding).toBeDefined();
    const { sentence, pValue, qValue, observed, of, expected, status } = finding!;
    expect(status).toBe('needs_checking');
    expect(sentence.en).toMatch(/To do: .*\.$/);
    expect(sentence.zh).toMatch(/需核查：.*。$/);
    expect(observed <= of && expected <= of && observed > 0).toBe(true);
    expect(pValue === null ? qValue === null : pValue <= qValue! && qValue! <= 0.05).toBe(true);
  });

  it('says nothing of intent', () => {
    for (const check of integrityChecks.values) {
      const { findings, sentence } = reports.get(check)!;
      for (const text of [sentence, ...findings.map((finding) => finding.sentence)]) {
        expect(text.en).not.toMatch(/\b(fake|fraud|cheat|lie[ds]?|false|invent|guilt|suspect|dishonest)/i);
        expect(text.zh).not.toMatch(/造假|作假|虚假|弄虚|欺骗|舞弊|嫌疑|违规|故意/);
      }
    }
  });

  it('holds no note and no household', () => {
    const { claims } = simulated('similar_notes');
    const text = JSON.stringify(integrityReport({ claims }, { period }));
    expect(text).toContain('similar_notes');
    expect(text).not.toContain('hh_');
    for (const { note } of claims.slice(0, 300)) if (note !== null) expect(text).not.toContain(note);
  });

  it('is the same in any order of the records', () => {
    const records = simulated('duplicate_visits');
    const report = integrityReport(records, { period });
    expect(report.findings.length).toBeGreaterThan(0);
    for (const seed of [1, 2]) {
      const mixed = {
        claims: shuffled(records.claims, randomFrom(seed)),
        callBacks: shuffled(records.callBacks, randomFrom(seed)),
        memberDays: shuffled(records.memberDays, randomFrom(seed)),
        absences: shuffled(records.absences, randomFrom(seed)),
        places: shuffled(records.places, randomFrom(seed)),
      };
      expect(integrityReport(mixed, { period })).toEqual(report);
    }
  });

  it('finds fewer with a lower rate, and with tests that may depend in any way', () => {
    const records = simulated('month_end_burst');
    const count = (options: object) => integrityReport(records, { period, ...options }).findings.length;
    expect(count({})).toBeGreaterThan(0);
    expect(count({ falseDiscoveryRate: 1e-9 })).toBeLessThan(count({}));
    expect(count({ dependence: 'arbitrary' })).toBeLessThanOrEqual(count({}));
  });

  it('takes the claims of its period only, to the minute of the zone', () => {
    const claims = [
      visitAt('before', '2013-12-31T23:59'),
      visitAt('first', '2014-01-01T00:00'),
      visitAt('last', '2014-01-31T23:59'),
      visitAt('after', '2014-02-01T00:00'),
    ];
    expect(integrityReport({ claims }, { period: '2014-01' })).toMatchObject({
      claims: 2,
      members: 1,
      traced: 0,
    });
    expect(integrityReport({ claims }, { period: '2014' }).claims).toBe(3);
  });

  it('says so where there is nothing to look at', () => {
    const report = integrityReport({ claims: [] }, { period: '2014-01' });
    expect(report).toMatchObject({ claims: 0, findings: [], tested: {} });
    expect(report.sentence.en).toBe('Nothing needs checking.');
    expect(report.sentence.zh).toBe('没有需要核查的事项。');
  });

  it('runs the checks that are asked for, with their settings', () => {
    const claims = [
      visitAt('v1', '09:00', { endedAt: inChina('09:30') }),
      visitAt('v2', '09:10', { endedAt: inChina('09:40') }),
    ];
    const options = { period: '2014-01', checks: ['rapid_visits'] } as const;
    expect(integrityReport({ claims }, options)).toMatchObject({ findings: [], tested: { rapid_visits: 1 } });
    const slower = integrityReport(
      { claims },
      { ...options, settings: { rapid_visits: { shortest: 60, ordinaryShare: 0.01 } } },
    );
    expect(slower.findings).toMatchObject([{ check: 'rapid_visits', observed: 2, of: 2, expected: 0.02 }]);
    expect(slower.findings[0]!.pValue).toBeCloseTo(0.0001, 12);
    expect(slower.findings[0]!.sentence.zh).toContain('约为1万分之一');
  });

  it.each([
    [{ period: '2014-01-06' }, /longer/],
    [{ period: '2014-W02' }, /longer/],
    [{ period: 'x' }, /not a calendar period/],
    [{ period, timeZone: 'Mars' }, /time zone/],
    [{ period, falseDiscoveryRate: 0 }, /falseDiscoveryRate/],
    [{ period, checks: [] }, /checks/],
    [{ period, checks: ['rapid_visits', 'rapid_visits'] }, /checks/],
    [{ period, checks: ['feelings'] }, /checks\[0\] is feelings/],
    [{ period, settings: { rapid_visits: { ordinaryShare: 1 } } }, /ordinaryShare/],
    [{ period, settings: { month_end_burst: { lastDays: 15 } } }, /lastDays/],
    [{ period, settings: { exactly_on_threshold: { thresholds: [5] } } }, /window/],
    [{ period, settings: { exactly_on_threshold: { thresholds: [80, 80] } } }, /thresholds/],
  ])('refuses %j', (options, message) => {
    expect(() => integrityReport({ claims: [] }, options as never)).toThrow(message);
  });

  it('refuses a visit that is called back twice', () => {
    const { callBacks } = simulated('duplicate_visits');
    expect(() =>
      integrityReport({ claims: [], callBacks: [callBacks[0]!, callBacks[0]!] }, { period }),
    ).toThrow('visitId');
  });
});
