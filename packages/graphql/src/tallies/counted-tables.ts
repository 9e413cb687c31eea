import { counterIds, metrics, type RecordType, recordTypes } from '@beatwork/core';
import { type CounterMetric, columnOf, recordTypeNames, rootOf, timeFieldOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import { servedRecord, servedRecords } from '../records/served-records.ts';

/** A counter that is kept: one that a record adds to. Medians and runs are computed when they are read. */
export type KeptCounter = Exclude<CounterMetric, { readonly kind: 'median' | 'longestRun' }>;

/** Whether a counter is kept. */
export function isKept(counter: CounterMetric): counter is KeptCounter {
  return counter.kind !== 'median' && counter.kind !== 'longestRun';
}

/** The columns of a record that say whose it is. */
const ownerColumns = ['member_id', 'post_id', 'community_id'] as const;
type OwnerColumn = (typeof ownerColumns)[number];

/** A type of records that is counted and has a table. */
export interface CountedTable {
  readonly type: RecordType;
  readonly table: string;
  readonly fields: ReadonlyMap<string, RecordField>;
  /** The type that decides the subject and the period: itself, or the one that it checks. */
  readonly rootType: RecordType;
  /** Of a checking type: the column with the id of the record that it checks. */
  readonly by: string | undefined;
  /** The column of the root with the instant, or the local day, that decides the period. */
  readonly time: string;
  readonly isDay: boolean;
  /** The columns of the root that say whose it is. */
  readonly owners: readonly OwnerColumn[];
  readonly counters: readonly CounterMetric[];
  readonly kept: readonly KeptCounter[];
}

/** Every type of records that is counted and has a table, the checked ones before those that check them. */
export const countedTables: readonly CountedTable[] = recordTypeNames
  .filter((type) => servedRecords.has(type) && servedRecords.has(rootOf(type)))
  .toSorted((one, other) => Number(rootOf(one) !== one) - Number(rootOf(other) !== other))
  .map(countedTable);

function countedTable(type: RecordType): CountedTable {
  const definition = recordTypes[type];
  const rootType = rootOf(type);
  const rootFields = servedRecord(rootType).fields;
  const timeField = timeFieldOf(type);
  const counters = counterIds.map((id): CounterMetric => metrics[id]).filter(({ record }) => record === type);
  const kept = counters.filter(isKept);
  if (kept.length === 0) {
    throw new TypeError(
      `no metric counts records of type ${type}: add one to the catalogue, or take the type out of the types that are counted`,
    );
  }
  return {
    type,
    table: columnOf(type),
    fields: new Map(servedRecord(type).fields.map((field) => [field.name, field])),
    rootType,
    by: 'by' in definition ? columnOf(definition.by) : undefined,
    time: columnOf(timeField),
    isDay: rootFields.some(({ name, kind }) => name === timeField && kind === 'day'),
    owners: ownerColumns.filter((column) => rootFields.some(({ name }) => columnOf(name) === column)),
    counters,
    kept,
  };
}

/** The types whose records check those of a type. */
export const checksOf = ({ type }: CountedTable): readonly CountedTable[] =>
  countedTables.filter((each) => each.rootType === type && each.type !== type);

/** The type that decides the subject and the period. */
export const rootTableOf = ({ rootType }: CountedTable): CountedTable =>
  countedTables.find(({ type }) => type === rootType)!;

/** The kinds of subjects whose months are kept. */
export const tallyKinds = ['member', 'post', 'community', 'team', 'station'] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** The attribute of a change that names its subject of a kind. */
export const subjectColumns = {
  member: 'member_id',
  post: 'post_id',
  community: 'community_id',
  team: 'team',
} as const satisfies Readonly<Record<Exclude<TallyKind, 'station'>, string>>;

/** Whether records of a type can belong to subjects of a kind. */
export function canBelongTo(kind: TallyKind, { owners }: CountedTable): boolean {
  if (kind === 'station') return true;
  const isOwn = owners.some((column) => column === subjectColumns[kind]);
  return isOwn || owners.includes('member_id');
}

/** The table of the months of a kind of subject. */
export const tallyTableOf = (kind: TallyKind) => `tallying.${kind}_month`;

/** The counters that are kept of a kind of subject, in the order of the columns. */
export const keptCountersOf = (kind: TallyKind): readonly KeptCounter[] =>
  countedTables.filter((each) => canBelongTo(kind, each)).flatMap(({ kept }) => kept);
