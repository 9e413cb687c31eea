import { columnOf } from '@beatwork/core/internal';
import { type CountedTable, type KeptCounter, rootTableOf } from './counted-tables.ts';
import { amountSql, localDay, whereSql } from './counter-sql.ts';

/*
 * A change is one record more or less: whose it is, its day and month, and what each counter takes from it. Records are
 * brought into this form at once, whatever their type, and everything after works with changes only.
 */

/** The type of the changes of a table. */
export const changeTypeOf = ({ table }: CountedTable) => `tallying.${table}_change`;

/** The attributes of a change before its counters. */
const head = [
  ['sign', 'integer'],
  ['id', 'text'],
  ['member_id', 'text'],
  ['post_id', 'text'],
  ['community_id', 'text'],
  ['team', 'text'],
  ['month', 'date'],
  ['day', 'date'],
] as const;

const counterTypes = {
  count: 'integer',
  total: 'bigint',
  distinct: 'text',
  days: 'boolean',
} as const satisfies Readonly<Record<KeptCounter['kind'], string>>;

/** The SQL of the type. */
export function changeTypeSql(counted: CountedTable): string {
  const attributes = [
    ...head.map(([name, type]) => `${name} ${type}`),
    ...counted.kept.map(({ id, kind }) => `${columnOf(id)} ${counterTypes[kind]}`),
  ];
  return `CREATE TYPE ${changeTypeOf(counted)} AS (\n  ${attributes.join(',\n  ')}\n);`;
}

/** What decides where a change is counted. */
interface Place {
  readonly id: string;
  readonly member_id: string;
  readonly post_id: string;
  readonly community_id: string;
  readonly team: string;
  readonly month: string;
  readonly day: string;
}

/** A change, put together from its place and what its counters take. */
function changeSql(counted: CountedTable, sign: string, place: Place, counters: readonly string[]): string {
  const attributes = head.map(([name, type]) => (name === 'sign' ? sign : `${place[name]}::${type}`));
  return `ROW(${[...attributes, ...counters].join(', ')})::${changeTypeOf(counted)}`;
}

/** Where a root's row is counted. */
function placeOfRoot(counted: CountedTable, row: string, timeZone: string): Place {
  const root = rootTableOf(counted);
  const owner = (column: CountedTable['owners'][number]) =>
    root.owners.includes(column) ? `${row}.${column}` : 'NULL';
  const time = `${row}.${root.time}`;
  const day = root.isDay ? time : localDay(time, { timeZone });
  return {
    id: `${row}.id`,
    member_id: owner('member_id'),
    post_id: owner('post_id'),
    community_id: owner('community_id'),
    team: 'NULL',
    month: `date_trunc('month', ${day}::timestamp)`,
    day,
  };
}

const nowhere = (id: string): Place => ({
  id,
  member_id: 'NULL',
  post_id: 'NULL',
  community_id: 'NULL',
  team: 'NULL',
  month: 'NULL',
  day: 'NULL',
});

/** A change by a row of a type's own table; where a check belongs is found later. */
export function changeByRow(counted: CountedTable, row: string, sign: string, timeZone: string): string {
  const place =
    counted.by === undefined ? placeOfRoot(counted, row, timeZone) : nowhere(`${row}.${counted.by}`);
  return changeSql(counted, sign, place, countersOfRow(counted, row, sign, timeZone));
}

/** A check's change with the place of the root that it checks. */
export function changeWithRoot(
  counted: CountedTable,
  change: string,
  root: string,
  timeZone: string,
): string {
  const counters = counted.kept.map(({ id }) => `${change}.${columnOf(id)}`);
  return changeSql(counted, `${change}.sign`, placeOfRoot(counted, root, timeZone), counters);
}

/** A check's change that comes from its root's: it moves with it. */
export function changeByRoot(check: CountedTable, row: string, root: string, timeZone: string): string {
  const place = Object.fromEntries(head.map(([name]) => [name, `${root}.${name}`])) as unknown as Place;
  return changeSql(check, `${root}.sign`, place, countersOfRow(check, row, `${root}.sign`, timeZone));
}

/** A change with the posting of the member on that day, as far as the record does not say itself. */
export function changeWithPosting(counted: CountedTable, change: string, posting: string): string {
  const place: Place = {
    id: `${change}.id`,
    member_id: `${change}.member_id`,
    post_id: `coalesce(${change}.post_id, ${posting}.post_id)`,
    community_id: `coalesce(${change}.community_id, ${posting}.community_id)`,
    team: `coalesce(${change}.team, ${posting}.team::text)`,
    month: `${change}.month`,
    day: `${change}.day`,
  };
  const counters = counted.kept.map(({ id }) => `${change}.${columnOf(id)}`);
  return changeSql(counted, `${change}.sign`, place, counters);
}

/** What each counter takes from a row. */
function countersOfRow(
  counted: CountedTable,
  row: string,
  sign: string,
  timeZone: string,
): readonly string[] {
  return counted.kept.map((counter) => {
    const record = { row, fields: counted.fields, timeZone };
    const where = whereSql(counter, record);
    const value = takenBy(counter, record, sign);
    return where === undefined ? value : `CASE WHEN ${where} THEN ${value} END`;
  });
}

function takenBy(counter: KeptCounter, record: Parameters<typeof amountSql>[1], sign: string): string {
  switch (counter.kind) {
    case 'count':
      return sign;
    case 'total':
      return `${sign} * ${amountSql(counter.amount, record)}`;
    case 'distinct':
      return `${record.row}.${columnOf(counter.field)}::text`;
    case 'days':
      return 'TRUE';
  }
}
