import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

const rollUp = `query ($area: ID, $from: Month = "2014-01", $through: Month = "2014-02") {
  rollUp(area: $area, from: $from, through: $through) {
    posts members { role members } values { metric { id } value numerator denominator } } }`;

interface RollUp {
  readonly posts: number;
  readonly members: readonly { readonly role: string; readonly members: number }[];
  readonly values: readonly { readonly metric: { readonly id: string }; readonly value: number | null }[];
}

async function ask(variables: object) {
  const { answer, statements } = await gateway.count<{ rollUp: RollUp }>(rollUp, {
    variables: { ...variables },
  });
  expect(answer.errors).toBeUndefined();
  const { posts, members, values } = answer.data!.rollUp;
  const figureOf = (id: string) => values.find(({ metric }) => metric.id === id);
  return { posts, members, figureOf, statements };
}

describe('the roll-up', () => {
  it('adds up from the post to everything, in one statement a part', async () => {
    const all = await ask({});
    expect(all.posts).toBe(3);
    expect(all.figureOf('VISITS')?.value).toBe(11);
    expect(all.statements).toHaveLength(3);

    const areas = ['Bureau harbour', 'Branch east', 'Station alpha', 'Community alpha/c1', 'Post alpha/p1'];
    const found = [];
    for (const area of areas) {
      const [type, key] = area.split(' ') as [string, string];
      const { posts, figureOf } = await ask({ area: idOf(type, ...key.split('/')) });
      found.push([area, posts, figureOf('VISITS')?.value]);
    }
    expect(found).toEqual([
      ['Bureau harbour', 3, 10],
      ['Branch east', 3, 10],
      ['Station alpha', 2, 9],
      ['Community alpha/c1', 1, 9],
      // Of the two members of the post, one was posted to it at the time.
      ['Post alpha/p1', 1, 7],
    ]);
  });

  it('keeps the parts of shares, and counts what adds up where nothing else is asked for', async () => {
    const { figureOf } = await ask({ area: idOf('Station', 'alpha') });
    expect(figureOf('VISIT_SATISFACTION_RATE')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(figureOf('HOUSEHOLDS_VISITED')).toBeUndefined();
  });

  it('counts different values and medians of an area from its records, also of several stations', async () => {
    const query = `query ($area: ID) { rollUp(area: $area, from: "2014-01", through: "2014-02") {
      values(metrics: [VISITS, HOUSEHOLDS_VISITED, MEDIAN_WAITING_MINUTES]) { metric { id } value denominator } } }`;
    const of = async (area: string) => {
      const { answer, statements } = await gateway.count<{ rollUp: RollUp }>(query, { variables: { area } });
      expect(statements).toHaveLength(2);
      return answer.data!.rollUp.values;
    };
    const medians = [{ metric: { id: 'MEDIAN_WAITING_MINUTES' }, value: 12, denominator: 1 }];
    expect(await of(idOf('Station', 'alpha'))).toEqual([
      { metric: { id: 'VISITS' }, value: 9, denominator: null },
      { metric: { id: 'HOUSEHOLDS_VISITED' }, value: 9, denominator: null },
      ...medians,
    ]);
    expect(await of(idOf('Bureau', 'harbour'))).toEqual([
      { metric: { id: 'VISITS' }, value: 10, denominator: null },
      { metric: { id: 'HOUSEHOLDS_VISITED' }, value: 10, denominator: null },
      ...medians,
    ]);
  });

  it('refuses a metric that the area cannot have, and leaves it out where none is asked for', async () => {
    const post = idOf('Post', 'alpha', 'p1');
    const { errors } = await gateway.ask(
      `query ($area: ID) { rollUp(area: $area, from: "2014-01", through: "2014-01") {
        values(metrics: [VISITS, TRAINING_SESSIONS]) { value } } }`,
      { variables: { area: post } },
    );
    expect(errors).toMatchObject([
      { path: ['rollUp', 'values'], extensions: { code: 'METRIC_NOT_OF_KIND' } },
    ]);
    expect(errors![0]!.extensions.messages).toMatchObject({
      en: expect.stringContaining('"training sessions" is not recorded by post'),
      zh: expect.stringMatching(/不按.*记录/),
    });
    const ofPost = await ask({ area: post });
    expect(ofPost.figureOf('VISITS')).toBeDefined();
    expect(ofPost.figureOf('TRAINING_SESSIONS')).toBeUndefined();
    const ofStation = await ask({ area: idOf('Station', 'alpha') });
    expect(ofStation.figureOf('TRAINING_SESSIONS')).toBeDefined();
  });

  it('tells apart members of different stations who have the same code', async () => {
    const commended = async () => {
      const { data } = await gateway.ask<{ rollUp: RollUp }>(
        '{ rollUp(from: "2010-01", through: "2019-12") { values(metrics: [MEMBERS_COMMENDED]) { metric { id } value } } }',
      );
      return data!.rollUp.values[0]!.value;
    };
    await gateway.database.prisma.recognition.createMany({
      data: ['alpha', 'alpha', 'beta'].map((stationId, number) => ({
        stationId,
        memberId: 'm1',
        id: `commended-${number}`,
        kind: 'commendation',
        givenOn: new Date('2014-01-22'),
      })),
    });
    expect(await commended()).toBe(2);
  });

  it('holds only the months that are asked for', async () => {
    expect((await ask({ through: '2014-01' })).figureOf('VISITS')?.value).toBe(9);
    expect((await ask({ from: '2015-01', through: '2015-12' })).figureOf('VISITS')?.value).toBe(0);
  });

  it.each([
    { from: '2014-03', through: '2014-01' },
    { from: '2004-01', through: '2014-01' },
  ])('refuses months that cannot be added up: %o', async (variables) => {
    const { errors } = await gateway.ask(rollUp, { variables });
    expect(errors![0]!.extensions.code).toBe('MONTHS_INVALID');
  });

  it('shows the public what an area has, and not what was done', async () => {
    const viewer = { id: 'anonymous', role: 'public' } as const;
    const { errors } = await gateway.ask(rollUp, { viewer });
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(
      (await gateway.ask('{ rollUp(from: "2014-01", through: "2014-01") { posts } }', { viewer })).data,
    ).toEqual({ rollUp: { posts: 3 } });
  });
});
