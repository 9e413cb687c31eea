import { type CounterId, counterIds } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import { changeByRoot, changeTypeOf, changeWithPosting, changeWithRoot } from './change-type.ts';
import {
  type CountedTable,
  canBelongTo,
  checksOf,
  type KeptCounter,
  keptCountersOf,
  rootTableOf,
  subjectColumns,
  type TallyKind,
  tallyKinds,
  tallyTableOf,
} from './counted-tables.ts';

/** From this many changes on they are counted by the function for many. */
const many = 100;

/** Counts the changes in a variable of one station. */
export const countCall = (
  counted: CountedTable,
  changes: string,
) => `IF cardinality(${changes}) < ${many} THEN
      PERFORM count_${counted.table}(station, zone, ${changes});
    ELSE
      PERFORM count_${counted.table}_in_bulk(station, zone, ${changes});
    END IF;`;

/*
 * A few changes are looked up by key, one after the other; many are joined by hash. Of a table, only the rows of the
 * station are read. The planner is told, because it cannot know: a bulk load is counted before anything is known of the
 * new rows.
 */
const planner = {
  few: 'SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_material = off',
  many: 'SET enable_nestloop = off SET enable_seqscan = off',
} as const;

/** A plan for every station, made once. Citus has to know the station when it plans, because that says on which node. */
const onePlan = 'SET plan_cache_mode = force_generic_plan ';

/** The functions that count changes of one station: for few of them, and for many. */
export function countFunctions(counted: CountedTable, distributed: boolean): readonly string[] {
  const body = countBody(counted);
  return [
    [`count_${counted.table}`, planner.few],
    [`count_${counted.table}_in_bulk`, planner.many],
  ].map(
    ([
      name,
      settings,
    ]) => `CREATE FUNCTION tallying.${name}(station text, zone text, changes ${changeTypeOf(counted)}[])
RETURNS void LANGUAGE plpgsql SET tallying.counting = 'on' ${distributed ? '' : onePlan}${settings} AS $$${body}$$;`,
  );
}

function countBody(counted: CountedTable): string {
  const checks = checksOf(counted);
  const kinds = tallyKinds.filter((kind) => canBelongTo(kind, counted));
  const declared = [
    ...(onceCounted(counted).length > 0
      ? ['touched value_change[]', "held value_change[] := '{}'", 'counted boolean']
      : []),
    ...checks.map((check) => `${check.table}s ${changeTypeOf(check)}[]`),
    ...(counted.by === undefined ? [] : ['given integer := cardinality(changes)']),
    'lessened boolean := EXISTS (SELECT FROM unnest(changes) AS c WHERE c.sign < 0)',
  ];
  return `
DECLARE
${declared.map((each) => `  ${each};`).join('\n')}
BEGIN
${[
  placeByRoot(counted),
  ...checks.map((check) => moveChecks(check)),
  placeByPosting(counted),
  countValues(counted),
  ...kinds.map((kind) => upsert(kind, counted)),
  `  IF lessened THEN
${kinds.map(deleteEmpty).join('\n')}
  END IF;`,
]
  .filter((part) => part !== '')
  .join('\n')}
END
`;
}

/** The counters that count a value or a day once. */
const onceCounted = ({ kept }: CountedTable) =>
  kept.filter(({ kind }) => kind === 'distinct' || kind === 'days');

const numberOf = ({ id }: KeptCounter) => counterIds.indexOf(id as CounterId);

function placeByRoot(counted: CountedTable): string {
  if (counted.by === undefined) return '';
  const root = rootTableOf(counted);
  return `  -- A check belongs where the record that it checks does.
  IF changes[1].day IS NULL THEN
    SELECT ARRAY(
      SELECT ${changeWithRoot(counted, 'c', 'root', 'zone')}
      FROM unnest(changes) AS c JOIN ${root.table} AS root ON root.station_id = station AND root.id = c.id
    ) INTO changes;
    IF cardinality(changes) <> given THEN
      RAISE EXCEPTION 'CHECK_WITHOUT_RECORD: rows of ${counted.table} were changed in the statement that deleted the rows of ${root.table} which they check'
        USING ERRCODE = 'feature_not_supported', HINT = 'Delete the rows of ${counted.table} in a statement of their own before.';
    END IF;
  END IF;`;
}

