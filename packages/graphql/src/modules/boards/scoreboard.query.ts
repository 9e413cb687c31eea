import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { type Connection, connectionOf } from '../../paging/connection.ts';
import type { CursorValue } from '../../paging/cursor.ts';
import type { Page } from '../../paging/load-page.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { areaArgument } from '../areas/area.ts';
import { readScoredArea } from '../judging/access.ts';
import { loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { todaySql } from '../judging/has-begun.ts';
import { judgementArguments, rulesOf } from '../judging/judgement-arguments.ts';
import {
  type Judged,
  type SubjectRow,
  scoredSubjectsSql,
  subjectColumns,
} from '../judging/scored-subjects.ts';
import { ScorecardConnection } from '../scorecards/scorecard.type.ts';
import { explain } from '../scorecards/scorecards.ts';
import type { SubjectScorecard } from '../scorecards/subject-scorecard.ts';
import { Figures } from './figures.ts';
import {
  afterSql,
  orderSql,
  readOrders,
  type ScoreboardOrder,
  ScoreboardOrderInput,
} from './scoreboard-order.ts';
import { figuresIn, type ScoreboardWhere, ScoreboardWhereInput, whereSql } from './scoreboard-where.ts';

/** A scorecard with its place in the scoreboard's order, from which its cursor is made. */
interface PlacedScorecard extends SubjectScorecard {
  readonly place: readonly CursorValue[];
}

interface Board extends Judged {
  readonly where: ScoreboardWhere | null | undefined;
  readonly orders: readonly ScoreboardOrder[];
}

builder.queryField('scoreboard', (t) =>
  t.field({
    type: ScorecardConnection,
    description:
      'The scorecards of everyone whose role has an award, with or without records. Where the rules have no awards, it is everyone whose role has a requirement or a score. Members who are equal in the order that is asked for are ordered by station and member code.',
    args: {
      ...judgementArguments(),
      ...areaArgument(),
      where: t.arg({ type: ScoreboardWhereInput, description: 'Which scorecards to list; all if left out.' }),
      orderBy: t.arg({
        type: [ScoreboardOrderInput],
        description:
          'The figures to order by, the most important first; the number of awards earned if left out.',
      }),
      ...pageArguments(),
    },
    complexity: costOfPage,
    resolve: async (_root, { where, orderBy, ...args }, context) => {
      const rules = await rulesOf(context, args);
      const area = await readScoredArea(context, args.area);
      const orders = readOrders(orderBy);
      const earlier = await loadEarlierPeriods(context, rules);
      const board: Board = { rules, earlier, area, viewer: context.viewer, now: context.now, where, orders };
      const { id, version } = rules.ruleSet;
      return connectionOf<PlacedScorecard>(args, {
        list: `Query.scoreboard ${JSON.stringify([id, version, rules.period, area, where, orders])}`,
        kinds: [...orders.map(() => 'number or null' as const), 'text', 'text'],
        placeOf: ({ place }) => place,
        page: (size, after) => loadBoardPage(context, board, size, after),
        total: () => countBoard(context, board),
      }) as Connection<SubjectScorecard>;
    },
  }),
);

async function loadBoardPage(
  context: Context,
  board: Board,
  size: number,
  after: readonly CursorValue[] | null,
): Promise<Page<PlacedScorecard>> {
  const { rules, earlier, where, orders } = board;
  const parameters = new Parameters();
  const figures = new Figures(rules, [...orders.map(({ figure }) => figure), ...figuresIn(where)]);
  const scored = await scoredSubjectsSql(context, board, figures.metrics, parameters);
  const conditions =
    whereSql(rules, where, figures, parameters) +
    (after === null ? '' : ` AND ${afterSql(orders, figures, after, parameters)}`);
  const place = [...orders.map(({ figure }) => figures.sql(figure)), 't.station_id', 't.subject_id'];
  const rows = await query<SubjectRow & { readonly today: string; readonly place: CursorValue[] }>(
    context,
    `SELECT ${subjectColumns(rules)}, ${todaySql('t.station_id', context, parameters)} AS today,
  json_build_array(${place.join(', ')}) AS place
FROM ${scored} t WHERE true${conditions}
ORDER BY ${orderSql(orders, figures)} LIMIT ${parameters.add(size + 1, 'int')}`,
    parameters.values,
  );
  const toCard = explain(rules, earlier);
  return {
    rows: rows.slice(0, size).map((row) => ({ ...toCard(row), place: row.place })),
    hasNextPage: rows.length > size,
  };
}

async function countBoard(context: Context, board: Board): Promise<number> {
  const parameters = new Parameters();
  const figures = new Figures(board.rules, figuresIn(board.where));
  const scored = await scoredSubjectsSql(context, board, figures.metrics, parameters);
  const [row] = await query<{ total: number }>(
    context,
    `SELECT count(*)::int AS total FROM ${scored} t WHERE true${whereSql(board.rules, board.where, figures, parameters)}`,
    parameters.values,
  );
  return row!.total;
}
