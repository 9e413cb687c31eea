import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { createTestGateway, idOf, type Nodes, type TestGateway } from '../testing/test-gateway.ts';
import { readOutbox } from './read-outbox.ts';

const officer: Viewer = {
  id: 'officer-1',
  role: 'officer',
  stations: ['alpha'],
  member: 'alpha/m1',
  visitsIn: ['alpha/c1'],
};
const supervisor: Viewer = { id: 'supervisor-1', role: 'supervisor', stations: ['alpha'] };
const member = idOf('Member', 'alpha', 'm1');
const community = idOf('Community', 'alpha', 'c1');

const visit = {
  key: 'visit-0001',
  member,
  community,
  householdKey: 'hh_alpha000new',
  visitedAt: '2014-01-16T02:00:00.000Z',
  difficulties: ['HEALTH'],
  promised: 'PAPERWORK',
  followUpOn: '2014-01-30',
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const error =
  '... on ActError { __typename code messages { en zh } issues { path code messages { en zh } } }';
const recordVisit = `mutation ($input: RecordHouseholdVisitInput!) { result: recordHouseholdVisit(input: $input) {
  ... on RecordHouseholdVisitSuccess { version repeated householdVisit {
    id householdKey promised followUpOn member { code } community { code } } } ${error} } }`;
const keepPromise = `mutation ($input: KeepPromiseInput!) { result: keepPromise(input: $input) {
  ... on KeepPromiseSuccess { version householdVisit { followedUpOn } } ${error} } }`;
const withdrawVisit = `mutation ($input: WithdrawHouseholdVisitInput!) { result: withdrawHouseholdVisit(input: $input) {
  ... on WithdrawHouseholdVisitSuccess { version repeated } ${error} } }`;

let gateway: TestGateway;
beforeEach(async () => {
  await gateway?.drop();
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Texts {
  readonly en: string;
  readonly zh: string;
}

/** What the tests read of what an act gives: of one that was done, or of one that was refused. */
interface Result {
  readonly repeated?: boolean;
  readonly householdVisit?: { readonly id: string };
  readonly code?: string;
  readonly messages?: Texts;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly messages: Texts }[];
}

async function act(mutation: string, input: object, viewer: Viewer = officer) {
  const { data, errors } = await gateway.ask<{ result: Result }>(mutation, { variables: { input }, viewer });
  expect(errors).toBeUndefined();
  return data!.result;
}

const visits = () => gateway.database.prisma.householdVisit.count({ where: { stationId: 'alpha' } });
const history = () =>
  gateway.database.prisma.act.findMany({ orderBy: [{ recordId: 'asc' }, { version: 'asc' }] });

describe('recording', () => {
  test('writes the record, its history and the log of who saw it, and counts it', async () => {
    const done = await act(recordVisit, visit);
    expect(done).toMatchObject({
      version: 1,
      repeated: false,
      householdVisit: {
        householdKey: 'hh_alpha000new',
        promised: 'PAPERWORK',
        followUpOn: '2014-01-30',
        member: { code: 'm1' },
        community: { code: 'c1' },
      },
    });
    const [written] = await history();
    expect(written).toMatchObject({
      viewer: 'officer-1',
      name: 'recordHouseholdVisit',
      kind: 'record',
      record: 'HouseholdVisit',
      version: 1,
      before: null,
    });
    const { prisma } = gateway.database;
    expect(await prisma.accessLogEntry.count({ where: { operation: 'recordHouseholdVisit' } })).toBe(1);
    const { rows } = await gateway.database.pool.query(
      `SELECT visits FROM tallying.member_month WHERE (station_id, subject_id, month) = ('alpha', 'm1', '2014-01-01')`,
    );
    expect(rows).toEqual([{ visits: 6 }]);
  });

  test('takes one statement', async () => {
    const { answer, statements } = await gateway.count<{ result: Result }>(
      `mutation ($input: RecordHouseholdVisitInput!) { result: recordHouseholdVisit(input: $input) {
        ... on RecordHouseholdVisitSuccess { version householdVisit { id visitedAt difficulties } } } }`,
      { variables: { input: visit }, viewer: officer },
    );
    expect(answer.data?.result.householdVisit).toMatchObject({
      visitedAt: visit.visitedAt,
      difficulties: visit.difficulties,
    });
    expect(statements).toHaveLength(1);
  });

  test('under a key is done once, also where it is sent many times at once', async () => {
    const before = await visits();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(recordVisit, visit)));
    expect(new Set(answers.map(({ householdVisit }) => householdVisit?.id)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await visits()).toBe(before + 1);
    expect(await history()).toHaveLength(1);
  });

  test('refuses a key that was used for another input; another viewer may use the same', async () => {
    await act(recordVisit, visit);
    expect(await act(recordVisit, { ...visit, householdKey: 'hh_alpha000other' })).toMatchObject({
      __typename: 'KeyReused',
      code: 'ACT_KEY_REUSED',
    });
    const other = { ...officer, id: 'officer-2' };
    expect(await act(recordVisit, visit, other)).toMatchObject({ repeated: false });
  });

  test('names each thing that is wrong, in both languages, and writes nothing', async () => {
    const before = await visits();
    const wrong = await act(recordVisit, { ...visit, suggestion: 'Call 13800138000' });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', code: 'ACT_INPUT_INVALID' });
    expect(wrong.issues?.map(({ path, code }) => [path, code])).toEqual([['suggestion', 'PERSONAL_DATA']]);
    const incomplete = await act(recordVisit, { ...visit, followUpOn: null });
    expect(incomplete.issues?.[0]).toMatchObject({ path: 'followUpOn', code: 'PROMISE_INCOMPLETE' });
    expect(incomplete.issues?.[0]?.messages.zh).toMatch(/承诺/);
    expect(await visits()).toBe(before);
    expect(await history()).toEqual([]);
  });

  test.each([
    ['the key', { key: 'short' }, 'key', 'KEY_INVALID'],
    ['an id of another type', { community: member }, 'community', 'ID_INVALID'],
    ['another station', { community: idOf('Community', 'beta', 'c1') }, 'community', 'OTHER_STATION'],
  ])('says what is wrong with %s', async (_what, change, path, code) => {
    expect((await act(recordVisit, { ...visit, ...change })).issues).toMatchObject([{ path, code }]);
  });

  test.each([
    ['a year that was mistyped', { visitedAt: '0201-01-16T02:00:00.000Z' }, 'visitedAt', 'TIME_OUT_OF_RANGE'],
    [
      'a year far ahead',
      { visitedAt: inDays(370), followUpOn: null, promised: null },
      'visitedAt',
      'TIME_OUT_OF_RANGE',
    ],
    ['half a character', { suggestion: 'more \ud800' }, 'suggestion', 'TEXT_UNREADABLE'],
    ['blanks', { suggestion: '   ' }, 'suggestion', 'TEXT_UNREADABLE'],
  ])('refuses %s', async (_what, change, path, code) => {
    expect((await act(recordVisit, { ...visit, ...change })).issues).toMatchObject([{ path, code }]);
  });

  test('takes a record of yesterday', async () => {
    const yesterday = { ...visit, visitedAt: inDays(-1), followUpOn: null, promised: null };
    expect(await act(recordVisit, yesterday)).toMatchObject({ version: 1 });
  });

  test('says where there is one already and may be only one', async () => {
    const recordCallBack = `mutation ($input: RecordVisitCallBackInput!) { result: recordVisitCallBack(input: $input) {
      ... on RecordVisitCallBackSuccess { version } ${error} } }`;
    const input = {
      key: 'call-back-0001',
      visit: idOf('HouseholdVisit', 'alpha', 'v1'),
      calledAt: '2014-01-18T02:00:00.000Z',
      numberMatched: true,
      visitConfirmed: true,
      satisfied: true,
    };
    expect((await act(recordCallBack, input, supervisor)).issues).toMatchObject([
      { path: 'visit', code: 'ALREADY_RECORDED' },
    ]);
    const { householdVisit } = await act(recordVisit, visit);
    const unchecked = { ...input, visit: householdVisit?.id, key: 'call-back-0002' };
    expect(await act(recordCallBack, unchecked, supervisor)).toMatchObject({ version: 1 });
    expect(await act(recordCallBack, unchecked, supervisor)).toEqual({ version: 1 });
  });

  test('of a call leaves to its review what a review finds', async () => {
    const { data } = await gateway.ask<{ __type: { inputFields: { name: string }[] } }>(
      '{ __type(name: "RecordCallInput") { inputFields { name } } }',
    );
    const names = data!.__type.inputFields.map(({ name }) => name);
    expect(names).not.toContain('qualityProblem');
    expect(names).not.toContain('noIncident');
  });

  test('logs who read the record again by the same key', async () => {
    await act(recordVisit, visit);
    await act(recordVisit, visit);
    const operation = 'recordHouseholdVisit';
    expect(await gateway.database.prisma.accessLogEntry.count({ where: { operation } })).toBe(2);
  });

  test('says which reference leads nowhere', async () => {
    const gone = { ...visit, community: idOf('Community', 'alpha', 'gone') };
    const answer = await act(recordVisit, gone, { ...officer, visitsIn: ['alpha/gone'] });
    expect(answer.issues).toMatchObject([{ path: 'community', code: 'REFERENCE_NOT_FOUND' }]);
  });
});

describe('who may act', () => {
  test.each<[string, Viewer, string]>([
    ['the public', { id: 'anonymous', role: 'public' }, 'UNAUTHENTICATED'],
    ['an analyst', { ...officer, role: 'analyst' }, 'ACT_FORBIDDEN'],
    ['an officer of another station', { ...officer, stations: ['beta'] }, 'ACT_FORBIDDEN_STATION'],
    ['an officer whose token names no station', { ...officer, stations: undefined }, 'ACT_FORBIDDEN_STATION'],
    ['an officer who is another member', { ...officer, member: 'alpha/m2' }, 'ACT_ON_OTHERS_WORK'],
    ['an officer who does not visit there', { ...officer, visitsIn: [] }, 'ACT_NOT_ASSIGNED'],
  ])('not %s', async (_who, viewer, code) => {
    const before = await visits();
    expect(await act(recordVisit, visit, viewer)).toMatchObject({ __typename: 'NotAllowed', code });
    expect(await visits()).toBe(before);
  });

  test('an officer changes her own records only', async () => {
    const input = { key: 'promise-0001', id: idOf('HouseholdVisit', 'alpha', 'w1'), version: 0 };
    expect(await act(keepPromise, { ...input, followedUpOn: '2014-01-18' })).toMatchObject({
      code: 'ACT_ON_OTHERS_WORK',
    });
  });

  test('a station that may not be written sends no SQL', async () => {
    const { statements } = await gateway.count(recordVisit, {
      variables: { input: visit },
      viewer: { ...officer, stations: ['beta'] },
    });
    expect(statements).toEqual([]);
  });
});

describe('changing', () => {
  const first = idOf('HouseholdVisit', 'alpha', 'v1');

  test('keeps what was before, and raises the version', async () => {
    const input = { key: 'promise-0001', id: first, version: 0, followedUpOn: '2014-01-19' };
    expect(await act(keepPromise, input)).toEqual({
      version: 1,
      householdVisit: { followedUpOn: '2014-01-19' },
    });
    const [change] = await history();
    expect(change).toMatchObject({ kind: 'change', version: 1, changed: ['followedUpOn'] });
    expect(change?.before).toMatchObject({ followedUpOn: '2014-01-18' });
    expect(change?.after).toMatchObject({ followedUpOn: '2014-01-19' });
  });

  test('of two at once one is done, and the other is told what changed', async () => {
    const change = (key: string, followedUpOn: string) =>
      act(keepPromise, { key, id: first, version: 0, followedUpOn });
    const answers = await Promise.all([
      change('promise-0001', '2014-01-19'),
      change('promise-0002', '2014-01-20'),
    ]);
    const lost = answers.filter(({ code }) => code === 'ACT_VERSION_CONFLICT');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.messages?.en).toContain('followedUpOn changed in the meantime');
    expect(await history()).toHaveLength(1);
  });

  test('that would change nothing is refused, and so is a version that never was', async () => {
    const input = { key: 'promise-0001', id: first, version: 0 };
    expect((await act(keepPromise, input)).issues).toMatchObject([{ code: 'NOTHING_CHANGES' }]);
    const later = { ...input, version: 7, followedUpOn: '2014-01-19' };
    expect((await act(keepPromise, later)).issues).toMatchObject([{ code: 'VERSION_UNKNOWN' }]);
    expect(await history()).toEqual([]);
  });

  test('records say their version, those of a list in one statement', async () => {
    await act(keepPromise, { key: 'promise-0001', id: first, version: 0, followedUpOn: '2014-01-19' });
    const { answer, statements } = await gateway.count<{
      member: { visits: Nodes<{ id: string; version: number }> };
    }>('query ($id: ID!) { member(id: $id) { visits(first: 7) { nodes { id version } } } }', {
      variables: { id: member },
    });
    const { nodes } = answer.data!.member.visits;
    expect(nodes.map(({ id, version }) => [id === first, version])).toContainEqual([true, 1]);
    expect(nodes.filter(({ version }) => version === 0)).toHaveLength(6);
    expect(statements.filter((text) => text.includes('FROM act'))).toHaveLength(1);
  });

  test('checks the whole record', async () => {
    const second = idOf('HouseholdVisit', 'alpha', 'v2');
    const input = { key: 'promise-0001', id: second, version: 0, followedUpOn: '2014-01-19' };
    expect((await act(keepPromise, input)).issues).toMatchObject([{ code: 'PROMISE_MISSING' }]);
  });
});

