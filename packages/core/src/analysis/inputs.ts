import { BeatworkError } from '../text/error.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** What a function of the analysis library was given, checked one value at a time. */
export interface Inputs {
  /** Throws unless `holds`; for what only one function asks. */
  readonly require: (holds: boolean, field: string, value: unknown, expected: LocalizedText) => void;
  /** A whole number of 0 or more, small enough to be exact. */
  readonly count: (field: string, value: number) => void;
  /** A whole number of 1 or more, small enough to be exact. */
  readonly countFromOne: (field: string, value: number) => void;
  /** A finite number. */
  readonly finite: (field: string, value: number) => void;
  /** A finite number of 0 or more. */
  readonly notNegative: (field: string, value: number) => void;
  /** A number above 0, of a size that anybody measures. */
  readonly positive: (field: string, value: number) => void;
  /** A share from 0 to 1, both included. */
  readonly share: (field: string, value: number) => void;
  /** A share strictly between 0 and 1, such as a level of confidence. */
  readonly openShare: (field: string, value: number) => void;
  /** A list with something in it. */
  readonly notEmpty: (field: string, values: readonly unknown[]) => void;
  /** A list in which nothing stands twice. */
  readonly distinct: (field: string, values: readonly (string | number)[]) => void;
}

/**
 * Checks the inputs of one function of the analysis library. Analysts pass numbers that other code reckoned, so
 * NaN, infinities and empty sets are refused at the door and never reach a result.
 *
 * @throws ANALYSIS_INPUT_INVALID from each check that does not hold, naming the function and the field
 */
export function inputsOf(functionName: string): Inputs {
  const require: Inputs['require'] = (holds, field, value, expected) => {
    if (!holds) {
      throw new BeatworkError('ANALYSIS_INPUT_INVALID', {
        function: functionName,
        field,
        value: shown(value),
        expected,
      });
    }
  };
  const numeric =
    (holds: (value: number) => boolean, expected: LocalizedText) => (field: string, value: number) =>
      require(typeof value === 'number' && holds(value), field, value, expected);
  return {
    require,
    count: numeric((value) => Number.isSafeInteger(value) && value >= 0, {
      en: 'a whole number of 0 or more',
      zh: '不小于 0 的整数',
    }),
    countFromOne: numeric((value) => Number.isSafeInteger(value) && value >= 1, {
      en: 'a whole number of 1 or more',
      zh: '不小于 1 的整数',
    }),
    finite: numeric(Number.isFinite, { en: 'a finite number', zh: '有限数' }),
    notNegative: numeric((value) => Number.isFinite(value) && value >= 0, {
      en: 'a finite number of 0 or more',
      zh: '不小于 0 的有限数',
    }),
    // Bounded, so that ratios and squares of such numbers stay finite.
    positive: numeric((value) => value >= 1e-50 && value <= 1e50, {
      en: 'a number above 0 (from 1e-50 to 1e50)',
      zh: '大于 0 的数（1e-50 至 1e50）',
    }),
    share: numeric((value) => value >= 0 && value <= 1, {
      en: 'a share from 0 to 1',
      zh: '0 到 1 之间的比例',
    }),
    openShare: numeric((value) => value > 0 && value < 1, {
      en: 'a share above 0 and below 1, such as 0.95',
      zh: '大于 0 且小于 1 的比例，例如 0.95',
    }),
    notEmpty: (field, values) =>
      require(values.length > 0, field, values, {
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

/** Long enough to recognise the value, short enough for a message. */
const shown = (value: unknown): string => {
  const text = typeof value === 'object' ? (JSON.stringify(value) ?? 'undefined') : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
