import {
  addPeriods,
  dezhouFiveStar,
  firstDayOf,
  type Period,
  periodOf,
  type RuleSet,
  ruleSets,
} from '@beatwork/core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { Parameters } from '../../loading/parameters.ts';
import { type RetentionStep, runRetention } from '../../retention/run-retention.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';
import { pageSql } from './result-pages.ts';

const decider: Viewer = { id: 'decider', role: 'supervisor', bureaus: ['harbour'] };
const visitor: Viewer = { id: 'anonymous', role: 'public' };
const january = {
  key: 'january-0001',
  bureau: idOf('Bureau', 'harbour'),
  ruleSet: 'harbour',
  period: '2014-01',
};

interface Result {
  readonly subject: { readonly code: string; readonly station: { readonly code: string } };
  readonly awardsEarned: number;
}

interface Published {
  readonly __typename: string;
  readonly code?: string;
  readonly messages?: { readonly zh: string };
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly repeated?: boolean;
  readonly assessment?: { readonly id: string; readonly issue: number };
}

const result = `subject { code station { code } member { code } } role awardsEarned
  goals { goal { code } outcome } values { metric { id } value }`;

let now = new Date('2014-02-10T00:00:00Z');
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway({ clock: () => now });
  const stars = JSON.parse(JSON.stringify(dezhouFiveStar));
  stars.selection.requires = [];
  stars.awards[0].criterion = { ...stars.awards[0].criterion.all[0] };
  stars.awards[0].criterion.threshold[0].value = 2;
  const input = {
    key: 'rules-0001',
    bureau: january.bureau,
    reason: 'Our stars',
    ruleSet: JSON.stringify({ ...stars, id: 'harbour', version: '1.0.0' }),
  };
  const { data } = await gateway.ask<{ storeRuleSet: { __typename: string } }>(
    'mutation ($input: StoreRuleSetInput!) { storeRuleSet(input: $input) { __typename } }',
    { variables: { input }, viewer: decider },
  );
  expect(data!.storeRuleSet.__typename).toBe('StoreRuleSetSuccess');
});
afterAll(() => gateway.drop());

async function publish(input: object, viewer: Viewer = decider): Promise<Published> {
  const { data, errors } = await gateway.ask<{ publishAssessment: Published }>(
    `mutation ($input: PublishAssessmentInput!) { publishAssessment(input: $input) { __typename
      ... on PublishAssessmentSuccess { repeated assessment { id issue } }
      ... on ActError { code messages { zh } issues { path code } } } }`,
    { variables: { input: { ...january, ...input } }, viewer },
  );
  expect(errors).toBeUndefined();
  return data!.publishAssessment;
}

async function read<Data>(id: string, fields: string, viewer?: Viewer): Promise<Data> {
  const { data, errors } = await gateway.ask<{ assessment: Data }>(
    `query ($id: ID!) { assessment(id: $id) { ${fields} } }`,
    { variables: { id }, ...(viewer === undefined ? {} : { viewer }) },
  );
  expect(errors).toBeUndefined();
  return data!.assessment;
}

const nameOf = ({ subject }: Result) => `${subject.station.code}/${subject.code}`;

