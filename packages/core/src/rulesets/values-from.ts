import type { DatedTable, DatedValue } from '../rules/format/index.ts';
import type { LocalizedText } from '../text/localized-text.ts';

type Steps = readonly (readonly [atLeast: number, points: number])[];

/** Writes values that are in force from one day on, each with its reading or its source. */
export const valuesFrom = (from: string) => ({
  /** A number that we chose, and why. */
  chosen: (value: number, en: string, zh: string): readonly [DatedValue] => [
    { from, value, reading: { en, zh } },
  ],
  /** A number of a source, and how it was read where that leaves a choice. */
  cited: (
    value: number,
    source: NonNullable<DatedValue['source']>,
    reading?: LocalizedText,
  ): readonly [DatedValue] => [{ from, value, source, ...(reading === undefined ? {} : { reading }) }],
  /** Steps that we chose, and why. */
  chosenSteps: (steps: Steps, en: string, zh: string): readonly [DatedTable] => [
    { from, steps: steps.map(([atLeast, points]) => ({ atLeast, points })), reading: { en, zh } },
  ],
});
