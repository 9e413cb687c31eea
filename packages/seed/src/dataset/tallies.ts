import { Tallies } from '@beatwork/core';
import { storedCounterIds } from '@beatwork/core/internal';
import type { Dataset } from './dataset.ts';

/** Counts the records of a dataset into monthly tallies of its members. Each table is read once. */
export function tallyDataset(dataset: Dataset): Tallies {
  const [bureau] = dataset.rows('bureau');
  const tallies = new Tallies({
    subject: 'member',
    period: 'month',
    timeZone: bureau!.timeZone,
    counters: storedCounterIds,
  });
  const visitOf = cursor(dataset.rows('householdVisit'), (visit) => tallies.add('householdVisit', visit));
  for (const callBack of dataset.rows('visitCallBack')) {
    tallies.add('visitCallBack', callBack, visitOf(callBack.stationId, callBack.visitId)!);
  }
  visitOf();
  const mediationOf = cursor(dataset.rows('mediation'), (mediation) => tallies.add('mediation', mediation));
  for (const callBack of dataset.rows('mediationCallBack')) {
    tallies.add('mediationCallBack', callBack, mediationOf(callBack.stationId, callBack.mediationId)!);
  }
  mediationOf();
  for (const lead of dataset.rows('lead')) tallies.add('lead', lead);
  for (const item of dataset.rows('informationItem')) tallies.add('informationItem', item);
  for (const service of dataset.rows('service')) tallies.add('service', service);
  return tallies;
}

/** Makes a function that reads rows, in order and each once, up to the one that is asked for or to the end. */
function cursor<Row extends { readonly stationId: string; readonly id: string }>(
  rows: Iterable<Row>,
  see: (row: Row) => void,
): (stationId?: string, id?: string) => Row | undefined {
  const iterator = rows[Symbol.iterator]();
  return (stationId, id) => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      see(next.value);
      if (next.value.stationId === stationId && next.value.id === id) return next.value;
    }
    return undefined;
  };
}
