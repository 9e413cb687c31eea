import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PeriodKind, periodKinds } from '../../calendar/period-kinds.ts';
import type { HouseholdVisit } from '../../model/household-visit.ts';
import type { Lead } from '../../model/lead.ts';
import type { Recognition } from '../../model/recognition.ts';
import { subjectKinds } from '../../model/subject.ts';
import type { VisitCallBack } from '../../model/visit-call-back.ts';
import { type Entry, entriesOf, recordEntries } from '../../testing/records.ts';
import { type CounterId, metrics } from '../catalogue.ts';
import type { Metric } from '../metric.ts';
import { metricValue } from '../tally.ts';
import { Tallies, type TalliesOptions } from './tallies.ts';

const visit = (id: string, visitedAt: string, over: Partial<HouseholdVisit> = {}): HouseholdVisit => ({
  id,
  stationId: 's1',
  memberId: 'm1',
  communityId: 'c1',
  householdKey: 'hh_aaaaaaaa',
  visitedAt,
  difficulties: [],
  suggestion: null,
  promised: null,
  followUpOn: null,
  followedUpOn: null,
  ...over,
});
const callBack = (visitId: string, over: Partial<VisitCallBack> = {}): VisitCallBack => ({
  id: `c-${visitId}`,
  stationId: 's1',
  visitId,
  calledAt: '2014-02-03T02:00:00.000Z',
  numberMatched: true,
  visitConfirmed: true,
  satisfied: true,
  ...over,
});