function moveChecks(check: CountedTable): string {
  const variable = `${check.table}s`;
  return `  -- The checks of a record that moves go with it.
  IF lessened THEN
    SELECT ARRAY(
      SELECT ${changeByRoot(check, 'r', 'c', 'zone')}
      FROM (
        SELECT sum(each.sign)::integer AS sign, each.id, each.member_id, each.post_id, each.community_id, each.team, each.month, each.day
        FROM unnest(changes) AS each
        GROUP BY each.id, each.member_id, each.post_id, each.community_id, each.team, each.month, each.day
        HAVING sum(each.sign) <> 0
      ) AS c
      JOIN ${check.table} AS r ON r.station_id = station AND r.${check.by} = c.id
    ) INTO ${variable};
    IF cardinality(${variable}) > 0 THEN
    ${countCall(check, variable)}
    END IF;
  END IF;`;
}

function placeByPosting(counted: CountedTable): string {
  if (!counted.owners.includes('member_id')) return '';
  return `  -- What a record does not say itself, the posting of its member on that day does.
  SELECT ARRAY(
    SELECT ${changeWithPosting(counted, 'c', 'p')}
    FROM unnest(changes) AS c
    LEFT JOIN posting AS p ON p.station_id = station AND p.member_id = c.member_id
      AND p."from" <= c.day AND (p.through IS NULL OR p.through >= c.day)
  ) INTO changes;`;
}

function countValues(counted: CountedTable): string {
  const counters = onceCounted(counted);
  if (counters.length === 0) return '';
  const values = counters.map((counter) => {
    const attribute = `c.${columnOf(counter.id)}`;
    return `(${numberOf(counter)}::smallint, ${counter.kind === 'days' ? `CASE WHEN ${attribute} THEN c.day::text END` : attribute})`;
  });
  const place = Object.values(subjectColumns);
  const key = ['counter', 'month', 'value', ...place];
  const of = (row: string) => key.map((column) => `${row}.${column}`).join(', ');
  return `  -- A value counts as long as there is a record that has it.
  SELECT ARRAY(
    SELECT ROW(v.counter, c.month, v.value, ${place.map((column) => `coalesce(c.${column}, '')`).join(', ')}, sum(c.sign), sum(c.sign))::tallying.value_change
    FROM unnest(changes) AS c CROSS JOIN LATERAL (VALUES ${values.join(', ')}) AS v (counter, value)
    WHERE v.value IS NOT NULL
    GROUP BY v.counter, c.month, v.value, ${place.map((column) => `coalesce(c.${column}, '')`).join(', ')}
    HAVING sum(c.sign) <> 0
  ) INTO touched;
  IF cardinality(touched) > 0 THEN
    counted := EXISTS (
      SELECT FROM tallying.value_count AS t
      WHERE t.station_id = station AND t.counter IN (${counters.map(numberOf).join(', ')})
    );
    INSERT INTO tallying.value_count AS t (station_id, ${key.join(', ')}, records)
    SELECT station, ${of('c')}, c.change FROM unnest(touched) AS c
    ON CONFLICT (station_id, ${key.join(', ')}) DO UPDATE SET records = t.records + excluded.records;
    IF NOT counted THEN
      -- Where the station had no values yet, as in a recount, it holds those that have come.
      held := touched;
    ELSE
      SELECT ARRAY(
        SELECT ROW(${of('h')}, sum(h.records), sum(h.change))::tallying.value_change
        FROM (
          SELECT ${of('t')}, t.records, 0 AS change
          FROM (SELECT DISTINCT each.counter, each.month, each.value FROM unnest(touched) AS each) AS c
          JOIN tallying.value_count AS t
            ON t.station_id = station AND t.counter = c.counter AND t.month = c.month AND t.value = c.value
          UNION ALL
          SELECT ${of('c')}, 0, c.change FROM unnest(touched) AS c
        ) AS h
        GROUP BY ${of('h')}
      ) INTO held;
    END IF;
    IF EXISTS (SELECT FROM unnest(touched) AS c WHERE c.change < 0) THEN
      DELETE FROM tallying.value_count AS t USING unnest(touched) AS c
      WHERE t.station_id = station AND ${key.map((column) => `t.${column} = c.${column}`).join(' AND ')} AND t.records = 0;
    END IF;
  END IF;`;
}

