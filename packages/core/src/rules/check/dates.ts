import type { RuleSet } from '../format/rule-set.ts';
import type { Report } from './report.ts';
import { walk } from './walk.ts';

/**
 * Checks that the values of a list are in order of time, and that the first one is in force from the first day of the
 * rules.
 */
export function checkDates(ruleSet: RuleSet, report: Report): void {
  const check = (path: string, values: readonly { readonly from: string }[]): void => {
    values.forEach((value, index) => {
      const before = values[index - 1];
      if (before === undefined || before.from < value.from) return;
      report(
        `${path}.${index}.from`,
        'DATES_NOT_RISING',
        'each value must begin after the one before',
        '每个取值的起始日期必须晚于前一个',
      );
    });
    if (values[0]!.from <= ruleSet.effectiveFrom) return;
    report(
      `${path}.0.from`,
      'STARTS_TOO_LATE',
      `no value is in force on ${ruleSet.effectiveFrom}, when the rules begin`,
      `规则自 ${ruleSet.effectiveFrom} 起施行，但该日尚无有效取值`,
    );
  };
  walk(ruleSet, { values: check, tables: check });
  const changes = changeDaysOf(ruleSet).length;
  if (changes <= mostChanges) return;
  report(
    '',
    'TOO_MANY_CHANGES',
    `its values change on ${changes} days: split it into several rule sets of at most ${mostChanges}`,
    `其取值在 ${changes} 个日期发生变化：请拆分为多个规则集，每个不超过 ${mostChanges} 个`,
  );
}

/** This is enough for a rule set that changes every month for eight years. */
const mostChanges = 100;

/** The days on which any value of the rules changes, from the first day of the rules on. */
export function changeDaysOf(ruleSet: RuleSet): readonly string[] {
  const days = new Set([ruleSet.effectiveFrom]);
  const collect = (_path: string, values: readonly { readonly from: string }[]): void => {
    for (const { from } of values) if (from > ruleSet.effectiveFrom) days.add(from);
  };
  walk(ruleSet, { values: collect, tables: collect });
  return [...days].sort();
}

/** The value in force on a day; undefined before the first. */
export function inForce<Value extends { readonly from: string }>(
  values: readonly Value[],
  day: string,
): Value | undefined {
  return values.findLast((value) => value.from <= day);
}