const monthly: TalliesOptions = { subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' };
const m1 = { stationId: 's1', id: 'm1' };

describe('tallies', () => {
  it('count records in the month of the bureau, and call-backs with the visit that they check', () => {
    const january = visit('v1', '2014-01-31T15:00:00.000Z');
    const tallies = new Tallies(monthly)
      .add('householdVisit', january)
      .add('householdVisit', visit('v2', '2014-01-31T17:00:00.000Z'))
      .add('visitCallBack', callBack('v1', { satisfied: false }), january);
    expect(tallies.get(m1, '2014-01')).toEqual({
      visits: 1,
      householdsVisited: 1,
      visitDays: 1,
      visitsCalledBack: 1,
      numbersMatched: 1,
      visitsConfirmed: 1,
    });
    expect(tallies.get(m1, '2014-02')).toEqual({ visits: 1, householdsVisited: 1, visitDays: 1 });
  });

  it('have every counter that was chosen, and no other', () => {
    const tallies = new Tallies({
      ...monthly,
      counters: ['visits', 'visitsSatisfied', 'medianWaitingMinutes'],
    });
    tallies.add('householdVisit', visit('v1', '2014-01-05T02:00:00.000Z'));
    expect(tallies.get(m1, '2014-01')).toEqual({ visits: 1, visitsSatisfied: 0 });
    expect(tallies.get(m1, '2014-02')).toEqual({ visits: 0, visitsSatisfied: 0 });
  });

  it('know a rate of nothing as unknown, and nothing recorded as 0', () => {
    const nobody = new Tallies(monthly).get(m1, '2014-01');
    expect(metricValue('visits', nobody).value).toBe(0);
    expect(metricValue('numberMatchRate', nobody)).toEqual({ value: null, numerator: 0, denominator: 0 });
    expect(metricValue('trainingMinutesPerSession', nobody).value).toBeNull();
    expect(metricValue('medianArrivalMinutes', nobody)).toEqual({
      value: null,
      numerator: null,
      denominator: 0,
    });
  });

  it('count the households of a quarter once, though its months add up to more', () => {
    const tallies = new Tallies(monthly)
      .add('householdVisit', visit('v1', '2014-01-05T02:00:00.000Z'))
      .add('householdVisit', visit('v2', '2014-02-06T02:00:00.000Z'))
      .add('householdVisit', visit('v3', '2014-03-07T02:00:00.000Z', { householdKey: 'hh_bbbbbbbb' }));
    const quarter = tallies.rollUp({ period: 'quarter' }).get(m1, '2014-Q1');
    expect(quarter).toMatchObject({ visits: 3, householdsVisited: 2 });
  });

  it('count members of two stations who have the same code as two', () => {
    const commendation: Omit<Recognition, 'stationId'> = {
      id: 'r1',
      memberId: 'm1',
      kind: 'commendation',
      level: 'branch',
      givenOn: '2014-01-05',
    };
    const tallies = new Tallies({ ...monthly, subject: 'bureau', bureauOf: () => 'city' })
      .add('recognition', { ...commendation, stationId: 's1' })
      .add('recognition', { ...commendation, id: 'r2', stationId: 's1' })
      .add('recognition', { ...commendation, stationId: 's2' });
    expect(tallies.get({ stationId: null, id: 'city' }, '2014-01').membersCommended).toBe(2);
  });

  it('give a patrol over midnight to the day on which its window opens', () => {
    const patrol = {
      id: 'p1',
      stationId: 's1',
      communityId: 'c1',
      memberId: null,
      force: 'officers',
      people: 4,
      planned: true,
      windowId: 'bars-night',
      windowStartsAt: '2012-08-31T14:00:00.000Z',
      windowEndsAt: '2012-08-31T18:00:00.000Z',
      startedAt: '2012-08-31T14:10:00.000Z',
      endedAt: '2012-08-31T17:40:00.000Z',
    } as const;
    const tallies = new Tallies({ ...monthly, subject: 'community' }).add('patrol', patrol);
    const august = tallies.get({ stationId: 's1', id: 'c1' }, '2012-08');
    expect(august).toMatchObject({ patrolsDone: 1, patrolHours: 3.5, patrolDays: 1, patrolTurnouts: 4 });
  });

  it('find the subject by a look-up, where the record does not name it', () => {
    const lookups = { postOf: () => 'p1', teamOf: () => 't1', branchOf: () => 'b1', bureauOf: () => 'city' };
    const january = visit('v1', '2014-01-05T02:00:00.000Z');
    const found = subjectKinds.values
      .filter((kind) => kind !== 'community')
      .map((subject) => {
        const tallies = new Tallies({ ...monthly, ...lookups, subject });
        const [only] = [
          ...tallies.add('householdVisit', january).add('visitCallBack', callBack('v1'), january),
        ];
        return [only!.stationId, only!.id, only!.tally.visitsSatisfied];
      });
    expect(found).toEqual([
      ['s1', 'm1', 1],
      ['s1', 't1', 1],
      ['s1', 'p1', 1],
      ['s1', 's1', 1],
      [null, 'b1', 1],
      [null, 'city', 1],
    ]);
  });

  it.each(['team', 'post', 'community', 'branch', 'bureau'] as const)(
    'refuse a lead that belongs to no %s',
    (subject) => {
      const tallies = new Tallies({ ...monthly, subject });
      const lead: Lead = {
        id: 'l1',
        stationId: 's1',
        memberId: 'm1',
        kind: 'case_lead',
        field: 'criminal',
        reportedAt: '2014-01-05T02:00:00.000Z',
      };
      expect(() => tallies.add('lead', lead)).toThrow(
        expect.objectContaining({
          code: 'SUBJECT_MISSING',
          details: {
            record: 'lead',
            id: 'l1',
            subject,
            subjectName: subjectKinds.labels[subject],
          },
        }),
      );
      expect([...tallies]).toEqual([]);
    },
  );

  it('refuse a call-back with a visit that it does not check', () => {
    const tallies = new Tallies(monthly);
    const other = visit('v1', '2014-01-05T02:00:00.000Z');
    const missing = expect.objectContaining({ code: 'PARENT_MISSING' });
    expect(() => tallies.add('visitCallBack', callBack('v2'), other)).toThrow(missing);
    expect(() => tallies.add('visitCallBack', callBack('v1', { stationId: 's2' }), other)).toThrow(missing);
  });

  it('merge only with those of the same zone, subjects, periods and counters', () => {
    const others = [
      ['TIME_ZONES_DIFFER', { timeZone: 'UTC' }],
      ['TALLIES_DIFFER', { subject: 'station' }],
      ['TALLIES_DIFFER', { period: 'week' }],
      ['TALLIES_DIFFER', { counters: ['visits'] }],
    ] as const;
    for (const [code, other] of others) {
      expect(() => new Tallies(monthly).merge(new Tallies({ ...monthly, ...other }))).toThrow(
        expect.objectContaining({ code }),
      );
    }
  });

  it('roll up only to what is larger and holds whole ones', () => {
    const impossible = expect.objectContaining({ code: 'ROLL_UP_IMPOSSIBLE' });
    expect(() => new Tallies(monthly).rollUp({ period: 'week' })).toThrow(impossible);
    expect(() => new Tallies({ ...monthly, period: 'week' }).rollUp({ period: 'month' })).toThrow(impossible);
    expect(() => new Tallies({ ...monthly, subject: 'station' }).rollUp({ subject: 'member' })).toThrow(
      impossible,
    );
    const one = new Tallies(monthly).add('householdVisit', visit('v1', '2014-01-05T02:00:00.000Z'));
    expect(() => one.rollUp({ subject: 'branch' })).toThrow(
      expect.objectContaining({ code: 'SUBJECT_MISSING' }),
    );
  });
});

const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC');
const bySubject = (tallies: Tallies) =>
  Object.fromEntries(
    [...tallies].map(({ stationId, id, period, tally }) => [`${stationId} ${id} ${period}`, tally]),
  );

function addAll(options: TalliesOptions, entries: readonly Entry[]): Tallies {
  const tallies = new Tallies(options);
  const add = tallies.add.bind(tallies) as (type: string, record: object, checked?: object) => unknown;
  for (const { type, record, checked } of entries) add(type, record, checked);
  return tallies;
}

/** Those with a member of their own, so that they can be counted by member. */
const ofMembers = (entries: readonly Entry[]) =>
  entries.filter(
    ({ record, checked }) => (((checked ?? record) as { memberId?: unknown }).memberId ?? null) !== null,
  );

const pairs = periodKinds.values.flatMap((from) =>
  periodKinds.values
    .filter((to) => from !== 'week' && periodKinds.values.indexOf(to) >= periodKinds.values.indexOf(from))
    .map((to): [PeriodKind, PeriodKind] => [from, to]),
);

describe('tallies of every record type and kind of counter', () => {
  // Many of one type too, so that the same values come again.
  const entries = fc.oneof(recordEntries, fc.array(entriesOf('serviceCompletion'), { maxLength: 40 }));
  const split = fc.tuple(entries, fc.infiniteStream(fc.nat({ max: 2 })), zones);

  it('give the same from any split, merged in any order', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(
        split,
        order,
        fc.constantFrom(...periodKinds.values),
        ([entries, parts, timeZone], turn, period) => {
          const options = { subject: 'station', period, timeZone } as const;
          const piles: Entry[][] = [[], [], []];
          for (const entry of entries) piles[parts.next().value]!.push(entry);
          const merged = new Tallies(options);
          for (const place of turn) merged.merge(addAll(options, piles[place]!.reverse()));
          expect(bySubject(merged)).toEqual(bySubject(addAll(options, entries)));
        },
      ),
    );
  });

  it('rolled up are those of the longer periods', () => {
    fc.assert(
      fc.property(entries, zones, fc.constantFrom(...pairs), (entries, timeZone, [period, longer]) => {
        const rolled = addAll({ subject: 'station', period, timeZone }, entries).rollUp({ period: longer });
        expect(bySubject(rolled)).toEqual(
          bySubject(addAll({ subject: 'station', period: longer, timeZone }, entries)),
        );
      }),
    );
  });

  it('rolled up are those of the larger subjects', () => {
    const branchOf = (stationId: string) => (stationId === 'a' ? 'east' : 'west');
    fc.assert(
      fc.property(recordEntries.map(ofMembers), zones, (entries, timeZone) => {
        const stations = addAll({ ...monthly, timeZone }, entries).rollUp({ subject: 'station' });
        expect(bySubject(stations)).toEqual(
          bySubject(addAll({ ...monthly, subject: 'station', timeZone }, entries)),
        );
        const branches = stations.rollUp({
          subject: 'branch',
          period: 'quarter',
          of: ({ id }) => branchOf(id),
        });
        const direct = addAll({ subject: 'branch', period: 'quarter', timeZone, branchOf }, entries);
        expect(bySubject(branches)).toEqual(bySubject(direct));
      }),
    );
  });

  it('of two stations with the same codes count each code twice, and a value that means the same once', () => {
    const bureauOf = () => 'city';
    const at = (stationId: string, entries: readonly Entry[]): readonly Entry[] =>
      entries.map(({ type, record, checked }) => ({
        type,
        record: { ...record, stationId } as Entry['record'],
        checked: checked && ({ ...checked, stationId } as Entry['checked']),
      }));
    const everything = { subject: 'bureau', period: 'month', bureauOf } as const;
    const counterOf = (id: string): Metric => metrics[id as CounterId];
    let codes = 0;
    fc.assert(
      fc.property(entries, zones, fc.nat(), (entries, timeZone, cut) => {
        const options = { ...everything, timeZone };
        const one = bySubject(addAll(options, at('a', entries)));
        expect(one).toEqual(
          Object.fromEntries(
            [...addAll({ subject: 'station', period: 'month', timeZone }, at('a', entries))].map(
              ({ period, tally }) => [`null city ${period}`, tally],
            ),
          ),
        );
        const both = bySubject(addAll(options, [...at('a', entries), ...at('b', entries)]));
        for (const [subject, tally] of Object.entries(one)) {
          for (const [id, count] of Object.entries(tally)) {
            const counter = counterOf(id);
            const isCode = counter.kind === 'distinct' && counter.codesOf === 'station';
            const addsUp = isCode || counter.kind === 'count' || counter.kind === 'total';
            if (isCode) codes += 1;
            const twice = id === 'stationsCounted' || addsUp;
            expect([id, both[subject]![id as CounterId]]).toEqual([id, twice ? 2 * count : count]);
          }
        }
        const mixed = [
          ...at('b', entries.slice(cut % 7)),
          ...at('a', entries),
          ...at('b', entries.slice(0, cut % 7)),
        ];
        expect(bySubject(addAll(options, mixed))).toEqual(both);
        const stations = addAll({ subject: 'station', period: 'month', timeZone }, mixed);
        expect(bySubject(stations.rollUp({ subject: 'bureau', of: bureauOf }))).toEqual(both);
        const [first, second] = (['b', 'a'] as const).map((station) => addAll(options, at(station, entries)));
        expect(bySubject(first!.merge(second!))).toEqual(both);
      }),
    );
    expect(codes).toBeGreaterThan(10);
  });

  it('count days, runs, different values and medians as one does naively', () => {
    fc.assert(
      fc.property(fc.array(entriesOf('informationItem'), { maxLength: 40 }), zones, (entries, timeZone) => {
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone });
        const inYear = (instant: string) => local.format(new Date(instant)).startsWith('2014');
        const items = entries.flatMap(({ type, record }) =>
          type === 'informationItem' &&
          record.stationId === 'a' &&
          'collectedAt' in record &&
          inYear(record.collectedAt)
            ? [record]
            : [],
        );
        const days = [...new Set(items.map((item) => local.format(new Date(item.collectedAt))))].sort();
        const lags = items
          .map((item) => (Date.parse(item.enteredAt) - Date.parse(item.collectedAt)) / 3_600_000)
          .sort((a, b) => a - b);
        const middle = [lags[Math.ceil(lags.length / 2) - 1], lags[Math.floor(lags.length / 2)]];
        const inARow = (from: number): number => {
          const next = new Date(Date.parse(days[from]!) + 86_400_000).toISOString().slice(0, 10);
          return days[from + 1] === next ? 1 + inARow(from + 1) : 1;
        };
        const tally = addAll({ subject: 'station', period: 'year', timeZone }, entries).get(
          { stationId: 'a', id: 'a' },
          '2014',
        );
        expect(tally.informationDays ?? 0).toBe(days.length);
        expect(tally.longestInformationRun ?? 0).toBe(Math.max(0, ...days.map((_, index) => inARow(index))));
        expect(tally.medianEntryLagHours ?? 0).toBe(lags.length === 0 ? 0 : (middle[0]! + middle[1]!) / 2);
        const sameDay = items.filter(
          (item) => local.format(new Date(item.enteredAt)) === local.format(new Date(item.collectedAt)),
        );
        expect(tally.itemsEnteredSameDay ?? 0).toBe(sameDay.length);
        expect(tally.informationCategoriesSeen ?? 0).toBe(new Set(items.map((item) => item.category)).size);
      }),
    );
  });
});

it('the tallies of given subjects hold those without records too', () => {
  const tallies = new Tallies({ subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' });
  const lead = { id: 'l1', stationId: 's1', memberId: 'm2', kind: 'case_lead', field: 'criminal' } as const;
  tallies.add('lead', { ...lead, reportedAt: '2014-03-11T02:00:00.000Z' });
  const members = ['m1', 'm2', 'm3'].map((id) => ({ stationId: 's1', id }));
  const found = [...tallies.of(members, '2014-03')];
  expect(found.map(({ id, tally }) => [id, tally.caseLeads ?? 0])).toEqual([
    ['m1', 0],
    ['m2', 1],
    ['m3', 0],
  ]);
  expect(found.every(({ stationId, period }) => stationId === 's1' && period === '2014-03')).toBe(true);
});
