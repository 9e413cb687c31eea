import type { CounterId } from '../../metrics/catalogue.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { countedText } from '../../text/counted.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../../text/numbers-and-days.ts';
import { checkCompiled } from '../compile/check-compiled.ts';
import { goalsOf } from '../compile/compile-rule-set.ts';
import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledMetric,
  CompiledRuleSet,
} from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { compareOnce } from '../evaluate/comparers.ts';
import { type Evaluator, evaluatorFor } from '../evaluate/evaluator.ts';
import { ratioGap, shareGap } from '../evaluate/gap.ts';
import type { TallyHistory } from '../evaluate/readers.ts';

/** By how much a counter has to rise, or fall if the number is negative. */
export interface CounterChange {
  readonly counter: CounterId;
  readonly by: number;
}

/** Changes that would meet a goal. */
export interface LeastChange {
  /** The changes, in the order of the goal's comparisons; empty if the goal is already met. */
  readonly changes: readonly CounterChange[];
  /** The number of units of all changes together. */
  readonly size: number;
  /** Whether there are other ways to meet the goal. This one takes the fewest units. */
  readonly oneOfSeveral: boolean;
  readonly sentence: LocalizedText;
}

type Changes = ReadonlyMap<CounterId, number>;

type Share = Extract<Metric, { kind: 'share' }>;

/** Changes that lead to the wanted outcome, and whether others would too. */
interface Way {
  readonly changes: Changes;
  readonly oneOfSeveral: boolean;
}

/**
 * The least change of the counters that meets a goal: 7 more visits, say, or 2 more satisfied call-backs. Of
 * alternatives, of which one is enough, it takes the one with the fewest units, and of equals the one written first, and
 * says that there are others (`oneOfSeveral`). Every change is tried out
 * before it is returned. Where two parts need the same counter, the change meets the goal, though a smaller one may
 * exist.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * leastChangeFor(january, 'community_officer', 'baseline', { householdsVisited: 43 })?.changes; // → [{ counter: 'householdsVisited', by: 7 }]
 * ```
 *
 * @returns null where no change was found that meets the goal: after a recorded failure where 100 % is asked; where a
 *   streak, a change, a median or points decide; and where parts need opposite changes of one counter
 * @throws GOAL_UNKNOWN where the rule set has no such goal for the role
 */
export function leastChangeFor(
  compiled: CompiledRuleSet,
  role: MemberRole | null,
  goalId: string,
  tally: Tally,
  history: TallyHistory = [],
): LeastChange | null {
  checkCompiled('leastChangeFor', compiled);
  const goals = goalsOf(compiled, role);
  const position = goals.findIndex(({ goal }) => goal.id === goalId);
  const compiledGoal = goals[position];
  if (compiledGoal === undefined) {
    const known = goals.map(({ goal }) => goal.id);
    throw ruleError('GOAL_UNKNOWN', { ruleSet: compiled.ruleSet.id, goal: goalId, known });
  }
  const evaluate = evaluatorOf(compiled, role);
  const isMet = (figures: Tally) => evaluate(figures, history).goals[position]!.outcome === 'met';
  const shares = compiledGoal.comparisons.flatMap(({ quantity }): readonly Share[] => {
    const metric: Metric | null = quantity.kind === 'metric' ? metricOf(quantity.metric) : null;
    return metric?.kind === 'share' ? [metric] : [];
  });
  let changes: Changes = new Map();
  let oneOfSeveral = false;
  // A change for one part may undo another, so the search is repeated on the changed counters, a few times at most.
  for (let round = 0; round < 5; round += 1) {
    const figures = changed(tally, changes);
    if (isMet(figures)) return leastChange(changes, oneOfSeveral);
    const further = new Search(compiled, figures, history, changes).wayTo(compiledGoal.criterion, true);
    if (further === null || further.changes.size === 0) return null;
    changes = withTheirCases(added(changes, further.changes), tally, shares);
    oneOfSeveral ||= further.oneOfSeveral;
  }
  return isMet(changed(tally, changes)) ? leastChange(changes, oneOfSeveral) : null;
}

const evaluators = new WeakMap<CompiledRuleSet, Map<MemberRole | null, Evaluator>>();

