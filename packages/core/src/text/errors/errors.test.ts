import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import type { ErrorCode } from '../error-details.ts';
import { analysisError } from './analysis-errors.ts';
import { calendarError } from './calendar-errors.ts';
import { dutyError } from './duty-errors.ts';
import { metricError } from './metric-errors.ts';
import { privacyError } from './privacy-errors.ts';
import { recordError } from './record-errors.ts';
import { ruleError } from './rule-errors.ts';
import { timeError } from './time-errors.ts';
import { whatIfError } from './what-if-errors.ts';

const subjects = [
  analysisError,
  calendarError,
  dutyError,
  metricError,
  privacyError,
  recordError,
  ruleError,
  timeError,
  whatIfError,
] as const;
const codes = subjects.flatMap((subject): readonly string[] => subject.codes);

it('have texts of one subject each', () => {
  expectTypeOf<Parameters<(typeof subjects)[number]>[0]>().toEqualTypeOf<ErrorCode>();
  expect(new Set(codes).size).toBe(codes.length);
});

it('are all listed in the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
});
