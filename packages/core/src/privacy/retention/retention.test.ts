import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypeNames } from '../../metrics/record-types.ts';
import { type LegalHold, type RetainedRecord, retention } from './retention.ts';
import { type RetentionRule, retentionRuleSchema } from './retention-rule.ts';
import { retentionRules } from './retention-rules.ts';

const record = (kind: string, beganAt: string | null, id = 'r1', stationId = 's1'): RetainedRecord => ({
  kind,
  stationId,
  id,
  beganAt,
});
const hold = (part: Partial<LegalHold> = {}): LegalHold => ({
  id: 'h1',
  stationId: null,
  kinds: null,
  recordIds: null,
  from: '2020-01-01',
  until: null,
  ...part,
});
const dueOn = (records: readonly RetainedRecord[], asOf: string) =>
  retention(records, { asOf }).due.map(({ id }) => id);

describe('the rules that are shipped', () => {
  it('are valid, and each stands on a source or a reading', () => {
    for (const rule of retentionRules) {
      expect(retentionRuleSchema.safeParse(rule).error, rule.id).toBeUndefined();
      const failed = retentionRuleSchema.safeParse({ ...rule, source: null, reading: null });
      expect(failed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['reading']);
    }
  });

  it('know every type of record once, and what is not counted: descriptions and the access log', () => {
    const kinds = retentionRules.flatMap((rule) => rule.kinds);
    expect(kinds.toSorted()).toEqual([...recordTypeNames, 'accessLogEntry', 'searchDescription'].toSorted());
  });

  it('keep records as long as the page on privacy says', () => {
    // The table of docs/privacy.md, with a kind of each of its rows.
    const page = readFileSync(new URL('../../../../../docs/privacy.md', import.meta.url), 'utf8');
    const rows = [
      ['searchDescription', 'description of a lost person', '7 days, then purged'],
      ['careCase', 'care cases', '6 months'],
      ['householdVisit', 'household visits, services, information', '2 years'],
      ['service', 'household visits, services, information', '2 years'],
      ['dispute', 'disputes and mediations', '3 years'],
      ['call', 'calls, incidents, leads', '3 years'],
      ['accessLogEntry', 'the access log', '3 years'],
      ['memberDay', "officers' days, training, answers", '3 years'],
      ['complaint', 'complaints and the work of stations', '10 years'],
    ] as const;
    for (const [kind, records, kept] of rows) {
      const { keep, action } = retentionRules.find(({ kinds }) => kinds.includes(kind))!;
      const [[unit, span]] = Object.entries(keep) as [[string, number]];
      expect(`${span} ${unit}${action === 'purge' ? ', then purged' : ''}`, kind).toBe(kept);
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(records));
      expect(row?.split('|').at(-2)?.trim(), kind).toBe(kept);
    }
  });

  it('purge the description of a lost person first of all', () => {
    const spans = retentionRules.map(({ keep }) => JSON.stringify(keep));
    expect(retentionRules[0]).toMatchObject({
      kinds: ['searchDescription'],
      keep: { days: 7 },
      action: 'purge',
    });
    expect(spans.filter((span) => span.includes('days'))).toHaveLength(1);
  });
});

