import type { CompiledRuleSet } from '@beatwork/core';
import type { Context } from '../../context.ts';
import type { Parameters } from '../../loading/parameters.ts';

/** SQL for the current day, as text, in the time zone of a station's bureau. */
export function todaySql(station: string, { now }: Pick<Context, 'now'>, parameters: Parameters): string {
  const instant = parameters.add(now.toISOString(), 'timestamptz');
  return `(SELECT (${instant} AT TIME ZONE zone.time_zone)::date::text FROM station_time_zone zone WHERE zone.station_id = ${station})`;
}

/** A day begins last in the time zone UTC−12. */
const furthestBehind = 12 * 3_600_000;

/** Whether the judged period has begun in every time zone. */
export function hasBegunEverywhere({ opensOn }: CompiledRuleSet, { now }: Pick<Context, 'now'>): boolean {
  return now.getTime() - furthestBehind >= Date.parse(`${opensOn}T00:00:00Z`);
}

/** SQL for whether the judged period has begun in the time zone of a station's bureau. */
export function hasBegunSql(
  { opensOn }: CompiledRuleSet,
  station: string,
  context: Pick<Context, 'now'>,
  parameters: Parameters,
): string {
  return `${todaySql(station, context, parameters)} >= ${parameters.add(opensOn, 'text')}`;
}
