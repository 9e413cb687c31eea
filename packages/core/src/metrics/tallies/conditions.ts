import type { Amount, Condition } from '../metric.ts';

/** A record, whatever its type. */
export type Fields = Readonly<Record<string, unknown>>;

type DayOf = (instant: string) => string;

/** A test whether a record meets all of the conditions; undefined if there are none. */
export function testOf(
  conditions: readonly Condition[],
  dayOf: DayOf,
): ((record: Fields) => boolean) | undefined {
  const tests = conditions.map((condition) => conditionTest(condition, dayOf));
  const [first] = tests;
  return tests.length > 1 ? (record) => tests.every((test) => test(record)) : first;
}

function conditionTest(condition: Condition, dayOf: DayOf): (record: Fields) => boolean {
  if ('from' in condition) return lagTest(condition, dayOf);
  const { field } = condition;
  if ('equals' in condition) return (record) => record[field] === condition.equals;
  if ('oneOf' in condition) {
    const values = new Set<unknown>(condition.oneOf);
    return (record) => values.has(record[field]);
  }
  if ('present' in condition) return (record) => isPresent(record[field]) === condition.present;
  if ('atLeast' in condition) {
    return (record) => isPresent(record[field]) && (record[field] as number) >= condition.atLeast;
  }
  const { atLeastField } = condition;
  return (record) => {
    const [value, least] = [record[field], record[atLeastField]] as [string | number, string | number];
    return isPresent(value) && isPresent(least) && value >= least;
  };
}

function lagTest(condition: Extract<Condition, { from: string }>, dayOf: DayOf) {
  const { from, to } = condition;
  return (record: Fields): boolean => {
    const [start, end] = [record[from], record[to]] as [string | null, string | null];
    if (!isPresent(start) || !isPresent(end)) return false;
    return 'within' in condition
      ? Date.parse(end) - Date.parse(start) <= condition.within
      : dayOf(start) === dayOf(end);
  };
}

/** Reads an amount of a record as a whole number of its own units; undefined if it is unknown. */
export function amountOf(amount: Amount): (record: Fields) => number | undefined {
  if ('field' in amount) {
    const { field } = amount;
    return (record) => (record[field] as number | null) ?? undefined;
  }
  const { from, to } = amount;
  return (record) => {
    const [start, end] = [record[from], record[to]] as [string | null, string | null];
    return isPresent(start) && isPresent(end) ? Date.parse(end) - Date.parse(start) : undefined;
  };
}

function isPresent<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
