import { createGateway, type Gateway } from '@beatwork/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../graphql/src/database/testing.ts';
import { recountedTallies, storedTallies } from '../../../../graphql/src/tallies/testing-tallies.ts';
import { loadDataset } from '../../load/load-dataset.ts';
import { article } from './article.ts';
import { dezhou } from './dezhou.ts';
import { places } from './places.ts';

let database: TestDatabase;
let gateway: Gateway;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadDataset(dezhou(), { url: database.url });
  const { prisma, pool } = database;
  gateway = createGateway({ prisma, pool, authentication: 'local' });
}, 180_000);
afterAll(() => database?.drop());

async function ask(query: string, variables: object = {}) {
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

interface MetricValue {
  readonly metric: { readonly id: string };
  readonly value: number | null;
}
const figure = (values: readonly MetricValue[], id: string) =>
  values.find(({ metric }) => metric.id === id)?.value;

describe('the figures of the article, from raw records through GraphQL', () => {
  it('587 posts, 613 community officers, over 1,800 auxiliaries, 1,597 mediations in the year to date', async () => {
    const { rollUp } = await ask(`{ rollUp(from: "2014-01", through: "2014-05") {
      posts members { role members } values { metric { id } value } } }`);
    expect(rollUp.posts).toBe(article.posts);
    const members = Object.fromEntries(
      rollUp.members.map((each: { role: string; members: number }) => [each.role, each.members]),
    );
    expect(members.COMMUNITY_OFFICER).toBe(article.communityOfficers);
    expect(members.AUXILIARY).toBeGreaterThan(article.auxiliariesAtLeast);
    expect(figure(rollUp.values, 'MEDIATIONS')).toBe(article.mediationsInYearToDate);
  });

  it("January's visit star visited 155 households at Xinglong, with 100 % satisfaction on call-back", async () => {
    const { scoreboard } =
      await ask(`{ scoreboard(month: "2014-01", first: 1, orderBy: [{ metric: HOUSEHOLDS_VISITED }],
        where: { goals: [{ code: "visits", outcome: [MET] }] }) {
      nodes { member { post { code name { zh } } station { code } }
        values { metric { id } value } awards { goal { code } outcome } } } }`);
    const [best] = scoreboard.nodes;
    expect(figure(best.values, 'HOUSEHOLDS_VISITED')).toBe(article.householdsOfVisitStar);
    expect(figure(best.values, 'VISITS')).toBe(163);
    expect(figure(best.values, 'VISIT_SATISFACTION_RATE')).toBe(1);
    expect(best.member.station.code).toBe(places.visits.stationId);
    expect(best.member.post.code).toBe(places.visits.postId);
    expect(best.member.post.name.zh).toContain('兴隆');
  });

  it.each(['2014-01', '2014-03', '2014-04'])('ten are named in %s, two a star', async (month) => {
    const { selection } = await ask(
      `query ($month: Month!) { selection(month: $month) {
        named { award { code } member { id } } unfilled { places } } }`,
      { month },
    );
    const stars = selection.named.map((each: { award: { code: string } }) => each.award.code);
    expect(stars).toEqual(
      ['visits', 'mediation', 'detection', 'information', 'service'].flatMap((star) => [star, star]),
    );
    const members = selection.named.map((each: { member: { id: string } }) => each.member.id);
    expect(new Set(members).size).toBe(10);
    expect(selection.unfilled).toEqual([]);
  });

  it.each([
    ['2014-01', 'visits', places.visits],
    ['2014-02', 'mediation', places.mediation],
    ['2014-03', 'detection', places.detection],
    ['2014-04', 'information', places.information],
    ['2014-03', 'service', places.service],
  ])('in %s the %s star goes to where the article says', async (month, star, { stationId, postId }) => {
    const { selection } = await ask(
      `query ($month: Month!) { selection(month: $month) {
        named { award { code } member { station { code } post { code } } } } }`,
      { month },
    );
    const where = selection.named
      .filter((each: { award: { code: string } }) => each.award.code === star)
      .map(({ member }: { member: { station: { code: string }; post: { code: string } | null } }) =>
        [member.station.code, member.post?.code].join(' '),
      );
    expect(where).toContain(`${stationId} ${postId}`);
  });

  it('the rules are read back: 80 households, 3 mediations, 10 lead items, 3 services, 50 as the baseline', async () => {
    const { ruleSet } = await ask(`{ ruleSet(code: "dezhou-five-star") {
      awards { code rules { metric { id } threshold { value } } }
      requirements { code rules { metric { id } threshold { value } } } } }`);
    const thresholds = [...ruleSet.awards, ...ruleSet.requirements].map(
      ({ code, rules }: { code: string; rules: { threshold: { value: number }[] }[] }) => [
        code,
        rules.map(({ threshold }) => threshold[0]!.value),
      ],
    );
    expect(Object.fromEntries(thresholds)).toEqual({
      visits: [80, 1, 1, 1],
      mediation: [3, 1, 1],
      detection: [1, 1, 1],
      information: [10],
      service: [3],
      baseline: [50],
      qualified: [80, 1, 1, 1],
    });
  });

  it('near misses, unknown rates and small samples occur', async () => {
    const { scoreSummary } = await ask(`{ scoreSummary(month: "2014-01") {
      goals { goal { code } members met nearMisses notEvaluable } } }`);
    const [visits] = scoreSummary.goals;
    expect(visits.members).toBe(article.communityOfficers);
    for (const count of [visits.met, visits.nearMisses, visits.notEvaluable]) {
      expect(count).toBeGreaterThan(10);
    }
  });
});

describe('the loaded database', () => {
  it('has the tallies that core counts from its raw records', async () => {
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
  }, 120_000);
});
