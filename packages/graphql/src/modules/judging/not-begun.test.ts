import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestGateway, idOf, type Nodes, type TestGateway } from '../../testing/test-gateway.ts';

let now = '';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway({ clock: () => new Date(now) });
}, 60_000);
afterAll(() => gateway.drop());

const query = `{
  scoreboard(month: "2014-01", first: 100) {
    nodes { awardsEarned awards { outcome leastChange { sentence { zh } } sentence { zh } comparisons { outcome reason } } }
  }
  unknown: scoreboard(month: "2014-01", where: { goals: [{ code: "visits", outcome: [NOT_EVALUABLE] }] }) { totalCount }
  failed: scoreboard(month: "2014-01", where: { goals: [{ code: "visits", outcome: [NOT_MET] }] }) { totalCount }
  islanders: scoreboard(month: "2014-01", area: "${idOf('Bureau', 'island')}") { totalCount }
  scoreSummary(month: "2014-01") { goals { members met notMet nearMisses notEvaluable } }
  selection(month: "2014-01") { named { rank } }
}`;

interface Counts {
  readonly members: number;
  readonly met: number;
  readonly notMet: number;
  readonly nearMisses: number;
  readonly notEvaluable: number;
}

interface Award {
  readonly outcome: string;
  readonly leastChange: { readonly sentence: { readonly zh: string } } | null;
  readonly sentence: { readonly zh: string };
  readonly comparisons: readonly { readonly outcome: string; readonly reason: string | null }[];
}

interface Total {
  readonly totalCount: number;
}

interface Month {
  readonly scoreboard: Nodes<{ awardsEarned: number; awards: readonly Award[] }>;
  readonly unknown: Total;
  readonly failed: Total;
  readonly islanders: Total;
  readonly scoreSummary: { readonly goals: readonly Counts[] };
  readonly selection: { readonly named: readonly { readonly rank: number }[] };
}

async function askAt(moment: string) {
  now = moment;
  const { data, errors } = await gateway.ask<Month>(query);
  expect(errors).toBeUndefined();
  return data!;
}

describe('a month that has not begun in the time zone of the bureau', () => {
  // 23:59 on 31 December in Shanghai, where it is eight hours later than in UTC.
  it('is unknown in every answer', async () => {
    const { scoreboard, unknown, failed, scoreSummary, selection } = await askAt('2013-12-31T15:59:59Z');
    expect(scoreboard.nodes.length).toBeGreaterThan(0);
    for (const { awardsEarned, awards } of scoreboard.nodes) {
      expect(awardsEarned).toBe(0);
      for (const { outcome, leastChange, sentence, comparisons } of awards) {
        expect(outcome).toBe('NOT_EVALUABLE');
        expect(leastChange).toBeNull();
        expect(sentence.zh).toContain('尚未开始');
        for (const comparison of comparisons)
          expect(comparison).toEqual({ outcome: 'NOT_EVALUABLE', reason: 'NOT_BEGUN' });
      }
    }
    expect(unknown.totalCount).toBeGreaterThan(0);
    expect(failed.totalCount).toBe(0);
    for (const { members, ...counts } of scoreSummary.goals)
      expect(counts).toEqual({ met: 0, notMet: 0, nearMisses: 0, notEvaluable: members });
    expect(selection.named).toEqual([]);
  });

  it('is judged from its first moment there, and not yet in a zone further west', async () => {
    const first = await askAt('2013-12-31T16:00:00Z');
    const years = await askAt('2020-01-01T00:00:00Z');
    expect(first.selection).toEqual(years.selection);
    expect(first.failed.totalCount).toBeGreaterThan(0);
    const awards = years.scoreboard.nodes.flatMap((card) => card.awards);
    expect(awards.some(({ leastChange }) => leastChange !== null)).toBe(true);
    // The bureau of Island City is in the time zone UTC.
    const inIsland = years.islanders.totalCount;
    expect(inIsland).toBeGreaterThan(0);
    expect(years.unknown.totalCount).toBe(0);
    expect(first.unknown.totalCount).toBe(inIsland);
    expect(first.failed.totalCount).toBe(years.failed.totalCount - inIsland);
  });
});
