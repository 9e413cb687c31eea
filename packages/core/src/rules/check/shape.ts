import { periodKinds } from '../../calendar/period-kinds.ts';
import { subjectKinds } from '../../model/subject.ts';
import type { RuleSet } from '../format/rule-set.ts';
import type { Report } from './report.ts';
import { unitsOf } from './walk.ts';

/**
 * Checks that the parts of a rule set fit together: there is something to judge, and subjects and periods are possible.
 */
export function checkShape(ruleSet: RuleSet, report: Report): void {
  const units = unitsOf(ruleSet);
  if (units.length === 0) {
    report(
      '',
      'NOTHING_TO_JUDGE',
      'it has neither awards, requirements nor scores: add one',
      '没有任何奖项、条件或评分：请至少添加一项',
    );
  }
  if (ruleSet.subject !== 'member') {
    for (const { path, roles } of units) {
      if (roles === undefined) continue;
      report(
        `${path}.roles`,
        'ROLES_WITHOUT_MEMBERS',
        'only members have roles: leave this out',
        '只有人员才有岗位：请删除此项',
      );
    }
  }
  const { selection } = ruleSet;
  if (
    selection !== undefined &&
    selection.placesPerAward === undefined &&
    selection.placesInTotal === undefined
  ) {
    report(
      'selection',
      'PLACES_MISSING',
      'say how many are named, for each award or in total',
      '请写明每个奖项或总共的名额',
    );
  }
  if (selection !== undefined && ruleSet.awards.length === 0) {
    report(
      'selection',
      'NOTHING_TO_NAME',
      'there are no awards for which anybody could be named',
      '没有奖项可供评选',
    );
  }
  checkRollUps(ruleSet, report);
}

function checkRollUps(ruleSet: RuleSet, report: Report): void {
  const kindsOf = new Map<string, { readonly period: number; readonly subject: number }>();
  const own = {
    period: periodKinds.values.indexOf(ruleSet.period),
    subject: subjectKinds.values.indexOf(ruleSet.subject),
  };
  ruleSet.rollUps.forEach(({ id, over, of, by }, index) => {
    const path = `rollUps.${index}`;
    const from = ('rollUp' in of ? kindsOf.get(of.rollUp) : undefined) ?? own;
    const to =
      'period' in over
        ? { ...from, period: periodKinds.values.indexOf(over.period) }
        : { ...from, subject: subjectKinds.values.indexOf(over.subject) };
    kindsOf.set(id, to);
    if ('period' in over && to.period <= from.period) {
      report(
        `${path}.over.period`,
        'PERIOD_NOT_LONGER',
        'roll up over a longer period than its parts have',
        '汇总周期必须长于其组成部分的周期',
      );
    }
    if ('subject' in over && to.subject <= from.subject) {
      report(
        `${path}.over.subject`,
        'SUBJECT_NOT_LARGER',
        'roll up over a larger subject than its parts are',
        '汇总对象必须大于其组成部分',
      );
    }
    if ('goal' in of !== (by === 'times_met')) {
      report(
        `${path}.by`,
        'ROLL_UP_MISFIT',
        'goals are rolled up by "times_met", points by the others',
        '条件按“times_met”汇总，分数按其他方式汇总',
      );
    }
    if (by === 'last' && 'subject' in over) {
      report(`${path}.by`, 'ROLL_UP_MISFIT', 'only periods have a last one', '只有周期才有“最后一个”');
    }
  });
}
