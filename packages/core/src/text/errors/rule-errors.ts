import { didYouMeanAmong } from '../did-you-mean.ts';
import { errorsSaying } from '../error.ts';
import { listedIssues } from './listed-issues.ts';

/** What the errors about rule sets, and about judging by them, say. */
export const ruleError = errorsSaying({
  RULE_SET_INVALID: ({ issues }) => ({
    en: `The rule set is not valid:${listedIssues(issues, 'en')}`,
    zh: `规则集无效：${listedIssues(issues, 'zh')}`,
  }),
  RULE_SET_NOT_PARSED: ({ path, value }) => ({
    en: `The rule set was not read by parseRuleSet: ${path} is ${value}. Call parseRuleSet on it first; it lists everything that has to be corrected.`,
    zh: `规则集未经 parseRuleSet 读取：${path} 为 ${value}。请先调用 parseRuleSet，它会列出所有需要更正之处。`,
  }),
  RULE_SET_UNKNOWN: ({ ruleSet, known }) => {
    const meant = didYouMeanAmong(ruleSet, known);
    return {
      en: `There is no rule set "${ruleSet}".${meant.en} Known: ${known.join(', ') || 'none'}.`,
      zh: `没有名为“${ruleSet}”的规则集。${meant.zh}已有：${known.join('、') || '无'}。`,
    };
  },
  RULE_SET_NOT_YET_EFFECTIVE: ({ ruleSet, period, firstPeriod }) => ({
    en: `The rule set "${ruleSet}" has no rules for ${period}; its first period is ${firstPeriod}. Ask for that period or a later one.`,
    zh: `规则集“${ruleSet}”在 ${period} 尚未生效，自 ${firstPeriod} 起施行。请查询该期或之后的周期。`,
  }),
  RULES_NOT_YET_IN_FORCE: ({ ruleSet, asOf, effectiveFrom }) => ({
    en: `The rule set "${ruleSet}" has no values for ${asOf}; its first day is ${effectiveFrom}. Ask for that day or a later one.`,
    zh: `规则集“${ruleSet}”在 ${asOf} 尚无有效取值，自 ${effectiveFrom} 起施行。请使用该日或之后的日期。`,
  }),
  ROLE_UNKNOWN: ({ role, known }) => {
    const meant = didYouMeanAmong(role, known);
    return {
      en: `There is no role "${role}".${meant.en} The roles of members are ${known.join(', ')}; give null for subjects that are not members.`,
      zh: `没有名为“${role}”的岗位。${meant.zh}人员岗位有：${known.join('、')}；评定对象不是人员时请用 null。`,
    };
  },
  ROLL_UP_UNKNOWN: ({ ruleSet, rollUp, known }) => {
    const meant = didYouMeanAmong(rollUp, known);
    return {
      en: `The rule set "${ruleSet}" has no roll-up "${rollUp}".${meant.en} Known: ${known.join(', ') || 'none'}.`,
      zh: `规则集“${ruleSet}”没有名为“${rollUp}”的汇总。${meant.zh}已有：${known.join('、') || '无'}。`,
    };
  },
  GOAL_UNKNOWN: ({ ruleSet, goal, known }) => {
    const meant = didYouMeanAmong(goal, known);
    return {
      en: `The rule set "${ruleSet}" has no award or requirement "${goal}".${meant.en} Known: ${known.join(', ') || 'none'}.`,
      zh: `规则集“${ruleSet}”没有名为“${goal}”的奖项或条件。${meant.zh}已有：${known.join('、') || '无'}。`,
    };
  },
  SCORE_UNKNOWN: ({ ruleSet, score, known }) => {
    const meant = didYouMeanAmong(score, known);
    return {
      en: `The rule set "${ruleSet}" has no score "${score}".${meant.en} Known: ${known.join(', ') || 'none'}.`,
      zh: `规则集“${ruleSet}”没有名为“${score}”的评分。${meant.zh}已有：${known.join('、') || '无'}。`,
    };
  },
  SELECTION_MISSING: ({ ruleSet }) => ({
    en: `The rule set "${ruleSet}" has no selection, so nobody can be named. Add a selection that says how many are named.`,
    zh: `规则集“${ruleSet}”未规定评选，无法产生名单。请添加 selection 并写明名额。`,
  }),
  ROLL_UP_OVER_SUBJECTS: ({ rollUp }) => ({
    en: `The roll-up "${rollUp}" is over subjects, and the statement does not know which subjects belong together. Use rollUpSubjects for it; statements support roll-ups over periods only.`,
    zh: `汇总“${rollUp}”按对象汇总，语句中没有对象的归属关系。请改用 rollUpSubjects；语句只用于按周期的汇总。`,
  }),
  ROLL_UP_SOURCE_MISSING: ({ rollUp, needs }) =>
    needs === 'within'
      ? {
          en: `The roll-up "${rollUp}" is over subjects, but none were given. Give the subjects that belong to the larger one as "within".`,
          zh: `汇总“${rollUp}”按对象汇总，但未提供对象。请以 within 给出其下属对象。`,
        }
      : {
          en: `The roll-up "${rollUp}" needs the evaluations of a subject. Give "evaluationOf", which returns the evaluation of one period, or null where it is unknown.`,
          zh: `汇总“${rollUp}”需要对象在各期的评定结果。请提供 evaluationOf：返回一期的评定结果，未知时返回 null。`,
        },
});
