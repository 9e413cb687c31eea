import { didYouMean } from '../text/did-you-mean.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** Why a value is refused: the place inside of it, what is there, and what should be there. */
export interface Refusal {
  /** The path within the checked value, such as `[3].count`; empty for the value itself. */
  readonly at: string;
  readonly value: unknown;
  readonly expected: LocalizedText;
}

/**
 * Says why a value is refused, or null where it is accepted. The type parameter is what the check accepts: it is
 * compared with the type of the parameter or field, so a type and its check cannot drift apart.
 */
export interface Check<Accepted> {
  // Binds the type parameter in both directions: a check may accept neither more nor less than the type says.
  readonly accepts?: (value: Accepted) => Accepted;
  (value: unknown): Refusal | null;
}

/** A check for each of some named values. An optional field needs a check that accepts its absence. */
export type Checks<Values> = {
  readonly [Name in keyof Values]-?: Check<
    Record<never, never> extends Pick<Values, Name> ? Values[Name] | undefined : Values[Name]
  >;
};

/** A check of one value by a condition. */
export function where<Accepted>(
  holds: (value: unknown) => boolean,
  expected: LocalizedText,
): Check<Accepted> {
  return (value) => (holds(value) ? null : { at: '', value, expected });
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Numbers beyond this size are refused: their squares, products and sums would not stay finite. */
const largest = 1e50;

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER): Check<number> =>
  where(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    most === Number.MAX_SAFE_INTEGER
      ? { en: `a whole number of ${least} or more`, zh: `不小于 ${least} 的整数` }
      : { en: `a whole number from ${least} to ${most}`, zh: `${least} 至 ${most} 之间的整数` },
  );

/** A whole number of 0 or more, small enough to be exact. */
export const count: Check<number> = /* @__PURE__ */ wholeNumber(0);

/** A whole number of 1 or more, small enough to be exact. */
export const countFromOne: Check<number> = /* @__PURE__ */ wholeNumber(1);

/** A seed of 32 bits. */
export const seedNumber: Check<number> = /* @__PURE__ */ wholeNumber(0, 2 ** 32 - 1);

/** A number between ±1e50. */
export const finite: Check<number> = /* @__PURE__ */ where(
  (value) => isNumber(value) && Math.abs(value) <= largest,
  { en: 'a finite number (within ±1e50)', zh: '有限数（绝对值不超过 1e50）' },
);

/** A number from 0 to 1e50. */
export const notNegative: Check<number> = /* @__PURE__ */ where(
  (value) => isNumber(value) && value >= 0 && value <= largest,
  { en: 'a finite number of 0 or more (up to 1e50)', zh: '不小于 0 的有限数（不超过 1e50）' },
);

/** A number from 1e-50 to 1e50. */
export const positive: Check<number> = /* @__PURE__ */ where(
  (value) => isNumber(value) && value >= 1 / largest && value <= largest,
  { en: 'a number above 0 (from 1e-50 to 1e50)', zh: '大于 0 的数（1e-50 至 1e50）' },
);

/** A number from `least` to `most`. */
export const numberFrom = (least: number, most: number): Check<number> =>
  where((value) => isNumber(value) && value >= least && value <= most, {
    en: `a number from ${least} to ${most}`,
    zh: `${least} 至 ${most} 之间的数`,
  });

/** A share from 0 to 1, both included. */
export const share: Check<number> = /* @__PURE__ */ where(
  (value) => isNumber(value) && value >= 0 && value <= 1,
  { en: 'a share from 0 to 1', zh: '0 到 1 之间的比例' },
);

/** A share strictly between 0 and 1, such as a level of confidence. */
export const openShare: Check<number> = /* @__PURE__ */ where(
  (value) => isNumber(value) && value >= 1e-15 && value < 1,
  { en: 'a share above 0 and below 1, such as 0.95', zh: '大于 0 且小于 1 的比例，例如 0.95' },
);

/** A text, which may be empty. */
export const text: Check<string> = /* @__PURE__ */ where((value) => typeof value === 'string', {
  en: 'a text',
  zh: '文本',
});

/** True or false. */
export const flag: Check<boolean> = /* @__PURE__ */ where((value) => typeof value === 'boolean', {
  en: 'true or false',
  zh: 'true 或 false',
});

/** One of a closed list of values. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): Check<Value> {
  const written = values.map((value) => (isNumber(value) ? String(value) : `"${value}"`));
  return (value) => {
    if ((values as readonly unknown[]).includes(value)) return null;
    const suggestion = typeof value === 'string' ? didYouMean(value, values.map(String)) : null;
    return {
      at: '',
      value,
      expected: {
        en: `one of ${written.join(', ')}${suggestion === null ? '' : ` (did you mean "${suggestion}"?)`}`,
        zh: `${written.join('、')} 之一${suggestion === null ? '' : `（您是否想写“${suggestion}”？）`}`,
      },
    };
  };
}

/** Accepts what the check accepts, and also accepts the absence of a value. */
export const optional =
  <Accepted>(check: Check<Accepted>): Check<Accepted | undefined> =>
  (value) =>
    value === undefined ? null : check(value);

/** Accepts what the check accepts, and also null. */
export const nullable =
  <Accepted>(check: Check<Accepted>): Check<Accepted | null> =>
  (value) =>
    value === null ? null : check(value);

