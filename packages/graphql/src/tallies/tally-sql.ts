import { recordTypes } from '@beatwork/core';
import {
  columnOf,
  counterSelectSql,
  countersOf,
  recordTables,
  type StoredRecordType,
  storedCounterIds,
  storedFamilyOf,
  storedRecordTypeNames,
  storedRootOf,
  tallyTable,
  timeFieldOf,
} from '@beatwork/core/internal';
import pg from 'pg';

/** The PostgreSQL schema of the functions that keep the tallies. It is dropped and created again as a whole. */
export const tallySchema = 'tallying';

/**
 * The SQL that keeps the tallies right, derived from core's metric catalogue. `migrate` applies it whenever it has
 * changed. Its functions set their own search path, because the writer's may lack the tables: a restore by pg_dump
 * has an empty one.
 *
 * Every write to a record table fires a statement-level trigger that (1) finds the members and months whose records
 * changed, (2) locks their tallies, always in the same order, and (3) counts them again in a new statement, which
 * under READ COMMITTED sees what other writers committed while this one waited.
 *
 * @param tables the schema of the tables
 */
export function tallySql(tables: string): string {
  const roots = storedRecordTypeNames.filter((type) => storedRootOf(type) === type);
  const sql = [
    foundation,
    ...roots.map(refreshFunction),
    ...storedRecordTypeNames.flatMap((type) => [changeFunction(type), ...changeTriggers(type)]),
    ...storedRecordTypeNames.flatMap(truncation),
    rebuild(roots),
  ].join('\n\n');
  const path = `SET search_path = ${pg.escapeIdentifier(tables)}, ${tallySchema}, pg_temp`;
  return sql
    .replaceAll('LANGUAGE plpgsql AS', `LANGUAGE plpgsql ${path} AS`)
    .replace(/EXECUTE FUNCTION (?=\w+\(\))/g, `EXECUTE FUNCTION ${tallySchema}.`);
}

const foundation = `DROP SCHEMA IF EXISTS ${tallySchema} CASCADE;
CREATE SCHEMA ${tallySchema};

-- A month of a member in the bureau's time zone. It includes starts_at and excludes ends_at.
CREATE TYPE ${tallySchema}.member_month AS (
  station_id text, member_id text, month date, starts_at timestamptz, ends_at timestamptz
);

CREATE FUNCTION ${tallySchema}.member_month_from(station_id text, member_id text, first_day timestamp, time_zone text)
RETURNS ${tallySchema}.member_month LANGUAGE sql IMMUTABLE AS $$
  SELECT station_id, member_id, first_day::date, first_day AT TIME ZONE time_zone,
    (first_day + interval '1 month') AT TIME ZONE time_zone
$$;

-- Creates the tallies that are missing and locks those that exist: ON CONFLICT locks a row even if it does not update
-- it. All writers lock in the same order, so that two of them cannot wait for each other here.
CREATE FUNCTION ${tallySchema}.lock_tallies(keys ${tallySchema}.member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ${tallyTable} (station_id, member_id, month)
  SELECT key.station_id, key.member_id, key.month
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member WHERE member.station_id = key.station_id AND member.id = key.member_id OFFSET 0
  ) AS known
  ORDER BY key.station_id, key.member_id, key.month
  ON CONFLICT (station_id, member_id, month) DO UPDATE SET month = excluded.month WHERE FALSE;
END
$$;`;

const tableOf = (type: StoredRecordType) => recordTables[type];
const refreshName = (root: StoredRecordType) => `refresh_${tableOf(root)}_tallies`;

/** The column in which a checking type, such as a call-back, names the record that it checks. */
function checkColumn(type: StoredRecordType): string | undefined {
  const definition = recordTypes[type];
  return 'by' in definition ? columnOf(definition.by) : undefined;
}

/*
 * Joins are written as LATERAL … OFFSET 0, which fixes their order: rows are looked up by key, one at a time.
 * Otherwise the planner joins whole tables when it believes that one of them is empty, as it does after a load that
 * was rolled back.
 */

/** The FROM clause for a type's rows, named `root`; for a checking type, `record` are its rows and `root` those checked. */
function rowsWithChecks(type: StoredRecordType): string {
  const by = checkColumn(type);
  if (by === undefined) return `${tableOf(type)} AS root`;
  return `${tableOf(storedRootOf(type))} AS root
    CROSS JOIN LATERAL (
      SELECT * FROM ${tableOf(type)} AS each
      WHERE each.station_id = root.station_id AND each.${by} = root.id OFFSET 0
    ) AS record`;
}

/** The FROM clause for the changed rows of a type, named `root`; for a checking type, `root` are the rows checked. */
function changedRoots(type: StoredRecordType, rows: string): string {
  const by = checkColumn(type);
  if (by === undefined) return `${rows} AS root`;
  return `${rows} AS record
    CROSS JOIN LATERAL (
      SELECT * FROM ${tableOf(storedRootOf(type))} AS each
      WHERE each.station_id = record.station_id AND each.id = record.${by} OFFSET 0
    ) AS root`;
}

