import { columnOf } from '@beatwork/core/internal';
import { keptCountersOf, tallyKinds, tallyTableOf } from './counted-tables.ts';

/*
 * The tables of the tallies. They are no Prisma models: they follow from core's catalogue of metrics, and are made anew
 * with it. A counter is null where nothing was counted: a null takes no room, and rows have many columns.
 */

/** The tables with what is counted, which are emptied for a station before it is counted again. */
export const tallyTables = [...tallyKinds.map(tallyTableOf), 'tallying.value_count'] as const;

/** Puts a station's tallies where its records are. */
export const distributeTallies = [...tallyTables, 'tallying.counted_station']
  .map((table) => `SELECT create_distributed_table('${table}', 'station_id', colocate_with => 'member');`)
  .join('\n');

/** The tables and the guards that keep everybody else from writing them. */
export const tablesSql = (): string =>
  [
    `-- A row for each station in which something was counted. Whoever counts in a station updates its row first: so they
-- stand in one queue, and a transaction with an old snapshot fails instead of counting what it cannot see.
CREATE TABLE tallying.counted_station (
  station_id text PRIMARY KEY,
  time_zone text NOT NULL,
  changes bigint NOT NULL
) WITH (fillfactor = 50);

CREATE TYPE tallying.opened_station AS (station_id text, time_zone text);

-- How many records of a month have a value or a day that is counted once, by where they belong ('' for nowhere).
CREATE TABLE tallying.value_count (
  station_id text NOT NULL,
  counter smallint NOT NULL,
  month date NOT NULL,
  value text NOT NULL,
  member_id text NOT NULL,
  post_id text NOT NULL,
  community_id text NOT NULL,
  team text NOT NULL,
  records bigint NOT NULL,
  PRIMARY KEY (station_id, counter, month, value, member_id, post_id, community_id, team)
);

CREATE TYPE tallying.value_change AS (
  counter smallint, month date, value text,
  member_id text, post_id text, community_id text, team text,
  records bigint, change bigint
);`,
    ...tallyKinds.map(
      (kind) => `CREATE TABLE ${tallyTableOf(kind)} (
  station_id text NOT NULL,
  subject_id text NOT NULL,
  month date NOT NULL,
  ${keptCountersOf(kind)
    .map(({ id, kind: of }) => `${columnOf(id)} ${of === 'total' ? 'bigint' : 'integer'},`)
    .join('\n  ')}
  PRIMARY KEY (station_id, subject_id, month)
) WITH (fillfactor = 70);
CREATE INDEX ON ${tallyTableOf(kind)} (month, station_id, subject_id);`,
    ),
    guards,
  ].join('\n\n');

/*
 * A restore brings the records, which are counted as they come; the rows of tallies that it brings as well are passed
 * over. Whoever changes tallies by hand is told.
 */
const guards = `CREATE FUNCTION tallying.pass_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NULL;
END
$$;

CREATE FUNCTION tallying.refuse_by_hand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TALLIES_FOLLOW: tallies follow from the records and are not changed by hand; "tallies rebuild" counts them again'
    USING ERRCODE = 'insufficient_privilege';
END
$$;

${[...tallyTables, 'tallying.counted_station']
  .map(
    (table) => `CREATE TRIGGER pass_over BEFORE INSERT ON ${table} FOR EACH ROW
WHEN (current_setting('tallying.counting', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION pass_over();
CREATE TRIGGER refuse_by_hand BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW
WHEN (current_setting('tallying.counting', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION refuse_by_hand();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT
WHEN (current_setting('tallying.counting', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION refuse_by_hand();`,
  )
  .join('\n')}`;
