import { addPeriods, type Period } from '../../src/calendar/period.ts';
import { periodText } from '../../src/calendar/period-text.ts';
import type { Tally } from '../../src/metrics/tally.ts';
import { metricOf } from '../../src/metrics/tally.ts';
import { memberRoles } from '../../src/model/member-role.ts';
import { compileRuleSet, firstPeriodOf } from '../../src/rules/compile/compile-rule-set.ts';
import { type Evaluation, evaluatorFor, outcomes } from '../../src/rules/evaluate/index.ts';
import type { Band, RuleSet } from '../../src/rules/format/index.ts';
import { compileRollUp, rollUp } from '../../src/rules/roll-up/index.ts';
import { leagueTable } from '../../src/rules/select/index.ts';
import type { WorkedExample, WorkedRollUp } from '../../src/rulesets/worked-example.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { numberText } from '../../src/text/numbers-and-days.ts';
import { goalName } from './criteria.ts';
import { metricText, pointsText } from './numbers.ts';
import { blocks, joined, table, text } from './text.ts';

/** The worked examples with what the rules say of them now. */
export function examplesTable(
  ruleSet: RuleSet,
  examples: readonly WorkedExample[],
  language: Language,
): string {
  const rows = examples.map((example) => {
    const period = example.period ?? firstPeriodOf(ruleSet);
    const evaluate = evaluatorFor(compileRuleSet(ruleSet, period), example.role);
    const figures = [...whoAndWhen(example), countsText(example.counts), ...earlierText(example, period)];
    return [
      example.title,
      joined(figures, '<br>', '<br>'),
      resultText(evaluate(example.counts, example.history), ruleSet),
    ];
  });
  return table([text('example', '示例'), text('figures', '数据'), text('result', '结果')], rows, language);
}

function whoAndWhen({ role, period }: WorkedExample): readonly LocalizedText[] {
  return [
    ...(role === null ? [] : [memberRoles.labels[role]]),
    ...(period === undefined ? [] : [periodText(period)]),
  ];
}

function countsText(counts: Tally): LocalizedText {
  const parts = Object.entries(counts).map(([id, value]) => {
    const { en, zh } = metricOf(id).name;
    const said = metricText(id, value);
    return text(`${en}: ${said.en}`, `${zh}：${said.zh}`);
  });
  return parts.length === 0 ? text('nothing recorded', '没有记录') : joined(parts, '; ', '；');
}

/** Earlier periods; those that are alike and follow each other are shown once. */
function earlierText({ history = [] }: WorkedExample, period: Period): readonly LocalizedText[] {
  const runs: { counts: Tally; latest: number; earliest: number }[] = [];
  history.forEach((counts, index) => {
    const run = runs.at(-1);
    if (run !== undefined && JSON.stringify(run.counts) === JSON.stringify(counts)) run.earliest = index;
    else runs.push({ counts, latest: index, earliest: index });
  });
  return runs.map(({ counts, latest, earliest }) => {
    const first = periodText(addPeriods(period, -earliest - 1));
    const last = periodText(addPeriods(period, -latest - 1));
    const said = countsText(counts);
    return latest === earliest
      ? text(`${last.en}: ${said.en}`, `${last.zh}：${said.zh}`)
      : text(`${first.en} to ${last.en}, each: ${said.en}`, `${first.zh}至${last.zh}，每期：${said.zh}`);
  });
}

function resultText({ goals, scores }: Evaluation, ruleSet: RuleSet): LocalizedText {
  const met = outcomes.values.toReversed().flatMap((outcome) => {
    const those = goals.filter((goal) => goal.outcome === outcome);
    if (those.length === 0) return [];
    const names = those.map(({ id, nearMiss }) => {
      const { en, zh } = goalName(id, ruleSet);
      return nearMiss ? text(`${en} (nearly)`, `${zh}（接近达标）`) : text(en, zh);
    });
    const label = outcomes.labels[outcome];
    const list = joined(names, ', ', '、');
    return [text(`${label.en}: ${list.en}`, `${label.zh}：${list.zh}`)];
  });
  const reached = scores.map(({ id, points, level, veto }) => {
    const score = ruleSet.scores.find((each) => each.id === id)!;
    const said = points === null ? text('unknown', '未知') : pointsText(points);
    const parts = [said, ...levelName(score.bands, level)];
    const { en, zh } = joined(parts, ', ', '，');
    const by = score.vetoes?.find((each) => each.id === veto)?.name;
    return by === undefined
      ? text(`${score.name.en}: ${en}`, `${score.name.zh}：${zh}`)
      : text(`${score.name.en}: ${en} (veto: ${by.en})`, `${score.name.zh}：${zh}（一票否决：${by.zh}）`);
  });
  return joined([...met, ...reached], '<br>', '<br>');
}

const levelName = (bands: readonly Band[] | undefined, level: string | null): readonly LocalizedText[] =>
  (bands ?? []).filter(({ id }) => id === level).map(({ name }) => name);

/** The league tables of longer periods. */
export function rollUpTables(
  ruleSet: RuleSet,
  examples: readonly WorkedRollUp[],
  language: Language,
): string {
  return blocks(...examples.map((example) => rollUpTable(ruleSet, example, language)));
}

function rollUpTable(ruleSet: RuleSet, example: WorkedRollUp, language: Language): string {
  const compiled = compileRollUp(ruleSet, example.rollUp, example.period);
  const results = example.subjects.map(({ subjectId, name, counts }) => {
    const result = rollUp(compiled, (part) => evaluatorFor(part, null)(counts[part.period] ?? {}));
    return { ...result, subjectId, name };
  });
  const rows = leagueTable(results).map(({ rank, name, value, level, parts }) => [
    plain(rank === null ? '–' : String(rank)),
    name,
    plain(parts.map((part) => valueText(part.value)).join(' ')),
    plain(valueText(value)),
    joined(levelName(compiled.rollUp.bands, level), '', ''),
  ]);
  const head = [
    text('rank', '名次'),
    text('who', '对象'),
    text('parts', '各期'),
    text('value', '结果'),
    text('level', '等次'),
  ];
  const { en, zh } = compiled.rollUp.name;
  const when = periodText(example.period);
  const title = text(
    `**${example.title.en}** (${en}, ${when.en})`,
    `**${example.title.zh}**（${zh}，${when.zh}）`,
  );
  return blocks(title[language], table(head, rows, language));
}

const plain = (said: string): LocalizedText => text(said, said);
const valueText = (value: number | null) => (value === null ? '–' : numberText(value));