/** Adds what changed to the rows of one kind of subject. */
function upsert(kind: TallyKind, counted: CountedTable): string {
  const once = onceCounted(counted);
  const added = counted.kept.filter((counter) => !once.includes(counter));
  const columns = counted.kept.map(({ id }) => columnOf(id));
  const subject = (row: string) => (kind === 'station' ? 'station' : `${row}.${subjectColumns[kind]}`);
  const nothing = (counters: readonly KeptCounter[]) =>
    counters.map((counter) => `NULL${counter.kind === 'total' ? '::bigint' : '::integer'}`);
  const selectAdded = [...added.map(({ id }) => `c.${columnOf(id)}`), ...nothing(once)];
  const selectOnce = [
    ...nothing(added),
    ...once.map((counter) => `CASE WHEN h.counter = ${numberOf(counter)} THEN h.change END`),
  ];
  return `  INSERT INTO ${tallyTableOf(kind)} AS t (station_id, subject_id, month, ${columns.join(', ')})
  SELECT station, d.* FROM (
    SELECT n.subject_id, n.month, ${columns.map((column) => `nullif(sum(n.${column}), 0) AS ${column}`).join(', ')}
    FROM (
      SELECT ${subject('c')} AS subject_id, c.month${selectAdded.map((each) => `, ${each}`).join('')}
      FROM unnest(changes) AS c${kind === 'station' ? '' : ` WHERE ${subject('c')} IS NOT NULL`}${
        once.length === 0
          ? ''
          : `
      UNION ALL
      SELECT h.subject_id, h.month${selectOnce.map((each) => `, ${each}`).join('')}
      FROM (
        SELECT ${subject('v')} AS subject_id, v.month, v.counter,
          (sum(v.records) > 0)::integer - (sum(v.records) > sum(v.change))::integer AS change
        FROM unnest(held) AS v${kind === 'station' ? '' : ` WHERE ${subject('v')} <> ''`}
        GROUP BY ${subject('v')}, v.month, v.counter, v.value
      ) AS h`
      }
    ) AS n (subject_id, month, ${[...added, ...once].map(({ id }) => columnOf(id)).join(', ')})
    GROUP BY n.subject_id, n.month
  ) AS d
  WHERE coalesce(${columns.map((column) => `d.${column}`).join(', ')}) IS NOT NULL
  ON CONFLICT (station_id, subject_id, month) DO UPDATE
  SET ${columns.map((column) => `${column} = nullif(coalesce(t.${column}, 0) + coalesce(excluded.${column}, 0), 0)`).join(', ')};`;
}

/** A month in which nothing is left has no row, as a month in which nothing was done. */
function deleteEmpty(kind: TallyKind): string {
  const subject = kind === 'station' ? 'station' : `c.${subjectColumns[kind]}`;
  return `    DELETE FROM ${tallyTableOf(kind)} AS t USING unnest(changes) AS c
    WHERE c.sign < 0 AND t.station_id = station AND t.subject_id = ${subject} AND t.month = c.month
      AND coalesce(${keptCountersOf(kind)
        .map(({ id }) => `t.${columnOf(id)}`)
        .join(', ')}) IS NULL;`;
}
