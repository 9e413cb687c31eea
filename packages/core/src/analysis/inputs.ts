import { analysisError } from '../text/errors/analysis-errors.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import {
  type Check,
  type Checks,
  count,
  countFromOne,
  finite,
  notNegative,
  openShare,
  positive,
  type Refusal,
  share,
} from './checks.ts';

/** Checks the values that a function of the analysis library was given, one at a time. */
export interface Inputs {
  /** Throws unless `holds` is true; for conditions that only one function has. */
  readonly require: (holds: boolean, field: string, value: unknown, expected: LocalizedText) => void;
  /** Checks several named values, each by the check with its name. This is how functions check their arguments. */
  readonly check: <Values extends object>(given: Values, checks: Checks<Values>) => void;
  /** Checks one value whose field has a name of its own, such as `demand.service`. */
  readonly field: <Value>(field: string, value: Value, check: Check<Value>) => void;
  /** A whole number of 0 or more, small enough to be exact. */
  readonly count: (field: string, value: number) => void;
  /** A whole number of 1 or more, small enough to be exact. */
  readonly countFromOne: (field: string, value: number) => void;
  /** A finite number. */
  readonly finite: (field: string, value: number) => void;
  /** A finite number of 0 or more. */
  readonly notNegative: (field: string, value: number) => void;
  /** A number above 0, from 1e-50 to 1e50. */
  readonly positive: (field: string, value: number) => void;
  /** A share from 0 to 1, both included. */
  readonly share: (field: string, value: number) => void;
  /** A share strictly between 0 and 1, such as a level of confidence. */
  readonly openShare: (field: string, value: number) => void;
  /** A list that is not empty. */
  readonly notEmpty: (field: string, values: readonly unknown[]) => void;
  /** A list in which no value occurs twice. */
  readonly distinct: (field: string, values: readonly (string | number)[]) => void;
}

/**
 * Makes the checks of one function of the analysis library. Analysts pass numbers that other code computed, and callers
 * in JavaScript may pass anything. What a function cannot compute is refused before it starts, so that NaN, infinities
 * and misspelt options never reach a result.
 *
 * @throws ANALYSIS_INPUT_INVALID from each check that fails; it names the function, the field, what is there and what
 * should be there
 */
export function inputsOf(functionName: string): Inputs {
  const require: Inputs['require'] = (holds, field, value, expected) => {
    if (!holds) {
      throw analysisError('ANALYSIS_INPUT_INVALID', {
        function: functionName,
        field,
        value: shown(value),
        expected,
      });
    }
  };
  const checked = (field: string, value: unknown, check: AnyCheck) => {
    const refusal = check(value);
    if (refusal !== null) require(false, `${field}${refusal.at}`, refusal.value, refusal.expected);
  };
  const one = (check: Check<number>) => (field: string, value: number) => checked(field, value, check);
  return {
    require,
    field: checked,
    check: (given, checks) => {
      for (const name of Object.keys(checks)) {
        checked(
          name,
          given[name as keyof typeof given],
          (checks as Readonly<Record<string, AnyCheck>>)[name]!,
        );
      }
    },
    count: one(count),
    countFromOne: one(countFromOne),
    finite: one(finite),
    notNegative: one(notNegative),
    positive: one(positive),
    share: one(share),
    openShare: one(openShare),
    notEmpty: (field, values) =>
      require(Array.isArray(values) && values.length > 0, field, values, {
        en: 'a list with at least one entry',
        zh: '至少有一项的列表',
      }),
    distinct: (field, values) => {
      const seen = new Set<string | number>();
      for (const value of values) {
        require(!seen.has(value), field, value, {
          en: 'named once: every entry differs from the others',
          zh: '不重复：各项互不相同',
        });
        seen.add(value);
      }
    },
  };
}

type AnyCheck = (value: unknown) => Refusal | null;

/** Long enough to recognise the value, short enough for a message. */
function shown(value: unknown): string {
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function written(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value) && value.length > 100) return `a list of ${value.length} entries`;
  try {
    return JSON.stringify(value) ?? 'an object';
  } catch {
    // Cycles and big integers cannot be written as JSON.
    return 'an object';
  }
}
