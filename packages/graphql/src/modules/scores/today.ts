import type { Context } from '../../context.ts';
import type { Parameters } from '../../loading/parameters.ts';

/** The request's day in the time zone of a station's bureau, as text. */
export function todaySql(station: string, { now }: Pick<Context, 'now'>, parameters: Parameters): string {
  const instant = parameters.add(now.toISOString(), 'timestamptz');
  return `(SELECT (${instant} AT TIME ZONE zone.time_zone)::date::text FROM station_time_zone zone WHERE zone.station_id = ${station})`;
}
