import type { LocalizedText } from '@beatwork/core';
import type { Gateway } from '@beatwork/graphql';
import { askGateway } from './ask-gateway.ts';
import type { FiveStars } from './five-stars.ts';

/** The member who came closest to a star, how many others came equally close, and what was missing. */
export interface NearMiss {
  readonly award: string;
  readonly member: { readonly name: LocalizedText; readonly station: { readonly name: LocalizedText } };
  /** How many others are near misses with the same figure. */
  readonly others: number;
  readonly sentence: LocalizedText;
}

interface Answer {
  readonly scoreboard: {
    readonly nodes: readonly {
      readonly member: NearMiss['member'];
      readonly awards: readonly {
        readonly goal: { readonly code: string };
        readonly comparisons: readonly {
          readonly metric: { readonly id: string; readonly name: LocalizedText };
          readonly actual: number | null;
          readonly outcome: 'MET' | 'NOT_MET' | 'NOT_EVALUABLE';
          readonly sentence: LocalizedText;
        }[];
      }[];
    }[];
  };
}

const query = `query NearMisses($month: Month!, $award: String!, $metric: MetricId!) {
  scoreboard(month: $month, where: { goals: [{ code: $award, nearMiss: true }] },
    orderBy: [{ metric: $metric }], first: 100) {
    nodes {
      member { name { en zh } station { name { en zh } } }
      awards { goal { code } comparisons { metric { id name { en zh } } actual outcome sentence { en zh } } }
    }
  }
}`;

const equalsQuery = `query Equals($month: Month!, $where: ScoreboardWhere!) {
  scoreboard(month: $month, where: $where) { totalCount }
}`;

/** How many near misses of an award have the same figure. */
async function countEquals(
  gateway: Gateway,
  month: string,
  award: string,
  [metric, value]: readonly [metric: string, value: number | null],
): Promise<number> {
  const where = { goals: [{ code: award, nearMiss: true }], metrics: [{ metric, eq: value }] };
  const { scoreboard } = await askGateway<{ readonly scoreboard: { readonly totalCount: number } }>(
    gateway,
    equalsQuery,
    { month, where },
  );
  return scoreboard.totalCount;
}

/** For each star with near misses, the one that came closest in the figure by which the star is ranked. */
export async function askNearMisses(
  gateway: Gateway,
  month: string,
  { selection, scoreSummary }: FiveStars,
): Promise<readonly NearMiss[]> {
  const nearMisses: NearMiss[] = [];
  for (const { goal, kind, nearMisses: count } of scoreSummary.goals) {
    const metric = selection.named.find(({ award }) => award.code === goal.code)?.figures[0]?.metric.id;
    if (kind !== 'AWARD' || count === 0 || metric === undefined) continue;
    const { scoreboard } = await askGateway<Answer>(gateway, query, { month, award: goal.code, metric });
    for (const { member, awards } of scoreboard.nodes) {
      const comparisons = awards.find((award) => award.goal.code === goal.code)?.comparisons ?? [];
      const short = comparisons.find((each) => each.metric.id === metric && each.outcome === 'NOT_MET');
      if (!short) continue;
      const { metric: ranked, actual, sentence } = short;
      const equals = await countEquals(gateway, month, goal.code, [metric, actual]);
      nearMisses.push({
        award: goal.code,
        member,
        others: equals - 1,
        // The sentence begins with the name of the metric, which is cut off because it is shown above.
        sentence: {
          en: sentence.en.slice(`${ranked.name.en}: `.length),
          zh: sentence.zh.slice(`${ranked.name.zh}：`.length),
        },
      });
      break;
    }
  }
  return nearMisses;
}
