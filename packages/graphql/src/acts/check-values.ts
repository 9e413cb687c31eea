import { issuesOf } from '@beatwork/core';
import { periodOfRecord } from '@beatwork/core/internal';
import type { z } from 'zod';
import { timeFieldOf } from '../records/served-records.ts';
import type { ActDefinition, RecordValues } from './act-definition.ts';
import { invalidInput } from './act-error.ts';

const day = 86_400_000;
const earliest = '2000-01-01';

/** Refuses a time that can only be a typing error: before the year 2000, or more than a year ahead. @throws ActError */
export function checkTime({ record: type }: ActDefinition, values: RecordValues, now: Date): void {
  const period = periodOfRecord(type.description.name);
  if (type.unit || (period !== undefined && 'checks' in period)) return;
  const { name } = timeFieldOf(type);
  const time = String(values[name]);
  if (time >= earliest && Date.parse(time) <= now.getTime() + 366 * day) return;
  throw invalidInput([
    {
      path: name,
      code: 'TIME_OUT_OF_RANGE',
      message: {
        en: 'the time is before the year 2000 or more than a year ahead: check the year',
        zh: '时间早于2000年或晚于一年之后：请核对年份',
      },
    },
  ]);
}

/** The issue of a change that would change nothing. */
export const nothingChanges = {
  path: '',
  code: 'NOTHING_CHANGES',
  message: {
    en: 'nothing would change: give a field another value',
    zh: '内容没有变化：请填写要变更的内容',
  },
};

/** The issue of a version that never existed. */
export const versionIssue = (version: number) => ({
  path: 'version',
  code: 'VERSION_UNKNOWN',
  message: {
    en: `the record has never had this version: the newest one is ${version}`,
    zh: `该记录没有此版本，最新版本为${version}`,
  },
});

/** Checks a record with its schema, and returns it. @throws ActError InvalidInput */
export function checked({ record: type }: ActDefinition, values: RecordValues): RecordValues {
  const schema = type.description.schema as z.ZodType<RecordValues>;
  const result = schema.safeParse(values);
  if (!result.success) throw invalidInput(issuesOf(result.error, values, schema));
  return result.data;
}
