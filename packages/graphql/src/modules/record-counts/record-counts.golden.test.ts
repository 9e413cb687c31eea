import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { servedRecords } from '../../records/served-records.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';
import { isCountable } from './record-counts.query.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Count {
  readonly count: number;
  readonly values: readonly { readonly value: string | null; readonly label: object | null }[];
}

async function counts(variables: object, viewer?: Viewer) {
  const { answer, statements } = await gateway.count<{ recordCounts: readonly Count[] }>(
    `query ($record: CountedRecord!, $by: [String!]! = [], $area: ID, $from: Month! = "2014-01", $through: Month! = "2014-12") {
      recordCounts(record: $record, by: $by, area: $area, from: $from, through: $through) {
        count values { group value label { en zh } } } }`,
    { variables: { ...variables }, ...(viewer === undefined ? {} : { viewer }) },
  );
  const found = answer.data?.recordCounts ?? [];
  return {
    errors: answer.errors,
    found,
    rows: found.map(({ values, count }) => [...values.map(({ value }) => value), count]),
    statements,
  };
}

const logged = () => gateway.database.prisma.accessLogEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });

describe('counts of records', () => {
  test('by station and month of the bureau’s time zone, in one statement and the log', async () => {
    const { rows, statements } = await counts({ record: 'HOUSEHOLD_VISIT', by: ['station', 'month'] });
    // At 20:00 UTC on 31 January it is February in Shanghai, and in UTC still January.
    expect(rows).toEqual([
      ['alpha', '2014-01', 7],
      ['alpha', '2014-02', 2],
      ['beta', '2014-01', 1],
      ['gamma', '2014-01', 1],
    ]);
    expect(statements).toHaveLength(2);
    expect(await logged()).toMatchObject([{ viewer: 'tester', record: 'HouseholdVisit', count: 11 }]);
  });

  test('by values of closed lists and flags, with their labels', async () => {
    const { found } = await counts({ record: 'DISPUTE', by: ['kind'] });
    expect(found).toMatchSnapshot();
    const { found: calls } = await counts({ record: 'CALL', by: ['policeWork', 'category'] });
    expect(calls).toMatchSnapshot();
  });

  test('by member and community, whose codes are those of their station', async () => {
    const { rows } = await counts({ record: 'HOUSEHOLD_VISIT', by: ['member', 'community'] });
    expect(rows).toEqual([
      ['alpha/m1', 'alpha/c1', 7],
      ['alpha/m2', 'alpha/c1', 2],
      ['beta/m1', 'beta/c1', 1],
      ['gamma/m1', 'gamma/c1', 1],
    ]);
  });

  test('of an area, and everything together without a group', async () => {
    const visits = { record: 'HOUSEHOLD_VISIT' };
    expect((await counts(visits)).rows).toEqual([[11]]);
    expect((await counts({ ...visits, area: idOf('Bureau', 'harbour') })).rows).toEqual([[10]]);
    expect((await counts({ ...visits, area: idOf('Community', 'beta', 'c1') })).rows).toEqual([[1]]);
    expect((await counts({ ...visits, from: '2015-01', through: '2015-12' })).rows).toEqual([[0]]);
    expect((await counts({ ...visits, by: ['station'], from: '2015-01', through: '2015-12' })).rows).toEqual(
      [],
    );
  });

  test('add up to the same number however they are grouped, for every type', async () => {
    for (const [name, served] of servedRecords) {
      if (!isCountable(served)) continue;
      const record = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
      const whole = await counts({ record, from: '2010-01', through: '2019-12' });
      expect(whole.errors, name).toBeUndefined();
      for (const group of ['station', 'month', ...served.description.filters]) {
        const { found, errors } = await counts({ record, by: [group], from: '2010-01', through: '2019-12' });
        expect(errors, `${name} by ${group}`).toBeUndefined();
        expect(
          found.reduce((sum, { count }) => sum + count, 0),
          `${name} by ${group}`,
        ).toBe(whole.rows[0]![0]);
      }
    }
  });

  test('are for those who may read the records, in their stations', async () => {
    const of = async (viewer: Viewer, variables: object = {}) => {
      const { errors, rows } = await counts({ record: 'HOUSEHOLD_VISIT', ...variables }, viewer);
      return errors?.[0]?.extensions.code ?? rows;
    };
    const officer: Viewer = { id: 'o', role: 'officer', stations: ['beta'] };
    expect(await of(officer)).toEqual([[1]]);
    expect(await of(officer, { area: idOf('Station', 'alpha') })).toBe('FORBIDDEN_STATION');
    expect(await of({ id: 'a', role: 'analyst' })).toBe('FORBIDDEN');
    expect(await of({ id: 'anonymous', role: 'public' })).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['a group that is none', { record: 'DISPUTE', by: ['colour'] }, 'GROUP_UNKNOWN'],
    ['months the wrong way round', { record: 'DISPUTE', from: '2015-01' }, 'MONTHS_INVALID'],
    [
      'a post of records that have none',
      { record: 'DISPUTE', area: idOf('Post', 'alpha', 'p1') },
      'AREA_TOO_SMALL',
    ],
  ])('refuse %s', async (_, variables, code) => {
    const { errors } = await counts(variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  });
});