/** A list with an accepted value in every place, and at least `least` of them. */
export function listOf<Accepted>(
  check: Check<Accepted>,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Check<readonly Accepted[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      return { at: '', value, expected: listText(least, most) };
    }
    for (let place = 0; place < value.length; place += 1) {
      const refusal = check(value[place]);
      if (refusal !== null) return { ...refusal, at: `[${place}]${refusal.at}` };
    }
    return null;
  };
}

function listText(least: number, most: number): LocalizedText {
  if (most !== Number.POSITIVE_INFINITY) {
    return { en: `a list of ${least} to ${most} entries`, zh: `有 ${least} 至 ${most} 项的列表` };
  }
  if (least === 0) return { en: 'a list', zh: '列表' };
  return least === 1
    ? { en: 'a list with at least one entry', zh: '至少有一项的列表' }
    : { en: `a list with at least ${least} entries`, zh: `至少有 ${least} 项的列表` };
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

type FieldChecks = Readonly<Record<string, Check<unknown>>>;

/** Checks the known fields of an object; `unknownField` says of every other field whether it is refused. */
function objectCheck<Values extends object>(
  checks: FieldChecks,
  unknownField: (name: string, given: Readonly<Record<string, unknown>>) => boolean,
): Check<Values> {
  const names = Object.keys(checks);
  return (value) => {
    if (!isPlainObject(value)) {
      return {
        at: '',
        value,
        expected: { en: `an object with ${names.join(', ')}`, zh: `含 ${names.join('、')} 的对象` },
      };
    }
    // Unknown names are reported first, because a misspelt name is why the right one seems to be missing.
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(checks, name) || value[name] === undefined || !unknownField(name, value)) continue;
      return noSuchField(name, value[name], names);
    }
    for (const name of names) {
      const refusal = checks[name]!(value[name]);
      if (refusal !== null) return { ...refusal, at: `.${name}${refusal.at}` };
    }
    return null;
  };
}

function noSuchField(name: string, value: unknown, names: readonly string[]): Refusal {
  const suggestion = didYouMean(name, names);
  return {
    at: `.${name}`,
    value,
    expected: {
      en: `left out, because there is no such field; known: ${names.join(', ') || 'none'}${suggestion === null ? '' : ` (did you mean "${suggestion}"?)`}`,
      zh: `不填写的内容（没有该字段；已有：${names.join('、') || '无'}）${suggestion === null ? '' : `。您是否想写“${suggestion}”？`}`,
    },
  };
}

/**
 * An object with these fields and no others, such as options or the rows that a function is made for: a misspelt
 * optional field must not be ignored.
 */
export function onlyFields<Values extends object>(checks: Checks<Values>): Check<Values> {
  return objectCheck(checks as FieldChecks, () => true);
}

/**
 * An object with these fields, which may have others: a stored record, or the result of another function. A field
 * whose name is close to that of a missing optional field is refused, because it is a misspelling.
 */
export function rowWith<Row extends object>(checks: Partial<Checks<Row>>): Check<Row> {
  const fields = checks as FieldChecks;
  const optionalNames = Object.keys(fields).filter((name) => fields[name]!(undefined) === null);
  return objectCheck(fields, (name, given) => {
    const missing = optionalNames.filter((each) => given[each] === undefined);
    return missing.length > 0 && didYouMean(name, missing) !== null;
  });
}

/** An object with any keys, whose values are accepted by the check. */
export const valuesOf =
  <Accepted>(check: Check<Accepted>): Check<Readonly<Record<string, Accepted>>> =>
  (value) => {
    if (!isPlainObject(value)) return { at: '', value, expected: { en: 'an object', zh: '对象' } };
    for (const [name, each] of Object.entries(value)) {
      const refusal = check(each);
      if (refusal !== null) return { ...refusal, at: `.${name}${refusal.at}` };
    }
    return null;
  };

/** A list, a set, or anything else that can be iterated. Its entries are not checked. */
export const iterable = <Value>(): Check<Iterable<Value>> =>
  where((value) => typeof value === 'object' && value !== null && Symbol.iterator in value, {
    en: 'a list, or another iterable object',
    zh: '列表或其他可迭代对象',
  });

/** A function, which is not called. */
export const callback = <Given extends (...given: never[]) => unknown>(): Check<Given> =>
  where((value) => typeof value === 'function', { en: 'a function', zh: '函数' });

/** A text with a date, a time and an offset, as records hold it. */
export const recordedInstant: Check<string> = /* @__PURE__ */ where(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  { en: 'an instant such as 2014-01-05T00:30:00.000Z', zh: '时刻，例如 2014-01-05T00:30:00.000Z' },
);

/** A value that other code of the function checks, such as a library or a callback. */
export const anything =
  <Accepted>(): Check<Accepted> =>
  () =>
    null;

/** A calendar day of the years 1 to 9999, such as `2014-01-05`. */
export const day: Check<string> = /* @__PURE__ */ where(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isOnCalendar(value),
  { en: 'a day as YYYY-MM-DD', zh: '形如 YYYY-MM-DD 的日期' },
);

/** An instant in UTC with milliseconds, such as `2014-01-05T01:30:00.000Z`. */
export const instant: Check<string> = /* @__PURE__ */ where(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    isOnCalendar(value),
  {
    en: 'an instant in UTC with milliseconds, such as 2014-01-05T01:30:00.000Z',
    zh: '带毫秒的协调世界时（UTC）时刻，例如 2014-01-05T01:30:00.000Z',
  },
);

/** JavaScript engines read 30 February as 2 March. */
function isOnCalendar(written: string): boolean {
  const milliseconds = Date.parse(written);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(written);
}