describe('publishing', () => {
  test.each<[string, object, Viewer, string]>([
    ['an officer', {}, { id: 'o', role: 'officer', bureaus: ['harbour'] }, 'ACT_FORBIDDEN'],
    ['a supervisor of another bureau', {}, { ...decider, bureaus: ['island'] }, 'ACT_FORBIDDEN_BUREAU'],
    ['nobody in particular', {}, visitor, 'UNAUTHENTICATED'],
    ['a period that has not ended', { period: '2014-02' }, decider, 'ASSESSMENT_PERIOD_OPEN'],
    ['an unknown rule set', { ruleSet: 'none' }, decider, 'ACT_INPUT_INVALID'],
    ['a period of another kind', { period: '2013' }, decider, 'ACT_INPUT_INVALID'],
    ['something that is no bureau', { bureau: idOf('Station', 'alpha') }, decider, 'ACT_INPUT_INVALID'],
  ])('by %s is refused', async (_, input, viewer, code) => {
    const refused = await publish(input, viewer);
    expect(refused.code).toBe(code);
    expect(refused.messages!.zh).toMatch(/\p{Script=Han}/u);
    if (code === 'ACT_INPUT_INVALID') {
      expect(refused.issues!.map(({ path }) => path)).toEqual(Object.keys(input));
    }
    expect(await gateway.database.prisma.assessment.count()).toBe(0);
  });

  test('of a period with deleted records is refused', async () => {
    await gateway.database.pool.query(`
      INSERT INTO retention_deletion (station_id, record, month, rule, records, at)
      VALUES ('alpha', 'HouseholdVisit', '2014-01-01', 'household_visits', 3, now()),
        ('alpha', 'Complaint', '2013-12-01', 'work_of_stations', 3, now())`);
    const refused = await publish({ key: 'deleted-0001' });
    expect(refused.issues).toMatchObject([{ path: 'period', code: 'RECORDS_DELETED' }]);
    await gateway.database.pool.query('DELETE FROM retention_deletion');
    expect(await gateway.database.prisma.assessment.count()).toBe(0);
  });

  test('is done once under a key, and copies what the scoreboard says', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => publish({})));
    expect(answers.filter(({ repeated }) => repeated === false)).toHaveLength(1);
    const [{ assessment }] = answers as [Published];
    const { results } = await read<{ results: { totalCount: number; nodes: readonly Result[] } }>(
      assessment!.id,
      `results(first: 50) { totalCount nodes { ${result} } }`,
    );
    const { data } = await gateway.ask<{
      scoreboard: { nodes: readonly { awardsEarned: number; member: { code: string } }[] };
    }>(
      `query ($area: ID!) { scoreboard(month: "2014-01", ruleSet: "harbour", area: $area, first: 50) {
        nodes { awardsEarned member { code } } } }`,
      { variables: { area: january.bureau } },
    );
    expect(
      results.nodes.map(({ awardsEarned, subject }) => ({ awardsEarned, member: { code: subject.code } })),
    ).toEqual(data!.scoreboard.nodes);
    expect(results.totalCount).toBe(results.nodes.length);
    expect(results.nodes.find((each) => nameOf(each) === 'alpha/m1')).toMatchObject({
      role: 'COMMUNITY_OFFICER',
      goals: expect.arrayContaining([{ goal: { code: 'visits' }, outcome: 'MET' }]),
      values: expect.arrayContaining([{ metric: { id: 'VISITS' }, value: 5 }]),
    });
    expect(await publish({ ruleSet: 'dezhou-five-star' })).toMatchObject({ code: 'ACT_KEY_REUSED' });
  });

  test('again needs a reason; the former issue says by which it was replaced', async () => {
    expect(await publish({ key: 'january-0002' })).toMatchObject({ code: 'ASSESSMENT_PUBLISHED' });
    const { assessment } = await publish({ key: 'january-0002', reason: 'A call-back was late' });
    expect(assessment!.issue).toBe(2);
    const { data } = await gateway.ask(
      `query ($bureau: ID!) { assessments(bureau: $bureau, ruleSet: "harbour", period: "2014-01") { totalCount
        nodes { issue reason publishedBy ruleSet { version } replacedBy { issue } } } }`,
      { variables: { bureau: january.bureau } },
    );
    const issues = (data as { assessments: { nodes: readonly { issue: number }[] } }).assessments.nodes;
    expect(issues.toSorted((one, other) => one.issue - other.issue)).toEqual([
      {
        issue: 1,
        reason: null,
        publishedBy: 'decider',
        ruleSet: { version: '1.0.0' },
        replacedBy: { issue: 2 },
      },
      {
        issue: 2,
        reason: 'A call-back was late',
        publishedBy: 'decider',
        ruleSet: { version: '1.0.0' },
        replacedBy: null,
      },
    ]);
  });
});

