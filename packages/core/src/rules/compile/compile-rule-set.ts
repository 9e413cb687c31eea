import { anything, onlyFields } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { addPeriods, type Period, parsePeriod } from '../../calendar/period.ts';
import { firstDayOf, lastDayOf, periodOf } from '../../calendar/period-days.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { inForce } from '../check/dates.ts';
import { foldWrittenCriterion } from '../format/fold-criterion.ts';
import type { Award, Criterion, Requirement, RuleSet, Score, ScoreItem } from '../format/index.ts';
import type { DatedValue } from '../format/values.ts';
import { checkIsParsed } from './check-is-parsed.ts';
import {
  type CompiledComparison,
  type CompiledCriterion,
  type CompiledGoal,
  type CompiledGroup,
  type CompiledItem,
  type CompiledRuleSet,
  type CompiledScore,
  type CriterionWithComparisons,
  resolved,
} from './compiled.ts';
import { orderOf } from './order.ts';
import { QuantityCompiler } from './quantities.ts';

/** How to resolve a rule set. */
export interface CompileOptions {
  /** The day whose values are taken, by default the first day of the period. */
  readonly asOf?: string;
}

const compileOptions = /* @__PURE__ */ onlyFields<CompileOptions>({ asOf: /* @__PURE__ */ anything() });

/**
 * Resolves a rule set for one period of its kind. A period is judged by the values in force on its first day,
 * unless another day is given.
 *
 * @example
 * ```ts
 * compileRuleSet(dezhouFiveStar, '2014-01').closesOn; // → '2014-01-31'
 * ```
 *
 * @throws RULE_SET_NOT_PARSED for rules that {@link parseRuleSet} did not read, such as parsed JSON
 * @throws PERIOD_INVALID, also where the period is not of the rule set's kind
 * @throws RULE_SET_NOT_YET_EFFECTIVE before the first period that the rules cover completely
 * @throws RULES_NOT_YET_IN_FORCE where `asOf` lies before their first day
 * @throws ANALYSIS_INPUT_INVALID for an option that does not exist
 */
export function compileRuleSet(
  ruleSet: RuleSet,
  period: Period,
  options: CompileOptions = {},
): CompiledRuleSet {
  checkIsParsed(ruleSet);
  inputsOf('compileRuleSet').field('options', options, compileOptions);
  const opensOn = firstDayOf(parsePeriod(period, ruleSet.period));
  const { effectiveFrom } = ruleSet;
  if (opensOn < effectiveFrom) {
    throw ruleError('RULE_SET_NOT_YET_EFFECTIVE', {
      ruleSet: ruleSet.id,
      period,
      firstPeriod: firstPeriodOf(ruleSet),
    });
  }
  const asOf = parsePeriod(options.asOf ?? opensOn, 'day');
  if (asOf < effectiveFrom) {
    throw ruleError('RULES_NOT_YET_IN_FORCE', { ruleSet: ruleSet.id, asOf, effectiveFrom });
  }
  const compiler = new RuleSetCompiler(ruleSet, period, asOf);
  const goals = [
    ...ruleSet.awards.map((award) => compiler.goal('award', award)),
    ...ruleSet.requirements.map((requirement) => compiler.goal('requirement', requirement)),
  ];
  const scores = ruleSet.scores.map((score) => compiler.score(score));
  return {
    ruleSet,
    period,
    asOf,
    opensOn,
    closesOn: lastDayOf(period),
    [resolved]: { goals, scores, order: orderOf(goals, scores) },
  };
}

/**
 * The first period that the rules cover completely.
 *
 * @example
 * ```ts
 * firstPeriodOf(dezhouFiveStar); // → '2014-01'
 * ```
 * @throws RULE_SET_NOT_PARSED
 */
export function firstPeriodOf(ruleSet: RuleSet): Period {
  checkIsParsed(ruleSet);
  const { period, effectiveFrom } = ruleSet;
  const holding = periodOf(period, effectiveFrom);
  return firstDayOf(holding) < effectiveFrom ? addPeriods(holding, 1) : holding;
}

/** Whether a goal or a score applies to a role. To subjects without a role, which are not members, all of them apply. */
export function appliesTo({ roles }: Award | Requirement | Score, role: MemberRole | null): boolean {
  return roles === undefined || role === null || roles.includes(role);
}

