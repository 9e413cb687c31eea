import { oneOf } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { defineTerms } from '../text/terms.ts';

/** The kinds of calendar periods, from the shortest to the longest. */
export const periodKinds = defineTerms({
  day: ['day', '日'],
  week: ['week', '周'],
  month: ['month', '月'],
  quarter: ['quarter', '季度'],
  half_year: ['half-year', '半年'],
  year: ['year', '年'],
});
/** One of {@link periodKinds}. */
export type PeriodKind = (typeof periodKinds.values)[number];

/** How a period of each kind is written. */
export const periodExamples = {
  day: '2014-01-31',
  week: '2014-W05',
  month: '2014-01',
  quarter: '2014-Q1',
  half_year: '2014-H1',
  year: '2014',
} as const satisfies Readonly<Record<PeriodKind, string>>;

const kindCheck = /* @__PURE__ */ oneOf(periodKinds.values);

/** @throws ANALYSIS_INPUT_INVALID for a kind that does not exist */
export function checkPeriodKind(kind: PeriodKind): void {
  // This is called for every record that is counted, so a known kind must cost only one lookup.
  if (typeof kind === 'string' && Object.hasOwn(periodExamples, kind)) return;
  inputsOf('calendar').field('kind', kind, kindCheck);
}
