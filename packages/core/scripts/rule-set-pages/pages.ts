import { periodKinds } from '../../src/calendar/period-kinds.ts';
import { subjectKinds } from '../../src/model/subject.ts';
import { documentedRuleSets } from './documented.ts';
import { ruleSetPage } from './rule-set-page.ts';
import { table, text } from './text.ts';

/** The pages of all rule sets by their file names, with the list of them. */
export function ruleSetPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', listPage()],
    ...documentedRuleSets.flatMap((documented) => {
      const { id } = documented.ruleSet;
      return [
        [`${id}.md`, ruleSetPage(documented, 'en')],
        [`${id}.zh-CN.md`, ruleSetPage(documented, 'zh')],
      ] as const;
    }),
  ]);
}

function listPage(): string {
  const rows = documentedRuleSets.map(({ ruleSet }) => {
    const { id, title, subject, period, illustrative } = ruleSet;
    const who = subjectKinds.labels[subject];
    const often = periodKinds.labels[period];
    const values = illustrative === undefined ? 'of the sources 出自来源' : 'illustrative in part 含示例值';
    return [
      `[${title.en}](${id}.md)`,
      `[${title.zh}](${id}.zh-CN.md)`,
      `${who.en} ${who.zh}`,
      `${often.en} ${often.zh}`,
      values,
    ].map((cell) => text(cell, cell));
  });
  const head = ['rule set', '规则集', 'who 对象', 'period 周期', 'values 取值'].map((cell) =>
    text(cell, cell),
  );
  return `<!-- Written by packages/core/scripts/write-rule-set-pages.ts from the rule sets: change those, then run it. -->

# Rule sets 规则集

The rule sets that come with \`@beatwork/core\`: each rule with its values, where they come from, and worked examples. What numbers mean is in [semantics](../semantics.md), what is counted in [metrics](../metrics.md).

\`@beatwork/core\` 自带的规则集：每条规则的取值、出处与示例。数值含义见 [semantics](../semantics.md)，指标见 [metrics](../metrics.md)。

${table(head, rows, 'en')}
`;
}