/** The evaluator of a role. It is kept, because making one takes far longer than a few evaluations. */
function evaluatorOf(compiled: CompiledRuleSet, role: MemberRole | null): Evaluator {
  let ofRoles = evaluators.get(compiled);
  if (ofRoles === undefined) {
    ofRoles = new Map();
    evaluators.set(compiled, ofRoles);
  }
  let evaluator = ofRoles.get(role);
  if (evaluator === undefined) {
    evaluator = evaluatorFor(compiled, role, { generateCode: false });
    ofRoles.set(role, evaluator);
  }
  return evaluator;
}

class Search {
  readonly #compiled: CompiledRuleSet;
  readonly #tally: Tally;
  readonly #history: TallyHistory;
  /** What earlier rounds added, which the tally includes. */
  readonly #added: Changes;

  constructor(compiled: CompiledRuleSet, tally: Tally, history: TallyHistory, earlier: Changes) {
    this.#compiled = compiled;
    this.#tally = tally;
    this.#history = history;
    this.#added = earlier;
  }

  /** Finds a change with which a criterion is met, or is not met; null if no such change is known. */
  wayTo(criterion: CompiledCriterion, met: boolean): Way | null {
    return foldCriterion<(wanted: boolean) => Way | null>(criterion, {
      comparison: (comparison) => (wanted) => {
        const changes = this.#forComparison(comparison, wanted);
        return changes && { changes, oneOfSeveral: false };
      },
      goal: (place) => (wanted) => this.wayTo(this.#compiled[resolved].goals[place]!.criterion, wanted),
      not: (child) => (wanted) => child(!wanted),
      group: (group, children) => (wanted) => {
        const needed = wanted ? group.needed : children.length - group.needed + 1;
        const ways = children
          .map((child) => child(wanted))
          .filter((way) => way !== null)
          .sort((a, b) => sizeOf(a.changes) - sizeOf(b.changes));
        if (ways.length < needed) return null;
        const taken = ways.slice(0, needed);
        const changes = taken.reduce<Changes | null>((all, way) => both(all, way.changes), new Map());
        if (changes === null) return null;
        const passedOver = ways.length > needed && changes.size > 0;
        return { changes, oneOfSeveral: passedOver || taken.some((way) => way.oneOfSeveral) };
      },
    })(met);
  }

  #forComparison(comparison: CompiledComparison, met: boolean): Changes | null {
    const { quantity, threshold } = comparison;
    if (quantity.kind !== 'metric') return this.#alreadyThere(comparison, met) ? new Map() : null;
    if (this.#alreadyThere(comparison, met)) return new Map();
    const upwards = (comparison.is === 'atLeast') === met;
    const metric: Metric = metricOf(quantity.metric);
    if ('numerator' in metric) {
      return upwards && met ? this.#forRate(metric, quantity, threshold.value) : null;
    }
    if (metric.kind === 'median') return null;
    const counter = (metric.kind === 'sum' ? metric.of[0] : metric.id) as CounterId;
    const actual = compareOnce(comparison, this.#tally, this.#history, []).actual!;
    // To miss a threshold, a count must be one beyond it.
    const target = met ? threshold.value : threshold.value + (upwards ? 1 : -1);
    const by = upwards ? Math.ceil(target - actual) : Math.floor(target - actual);
    const rest = (this.#tally[counter] ?? 0) + by;
    return rest < 0 ? null : new Map([[counter, by]]);
  }

  #forRate(
    metric: Extract<Metric, { kind: 'share' | 'ratio' }>,
    { sample, minimumSample }: CompiledMetric,
    threshold: number,
  ): Changes | null {
    const top = metric.numerator as CounterId;
    const bottom = metric.denominator as CounterId;
    const numerator = this.#tally[top] ?? 0;
    const denominator = this.#tally[bottom] ?? 0;
    const missing = Math.max(0, Math.ceil(minimumSample - (this.#tally[sample!] ?? 0)));
    if (metric.kind === 'share') {
      // All cases that an earlier round added may be successes, so no further case is needed for them.
      const undecided = Math.max(0, (this.#added.get(bottom) ?? 0) - (this.#added.get(top) ?? 0));
      const cases = denominator + missing;
      const successes = numerator + missing;
      const alone = cases === 0 ? 0 : ratioGap(successes, cases, threshold);
      if (alone !== null && alone <= undecided) return changesOf([top, missing + alone], [bottom, missing]);
      const gap = shareGap(successes + undecided, cases, threshold);
      return gap === null ? null : changesOf([top, missing + undecided + gap], [bottom, missing + gap]);
    }
    const gap = ratioGap(numerator, denominator + missing, threshold);
    if (gap === null) return null;
    return changesOf([top, gap], [bottom, missing]);
  }

  #alreadyThere(comparison: CompiledComparison, met: boolean): boolean {
    const points = this.#compiled[resolved].scores.map(() => null);
    return compareOnce(comparison, this.#tally, this.#history, points).outcome === (met ? 'met' : 'not_met');
  }
}

/** Changes, without the counters that stay as they are. */
function changesOf(...changes: readonly (readonly [CounterId, number])[]): Changes {
  return new Map(changes.filter(([, by]) => by !== 0));
}

/**
 * Combines two changes. For a counter that both change, the larger change is taken; null if one raises it and the other
 * lowers it.
 */
function both(one: Changes | null, other: Changes | null): Changes | null {
  if (one === null || other === null) return null;
  const together = new Map(one);
  for (const [counter, by] of other) {
    const before = together.get(counter) ?? 0;
    if (before * by < 0) return null;
    together.set(counter, Math.abs(by) > Math.abs(before) ? by : before);
  }
  return together;
}

function added(one: Changes, other: Changes): Changes {
  const sum = new Map(one);
  for (const [counter, by] of other) sum.set(counter, (sum.get(counter) ?? 0) + by);
  return sum;
}

/** Adds the cases that further successes need: 5 more satisfied call-backs need at least 5 call-backs. */
function withTheirCases(changes: Changes, tally: Tally, shares: readonly Share[]): Changes {
  const complete = new Map(changes);
  const after = (counter: CounterId) => (tally[counter] ?? 0) + (complete.get(counter) ?? 0);
  for (const share of shares) {
    const [successes, cases] = [share.numerator, share.denominator] as [CounterId, CounterId];
    const lacking = after(successes) - after(cases);
    if (lacking > 0 && (complete.get(successes) ?? 0) > 0) {
      complete.set(cases, (complete.get(cases) ?? 0) + lacking);
    }
  }
  return complete;
}

function changed(tally: Tally, changes: Changes): Tally {
  const figures: { [Id in CounterId]?: number } = { ...tally };
  for (const [counter, by] of changes) figures[counter] = (figures[counter] ?? 0) + by;
  return figures;
}

const sizeOf = (changes: Changes) => [...changes.values()].reduce((sum, by) => sum + Math.abs(by), 0);

/** A change with its sentence; counters that stay as they are are left out. */
function leastChange(found: Changes, oneOfSeveral: boolean): LeastChange {
  const changes = [...found].filter(([, by]) => by !== 0).map(([counter, by]) => ({ counter, by }));
  const largestFirst = [...changes].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const parts = largestFirst.map(({ counter, by }) => {
    const metric: Metric = metricOf(counter);
    const size = Math.abs(by);
    const zh = 'unit' in metric ? countedText(size, metric.unit).zh : numberText(size);
    return by > 0
      ? { en: `${metric.name.en}, ${numberText(size)} more`, zh: `${metric.name.zh}增加${zh}` }
      : { en: `${metric.name.en}, ${numberText(size)} fewer`, zh: `${metric.name.zh}减少${zh}` };
  });
  const lead = oneOfSeveral
    ? {
        en: 'One way of several, the one that takes least:',
        zh: '有多种办法，任选其一即可，其中所需最少的是：',
      }
    : { en: 'Needed:', zh: '还需：' };
  return {
    changes,
    size: sizeOf(found),
    oneOfSeveral,
    sentence:
      parts.length === 0
        ? { en: 'Already met.', zh: '已达标。' }
        : {
            en: `${lead.en} ${parts.map(({ en }) => en).join('; ')}.`,
            zh: `${lead.zh}${parts.map(({ zh }) => zh).join('，')}。`,
          },
  };
}