describe('withdrawing', () => {
  const input = {
    key: 'withdraw-0001',
    id: idOf('HouseholdVisit', 'alpha', 'v1'),
    version: 0,
    reason: 'Entered for the wrong household',
  };

  test('takes the record and its checks away, and keeps both in the history', async () => {
    const before = await visits();
    expect(await act(withdrawVisit, input, supervisor)).toEqual({ version: 1, repeated: false });
    expect(await visits()).toBe(before - 1);
    expect((await history()).map(({ record, recordId, kind }) => [record, recordId, kind])).toEqual([
      ['VisitCallBack', 'cb1', 'withdraw'],
      ['HouseholdVisit', 'v1', 'withdraw'],
    ]);
    expect(await act(withdrawVisit, input, supervisor)).toEqual({ version: 1, repeated: true });
    expect(await act(withdrawVisit, { ...input, key: 'withdraw-0002' }, supervisor)).toMatchObject({
      __typename: 'RecordNotFound',
      code: 'ACT_WITHDRAWN',
    });
  });

  test('asks for a reason without personal data', async () => {
    const named = { ...input, reason: 'He asked from 13800138000' };
    expect((await act(withdrawVisit, named, supervisor)).issues).toMatchObject([
      { path: 'reason', code: 'PERSONAL_DATA' },
    ]);
  });

  test('is refused while other records refer to it', async () => {
    const withdrawDispute = `mutation ($input: WithdrawDisputeInput!) { result: withdrawDispute(input: $input) {
      ... on WithdrawDisputeSuccess { version } ${error} } }`;
    const dispute = { ...input, id: idOf('Dispute', 'alpha', 'd1') };
    expect(await act(withdrawDispute, dispute, supervisor)).toMatchObject({
      __typename: 'StillReferredTo',
      code: 'ACT_STILL_REFERRED_TO',
    });
    expect(await history()).toEqual([]);
  });

  test('of a record that there never was says so', async () => {
    const none = { ...input, id: idOf('HouseholdVisit', 'alpha', 'never') };
    expect(await act(withdrawVisit, none, supervisor)).toMatchObject({
      __typename: 'RecordNotFound',
      code: 'NOT_FOUND',
    });
  });
});

