import { metricOf } from '../../src/metrics/tally.ts';
import { foldWrittenCriterion } from '../../src/rules/format/fold-criterion.ts';
import type { Comparison, Criterion, DatedValue, Quantity, RuleSet } from '../../src/rules/format/index.ts';
import type { LocalizedText } from '../../src/text/localized-text.ts';
import { dayText } from '../../src/text/numbers-and-days.ts';
import { bareText, isLevel, quantityName, quantityText } from './numbers.ts';
import { indented, type Line, quoted, text } from './text.ts';
import { type ValueRow, valueRows } from './values.ts';

/** A criterion as a nested list, with the values that are in force now. */
export function criterionLines(criterion: Criterion, ruleSet: RuleSet): readonly Line[] {
  const group = (title: LocalizedText, children: readonly (readonly Line[])[]): readonly Line[] => [
    { depth: 0, text: title },
    ...indented(children.flat()),
  ];
  return foldWrittenCriterion<readonly Line[]>(criterion, {
    comparison: (comparison) => [{ depth: 0, text: comparisonText(comparison, ruleSet) }],
    goal: (id) => {
      const { en, zh } = quoted(goalName(id, ruleSet));
      return [{ depth: 0, text: text(`${en} is met`, `${zh}达标`) }];
    },
    not: (child) => group(text('not met is:', '以下不得成立：'), [child]),
    all: (children) => group(text('all of these:', '同时满足以下各项：'), children),
    any: (children) => group(text('any of these:', '满足以下任一项：'), children),
    atLeast: (needed, children) => {
      const number = latest(needed).value;
      return group(text(`at least ${number} of these:`, `满足以下至少${number}项：`), children);
    },
  });
}

/** The values of a criterion. */
export function criterionRows(criterion: Criterion, ruleSet: RuleSet): readonly ValueRow[] {
  return foldWrittenCriterion<readonly ValueRow[]>(criterion, {
    comparison: (comparison) => comparisonRows(comparison, ruleSet),
    goal: () => [],
    not: (child) => child,
    all: (children) => children.flat(),
    any: (children) => children.flat(),
    atLeast: (needed, children) => {
      const what = text('how many are needed', '需满足的项数');
      return [...valueRows(what, needed, bareText), ...children.flat()];
    },
  });
}

function comparisonRows(comparison: Comparison, ruleSet: RuleSet): readonly ValueRow[] {
  const { en, zh } = quantityName(comparison, ruleSet);
  const bound = boundText(comparison);
  return [
    ...valueRows(text(`${en}, ${bound.en}`, `${zh}，${bound.zh}`), comparison.threshold, (value) =>
      quantityText(comparison, value, ruleSet),
    ),
    ...sampleRows(comparison, ruleSet),
    ...('streakOf' in comparison ? criterionRows(comparison.streakOf, ruleSet) : []),
  ];
}

/** From which sample on a quantity is judged. */
export function sampleRows(quantity: Quantity, ruleSet: RuleSet): readonly ValueRow[] {
  if (!('metric' in quantity)) return [];
  const { en, zh } = quantityName(quantity, ruleSet);
  return valueRows(text(`least sample of ${en}`, `${zh}的最少样本`), quantity.minimumSample, bareText);
}

function comparisonText(comparison: Comparison, ruleSet: RuleSet): LocalizedText {
  const { en, zh } = quantityName(comparison, ruleSet);
  const bound = boundText(comparison);
  const threshold = latest(comparison.threshold);
  const value = quantityText(comparison, threshold.value, ruleSet);
  const since = comparison.threshold.length === 1 ? text('', '') : sinceText(threshold.from);
  if ('streakOf' in comparison) {
    const met = comparisonText(comparison.streakOf, ruleSet);
    return text(
      `${met.en}, for ${bound.en} ${value.en}${since.en}`,
      `${met.zh}，且${value.zh}以上${since.zh}`,
    );
  }
  return text(`${en}: ${bound.en} ${value.en}${since.en}`, `${zh}：${bound.zh}${value.zh}${since.zh}`);
}

function boundText(comparison: Comparison): LocalizedText {
  const level = isLevel(comparison);
  return comparison.is === 'atLeast'
    ? text('at least', asksForAll(comparison) ? '达到' : level ? '不低于' : '不少于')
    : text('at most', level ? '不高于' : '不多于');
}

/** Of a share, 100 %: nothing is above it, so that "not below" would say too little. */
function asksForAll(comparison: Comparison): boolean {
  return (
    'metric' in comparison &&
    !('comparedWith' in comparison) &&
    metricOf(comparison.metric).kind === 'share' &&
    comparison.threshold.every(({ value }) => value === 1)
  );
}

function sinceText(day: string): LocalizedText {
  const { en, zh } = dayText(day);
  return text(` (since ${en})`, `（自${zh}起）`);
}

/** The value that came into force last. */
export const latest = <Value extends { readonly from: string }>(values: readonly Value[]): Value =>
  values.at(-1)!;

export const latestValue = (values: readonly DatedValue[]): number => latest(values).value;

export const goalName = (id: string, { awards, requirements }: RuleSet): LocalizedText =>
  [...awards, ...requirements].find((goal) => goal.id === id)!.name;