describe('a published assessment', () => {
  const all = `results(first: 50, orderBy: SUBJECT) { nodes { ${result} } }
    named { award { code } rank subject { code station { code } } }`;

  test('stays as it is when records and members change; what has changed since is listed with both values', async () => {
    now = new Date('2014-02-11T00:00:00Z');
    const { assessment } = await publish({ key: 'january-0003', reason: 'For the archive' });
    const { id } = assessment!;
    const unchanged = `changes { totalCount nodes { subject { code station { code } }
      published { awardsEarned values { metric { id } value } } today { awardsEarned values { metric { id } value } } } }`;
    expect(await read(id, unchanged)).toEqual({ changes: { totalCount: 0, nodes: [] } });
    const before = await read<{ named: readonly { rank: number }[] }>(id, all);
    expect(before.named.length).toBeGreaterThan(0);
    const { pool } = gateway.database;
    await pool.query(`DELETE FROM household_visit WHERE (station_id, member_id) = ('alpha', 'm2')`);
    await pool.query(
      `INSERT INTO member VALUES ('beta', 'm9', NULL, 'community_officer', NULL, 'New', '新')`,
    );
    expect(await read(id, all)).toEqual(before);
    const { changes } = await read<{ changes: { totalCount: number; nodes: readonly object[] } }>(
      id,
      unchanged,
    );
    expect(changes).toEqual({
      totalCount: 2,
      nodes: [
        {
          subject: { code: 'm2', station: { code: 'alpha' } },
          published: {
            awardsEarned: 1,
            values: expect.arrayContaining([{ metric: { id: 'VISITS' }, value: 2 }]),
          },
          today: {
            awardsEarned: 0,
            values: expect.arrayContaining([{ metric: { id: 'VISITS' }, value: 0 }]),
          },
        },
        {
          subject: { code: 'm9', station: { code: 'beta' } },
          published: null,
          today: expect.objectContaining({ awardsEarned: 0 }),
        },
      ],
    });
  });

  test('shows everyone who was named, and results only to those who may read scores', async () => {
    const { id } = await gateway.database.prisma.assessment.findFirstOrThrow({
      orderBy: { issue: 'desc' },
    });
    const open = await read<{ named: readonly object[] }>(
      id,
      'period named { rank subject { code } }',
      visitor,
    );
    expect(open.named.length).toBeGreaterThan(0);
    for (const field of ['results { totalCount }', 'changes { totalCount }', 'publishedBy']) {
      const { errors } = await gateway.ask(`query ($id: ID!) { assessment(id: $id) { ${field} } }`, {
        variables: { id },
        viewer: visitor,
      });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const { results } = await read<{ results: { totalCount: number; nodes: readonly Result[] } }>(
      id,
      'results { totalCount nodes { awardsEarned subject { code station { code } } } }',
      { id: 'b', role: 'officer', stations: ['beta'] },
    );
    expect(results.nodes.map(nameOf)).toEqual(['beta/m1']);
    expect(results.totalCount).toBe(1);
  });
});

describe('every ready rule set', () => {
  test.each(ruleSets.map((ruleSet) => [ruleSet.id, firstPeriodOf(ruleSet)] as const))(
    '%s is published as the scoreboard judges',
    async (ruleSet, period) => {
      now = new Date('2035-01-05T00:00:00Z');
      const { assessment, ...refused } = await publish({
        key: `all-${ruleSet}`.slice(0, 64),
        ruleSet,
        period,
      });
      expect(refused).toEqual({ __typename: 'PublishAssessmentSuccess', repeated: false });
      const published = await read<{ results: { nodes: readonly object[] } }>(
        assessment!.id,
        'results(first: 50) { nodes { awardsEarned goals { goal { code } outcome } scores { score { code } points } } }',
      );
      const { data, errors } = await gateway.ask<{
        scoreboard: {
          nodes: readonly { awards: readonly object[]; requirements: readonly object[] }[];
        };
      }>(
        `query ($area: ID!, $ruleSet: String!, $period: Period!) {
          scoreboard(period: $period, ruleSet: $ruleSet, area: $area, first: 50) { nodes { awardsEarned
            awards { goal { code } outcome } requirements { goal { code } outcome } scores { score { code } points } } } }`,
        { variables: { area: january.bureau, ruleSet, period } },
      );
      expect(errors).toBeUndefined();
      expect(published.results.nodes).toEqual(
        data!.scoreboard.nodes.map(({ awards, requirements, ...card }) => ({
          ...card,
          goals: [...awards, ...requirements],
        })),
      );
    },
  );
});

describe('pages of results', () => {
  let id: string;
  beforeAll(async () => {
    const { pool } = gateway.database;
    id = (await pool.query<{ id: string }>('SELECT id FROM assessment WHERE issue = 1')).rows[0]!.id;
    await pool.query(
      `INSERT INTO assessment_result (assessment_id, station_id, subject_id, role, tally, outcomes, scores, awards_earned)
       SELECT $1, 'beta', 'z' || n, 'auxiliary', '{}', '{}', '{}', n % 3 FROM generate_series(1, 20000) n`,
      [id],
    );
    await pool.query('VACUUM ANALYZE assessment_result');
  });

  // The plan of one server.
  test.runIf(inject('nodes').length === 1).each([
    ['the first', null],
    ['one in the middle of many with as many awards', [1, 'beta', 'z5'] as const],
  ])('%s costs a page, by the index', async (_, after) => {
    const parameters = new Parameters();
    const text = pageSql(
      { viewer: { id: 's', role: 'supervisor' } },
      id,
      'awardsEarned',
      21,
      after,
      parameters,
    );
    const { rows } = await gateway.database.pool.query<{ 'QUERY PLAN': readonly [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      parameters.values,
    );
    const scans = scansOf(rows[0]!['QUERY PLAN'][0].Plan);
    expect(scans.length).toBeGreaterThan(0);
    for (const scan of scans) {
      expect(scan['Node Type']).toMatch(/^Index/);
      expect(scan['Actual Rows']).toBeLessThanOrEqual(21);
      expect(scan['Rows Removed by Filter'] ?? 0).toBe(0);
    }
  });

  test.each(['AWARDS_EARNED', 'SUBJECT'])('hold everyone once, in the order of %s', async (orderBy) => {
    const pages = async (first: number, limit: number) => {
      const found: Result[] = [];
      let after: string | null = null;
      while (found.length < limit) {
        const { results }: { results: { nodes: readonly Result[]; pageInfo: { endCursor: string } } } =
          await read(
            id,
            `results(first: ${first}, orderBy: ${orderBy}${after === null ? '' : `, after: "${after}"`}) {
            nodes { awardsEarned subject { code station { code } } } pageInfo { endCursor } }`,
          );
        found.push(...results.nodes);
        after = results.pageInfo.endCursor;
      }
      return found.slice(0, limit).map((each) => `${each.awardsEarned} ${nameOf(each)}`);
    };
    expect(await pages(7, 70)).toEqual(await pages(70, 70));
  });
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** The first period that a rule set judges. */
function firstPeriodOf({ period, effectiveFrom }: RuleSet): Period {
  const holding = periodOf(period, effectiveFrom);
  return firstDayOf(holding) < effectiveFrom ? addPeriods(holding, 1) : holding;
}

/** The parts of a plan that read a table. */
const scansOf = (plan: Plan): readonly Plan[] => [
  ...(plan['Node Type'].includes('Scan') && !plan['Node Type'].startsWith('Subquery') ? [plan] : []),
  ...(plan.Plans ?? []).flatMap(scansOf),
];

// A distributed database does not run the command retention.
test.runIf(inject('nodes').length === 1)(
  'records that are deleted after their retention period change nothing that is published',
  async () => {
    const { pool } = gateway.database;
    // The rule sets that are published for other periods only would make January's records wait.
    for (const table of ['assessment_naming', 'assessment_result']) {
      await pool.query(
        `DELETE FROM ${table} WHERE assessment_id IN (SELECT id FROM assessment WHERE rule_set <> 'harbour')`,
      );
    }
    await pool.query(`DELETE FROM assessment WHERE rule_set <> 'harbour'`);
    const published = async () =>
      (await pool.query('SELECT * FROM assessment_result ORDER BY assessment_id, station_id, subject_id'))
        .rows;
    const before = await published();
    expect(before).not.toEqual([]);
    const steps: RetentionStep[] = [];
    await runRetention(pool, {
      now: new Date('2045-01-01T00:00:00Z'),
      apply: true,
      onStep: (step) => steps.push(step),
    });
    expect(
      steps.find(({ stationId, record }) => `${stationId} ${record}` === 'alpha HouseholdVisit')!.due,
    ).toBeGreaterThan(0);
    expect(await published()).toEqual(before);
    const refused = await publish({ key: 'deleted-0002', reason: 'once more' });
    expect(refused.issues).toMatchObject([{ path: 'period', code: 'RECORDS_DELETED' }]);
  },
);
