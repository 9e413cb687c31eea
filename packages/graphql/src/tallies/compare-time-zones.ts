import type { Pool } from 'pg';

/** A time zone of which the database and this process think differently: another edition of the time zone data. */
export interface TimeZoneDifference {
  readonly timeZone: string;
  /** The first beginning of a month, in UTC, at which their local times differ. */
  readonly at: string;
}

/**
 * Compares what the database and this process know of the bureaus' time zones, at the beginnings of all months from 1970
 * to 2040. Where they differ, the database counts a record in another month than the library would.
 */
export async function timeZoneDifferences(pool: Pool): Promise<readonly TimeZoneDifference[]> {
  const { rows } = await pool.query<{ timeZone: string; at: Date; local: string }>(
    `SELECT zone.time_zone AS "timeZone", month AS at, to_char(month AT TIME ZONE zone.time_zone, 'YYYY-MM-DD HH24:MI') AS local
     FROM (SELECT DISTINCT time_zone FROM bureau) AS zone
     CROSS JOIN generate_series('1970-01-01'::timestamptz, '2040-12-01'::timestamptz, interval '1 month', 'UTC') AS month
     ORDER BY 1, 2`,
  );
  return differencesIn(rows);
}

/** The first difference of each time zone. */
export function differencesIn(
  rows: readonly { readonly timeZone: string; readonly at: Date; readonly local: string }[],
): readonly TimeZoneDifference[] {
  const found = new Map<string, TimeZoneDifference>();
  const clocks = new Map<string, Intl.DateTimeFormat>();
  for (const { timeZone, at, local } of rows) {
    const clock = clocks.get(timeZone) ?? clockIn(timeZone);
    clocks.set(timeZone, clock);
    if (found.has(timeZone) || clock.format(at).replace(',', '') === local) continue;
    found.set(timeZone, { timeZone, at: at.toISOString() });
  }
  return [...found.values()];
}

const clockIn = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