function refreshFunction(root: StoredRecordType): string {
  const time = columnOf(timeFieldOf(root));
  const family = storedFamilyOf(root);
  const columns = family.flatMap(countersOf).map(({ id }) => columnOf(id));
  const counts = family.map(
    (type) => `CROSS JOIN LATERAL (
    SELECT ${counterSelectSql(type, checkColumn(type) === undefined ? 'root' : 'record').join(',\n      ')}
    FROM ${rowsWithChecks(type)}
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.${time} >= key.starts_at AND root.${time} < key.ends_at
  ) AS ${tableOf(type)}_counts`,
  );
  return `CREATE FUNCTION ${tallySchema}.${refreshName(root)}(keys ${tallySchema}.member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO ${tallyTable} (station_id, member_id, month, ${columns.join(', ')})
  SELECT key.station_id, key.member_id, key.month, ${columns.join(', ')}
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM ${tallyTable} AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  ${counts.join('\n  ')}
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')};
  -- A month without records has no tally, whether they were deleted or never existed.
  DELETE FROM ${tallyTable} AS empty USING unnest(keys) AS key
  WHERE empty.station_id = key.station_id AND empty.member_id = key.member_id AND empty.month = key.month
    AND ${storedCounterIds.map((id) => `empty.${columnOf(id)} = 0`).join(' AND ')};
END
$$;`;
}

/** The members and months of rows, as an array. Duplicates are removed before it is built, by a hash instead of a sort. */
function keysOf(root: StoredRecordType, rows: string, where = ''): string {
  return `
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.${columnOf(timeFieldOf(root))} AT TIME ZONE zone.time_zone) AS first_day
        FROM ${rows}
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        ${where}
      ) AS key
    `;
}

function changeFunction(type: StoredRecordType): string {
  const root = storedRootOf(type);
  const by = checkColumn(type);
  const time = columnOf(timeFieldOf(root));
  const keyFields = by === undefined ? `station_id, member_id, ${time}` : `station_id, ${by}`;
  const both = `(SELECT ${keyFields} FROM old_rows UNION SELECT ${keyFields} FROM new_rows)`;
  const refresh = (rows: string) => {
    // The checked records are locked first, in order to wait for a writer that is moving one to another month.
    const lock =
      by === undefined
        ? ''
        : `
    PERFORM FROM (SELECT DISTINCT station_id, ${by} FROM ${rows} AS changed ORDER BY station_id, ${by}) AS record
    CROSS JOIN LATERAL (
      SELECT FROM ${tableOf(root)} AS root
      WHERE root.station_id = record.station_id AND root.id = record.${by} OFFSET 0 FOR SHARE
    ) AS locked;`;
    return `${lock}
    keys := (${keysOf(root, changedRoots(type, rows))});`;
  };
  return `CREATE FUNCTION ${tallySchema}.${tableOf(type)}_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN${refresh('new_rows')}
  ELSIF TG_OP = 'DELETE' THEN${refresh('old_rows')}
  ELSE${refresh(both)}
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM ${refreshName(root)}(keys);
  END IF;
  RETURN NULL;
END
$$;`;
}

function changeTriggers(type: StoredRecordType): readonly string[] {
  const table = tableOf(type);
  const rows = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] };
  return Object.entries(rows).map(
    ([event, tables]) => `CREATE TRIGGER ${table}_${event.toLowerCase()} AFTER ${event} ON ${table}
REFERENCING ${tables.map((each) => `${each} TABLE AS ${each.toLowerCase()}_rows`).join(' ')}
FOR EACH STATEMENT EXECUTE FUNCTION ${table}_changed();`,
  );
}

/** A trigger for TRUNCATE gets no rows, and needs none: afterwards every count of the type is 0. */
function truncation(type: StoredRecordType): readonly string[] {
  const table = tableOf(type);
  const zeros = countersOf(type).map(({ id }) => `${columnOf(id)} = 0`);
  return [
    `CREATE FUNCTION ${tallySchema}.${table}_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ${tallyTable} SET ${zeros.join(', ')};
  DELETE FROM ${tallyTable} WHERE ${storedCounterIds.map((id) => `${columnOf(id)} = 0`).join(' AND ')};
  RETURN NULL;
END
$$;`,
    `CREATE TRIGGER ${table}_truncate AFTER TRUNCATE ON ${table}
FOR EACH STATEMENT EXECUTE FUNCTION ${table}_truncated();`,
  ];
}

/** Counts whole stations again when their time zone changes, because any of their records may then be in another month. */
function rebuild(roots: readonly StoredRecordType[]): string {
  const counted = roots.map((root) => {
    const rows = `${tableOf(root)} AS root`;
    return `  keys := (${keysOf(root, rows, 'WHERE root.station_id = ANY (stations)')});
  IF keys IS NOT NULL THEN
    PERFORM ${refreshName(root)}(keys);
  END IF;`;
  });
  const owners = [
    [
      'bureau',
      'time_zone',
      'SELECT s.id FROM station s JOIN branch b ON b.id = s.branch_id WHERE b.bureau_id = NEW.id',
    ],
    ['branch', 'bureau_id', 'SELECT id FROM station WHERE branch_id = NEW.id'],
    ['station', 'branch_id', 'SELECT NEW.id'],
  ] as const;
  return `CREATE FUNCTION ${tallySchema}.rebuild_tallies(stations text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  LOCK TABLE ${storedRecordTypeNames.map(tableOf).join(', ')} IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM ${tallyTable} WHERE station_id = ANY (stations);
${counted.join('\n')}
END
$$;

${owners
  .map(
    ([
      table,
      column,
      stations,
    ]) => `CREATE FUNCTION ${tallySchema}.${table}_time_zone_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rebuild_tallies(ARRAY(${stations}));
  RETURN NULL;
END
$$;

CREATE TRIGGER ${table}_time_zone AFTER UPDATE ON ${table} FOR EACH ROW
WHEN (OLD.${column} IS DISTINCT FROM NEW.${column}) EXECUTE FUNCTION ${table}_time_zone_changed();`,
  )
  .join('\n\n')}
`;
}
