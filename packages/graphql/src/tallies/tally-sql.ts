import pg from 'pg';
import { allowTriggers } from '../distributed/allow-triggers.ts';
import { changeTypeSql } from './change-type.ts';
import { countFunctions } from './count-function.ts';
import { countedTables } from './counted-tables.ts';
import { longestRunSql } from './read-tallies.ts';
import { rebuildSql, stationsSql } from './rebuild-sql.ts';
import { recordTriggers } from './record-triggers.ts';
import { distributeTallies, tablesSql } from './tally-tables.ts';
import { timeZoneGuard } from './time-zone-guard.ts';

/**
 * Everything in the schema `tallying`: the tables of the tallies, and the functions and triggers that keep them right,
 * derived from core's catalogue of metrics. `migrate` drops the schema and makes it anew whenever this has changed.
 *
 * Every write to a table of records ends in a trigger that (1) opens the stations concerned, (2) brings the rows that
 * came and went into changes of one form, and (3) adds them to the tallies, station by station. No statement joins the
 * rows of a trigger with a table, and none reads more than one table beside a variable, so that the tables can be
 * distributed by station. The functions find the tables whatever the search path of whoever writes: a restore has none.
 *
 * @param tables the schema of the tables
 * @param distributed whether these are spread over the nodes of a Citus cluster; then the tallies are, too
 */
export function tallySql(tables: string, distributed: boolean): string {
  const sql = [
    ...(distributed ? [allowTriggers] : []),
    'DROP SCHEMA IF EXISTS tallying CASCADE;\nCREATE SCHEMA tallying;',
    tablesSql(),
    ...(distributed ? [distributeTallies] : []),
    ...countedTables.map(changeTypeSql),
    stationsSql(distributed),
    longestRunSql,
    // The checks first: the records that they check count them too.
    ...countedTables.toReversed().flatMap((counted) => countFunctions(counted, distributed)),
    rebuildSql(distributed),
    timeZoneGuard,
    ...countedTables.flatMap(recordTriggers),
  ].join('\n\n');
  const path = `SET search_path = ${pg.escapeIdentifier(tables)}, tallying, pg_temp`;
  return sql
    .replaceAll('LANGUAGE plpgsql', `LANGUAGE plpgsql ${path}`)
    .replace(/EXECUTE FUNCTION (?=\w+\(\))/g, 'EXECUTE FUNCTION tallying.');
}