/** The goals that apply to a role. */
export function goalsOf(compiled: CompiledRuleSet, role: MemberRole | null): readonly CompiledGoal[] {
  return compiled[resolved].goals.filter(({ goal }) => appliesTo(goal, role));
}

/** The scores that apply to a role. */
export function scoresOf(compiled: CompiledRuleSet, role: MemberRole | null): readonly CompiledScore[] {
  return compiled[resolved].scores.filter(({ score }) => appliesTo(score, role));
}

class RuleSetCompiler {
  readonly #asOf: string;
  readonly #goalPlaces: ReadonlyMap<string, number>;
  readonly #scorePlaces: ReadonlyMap<string, number>;
  readonly #quantities: QuantityCompiler;

  constructor(ruleSet: RuleSet, period: Period, asOf: string) {
    this.#asOf = asOf;
    const places = (units: readonly { readonly id: string }[]) =>
      new Map(units.map(({ id }, place) => [id, place]));
    this.#goalPlaces = places([...ruleSet.awards, ...ruleSet.requirements]);
    this.#scorePlaces = places(ruleSet.scores);
    this.#quantities = new QuantityCompiler({
      period,
      asOf,
      nearShare: this.#optional(ruleSet.nearMiss)?.value ?? null,
      scorePlaces: this.#scorePlaces,
    });
  }

  goal(kind: CompiledGoal['kind'], goal: Award | Requirement): CompiledGoal {
    return { kind, goal, ...this.#judged(goal.criterion) };
  }

  score(score: Score): CompiledScore {
    return {
      score,
      base: this.#optional(score.base),
      items: score.items.map((item) => this.#item(item)),
      floor: this.#optional(score.floor),
      cap: this.#optional(score.cap),
      vetoes: (score.vetoes ?? []).map((veto) => ({
        veto,
        points: inForce(veto.points, this.#asOf)!,
        ...this.#judged(veto.when),
      })),
      bands: (score.bands ?? []).map((band) => ({
        band,
        from: this.#optional(band.from),
        requires: (band.requires ?? []).map((id) => this.#goalPlaces.get(id)!),
      })),
    };
  }

  #item(item: ScoreItem): CompiledItem {
    const common = { item, ifUnknown: this.#optional(item.ifUnknown) };
    if ('when' in item) {
      const points = inForce(item.points, this.#asOf)!;
      return { ...common, kind: 'conditional', points, ...this.#judged(item.when) };
    }
    if ('score' in item) {
      const weight = inForce(item.weight, this.#asOf)!;
      return { ...common, kind: 'score', place: this.#scorePlaces.get(item.score)!, weight };
    }
    const quantity = this.#quantities.quantity(item.of);
    if ('table' in item)
      return { ...common, kind: 'steps', quantity, table: inForce(item.table, this.#asOf)! };
    return {
      ...common,
      kind: 'linear',
      quantity,
      per: inForce(item.per, this.#asOf)!,
      startingFrom: this.#optional(item.startingFrom),
      floor: this.#optional(item.floor),
      cap: this.#optional(item.cap),
    };
  }

  #optional(values: readonly DatedValue[] | undefined): DatedValue | null {
    return values === undefined ? null : inForce(values, this.#asOf)!;
  }

  #judged(criterion: Criterion): CriterionWithComparisons {
    const comparisons: CompiledComparison[] = [];
    const group = (kind: CompiledGroup['kind'], needed: number, children: readonly CompiledCriterion[]) => ({
      kind,
      needed,
      children,
    });
    const compiled = foldWrittenCriterion<CompiledCriterion>(criterion, {
      comparison: (comparison) => {
        const resolvedComparison = this.#quantities.comparison(comparison, comparisons.length);
        comparisons.push(resolvedComparison);
        return resolvedComparison;
      },
      goal: (id) => ({ kind: 'goal', place: this.#goalPlaces.get(id)! }),
      not: (child) => ({ kind: 'not', child }),
      all: (children) => group('all', children.length, children),
      any: (children) => group('any', 1, children),
      atLeast: (needed, children) => group('atLeast', inForce(needed, this.#asOf)!.value, children),
    });
    return { criterion: compiled, comparisons };
  }
}
