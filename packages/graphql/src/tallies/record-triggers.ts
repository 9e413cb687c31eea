import { changeByRow, changeTypeOf } from './change-type.ts';
import { countCall } from './count-function.ts';
import { type CountedTable, checksOf } from './counted-tables.ts';

/** Triggers do not count while a bulk load brings records that are counted at its end. */
export const unlessPostponed = `WHEN (current_setting('tallying.postponed', true) IS DISTINCT FROM 'on')`;

/** The triggers of a table of records, which count what every statement changed. */
export function recordTriggers(counted: CountedTable): readonly string[] {
  const { table } = counted;
  const rows = { INSERT: ['new'], UPDATE: ['old', 'new'], DELETE: ['old'] };
  return [
    changeFunction(counted),
    ...Object.entries(rows).map(
      ([event, tables]) => `CREATE TRIGGER ${table}_${event.toLowerCase()} AFTER ${event} ON ${table}
REFERENCING ${tables.map((each) => `${each.toUpperCase()} TABLE AS ${each}_rows`).join(' ')}
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION ${table}_changed();`,
    ),
    ...deletionOfChecks(counted),
    `CREATE TRIGGER ${table}_truncate AFTER TRUNCATE ON ${table}
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION records_truncated();`,
  ];
}

function changeFunction(counted: CountedTable): string {
  const count = (stations: string, rows: string, sign: string) => `
    opened := open_stations(ARRAY(${stations}));
    FOR station, zone, changes IN
      SELECT o.station_id, o.time_zone, array_agg(${changeByRow(counted, 'r', sign, 'o.time_zone')})
      FROM ${rows} AS r JOIN unnest(opened) AS o ON o.station_id = r.station_id
      GROUP BY o.station_id, o.time_zone
    LOOP
    ${countCall(counted, 'changes')}
    END LOOP;`;
  return `CREATE FUNCTION tallying.${counted.table}_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  opened opened_station[];
  station text;
  zone text;
  changes ${changeTypeOf(counted)}[];
BEGIN
  IF TG_OP = 'INSERT' THEN${count('SELECT station_id FROM new_rows', 'new_rows', '1')}
  ELSIF TG_OP = 'DELETE' THEN${count('SELECT station_id FROM old_rows', 'old_rows', '-1')}
  ELSE${count(
    'SELECT station_id FROM old_rows UNION SELECT station_id FROM new_rows',
    '(SELECT -1 AS sign, each.* FROM old_rows AS each UNION ALL SELECT 1, each.* FROM new_rows AS each)',
    'r.sign',
  )}
  END IF;
  RETURN NULL;
END
$$;`;
}

/** A record takes its checks with it. They go first, so that they are subtracted where they were counted. */
function deletionOfChecks(counted: CountedTable): readonly string[] {
  const checks = checksOf(counted);
  if (checks.length === 0) return [];
  const { table } = counted;
  return [
    `CREATE FUNCTION tallying.${table}_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
${checks
  .map((check) => {
    const its = `station_id = OLD.station_id AND ${check.by} = OLD.id`;
    return `  IF EXISTS (SELECT FROM ${check.table} WHERE ${its}) THEN
    DELETE FROM ${check.table} WHERE ${its};
  END IF;`;
  })
  .join('\n')}
  RETURN OLD;
END
$$;`,
    `CREATE TRIGGER ${table}_goes BEFORE DELETE ON ${table}
FOR EACH ROW EXECUTE FUNCTION ${table}_goes();`,
  ];
}
