import {
  type CountedRecords,
  dezhouFiveStar,
  metricsOf,
  type RecordType,
  recordTypes,
  Tallies,
} from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import type { Dataset } from './dataset.ts';
import { tableNames } from './tables.ts';

type Counted = CountedRecords[RecordType];

/** The counters that the five stars are judged by. */
export const countersOfStars = countersOf(metricsOf(dezhouFiveStar));

/**
 * Counts the records that belong to members into their monthly tallies, with the counters that the five stars are judged
 * by. Each table of a dataset is read once.
 */
export function tallyDataset(dataset: Dataset): Tallies {
  const [bureau] = dataset.rows('bureau');
  const tallies = new Tallies({
    subject: 'member',
    period: 'month',
    timeZone: bureau!.timeZone,
    counters: countersOfStars,
  });
  const add = tallies.add.bind(tallies) as (type: RecordType, record: Counted, checked?: Counted) => void;
  for (const type of tableNames) {
    if (!isCounted(type) || 'checks' in recordTypes[type]) continue;
    const checks = checksOf(dataset, type);
    for (const record of dataset.rows(type) as Iterable<Counted>) {
      const isOfMember = 'memberId' in record && record.memberId !== null;
      if (isOfMember) add(type, record);
      for (const check of checks) {
        for (const each of check.of(record)) {
          if (isOfMember) add(check.type, each, record);
        }
      }
    }
    for (const { finish } of checks) finish();
  }
  return tallies;
}

function isCounted(name: string): name is RecordType {
  return Object.hasOwn(recordTypes, name);
}

type Checked = { readonly stationId: string; readonly id: string };

/** Reads the checks of a type of records beside it. They come in the order of the records that they check. */
function checksOf(dataset: Dataset, checked: RecordType) {
  return tableNames.flatMap((type) => {
    const definition = isCounted(type) ? recordTypes[type] : undefined;
    if (!isCounted(type) || definition === undefined || !('checks' in definition)) return [];
    if (definition.checks !== checked) return [];
    const { by } = definition;
    const rows = (dataset.rows(type) as Iterable<Counted>)[Symbol.iterator]();
    let next = rows.next();
    function* of({ stationId, id }: Checked): Generator<Counted> {
      for (; !next.done; next = rows.next()) {
        const row = next.value as Counted & Readonly<Record<string, unknown>>;
        if (row.stationId !== stationId || row[by] !== id) return;
        yield row;
      }
    }
    const finish = () => {
      if (!next.done)
        throw new TypeError(`${type} ${next.value.id} checks no ${checked} that comes in its place`);
    };
    return [{ type, of, finish }];
  });
}
