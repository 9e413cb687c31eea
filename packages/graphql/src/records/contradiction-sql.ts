import { columnOf } from '@beatwork/core/internal';
import pg from 'pg';
import { allowTriggers } from '../distributed/allow-triggers.ts';
import {
  type ContradictionRule,
  contradictionRules,
  fieldOf,
  type InOrder,
  isInPrismaSchema,
  type KeptApart,
  type OnlyOne,
} from './contradictions.ts';
import type { ServedRecord } from './served-records.ts';

/**
 * SQL for what keeps records from contradicting each other, whoever writes them and however many do so at once.
 * Constraints refuse what is recorded twice, and times that overlap. Triggers refuse a time before the one that it
 * follows: they lock the row with the earlier time, so that it stays as it is until they are done. All of them raise
 * `exclusion_violation`, and give the name of the constraint.
 *
 * @param tables the schema of the tables
 * @param distributed whether these are spread over the nodes of a Citus cluster
 */
export function contradictionSql(tables: string, distributed: boolean): string {
  const sql = [
    ...(distributed ? [allowTriggers] : []),
    dropAll,
    'CREATE EXTENSION IF NOT EXISTS btree_gist;',
    'CREATE SCHEMA ordering;',
    zoneFunction,
    ...contradictionRules.flatMap(statementsOf),
  ].join('\n\n');
  return sql.replaceAll(
    'LANGUAGE plpgsql',
    `LANGUAGE plpgsql SET search_path = ${pg.escapeIdentifier(tables)}, ordering, pg_temp`,
  );
}

/** Rules that core no longer has go. */
const dropAll = `DROP SCHEMA IF EXISTS ordering CASCADE;

DO $$
DECLARE
  given record;
BEGIN
  FOR given IN SELECT conrelid::regclass AS of, conname AS name FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace AND conname LIKE 'contradiction\\_%'
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', given.of, given.name);
  END LOOP;
END
$$;`;

/** A day is compared with the local day of an instant. */
const zoneFunction = `CREATE FUNCTION ordering.day_of(at timestamptz, station text) RETURNS date LANGUAGE plpgsql STABLE AS $$
DECLARE
  zone text;
BEGIN
  SELECT bureau.time_zone INTO zone FROM station AS s
  JOIN branch ON branch.id = s.branch_id JOIN bureau ON bureau.id = branch.bureau_id
  WHERE s.id = station;
  RETURN (at AT TIME ZONE zone)::date;
END
$$;`;

function statementsOf(rule: ContradictionRule): readonly string[] {
  switch (rule.kind) {
    case 'unique':
      return isInPrismaSchema(rule.record) ? [] : [onlyOneSql(rule)];
    case 'apart':
      return [apartSql(rule)];
    case 'follows':
      return orderSql(rule);
  }
}

const tableOf = ({ description }: ServedRecord) => columnOf(description.name);

const column = (name: string) => `"${columnOf(name)}"`;

function onlyOneSql({ record, constraint, fields }: OnlyOne): string {
  const equal = ['stationId', ...fields].map((field) => `${column(field)} WITH =`).join(', ');
  return `ALTER TABLE ${tableOf(record)} ADD CONSTRAINT ${constraint} EXCLUDE USING btree (${equal});`;
}

/** The time of a record as a range. A last day is part of it; the instant of an end is not. */
export function rangeSql({ record, apart }: KeptApart, from: string, through: string): string {
  const [type, bounds] =
    fieldOf(record, apart.from).kind === 'day' ? ['daterange', '[]'] : ['tstzrange', '[)'];
  return `${type}(${from}, ${through}, '${bounds}')`;
}

function apartSql(rule: KeptApart): string {
  const { of, from, through } = rule.apart;
  return `ALTER TABLE ${tableOf(rule.record)} ADD CONSTRAINT ${rule.constraint}
EXCLUDE USING gist (station_id WITH =, ${column(of)} WITH =, ${rangeSql(rule, column(from), column(through))} WITH &&);`;
}

/** Whether one time is before another, as SQL; NULL where one of them is. */
function beforeSql({ record, rule, followed }: InOrder, later: string, earlier: string): string {
  const kinds = [fieldOf(record, rule.field).kind, fieldOf(followed, rule.after).kind];
  const [one, other] = [later, earlier].map((value, place) =>
    kinds[0] !== kinds[1] && kinds[place] === 'instant' ? `ordering.day_of(${value}, NEW.station_id)` : value,
  );
  return `${one} < ${other}`;
}

function orderSql(given: InOrder): readonly string[] {
  const { record, constraint, rule, followed } = given;
  const [field, after] = [column(rule.field), column(rule.after)];
  const refusal = `RAISE EXCEPTION 'conflicting time violates constraint "${constraint}"'
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = '${constraint}';`;
  const trigger = (name: string, on: string, event: string, when: string, declared: string, body: string) =>
    `CREATE FUNCTION ordering.${name}() RETURNS trigger LANGUAGE plpgsql AS $$${declared}
BEGIN
${body}
    ${refusal}
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER ${name} AFTER ${event} ON ${on} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION ordering.${name}();`;
  const changes = (columns: readonly string[]) => `INSERT OR UPDATE OF ${columns.join(', ')}`;
  if (rule.of === undefined) {
    const body = `  IF ${beforeSql(given, `NEW.${field}`, `NEW.${after}`)} THEN`;
    return [
      trigger(constraint, tableOf(record), changes([field, after]), `NEW.${field} IS NOT NULL`, '', body),
    ];
  }
  const of = column(rule.of);
  return [
    trigger(
      constraint,
      tableOf(record),
      changes([field, of]),
      `NEW.${field} IS NOT NULL`,
      `\nDECLARE\n  earlier ${tableOf(followed)}.${after}%TYPE;`,
      `  SELECT t.${after} INTO earlier FROM ${tableOf(followed)} AS t
  WHERE t.station_id = NEW.station_id AND t.id = NEW.${of} FOR SHARE;
  IF ${beforeSql(given, `NEW.${field}`, 'earlier')} THEN`,
    ),
    trigger(
      `${constraint}_kept`,
      tableOf(followed),
      `UPDATE OF ${after}`,
      `NEW.${after} > OLD.${after}`,
      '',
      `  IF EXISTS (
    SELECT FROM ${tableOf(record)} AS t
    WHERE t.station_id = NEW.station_id AND t.${of} = NEW.id AND ${beforeSql(given, `t.${field}`, `NEW.${after}`)}
  ) THEN`,
    ),
  ];
}
