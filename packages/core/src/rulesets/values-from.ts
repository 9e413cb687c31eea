import type { MetricId } from '../metrics/catalogue.ts';
import type { DatedTable, DatedValue, PlainComparison } from '../rules/format/index.ts';
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
  /**
   * Whether there is any record of what a share is a share of: met with the first record, unknown without one, and
   * never failed. Of what should not happen, nothing recorded must not look like none.
   */
  anyRecorded: (share: MetricId): PlainComparison => ({
    metric: share,
    minimumSample: [
      {
        from,
        value: 1,
        reading: {
          en: 'One record is enough to show that records are kept. Without one the share is unknown, and so is what rests on it.',
          zh: '有一条记录即说明有登记；一条也没有时，该比例未知，以其为基础的内容也无法评定。',
        },
      },
    ],
    is: 'atLeast',
    threshold: [
      {
        from,
        value: 0,
        reading: { en: 'The share itself is not judged.', zh: '比例高低不作评定。' },
      },
    ],
  }),
  /** Steps that we chose, and why. */
  chosenSteps: (steps: Steps, en: string, zh: string): readonly [DatedTable] => [
    { from, steps: steps.map(([atLeast, points]) => ({ atLeast, points })), reading: { en, zh } },
  ],
});
