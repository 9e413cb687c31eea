import { metricKinds } from '../../metrics/formula.ts';
import { isMetricId, metricOf } from '../../metrics/tally.ts';
import { foldWrittenCriterion } from '../format/fold-criterion.ts';
import type { Comparison, Criterion } from '../format/index.ts';
import type { RuleSet } from '../format/rule-set.ts';
import { changeDaysOf, inForce } from './dates.ts';
import type { Report } from './report.ts';
import { rangeOfQuantity } from './units.ts';

/** The values of a quantity that are still possible: an interval whose ends may be left out. */
interface Span {
  readonly min: number;
  readonly minOut: boolean;
  readonly max: number;
  readonly maxOut: boolean;
}
/** One way in which a criterion has the wanted outcome: a span for each quantity that it compares. */
type Way = ReadonlyMap<string, Span>;

/** More ways than this are not followed: the criterion is then taken to be possible. */
const mostWays = 16;

/**
 * Finds criteria that can never be met, which are errors, and criteria that are always met if they can be judged at
 * all, which are warnings unless the rule names a minimum sample. It examines every day on which the rules change. It
 * knows the ranges of quantities and that counts are whole numbers, but not how different metrics depend on each other.
 */
export function checkReach(ruleSet: RuleSet, report: Report): void {
  const days = changeDaysOf(ruleSet);
  const waysOn = new Map(days.map((day) => [day, waysOnDay(ruleSet, day)]));
  for (const [path, criterion] of rootCriteria(ruleSet)) {
    const never = days.find((day) => waysOn.get(day)!(criterion, true).length === 0);
    if (never !== undefined) {
      report(
        path,
        'NEVER_MET',
        `from ${never} on nobody can ever meet it: its parts contradict each other`,
        `自 ${never} 起无人能够达标：其各部分互相矛盾`,
      );
    }
    const always = days.find((day) => waysOn.get(day)!(criterion, false).length === 0);
    if (always !== undefined) {
      report.warn(
        path,
        'ALWAYS_MET',
        `from ${always} on everybody meets it, whatever is done`,
        `自 ${always} 起无论如何都达标`,
      );
    }
  }
}

function* rootCriteria(ruleSet: RuleSet): Generator<readonly [path: string, criterion: Criterion]> {
  for (const key of ['awards', 'requirements'] as const) {
    for (const [index, { criterion }] of ruleSet[key].entries())
      yield [`${key}.${index}.criterion`, criterion];
  }
  for (const [index, score] of ruleSet.scores.entries()) {
    for (const [place, item] of score.items.entries()) {
      if ('when' in item) yield [`scores.${index}.items.${place}.when`, item.when];
    }
    for (const [place, { when }] of (score.vetoes ?? []).entries())
      yield [`scores.${index}.vetoes.${place}.when`, when];
  }
}

const anyWay: readonly Way[] = [new Map()];

/** The ways in which a criterion can be met, or not met, on one day; an empty list where that is impossible. */
function waysOnDay(ruleSet: RuleSet, day: string): (criterion: Criterion, met: boolean) => readonly Way[] {
  const goals = new Map(
    [...ruleSet.awards, ...ruleSet.requirements].map((goal) => [goal.id, goal.criterion]),
  );
  // Many criteria may refer to one goal, which is examined once.
  const known = new Map<string, readonly Way[]>();
  const ofGoal = (id: string, met: boolean): readonly Way[] => {
    const key = `${id} ${met}`;
    const found = known.get(key) ?? waysTo(goals.get(id)!, met);
    known.set(key, found);
    return found;
  };
  const waysTo = (criterion: Criterion, met: boolean): readonly Way[] =>
    foldWrittenCriterion<(wanted: boolean) => readonly Way[]>(criterion, {
      comparison: (comparison) => (wanted) => waysOfComparison(comparison, wanted, day),
      goal: (id) => (wanted) => ofGoal(id, wanted),
      not: (child) => (wanted) => child(!wanted),
      all: (children) => (wanted) => (wanted ? together : either)(children.map((child) => child(wanted))),
      any: (children) => (wanted) => (wanted ? either : together)(children.map((child) => child(wanted))),
      atLeast: (values, children) => (wanted) => {
        const needed = inForce(values, day)!.value;
        const number = wanted ? needed : children.length - needed + 1;
        const possible = children.map((child) => child(wanted)).filter((ways) => ways.length > 0);
        // It is only examined whether enough of them are possible separately, and not whether they are possible
        // together.
        return possible.length < number ? [] : anyWay;
      },
    })(met);
  return waysTo;
}

function waysOfComparison(comparison: Comparison, met: boolean, day: string): readonly Way[] {
  const threshold = inForce(comparison.threshold, day)!.value;
  const { is, threshold: _, ...quantity } = comparison;
  const { min, max } = rangeOfQuantity(comparison);
  const whole =
    'streakOf' in quantity ||
    ('metric' in quantity && !('comparedWith' in quantity) && isWhole(quantity.metric));
  const upwards = (is === 'atLeast') === met;
  const out = !met;
  const span = upwards
    ? { min: whole ? nextWhole(threshold, out) : threshold, minOut: out && !whole, max, maxOut: false }
    : { min, minOut: false, max: whole ? -nextWhole(-threshold, out) : threshold, maxOut: out && !whole };
  const narrowed = narrow({ min, minOut: false, max, maxOut: false }, span);
  // A rule that names a minimum sample requires that many records, even if every value would meet it.
  if (narrowed === undefined && !met && 'minimumSample' in quantity) return anyWay;
  return narrowed === undefined ? [] : [new Map([[JSON.stringify(quantity), narrowed]])];
}

const nextWhole = (value: number, out: boolean) => (out ? Math.floor(value) + 1 : Math.ceil(value));

const isWhole = (id: string) => isMetricId(id) && metricKinds[metricOf(id).kind].isWhole;

function narrow(one: Span, other: Span): Span | undefined {
  const min = Math.max(one.min, other.min);
  const max = Math.min(one.max, other.max);
  const minOut = (one.min === min && one.minOut) || (other.min === min && other.minOut);
  const maxOut = (one.max === max && one.maxOut) || (other.max === max && other.maxOut);
  if (min > max || (min === max && (minOut || maxOut))) return undefined;
  return { min, minOut, max, maxOut };
}

const either = (children: readonly (readonly Way[])[]): readonly Way[] => {
  const ways = children.flat();
  return ways.length > mostWays ? anyWay : ways;
};

function together(children: readonly (readonly Way[])[]): readonly Way[] {
  let ways = anyWay;
  for (const child of children) {
    if (ways.length * child.length > mostWays) continue;
    ways = ways.flatMap((one) => child.flatMap((other) => joined(one, other) ?? []));
  }
  return ways;
}

function joined(one: Way, other: Way): Way | undefined {
  const way = new Map(one);
  for (const [key, span] of other) {
    const before = way.get(key);
    const narrowed = before === undefined ? span : narrow(before, span);
    if (narrowed === undefined) return undefined;
    way.set(key, narrowed);
  }
  return way;
}
