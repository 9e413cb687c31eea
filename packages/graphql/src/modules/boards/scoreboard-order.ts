import type { MetricId } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { isGiven } from '../../filters/where-field.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { CursorValue } from '../../paging/cursor.ts';
import { MetricIdEnum } from '../metrics/metric.type.ts';
import type { Figure, Figures } from './figures.ts';

const ScoreboardField = builder.enumType('ScoreboardField', {
  description: 'The figures of every scorecard by which a scoreboard can be ordered.',
  values: {
    AWARDS_EARNED: { value: 'awardsEarned', description: 'The number of awards earned 获星数.' },
  } as const,
});

const Direction = builder.enumType('OrderDirection', {
  description: 'Whether the lowest or the highest value comes first.',
  values: {
    ASC: { description: 'The lowest value comes first, unknown values last 升序.' },
    DESC: { description: 'The highest value comes first, unknown values last 降序.' },
  } as const,
});

interface OrderGiven {
  readonly field?: 'awardsEarned' | null | undefined;
  readonly metric?: MetricId | null | undefined;
  readonly score?: string | null | undefined;
  readonly direction: 'ASC' | 'DESC';
}

export const ScoreboardOrderInput = builder.inputRef<OrderGiven>('ScoreboardOrder').implement({
  description: 'One figure by which a scoreboard is ordered: exactly one of `field`, `metric` and `score`.',
  fields: (t) => ({
    field: t.field({ type: ScoreboardField, description: 'A figure of every scorecard.' }),
    metric: t.field({ type: MetricIdEnum, description: 'The metric to order by.' }),
    score: t.string({ description: 'The code of the score to order by the points of.' }),
    direction: t.field({
      type: Direction,
      required: true,
      defaultValue: 'DESC',
      description: 'Whether the lowest or the highest value comes first.',
    }),
  }),
});

/** How many figures an order may have: the condition of a page grows with the square of their number. */
const mostLevels = 10;

/** One level of an order. */
export interface ScoreboardOrder {
  readonly figure: Figure;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The levels of an order; by awards earned where none is given.
 * @throws ORDER_NOT_ONE; INPUT_TOO_LONG where there are more levels than {@link mostLevels}
 */
export function readOrders(given: readonly OrderGiven[] | null | undefined): readonly ScoreboardOrder[] {
  if (!isGiven(given)) return [{ figure: { kind: 'awardsEarned' }, direction: 'DESC' }];
  if (given.length > mostLevels) {
    throw new GatewayError('INPUT_TOO_LONG', { name: 'orderBy', length: given.length, limit: mostLevels });
  }
  return given.map(({ field, metric, score, direction }) => {
    const figures = [
      ...(isGiven(field) ? [{ kind: field }] : []),
      ...(isGiven(metric) ? [{ kind: 'metric' as const, metric }] : []),
      ...(isGiven(score) ? [{ kind: 'score' as const, code: score }] : []),
    ];
    const [figure] = figures;
    if (figure === undefined || figures.length > 1) {
      const kinds = figures.map(({ kind }) => (kind === 'awardsEarned' ? 'field' : kind));
      throw new GatewayError('ORDER_NOT_ONE', { figures: kinds });
    }
    return { figure, direction };
  });
}

/** The `ORDER BY` list of a scoreboard. It ends in the subjects' keys, so that no two subjects are tied. */
export function orderSql(orders: readonly ScoreboardOrder[], figures: Figures): string {
  const levels = orders.map(({ figure, direction }) => `${figures.sql(figure)} ${direction} NULLS LAST`);
  return [...levels, 't.station_id', 't.subject_id'].join(', ');
}

/**
 * The condition for rows that come after a place: they come later by the first figure, or are equal there and come
 * later by the second, and so on.
 */
export function afterSql(
  orders: readonly ScoreboardOrder[],
  figures: Figures,
  place: readonly CursorValue[],
  parameters: Parameters,
): string {
  const same: string[] = [];
  const after = orders.flatMap(({ figure, direction }, level) => {
    const column = figures.sql(figure);
    const value = place[level] ?? null;
    const before = same.join('');
    if (value === null) {
      same.push(`${column} IS NULL AND `);
      // Unknown values come last, so only another unknown value can follow one.
      return [];
    }
    const parameter = parameters.add(value, 'float8');
    same.push(`${column} = ${parameter} AND `);
    return [`(${before}(${column} ${direction === 'ASC' ? '>' : '<'} ${parameter} OR ${column} IS NULL))`];
  });
  const [stationId, subjectId] = place.slice(orders.length).map((key) => parameters.add(key, 'text'));
  return `(${[...after, `(${same.join('')}(t.station_id, t.subject_id) > (${stationId}, ${subjectId}))`].join(' OR ')})`;
}
