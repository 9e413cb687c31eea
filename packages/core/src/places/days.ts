import { where } from '../analysis/checks.ts';
import type { Inputs } from '../analysis/inputs.ts';

/**
 * When something happened: an instant in UTC (`2014-01-05T01:30:00.000Z`), a calendar day (`2014-01-05`), or a
 * number of days since any day.
 */
export type Moment = string | number;

const millisecondsADay = 86_400_000;

/** With larger numbers, sums of days would lose their fractions. */
const mostDays = 1e9;

const expected = {
  en: 'an instant in UTC such as 2014-01-05T01:30:00.000Z, a day such as 2014-01-05, or a number of days (within ±1,000,000,000); one of them for the whole list',
  zh: '协调世界时（UTC）的时刻（如 2014-01-05T01:30:00.000Z）、日期（如 2014-01-05）或天数（绝对值不超过 1000000000），且整个列表用同一种',
};

/** Checks that something is a text or a number, as a moment is; {@link readDays} reads it. */
export const momentValue = /* @__PURE__ */ where<Moment>(
  (value) => typeof value === 'string' || typeof value === 'number',
  expected,
);

/**
 * Reads moments as days. All moments of a list must be of one kind, because a day without its hour does not mean
 * midnight.
 */
export function readDays(inputs: Inputs, field: string, moments: readonly Moment[]): Float64Array {
  const kind = kindOf(moments[0]);
  return Float64Array.from(moments, (moment, index) => {
    const days = typeof moment === 'number' ? moment : (readInstant(moment) ?? Number.NaN) / millisecondsADay;
    inputs.require(
      Math.abs(days) <= mostDays && kindOf(moment) === kind,
      `${field}[${index}]`,
      moment,
      expected,
    );
    return days;
  });
}

const kindOf = (moment: Moment | undefined) =>
  typeof moment === 'string' ? (moment.includes('T') ? 'instant' : 'day') : typeof moment;

const written = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/;

/** Milliseconds since 1970 of an instant in UTC or of a day; null for what is neither, such as 30 February. */
export function readInstant(text: string): number | null {
  if (typeof text !== 'string' || !written.test(text)) return null;
  const milliseconds = Date.parse(text);
  // JavaScript engines read 30 February as 2 March.
  if (Number.isNaN(milliseconds)) return null;
  return new Date(milliseconds).toISOString().startsWith(text.slice(0, 19).replace('Z', ''))
    ? milliseconds
    : null;
}
