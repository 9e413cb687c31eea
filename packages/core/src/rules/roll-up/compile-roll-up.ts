import { laterDay } from '../../calendar/day-order.ts';
import { type Period, parsePeriod } from '../../calendar/period.ts';
import { firstDayOf, periodsWithin } from '../../calendar/period-days.ts';
import type { PeriodKind } from '../../calendar/period-kinds.ts';
import type { SubjectKind } from '../../model/subject.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { inForce } from '../check/dates.ts';
import { checkIsParsed } from '../compile/check-is-parsed.ts';
import { type CompileOptions, compileRuleSet } from '../compile/compile-rule-set.ts';
import type { RollUp, RuleSet } from '../format/index.ts';
import type { DatedValue } from '../format/values.ts';
import type { CompiledRollUp, RollUpPart } from './compiled.ts';

/**
 * Resolves a roll-up for one period: the periods that it consists of, and the rules that judge each of them. Each part
 * is judged by the values in force on its own first day, and the roll-up by those in force on its own, unless another
 * day is given for all of them. A week belongs to the longer period that holds its Thursday.
 *
 * @example
 * ```ts
 * const times = { id: 'times', name: { en: 'stars of the quarter', zh: '季度获星' }, over: { period: 'quarter' }, of: { goal: 'visits' }, by: 'times_met' };
 * compileRollUp({ ...dezhouFiveStar, rollUps: [times] }, 'times', '2014-Q1').parts.map(({ period }) => period); // → ['2014-01', '2014-02', '2014-03']
 * ```
 *
 * @param period a period of the kind over which the roll-up goes; for a roll-up over subjects, of the kind that its
 * parts have
 * @throws ROLL_UP_UNKNOWN
 * @throws PERIOD_INVALID also where the period is of another kind
 * @throws RULE_SET_NOT_YET_EFFECTIVE, RULES_NOT_YET_IN_FORCE as {@link compileRuleSet} does, for any part
 */
export function compileRollUp(
  ruleSet: RuleSet,
  rollUpId: string,
  period: Period,
  options: CompileOptions = {},
): CompiledRollUp {
  checkIsParsed(ruleSet);
  const rollUp = findRollUp(ruleSet, rollUpId);
  parsePeriod(period, resultPeriodKind(ruleSet, rollUp));
  const { over, of } = rollUp;
  const within = 'period' in over ? periodsWithin(period, partPeriodKind(ruleSet, rollUp)) : [period];
  const parts = within.map(
    (each): RollUpPart =>
      'rollUp' in of
        ? { kind: 'rolled_up', period: each, compiled: compileRollUp(ruleSet, of.rollUp, each, options) }
        : { kind: 'judged', period: each, compiled: compileRuleSet(ruleSet, each, options) },
  );
  // The first week of a month may begin before the month does, and the rules may begin within that week.
  const asOf = options.asOf ?? laterDay(firstDayOf(period), ruleSet.effectiveFrom);
  const resolved = (values: readonly DatedValue[] | undefined) =>
    values === undefined ? null : inForce(values, asOf)!;
  return {
    ruleSet,
    rollUp,
    period,
    asOf,
    partKind:
      'period' in over
        ? { period: partPeriodKind(ruleSet, rollUp) }
        : { subject: partSubjectKind(ruleSet, rollUp) },
    parts,
    minimumKnown: resolved(rollUp.minimumKnown),
    bands: (rollUp.bands ?? []).map((band) => ({ band, from: resolved(band.from) })),
  };
}

function findRollUp(ruleSet: RuleSet, id: string): RollUp {
  const found = ruleSet.rollUps.find((rollUp) => rollUp.id === id);
  if (found !== undefined) return found;
  const known = ruleSet.rollUps.map((rollUp) => rollUp.id);
  throw ruleError('ROLL_UP_UNKNOWN', { ruleSet: ruleSet.id, rollUp: id, known });
}

function resultPeriodKind(ruleSet: RuleSet, rollUp: RollUp): PeriodKind {
  return 'period' in rollUp.over ? rollUp.over.period : partPeriodKind(ruleSet, rollUp);
}

function partPeriodKind(ruleSet: RuleSet, { of }: RollUp): PeriodKind {
  return 'rollUp' in of ? resultPeriodKind(ruleSet, findRollUp(ruleSet, of.rollUp)) : ruleSet.period;
}

/** The kind of subject of the parts: that of the rules, or that of an earlier roll-up. */
function partSubjectKind(ruleSet: RuleSet, { of }: RollUp): SubjectKind {
  if (!('rollUp' in of)) return ruleSet.subject;
  const nested = findRollUp(ruleSet, of.rollUp);
  return 'subject' in nested.over ? nested.over.subject : partSubjectKind(ruleSet, nested);
}
