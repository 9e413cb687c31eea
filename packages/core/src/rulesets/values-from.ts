import type { MetricId } from '../metrics/catalogue.ts';
import type { DatedTable, DatedValue, PlainComparison } from '../rules/format/index.ts';
import type { LocalizedText } from '../text/localized-text.ts';

type Steps = readonly (readonly [atLeast: number, points: number])[];

/** Functions that write values in force from one day on, each with its reading or its source. */
export const valuesFrom = (from: string) => ({
  /** A number that we chose, with the reason. */
  chosen: (value: number, en: string, zh: string): readonly [DatedValue] => [
    { from, value, reading: { en, zh } },
  ],
  /** A number from a source, with the reading if the source leaves a choice. */
  cited: (
    value: number,
    source: NonNullable<DatedValue['source']>,
    reading?: LocalizedText,
  ): readonly [DatedValue] => [{ from, value, source, ...(reading === undefined ? {} : { reading }) }],
  /**
   * Asks whether anything is recorded that a share is based on. It is met with the first record and unknown without
   * one, and never fails. For things that should not happen, "nothing recorded" must not look like "none happened".
   */
  anyRecorded: (share: MetricId): PlainComparison => ({
    metric: share,
    minimumSample: [
      {
        from,
        value: 1,
        reading: {
          en: 'One record is enough to show that records are kept. Without any, the share is unknown, and so is everything based on it.',
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
  /** Steps that we chose, with the reason. */
  chosenSteps: (steps: Steps, en: string, zh: string): readonly [DatedTable] => [
    { from, steps: steps.map(([atLeast, points]) => ({ atLeast, points })), reading: { en, zh } },
  ],
});
