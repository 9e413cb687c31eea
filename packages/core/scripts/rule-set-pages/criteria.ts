import type { Comparison, Criterion, DatedValue, Quantity, RuleSet } from '../../src/rules/format/index.ts';
import type { LocalizedText } from '../../src/text/localized-text.ts';
import { dayText } from '../../src/text/numbers-and-days.ts';
import { bareText, isLevel, quantityName, quantityText } from './numbers.ts';
import { indented, type Line, quoted, text } from './text.ts';
import { type ValueRow, valueRows } from './values.ts';

/** A criterion as a nested list, with the values that are in force now. */
export function criterionLines(criterion: Criterion, ruleSet: RuleSet): readonly Line[] {
  const group = (title: LocalizedText, of: readonly Criterion[]): readonly Line[] => [
    { depth: 0, text: title },
    ...indented(of.flatMap((child) => criterionLines(child, ruleSet))),
  ];
  if ('goal' in criterion) {
    const { en, zh } = quoted(goalName(criterion.goal, ruleSet));
    return [{ depth: 0, text: text(`${en} is met`, `${zh}达标`) }];
  }
  if ('not' in criterion) return group(text('not met is:', '以下不得成立：'), [criterion.not]);
  if ('all' in criterion) return group(text('all of these:', '同时满足以下各项：'), criterion.all);
  if ('any' in criterion) return group(text('any of these:', '满足以下任一项：'), criterion.any);
  if ('of' in criterion) {
    const number = latest(criterion.atLeast).value;
    return group(text(`at least ${number} of these:`, `满足以下至少${number}项：`), criterion.of);
  }
  return [{ depth: 0, text: comparisonText(criterion, ruleSet) }];
}

/** The values of a criterion. */
export function criterionRows(criterion: Criterion, ruleSet: RuleSet): readonly ValueRow[] {
  const of = (children: readonly Criterion[]) => children.flatMap((child) => criterionRows(child, ruleSet));
  if ('goal' in criterion) return [];
  if ('not' in criterion) return of([criterion.not]);
  if ('all' in criterion) return of(criterion.all);
  if ('any' in criterion) return of(criterion.any);
  if ('of' in criterion) {
    const what = text('how many are needed', '需满足的项数');
    return [...valueRows(what, criterion.atLeast, bareText), ...of(criterion.of)];
  }
  const { en, zh } = quantityName(criterion, ruleSet);
  const bound = boundText(criterion);
  return [
    ...valueRows(text(`${en}, ${bound.en}`, `${zh}，${bound.zh}`), criterion.threshold, (value) =>
      quantityText(criterion, value, ruleSet),
    ),
    ...sampleRows(criterion, ruleSet),
    ...('streakOf' in criterion ? criterionRows(criterion.streakOf, ruleSet) : []),
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
    ? text('at least', level ? '不低于' : '不少于')
    : text('at most', level ? '不高于' : '不多于');
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
