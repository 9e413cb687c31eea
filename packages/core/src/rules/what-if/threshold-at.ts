import { where } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { MetricId } from '../../metrics/catalogue.ts';
import { metricNameOf } from '../../metrics/metric-name.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { whatIfError } from '../../text/errors/what-if-errors.ts';
import { unitsOf, walk } from '../check/walk.ts';
import { checkIsParsed } from '../compile/check-is-parsed.ts';
import type { Award, Comparison, PlainComparison, Requirement, RuleSet } from '../format/index.ts';

/**
 * The threshold that is meant: that of a metric in a goal, or that of the comparison at a path, which is written as in
 * `lintRuleSet`: `awards.0.criterion.all.0`. The path of its threshold, `awards.0.criterion.all.0.threshold`, means the same.
 */
export type ThresholdAt = { readonly goal: string; readonly metric: MetricId } | { readonly path: string };

const thresholdPlace = /* @__PURE__ */ where<ThresholdAt>(
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const { goal, metric, path } = value as Partial<Record<'goal' | 'metric' | 'path', unknown>>;
    return typeof path === 'string' || (typeof goal === 'string' && typeof metric === 'string');
  },
  { en: 'a goal and a metric, or a path', zh: '目标与指标，或路径' },
);

/** A comparison of a rule set with its path. */
export interface LocatedComparison {
  readonly path: string;
  readonly comparison: Comparison | PlainComparison;
  /** The award or requirement that it belongs to; null for a comparison of a score. */
  readonly goal: Award | Requirement | null;
}

/** A comparison that belongs to a goal. */
export interface GoalComparison extends LocatedComparison {
  readonly goal: Award | Requirement;
  /** Its place among the goal's comparisons; null for the comparison within a streak, which is not judged by itself. */
  readonly index: number | null;
}

/** The path of the dated values of a comparison's threshold. */
export const thresholdPathOf = ({ path }: { readonly path: string }) => `${path}.threshold`;

/** All comparisons of a rule set in reading order, including those within streaks. */
export function comparisonsIn(ruleSet: RuleSet): readonly LocatedComparison[] {
  const goals = new Map([...ruleSet.awards, ...ruleSet.requirements].map((goal) => [goal.id, goal]));
  const units = unitsOf(ruleSet);
  const found: LocatedComparison[] = [];
  walk(ruleSet, {
    values: (path, _values, use) => {
      if (use.kind !== 'threshold') return;
      const unit = units.find((each) => path.startsWith(`${each.path}.`));
      found.push({
        path: path.slice(0, path.lastIndexOf('.')),
        comparison: use.of as Comparison | PlainComparison,
        goal: unit?.kind === 'goal' ? goals.get(unit.id)! : null,
      });
    },
  });
  return found;
}

/** @throws RULE_SET_NOT_PARSED, ANALYSIS_INPUT_INVALID */
function checkGiven(ruleSet: RuleSet, at: ThresholdAt): void {
  checkIsParsed(ruleSet);
  inputsOf('ThresholdAt').field('at', at, thresholdPlace);
}

/**
 * Finds the comparison that is meant.
 * @throws GOAL_UNKNOWN, THRESHOLD_NOT_ONE, PATH_UNKNOWN
 */
export function comparisonAt(ruleSet: RuleSet, at: ThresholdAt): LocatedComparison {
  checkGiven(ruleSet, at);
  return findAmong(comparisonsIn(ruleSet), ruleSet, at);
}

/** The same within a goal: a path into a score's condition is refused. */
export function goalComparisonAt(ruleSet: RuleSet, at: ThresholdAt): GoalComparison {
  checkGiven(ruleSet, at);
  const ofGoals = comparisonsIn(ruleSet).filter((each) => each.goal !== null);
  const found = findAmong(ofGoals, ruleSet, at);
  const judged = ofGoals.filter(({ goal, path }) => goal === found.goal && !isOfStreak(path));
  const index = judged.findIndex(({ path }) => path === found.path);
  return { ...found, goal: found.goal!, index: index === -1 ? null : index };
}

const isOfStreak = (path: string) => path.endsWith('.streakOf');

function findAmong(
  comparisons: readonly LocatedComparison[],
  ruleSet: RuleSet,
  at: ThresholdAt,
): LocatedComparison {
  if ('path' in at) {
    const found = comparisons.find((each) => each.path === at.path || thresholdPathOf(each) === at.path);
    if (found !== undefined) return found;
    const known = comparisons.map(({ path }) => path);
    throw whatIfError('PATH_UNKNOWN', { ruleSet: ruleSet.id, path: at.path, known });
  }
  const known = [...ruleSet.awards, ...ruleSet.requirements].map(({ id }) => id);
  if (!known.includes(at.goal)) {
    throw ruleError('GOAL_UNKNOWN', { ruleSet: ruleSet.id, goal: at.goal, known });
  }
  const found = comparisons.filter(
    ({ goal, comparison }) =>
      goal?.id === at.goal && 'metric' in comparison && comparison.metric === at.metric,
  );
  if (found.length === 1) return found[0]!;
  throw whatIfError('THRESHOLD_NOT_ONE', {
    goal: at.goal,
    metric: at.metric,
    name: metricNameOf(at.metric),
    found: found.map(({ path }) => path),
  });
}