describe('what is due', () => {
  it.each([
    // Half past midnight in Shanghai is the day before in UTC.
    ['searchDescription', '2026-10-31T16:30:00.000Z', '2026-11-08'],
    ['searchDescription', '2026-10-31T15:59:59.999Z', '2026-11-07'],
    // Half a year after 31 August ends with February.
    ['careCase', '2025-08-31T04:00:00.000Z', '2026-02-28'],
    ['householdVisit', '2024-02-29T04:00:00.000Z', '2026-02-28'],
    ['accessLogEntry', '2023-11-21T04:00:00.000Z', '2026-11-21'],
    ['dispute', '2023-11-21T04:00:00.000Z', '2026-11-21'],
    ['call', '2023-11-21T04:00:00.000Z', '2026-11-21'],
    ['memberDay', '2023-11-21T04:00:00.000Z', '2026-11-21'],
    ['service', '2024-11-21T04:00:00.000Z', '2026-11-21'],
    ['complaint', '2016-11-21T04:00:00.000Z', '2026-11-21'],
  ])('of %s from %s is due on %s and not before', (kind, beganAt, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(dueOn([record(kind, beganAt)], before)).toEqual([]);
    expect(retention([record(kind, beganAt)], { asOf: day }).due[0]!.dueOn).toBe(day);
  });

  it('goes by the local day of the time zone, also where clocks change', () => {
    const records = [record('searchDescription', '2026-03-29T00:30:00.000Z')];
    const dueIn = (timeZone: string) =>
      retention(records, { asOf: '2026-04-30', timeZone }).due.map((each) => each.dueOn);
    expect(dueIn('Europe/Berlin')).toEqual(['2026-04-05']);
    expect(dueIn('America/New_York')).toEqual(['2026-04-04']);
  });

  it('is nothing whose time has not begun: a search that goes on, a case that is open', () => {
    expect(dueOn([record('searchDescription', null), record('careCase', null)], '9999-12-31')).toEqual([]);
  });

  it('is what a rule in force says, the last one for its kind', () => {
    const visits = retentionRules.find(({ id }) => id === 'household_visits')!;
    const shorter: RetentionRule = {
      ...visits,
      id: 'shorter',
      effectiveFrom: '2026-06-01',
      keep: { months: 6 },
    };
    const visit = record('householdVisit', '2025-11-30T04:00:00.000Z');
    const ask = (asOf: string) => retention([visit], { asOf, rules: [shorter, visits] }).due;
    expect(ask('2026-05-31')).toEqual([]);
    expect(ask('2026-06-01')).toMatchObject([{ rule: 'shorter', dueOn: '2026-05-30' }]);
  });

  it('stands in a stable order, call-backs before their visits', () => {
    const records = [
      record('householdVisit', '2024-01-10T04:00:00.000Z', 'v1'),
      record('visitCallBack', '2024-01-10T04:00:00.000Z', 'b2'),
      record('visitCallBack', '2024-01-10T04:00:00.000Z', 'b1', 's2'),
      record('visitCallBack', '2024-01-10T04:00:00.000Z', 'b1'),
      record('accessLogEntry', '2020-01-10T04:00:00.000Z', 'a1'),
      record('dispute', '2023-01-09T04:00:00.000Z', 'd1'),
      record('mediation', '2023-01-09T04:00:00.000Z', 'm1'),
    ];
    const expected = ['a1', 'm1', 'd1', 'b1', 'b2', 'b1', 'v1'];
    expect(dueOn(records, '2026-11-21')).toEqual(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(dueOn(shuffled, '2026-11-21')).toEqual(expected);
      }),
    );
  });

  it('stays due from day to day', () => {
    const days = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const kinds = fc.constantFrom(...retentionRules.flatMap((rule) => rule.kinds));
    const instants = fc
      .date({ min: new Date('2014-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(kinds, instants, days, days, (kind, beganAt, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        const records = [record(kind, beganAt)];
        for (const id of dueOn(records, early)) expect(dueOn(records, late)).toContain(id);
      }),
    );
  });
});

describe('a legal hold', () => {
  const visits = ['v1', 'v2'].map((id) => record('householdVisit', '2020-01-10T04:00:00.000Z', id));
  const ask = (part: Partial<LegalHold>, asOf = '2026-11-21') =>
    retention(visits, { asOf, holds: [hold(part)] });

  it.each<[string, Partial<LegalHold>, number]>([
    ['of everything', {}, 2],
    ['of one record', { recordIds: ['v2'] }, 1],
    ['of the kind', { kinds: ['householdVisit'] }, 2],
    ['of another kind', { kinds: ['dispute'] }, 0],
    ['of the station', { stationId: 's1' }, 2],
    ['of another station', { stationId: 's2' }, 0],
    ['on its last day', { until: '2026-11-21' }, 2],
    ['that was lifted', { until: '2026-11-20' }, 0],
    ['on its first day', { from: '2026-11-21' }, 2],
    ['that is to come', { from: '2026-11-22' }, 0],
  ])('%s keeps what it names', (_, part, held) => {
    const result = ask(part);
    expect([result.held.length, result.due.length]).toEqual([held, 2 - held]);
  });

  it('is named with what it keeps, and counted', () => {
    const { held, sentence } = ask({ recordIds: ['v2'] });
    expect(held).toMatchObject([{ id: 'v2', rule: 'household_visits', holds: ['h1'] }]);
    expect(sentence).toEqual({
      en: 'Due by 21 November 2026: 1. Due and kept by a legal hold: 1.',
      zh: '截至2026年11月21日到期应处理 1 条；到期但因依法保全暂不处理 1 条。',
    });
  });
});

describe('what makes no sense', () => {
  const visit = record('householdVisit', '2020-01-10T04:00:00.000Z');
  it.each<[string, () => unknown]>([
    ['retention: options.asOf is 2026-02-30', () => retention([], { asOf: '2026-02-30' })],
    [
      'retention: records.0.beganAt',
      () => retention([{ ...visit, beganAt: 'yesterday' }], { asOf: '2026-11-21' }),
    ],
    ['retention: records is householdVisit s1 r1', () => retention([visit, visit], { asOf: '2026-11-21' })],
    [
      'retention: holds.0.until',
      () => retention([], { asOf: '2026-11-21', holds: [hold({ until: '2019-01-01' })] }),
    ],
    [
      'retention: rules.0.keep',
      () => retention([], { asOf: '2026-11-21', rules: [{ ...retentionRules[0]!, keep: { days: 0 } }] }),
    ],
    [
      'retention: rules is searchDescription from 2021-11-01',
      () => retention([], { asOf: '2026-11-21', rules: [retentionRules[0]!, retentionRules[0]!] }),
    ],
    ['No rule says how long', () => retention([{ ...visit, kind: 'video' }], { asOf: '2026-11-21' })],
    ['No rule says how long', () => retention([visit], { asOf: '2021-10-31' })],
    ['is not a time zone', () => retention([visit], { asOf: '2026-11-21', timeZone: 'Mars/Base' })],
  ])('is refused: %s', (problem, ask) => {
    expect(ask).toThrow(problem);
  });
});
