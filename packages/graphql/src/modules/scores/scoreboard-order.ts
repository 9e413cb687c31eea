import { columnOf, type StoredMetricId } from '@beatwork/core/internal';

import { builder } from '../../builder.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { CursorValue } from '../../paging/cursor.ts';
import { metricEnumValues } from './metric.type.ts';

type ScoreboardField = 'awardsEarned' | StoredMetricId;

const ScoreboardFieldEnum = builder.enumType('ScoreboardField', {
  description: 'What a scoreboard can be ordered by.',
  values: {
    AWARDS_EARNED: { value: 'awardsEarned', description: 'How many awards were earned 获星数.' },
    ...metricEnumValues(),
  } as Record<string, { value: ScoreboardField; description: string }>,
});

const Direction = builder.enumType('OrderDirection', {
  description: 'Which comes first.',
  values: {
    ASC: { description: 'The least 升序. What is unknown comes last.' },
    DESC: { description: 'The most 降序. What is unknown comes last.' },
  } as const,
});

export interface ScoreboardOrder {
  readonly field: ScoreboardField;
  readonly direction: 'ASC' | 'DESC';
}

export const ScoreboardOrderInput = builder.inputRef<ScoreboardOrder>('ScoreboardOrder').implement({
  description: 'One level of the order of a scoreboard.',
  fields: (t) => ({
    field: t.field({ type: ScoreboardFieldEnum, required: true, description: 'What to order by.' }),
    direction: t.field({
      type: Direction,
      required: true,
      defaultValue: 'DESC',
      description: 'Which comes first.',
    }),
  }),
});

/** The column of a field, as the float8 that cursors hold. */
export const orderValueSql = (field: string) => `t.${columnOf(field)}::float8`;

/** `ORDER BY` of a scoreboard; ends in the members' keys, so that no two members are tied. */
export function orderSql(orders: readonly ScoreboardOrder[]): string {
  const levels = orders.map(({ field, direction }) => `${orderValueSql(field)} ${direction} NULLS LAST`);
  return [...levels, 't.station_id', 't.member_id'].join(', ');
}

/** The rows that come after a place: after in the first level, or the same there and after in the next … */
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
      // Nothing comes after what is unknown but what is unknown too.
      return [];
    }
    const parameter = parameters.add(value, 'float8');
    same.push(`${column} = ${parameter} AND `);
    return [`(${before}(${column} ${direction === 'ASC' ? '>' : '<'} ${parameter} OR ${column} IS NULL))`];
  });
  const [stationId, memberId] = place.slice(orders.length).map((key) => parameters.add(key, 'text'));
  return `(${[...after, `(${same.join('')}(t.station_id, t.member_id) > (${stationId}, ${memberId}))`].join(' OR ')})`;
}
