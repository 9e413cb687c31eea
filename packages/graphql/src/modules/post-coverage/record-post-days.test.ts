import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

const supervisor: Viewer = { id: 'supervisor-1', role: 'supervisor', stations: ['alpha'] };
const input = {
  station: idOf('Station', 'alpha'),
  from: '2014-03-03',
  days: 2,
  opening: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:30', to: '17:30' }],
};

interface Result {
  readonly added?: number;
  readonly repeated?: boolean;
  readonly days?: readonly { readonly id: string; readonly coveredMinutes: number }[];
  readonly code?: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
  await gateway.database.prisma.shift.createMany({
    data: {
      stationId: 'alpha',
      id: 'mo',
      memberId: 'm1',
      postId: 'p1',
      activity: 'post',
      overtime: false,
      startsAt: '2014-03-03T00:30:00.000Z',
      endsAt: '2014-03-03T04:30:00.000Z',
    },
  });
});
afterAll(() => gateway.drop());

async function record(key: string, changes: object = {}, viewer: Viewer = supervisor): Promise<Result> {
  const { data, errors } = await gateway.ask<{ result: Result }>(
    `mutation ($input: RecordPostDaysInput!) { result: recordPostDays(input: $input) {
      ... on RecordPostDaysSuccess { added repeated days { id day coveredMinutes post { code } } }
      ... on ActError { code issues { path code } } } }`,
    { variables: { input: { key, ...input, ...changes } }, viewer },
  );
  expect(errors).toBeUndefined();
  return data!.result;
}

const acts = () => gateway.database.prisma.act.findMany({ where: { name: 'recordPostDays' } });

test('records what the raw records give, once, also by several requests at once', async () => {
  const answers = await Promise.all(['at-once-1', 'at-once-2', 'at-once-3'].map((key) => record(key)));
  // Two days of two posts.
  expect(answers.map(({ added }) => added).reduce((sum, each) => sum! + each!, 0)).toBe(4);
  const again = await record('once-more');
  expect(again).toMatchObject({
    added: 0,
    days: [
      { day: '2014-03-03', coveredMinutes: 240, post: { code: 'p1' } },
      { day: '2014-03-03', coveredMinutes: 0, post: { code: 'p2' } },
      { day: '2014-03-04', coveredMinutes: 0, post: { code: 'p1' } },
      { day: '2014-03-04', coveredMinutes: 0, post: { code: 'p2' } },
    ],
  });
  const history = await acts();
  expect(history.map(({ recordId }) => recordId)).toHaveLength(4);
  expect(history.every(({ version, kind }) => version === 1 && kind === 'record')).toBe(true);
});

test('answers a repeated request again, and refuses the key for other days', async () => {
  const first = await record('one-post', { from: '2014-03-05', posts: [idOf('Post', 'alpha', 'p1')] });
  expect(first).toMatchObject({ added: 2, repeated: false });
  const repeated = await record('one-post', { from: '2014-03-05', posts: [idOf('Post', 'alpha', 'p1')] });
  expect(repeated).toEqual({ ...first, added: 0, repeated: true });
  expect(await record('one-post')).toMatchObject({ code: 'ACT_KEY_REUSED' });
});

test('refuses days that are not over, posts of other stations, and viewers who may not', async () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(await record('unfinished', { from: today })).toMatchObject({
    issues: [{ path: 'days', code: 'DAY_NOT_ENDED' }],
  });
  expect(await record('no-time-1', { opening: [{ days: [8], from: '08:30', to: '17:30' }] })).toMatchObject({
    issues: [{ path: 'opening', code: 'ANALYSIS_INPUT_INVALID' }],
  });
  expect(await record('elsewhere', { posts: [idOf('Post', 'beta', 'p1')] })).toMatchObject({
    issues: [{ path: 'posts', code: 'REFERENCE_NOT_FOUND' }],
  });
  expect(await record('not-there', {}, { ...supervisor, stations: ['beta'] })).toMatchObject({
    code: 'ACT_FORBIDDEN_STATION',
  });
  expect(await record('officer-1', {}, { ...supervisor, role: 'officer' })).toMatchObject({
    code: 'ACT_FORBIDDEN',
  });
});
