import type { Dataset } from '../dataset/dataset.ts';
import { type Row, type TableName, type TableRows, tableNames } from '../dataset/tables.ts';

const none = { en: 'x', zh: '某' };

/** A dataset of one officer, for tests: give the rows that matter. */
export function tinyDataset(
  rows: { readonly [Table in TableName]?: Iterable<TableRows[Table]> } = {},
  recipe: Partial<Pick<Dataset, 'name' | 'version' | 'seed'>> = {},
): Dataset {
  const all: { readonly [Table in TableName]?: Iterable<Row> } = {
    bureau: [{ id: '990000', name: none, timeZone: 'Asia/Shanghai' }],
    branch: [{ id: '990001', bureauId: '990000', name: none }],
    station: [{ id: '990001-01', branchId: '990001', name: none }],
    community: [{ id: 'c1', stationId: '990001-01', name: none, households: 1, residents: 1 }],
    member: [
      { id: 'o1', stationId: '990001-01', postId: null, role: 'community_officer', team: null, name: none },
    ],
    ...rows,
  };
  return {
    name: 'tiny',
    version: '1.0.0',
    seed: 1,
    referenceDate: '2014-01-31',
    title: none,
    bureauId: '990000',
    expected: {
      rows: 5,
      byTable: Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>,
    },
    rows: (table) => (all[table] ?? []) as never,
    ...recipe,
  };
}

/** So many visits of the one officer, a minute apart; `onVisit` hears of each as it is read. */
export function* tinyVisits(
  count: number,
  onVisit: (visits: number) => void = () => {},
): Generator<TableRows['householdVisit']> {
  for (let number = 1; number <= count; number += 1) {
    onVisit(number);
    yield {
      id: `v${number}`,
      stationId: '990001-01',
      memberId: 'o1',
      communityId: 'c1',
      householdKey: `hh_${String(number).padStart(8, '0')}`,
      visitedAt: new Date(Date.UTC(2014, 0, 1) + (number % 40_000) * 60_000).toISOString(),
      difficulties: [],
      suggestion: null,
      promised: null,
      followUpOn: null,
      followedUpOn: null,
    };
  }
}
