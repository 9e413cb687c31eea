import { readDay, readInstant } from '../../calendar/instant.ts';
import type { BeatworkError } from '../../text/error.ts';
import { recordError } from '../../text/errors/record-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Fields } from './conditions.ts';
import type { Plan } from './plan.ts';

/**
 * Returns the record with all its instants in UTC, so that they can be compared as texts; the record itself if they
 * already are in UTC. Only the fields that counting reads are looked at.
 *
 * @throws RECORD_INVALID where such a field holds no instant or no number
 */
export function readRecord(plan: Plan, record: Fields): Fields {
  let read = record;
  for (const field of plan.instants) {
    const given = record[field];
    if (given === null || given === undefined) continue;
    const instant = instantOf(plan.type, record, field);
    if (instant !== given) read = { ...read, [field]: instant };
  }
  for (const field of plan.numbers) {
    const given = record[field];
    if (given === null || given === undefined || Number.isFinite(given)) continue;
    throw invalid(plan.type, record, field, number);
  }
  return read;
}

/** The instant or the local day that decides the period. @throws RECORD_INVALID */
export function timeOf({ type, timeField, isDay }: Plan, root: Fields): string {
  return isDay ? dayOf(type, root, timeField) : instantOf(type, root, timeField);
}

/** Checks that a record is an object with the id of its station. @throws RECORD_INVALID */
export function checkIsRecord(type: string, record: unknown): asserts record is Fields {
  if (typeof record !== 'object' || record === null) {
    throw recordError('RECORD_INVALID', {
      record: type,
      id: null,
      field: 'record',
      value: String(record),
      expected: object,
    });
  }
  const fields = record as Fields;
  if (typeof fields.stationId !== 'string' || fields.stationId === '') {
    throw invalid(type, fields, 'stationId', id);
  }
}

const object: LocalizedText = { en: 'an object with the fields of its type', zh: '含该类型各字段的对象' };
const id: LocalizedText = { en: 'the id of a station', zh: '派出所的编号' };
const number: LocalizedText = { en: 'a finite number', zh: '有限数' };
const day: LocalizedText = { en: 'a day such as 2014-01-31', zh: '日期，例如 2014-01-31' };
const instant: LocalizedText = {
  en: 'an instant such as 2014-01-05T00:30:00.000Z or 2014-01-05T08:30:00+08:00 (local times become instants by instantsIn)',
  zh: '时刻，例如 2014-01-05T00:30:00.000Z 或 2014-01-05T08:30:00+08:00（本地时间可用 instantsIn 转换）',
};

function instantOf(type: string, record: Fields, field: string): string {
  try {
    return readInstant(record[field] as string);
  } catch {
    throw invalid(type, record, field, instant);
  }
}

function dayOf(type: string, record: Fields, field: string): string {
  try {
    return readDay(record[field] as string);
  } catch {
    throw invalid(type, record, field, day);
  }
}

function invalid(type: string, record: Fields, field: string, expected: LocalizedText): BeatworkError {
  const { id: given } = record;
  return recordError('RECORD_INVALID', {
    record: type,
    id: typeof given === 'string' ? given : null,
    field,
    value: String(record[field]),
    expected,
  });
}
