import { columnOf, type StoredMetricId } from '@beatwork/core/internal';

import { builder } from '../../builder.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { CursorValue } from '../../paging/cursor.ts';
import { metricEnumValues } from '../metrics/metric.type.ts';

type ScoreboardField = 'awardsEarned' | StoredMetricId;

const ScoreboardFieldEnum = builder.enumType('ScoreboardField', {
  description: 'The figures by which a scoreboard can be ordered.',
  values: {
    AWARDS_EARNED: { value: 'awardsEarned', description: 'The number of awards earned 获星数.' },
    ...metricEnumValues(),
  } as Record<string, { value: ScoreboardField; description: string }>,
});

const Direction = builder.enumType('OrderDirection', {
  description: 'Whether the lowest or the highest value comes first.',
  values: {
    ASC: { description: 'The lowest value comes first, unknown values last 升序.' },
    DESC: { description: 'The highest value comes first, unknown values last 降序.' },
  } as const,
});

export interface ScoreboardOrder {
  readonly field: ScoreboardField;
  readonly direction: 'ASC' | 'DESC';
}

export const ScoreboardOrderInput = builder.inputRef<ScoreboardOrder>('ScoreboardOrder').implement({
  description: 'One figure by which a scoreboard is ordered.',
  fields: (t) => ({
    field: t.field({ type: ScoreboardFieldEnum, required: true, description: 'The figure to order by.' }),
    direction: t.field({
      type: Direction,
      required: true,
      defaultValue: 'DESC',
      description: 'Whether the lowest or the highest value comes first.',
    }),
  }),
});

/** The column of a field, cast to float8 because cursors hold float8 values. */
export const orderValueSql = (field: string) => `t.${columnOf(field)}::float8`;

/** The `ORDER BY` list of a scoreboard. It ends in the members' keys, so that no two members are tied. */
export function orderSql(orders: readonly ScoreboardOrder[]): string {
  const levels = orders.map(({ field, direction }) => `${orderValueSql(field)} ${direction} NULLS LAST`);
  return [...levels, 't.station_id', 't.member_id'].join(', ');
}

/**
 * The condition for rows that come after a place: they come later by the first figure, or are equal there and come
 * later by the second, and so on.
 */
export function afterSql(
  orders: readonly ScoreboardOrder[],
  place: readonly CursorValue[],
  parameters: Parameters,
): string {
  const same: string[] = [];
  const after = orders.flatMap(({ field, direction }, level) => {
    const column = orderValueSql(field);
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
  const [stationId, memberId] = place.slice(orders.length).map((key) => parameters.add(key, 'text'));
  return `(${[...after, `(${same.join('')}(t.station_id, t.member_id) > (${stationId}, ${memberId}))`].join(' OR ')})`;
}