describe('the history', () => {
  const history = `query ($of: ID!) { history(of: $of) { totalCount nodes {
    name kind version viewer role reason changed } } }`;

  test('says who did what to a record and why, also where it was withdrawn', async () => {
    const { householdVisit } = await act(recordVisit, visit);
    const id = householdVisit!.id;
    await act(keepPromise, { key: 'promise-0001', id, version: 1, followedUpOn: '2014-01-20' });
    const input = { key: 'withdraw-0001', id, version: 2, reason: 'Entered twice' };
    await act(withdrawVisit, input, supervisor);
    const { data } = await gateway.ask(history, { variables: { of: id }, viewer: supervisor });
    const nodes = [
      { name: 'withdrawHouseholdVisit', kind: 'WITHDRAW', version: 3, reason: 'Entered twice' },
      { name: 'keepPromise', kind: 'CHANGE', version: 2, viewer: 'officer-1', changed: ['followedUpOn'] },
      { name: 'recordHouseholdVisit', kind: 'RECORD', version: 1, reason: null },
    ];
    expect(data).toMatchObject({ history: { totalCount: 3, nodes } });
    const changed = (data as { history: Nodes<{ changed: string[] }> }).history.nodes.at(-1)?.changed;
    expect(changed).toEqual(expect.arrayContaining(['member', 'community', 'householdKey']));
    expect(changed).not.toContain('memberId');
  });

  test('is not for analysts, nor for other stations', async () => {
    const of = idOf('HouseholdVisit', 'alpha', 'v1');
    const codeFor = async (viewer: Viewer) =>
      (await gateway.ask(history, { variables: { of }, viewer })).errors?.[0]?.extensions.code;
    expect(await codeFor({ ...officer, role: 'analyst' })).toBe('FORBIDDEN');
    expect(await codeFor({ ...officer, stations: ['beta'] })).toBe('FORBIDDEN_STATION');
  });
});

describe('the outbox', () => {
  test('gives every act once, in one order without gaps, to readers at the same time too', async () => {
    const { pool } = gateway.database;
    await Promise.all(
      Array.from({ length: 6 }, (_, place) => act(recordVisit, { ...visit, key: `visit-100${place}` })),
    );
    const readers = await Promise.all([readOutbox(pool), readOutbox(pool, { after: 2 }), readOutbox(pool)]);
    expect(readers[0]?.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(readers[1]).toEqual(readers[0]?.slice(2));
    expect(readers[2]).toEqual(readers[0]);
    await act(recordVisit, { ...visit, key: 'visit-2000' });
    expect(await readOutbox(pool, { after: 6 })).toMatchObject([
      { position: 7, name: 'recordHouseholdVisit', record: 'HouseholdVisit', version: 1 },
    ]);
    expect(await readOutbox(pool, { after: 7 })).toEqual([]);
  });
});
