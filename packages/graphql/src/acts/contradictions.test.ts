import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

const supervisor: Viewer = { id: 'supervisor-1', role: 'supervisor', stations: ['alpha'] };
const officer: Viewer = {
  id: 'officer-1',
  role: 'officer',
  stations: ['alpha'],
  member: 'alpha/m1',
  visitsIn: ['alpha/c1'],
};
const member = idOf('Member', 'alpha', 'm1');

let gateway: TestGateway;
beforeEach(async () => {
  await gateway?.drop();
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Result {
  readonly __typename: string;
  readonly version?: number;
  readonly repeated?: boolean;
  readonly code?: string;
  readonly inTheWay?: string;
  readonly messages?: { readonly en: string; readonly zh: string };
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly made?: { readonly id: string };
}

let keys = 0;

/** Does an act, and returns what it answers. `made` is the field of the record that it made or changed. */
async function act(name: string, made: string, input: object, viewer = supervisor): Promise<Result> {
  keys += 1;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const { data, errors } = await gateway.ask<{ result: Result }>(
    `mutation ($input: ${title}Input!) { result: ${name}(input: $input) { __typename
      ... on ${title}Success { version repeated made: ${made} { id } }
      ... on ActError { code messages { en zh } issues { path code } }
      ... on ContradictsRecord { inTheWay } } }`,
    { variables: { input: { key: `contradiction-${keys}`, ...input } }, viewer },
  );
  expect(errors).toBeUndefined();
  return data!.result;
}

const shift = (startsAt: string, endsAt: string) => ({
  member,
  activity: 'PATROL',
  overtime: false,
  startsAt: `2014-03-03T${startsAt}:00.000Z`,
  endsAt: `2014-03-03T${endsAt}:00.000Z`,
});
const postDay = {
  post: idOf('Post', 'alpha', 'p1'),
  community: idOf('Community', 'alpha', 'c1'),
  day: '2014-03-03',
  openMinutes: 480,
  coveredMinutes: 480,
  standInMinutes: 0,
};
const dispute = {
  community: idOf('Community', 'alpha', 'c1'),
  kind: 'NEIGHBOURS',
  origin: 'ON_APPLICATION',
  openedAt: '2014-03-03T02:00:00.000Z',
};
const mediation = (of: string | undefined, mediatedAt: string) => ({
  member,
  dispute: of,
  mediatedAt,
  manner: 'AT_HOME',
  outcome: 'SETTLED',
  ledBy: 'OFFICER',
  assistedBy: [],
});

describe('an act is refused with the record that is in the way', () => {
  test('where two shifts of a member overlap, but not where they follow each other', async () => {
    const first = await act('recordShift', 'shift', shift('01:00', '09:00'));
    expect(first).toMatchObject({ version: 1 });
    expect(await act('recordShift', 'shift', shift('08:59', '10:00'))).toMatchObject({
      __typename: 'ContradictsRecord',
      code: 'ACT_CONTRADICTED',
      inTheWay: first.made!.id,
      issues: [{ path: 'startsAt', code: 'TIMES_OVERLAP' }],
      messages: {
        en: 'This contradicts another record, whose id is in `inTheWay`: the shift overlaps another one of the same member: correct one of the two. Nothing was written.',
        zh: '与另一条记录矛盾（其编号见 inTheWay）：与同一人员的另一条班次时间重叠：请更正其中一条。未写入任何内容。',
      },
    });
    const second = await act('recordShift', 'shift', shift('09:00', '10:00'));
    expect(second).toMatchObject({ version: 1 });
    const correction = { id: second.made!.id, version: 1, reason: 'Began earlier' };
    expect(
      await act('correctShift', 'shift', { ...correction, startsAt: '2014-03-03T08:00:00.000Z' }),
    ).toMatchObject({ code: 'ACT_CONTRADICTED', inTheWay: first.made!.id });
    expect(
      await act('correctShift', 'shift', { ...correction, endsAt: '2014-03-03T11:00:00.000Z' }),
    ).toMatchObject({ version: 2 });
  });

  test('where two postings of a member share a day', async () => {
    const posting = { member, from: '2013-01-01', through: '2013-06-01' };
    expect(await act('recordPosting', 'posting', posting)).toMatchObject({
      inTheWay: idOf('Posting', 'alpha', 'pg1'),
      issues: [{ path: 'from', code: 'TIMES_OVERLAP' }],
    });
    expect(await act('recordPosting', 'posting', { ...posting, through: '2013-05-31' })).toMatchObject({
      version: 1,
    });
  });

  test('where a day of a post is recorded twice, also by two requests at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => act('recordPostDay', 'postDay', postDay)),
    );
    const [done, ...more] = answers.filter(({ version }) => version === 1);
    expect(more).toEqual([]);
    for (const refused of answers.filter((each) => each !== done)) {
      expect(refused).toMatchObject({
        code: 'ACT_CONTRADICTED',
        inTheWay: done!.made!.id,
        issues: [{ path: 'day', code: 'ALREADY_RECORDED' }],
      });
    }
    const { rows } = await gateway.database.pool.query(`SELECT FROM post_day WHERE day = '2014-03-03'`);
    expect(rows).toHaveLength(1);
  });

  test('but a repeated request is answered again', async () => {
    const input = { ...postDay, key: 'the-same-day' };
    const first = await act('recordPostDay', 'postDay', input);
    expect(await act('recordPostDay', 'postDay', input)).toEqual({ ...first, repeated: true });
  });

  test('where a mediation would be before its dispute, or the dispute would come after it', async () => {
    const opened = await act('openDispute', 'dispute', dispute);
    expect(
      await act('recordMediation', 'mediation', mediation(opened.made!.id, '2014-03-03T01:59:00.000Z')),
    ).toMatchObject({
      inTheWay: opened.made!.id,
      issues: [{ path: 'mediatedAt', code: 'BEFORE_WHAT_IT_FOLLOWS' }],
    });
    const mediated = await act(
      'recordMediation',
      'mediation',
      mediation(opened.made!.id, '2014-03-03T03:00:00.000Z'),
    );
    expect(mediated).toMatchObject({ version: 1 });
    const change = { id: opened.made!.id, version: 1, reason: 'Another hour' };
    expect(
      await act('correctDispute', 'dispute', { ...change, openedAt: '2014-03-03T04:00:00.000Z' }),
    ).toMatchObject({
      inTheWay: mediated.made!.id,
      issues: [{ path: 'openedAt', code: 'BEFORE_WHAT_IT_FOLLOWS' }],
    });
    expect(
      await act('correctDispute', 'dispute', { ...change, openedAt: '2014-03-03T03:00:00.000Z' }),
    ).toMatchObject({ version: 2 });
  });

  test('where a promise would be kept before the visit, by the local day', async () => {
    const visit = {
      member,
      community: idOf('Community', 'alpha', 'c1'),
      householdKey: 'hh_alpha000new',
      // Half past midnight of 16 January in Shanghai.
      visitedAt: '2014-01-15T16:30:00.000Z',
      difficulties: [],
      promised: 'ANSWER',
    };
    const record = (followUpOn: string) =>
      act('recordHouseholdVisit', 'householdVisit', { ...visit, followUpOn }, officer);
    expect(await record('2014-01-15')).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'followUpOn', code: 'TIMES_NOT_IN_ORDER' }],
    });
    const { made } = await record('2014-01-16');
    const keep = (followedUpOn: string) =>
      act('keepPromise', 'householdVisit', { id: made!.id, version: 1, followedUpOn }, officer);
    expect(await keep('2014-01-15')).toMatchObject({
      issues: [{ path: 'followedUpOn', code: 'TIMES_NOT_IN_ORDER' }],
    });
    expect(await keep('2014-01-16')).toMatchObject({ version: 2 });
  });
});

test('a dispute and its mediation that are written at once stay in order', async () => {
  const { pool } = gateway.database;
  await pool.query(`INSERT INTO dispute (station_id, id, community_id, kind, origin, opened_at)
    VALUES ('alpha', 'late', 'c1', 'neighbours', 'found', '2014-03-03T02:00Z')`);
  const [one, other] = [await pool.connect(), await pool.connect()];
  try {
    await one.query('BEGIN');
    await one.query(
      `UPDATE dispute SET opened_at = '2014-03-03T04:00Z' WHERE station_id = 'alpha' AND id = 'late'`,
    );
    const inserted = other
      .query(`INSERT INTO mediation (station_id, id, member_id, dispute_id, mediated_at, manner, outcome, led_by, assisted_by)
        SELECT 'alpha', 'early', member_id, 'late', '2014-03-03T03:00Z', manner, outcome, led_by, assisted_by
        FROM mediation WHERE station_id = 'alpha' LIMIT 1`)
      .then(
        () => 'inserted',
        ({ constraint }: { constraint: string }) => constraint,
      );
    await one.query('COMMIT');
    expect(await inserted).toBe('contradiction_mediation_mediated_at');
  } finally {
    one.release();
    other.release();
  }
});
