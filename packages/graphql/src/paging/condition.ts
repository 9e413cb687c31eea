import type { Month } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import type { Parameters } from '../loading/parameters.ts';

/** One condition on the rows of a list. It is plain data, so that equal conditions can share a batch. */
export type Condition =
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: '=' | '>=' | '<';
      readonly value: string | boolean;
      readonly type: string;
    }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly string[]; readonly type: string }
  | { readonly kind: 'month'; readonly field: string; readonly operator: '>=' | '<'; readonly month: Month }
  | { readonly kind: 'before today'; readonly field: string; readonly now: string };

/** SQL for conditions on the table `t`, each of the form ` AND …`. */
export function conditionsSql(conditions: readonly Condition[], parameters: Parameters): string {
  return conditions.map((condition) => ` AND ${conditionSql(condition, parameters)}`).join('');
}

function conditionSql(condition: Condition, parameters: Parameters): string {
  const column = `t.${columnOf(condition.field)}`;
  switch (condition.kind) {
    case 'compare':
      return `${column} ${condition.operator} ${parameters.add(condition.value, condition.type)}`;
    case 'in':
      return `${column} = ANY(${parameters.add(condition.values, `${condition.type}[]`)})`;
    case 'month': {
      const start = parameters.add(`${condition.month}-01`, 'timestamp');
      return `${column} ${condition.operator} (${start} AT TIME ZONE zone.time_zone)`;
    }
    case 'before today': {
      const now = parameters.add(condition.now, 'timestamptz');
      return `${column} < (${now} AT TIME ZONE zone.time_zone)::date`;
    }
  }
}

/** SQL for the join that the conditions need: one on months or today needs the time zone of the bureau, in which they begin. */
export function conditionsJoin(conditions: readonly Condition[]): string {
  return conditions.some(({ kind }) => kind === 'month' || kind === 'before today')
    ? ' JOIN station_time_zone zone ON zone.station_id = k.k1'
    : '';
}
