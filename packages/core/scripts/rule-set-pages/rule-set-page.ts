import { periodKinds } from '../../src/calendar/period-kinds.ts';
import { memberRoles } from '../../src/model/member-role.ts';
import { subjectKinds } from '../../src/model/subject.ts';
import type { Award, Requirement, RuleSet, Score } from '../../src/rules/format/index.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { dayText } from '../../src/text/numbers-and-days.ts';
import { criterionLines, criterionRows } from './criteria.ts';
import type { DocumentedRuleSet } from './documented.ts';
import { examplesTable, rollUpTables } from './examples.ts';
import { isLevel, quantityName, shareText } from './numbers.ts';
import { rollUpBlock } from './roll-ups.ts';
import { scoreBlock, scoreRows } from './scores.ts';
import { selectionBlock } from './selection.ts';
import { blocks, bullets, heading, joined, table, text } from './text.ts';
import { valueRows, valuesTable } from './values.ts';

/** The documentation of a rule set in one language, as a page of Markdown. */
export function ruleSetPage({ ruleSet, examples, rollUps }: DocumentedRuleSet, language: Language): string {
  const { awards, requirements, scores, selection } = ruleSet;
  const section = (title: LocalizedText, parts: readonly string[]) =>
    parts.length === 0 ? '' : blocks(heading(2, title, language), ...parts);
  const page = blocks(
    '<!-- Written by packages/core/scripts/write-rule-set-pages.ts from the rule set: change that, then run it. -->',
    heading(1, ruleSet.title, language),
    otherLanguage(ruleSet, language),
    ruleSet.description[language],
    notice(ruleSet, language),
    facts(ruleSet, language),
    section(
      text('Awards', '奖项'),
      awards.map((award) => goalBlock(award, ruleSet, language)),
    ),
    section(
      text('Requirements', '条件'),
      requirements.map((requirement) => goalBlock(requirement, ruleSet, language)),
    ),
    section(
      text('Scores', '评分'),
      scores.map((score) =>
        blocks(
          heading(3, score.name, language),
          notes(score, language),
          scoreBlock(score, ruleSet, language),
          valuesTable(scoreRows(score, ruleSet), language),
        ),
      ),
    ),
    section(
      text('Roll-ups', '汇总'),
      ruleSet.rollUps.map((rollUp) => rollUpBlock(rollUp, ruleSet, language)),
    ),
    selection === undefined ? '' : selectionBlock(selection, ruleSet, language),
    nearMissBlock(ruleSet, language),
    section(text('Worked examples', '示例'), [
      examplesIntro[language],
      examplesTable(ruleSet, examples, language),
      rollUpTables(ruleSet, rollUps, language),
    ]),
    section(text('Sources', '来源'), [sourcesList(ruleSet, language)]),
  );
  return `${page}\n`;
}

const examplesIntro = text(
  'The examples are made up and worked out by hand; the tests check that the rules say the same. Where a title gives the number of an article, only the figures in the title before it are from that article; all others are made up and describe no real station. What is not named was not recorded.',
  '以下示例均为虚构，经人工计算，并由测试核对与规则一致。标题中注明报道编号的，仅标题中该编号之前的数字出自该报道；其余数字均为虚构，不反映任何真实单位的情况。未列出的项目均无记录。',
);

const otherLanguage = ({ id }: RuleSet, language: Language) =>
  language === 'en'
    ? `[中文](${id}.zh-CN.md) · [all rule sets](README.md)`
    : `[English](${id}.md) · [全部规则集](README.md)`;

function notice({ illustrative }: RuleSet, language: Language): string {
  if (illustrative === undefined) return '';
  return `> **${text('Illustrative values.', '含示例值。')[language]}** ${illustrative[language]}`;
}

function facts(ruleSet: RuleSet, language: Language): string {
  const rows = [
    [text('who is judged', '评定对象'), subjectKinds.labels[ruleSet.subject]],
    [text('how often', '评定周期'), text(`every ${periodEn(ruleSet)}`, `每${periodZh(ruleSet)}`)],
    [text('from', '施行日期'), dayText(ruleSet.effectiveFrom)],
    [text('id, version', '标识与版本'), same(`\`${ruleSet.id}\` ${ruleSet.version}`)],
  ];
  return table([text('rule set', '规则集'), same('')], rows, language);
}

const same = (said: string): LocalizedText => text(said, said);
const periodEn = ({ period }: RuleSet) => periodKinds.labels[period].en;
const periodZh = ({ period }: RuleSet) => periodKinds.labels[period].zh;

function goalBlock(goal: Award | Requirement, ruleSet: RuleSet, language: Language): string {
  return blocks(
    heading(3, goal.name, language),
    notes(goal, language),
    bullets(criterionLines(goal.criterion, ruleSet), language),
    'rankBy' in goal ? rankingText(goal, ruleSet)[language] : '',
    valuesTable(criterionRows(goal.criterion, ruleSet), language),
  );
}

/** Whom a rule is open to, and what was chosen of it as a whole. */
function notes({ roles, reading }: Award | Requirement | Score, language: Language): string {
  const open = joined(
    (roles ?? []).map((role) => memberRoles.labels[role]),
    ', ',
    '、',
  );
  return blocks(
    roles === undefined ? '' : text(`Open to: ${open.en}.`, `适用对象：${open.zh}。`)[language],
    reading === undefined ? '' : text(`*Reading:* ${reading.en}`, `*解读*：${reading.zh}`)[language],
  );
}

function rankingText({ rankBy }: Award, ruleSet: RuleSet): LocalizedText {
  const by = rankBy.map(({ first, ...quantity }) => {
    const { en, zh } = quantityName(quantity, ruleSet);
    if (isLevel(quantity))
      return first === 'most' ? text(`highest ${en}`, `${zh}高者`) : text(`lowest ${en}`, `${zh}低者`);
    return first === 'most' ? text(`most ${en}`, `${zh}多者`) : text(`least ${en}`, `${zh}少者`);
  });
  const list = joined(by, ', then ', '，再');
  return text(`First comes: ${list.en}.`, `排序：先${list.zh}。`);
}

function nearMissBlock({ nearMiss }: RuleSet, language: Language): string {
  if (nearMiss === undefined) return '';
  return blocks(
    `## ${text('Near misses', '接近达标')[language]}`,
    valuesTable(valueRows(text('share of the threshold', '占阈值的比例'), nearMiss, shareText), language),
  );
}

function sourcesList({ sources }: RuleSet, language: Language): string {
  return Object.entries(sources)
    .map(([ref, { title, publisher, date }]) => {
      const day = dayText(date);
      const said = text(
        `${title.en}. ${publisher.en}, ${day.en}.`,
        `${title.zh}，${publisher.zh}，${day.zh}。`,
      );
      return `- **[${ref}]** ${said[language]}`;
    })
    .join('\n');
}
