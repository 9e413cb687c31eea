import fc from 'fast-check';
import { type CounterId, type MetricId, metricIds, metrics } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import { memberRoles } from '../model/member.ts';
import type {
  Award,
  Comparison,
  Criterion,
  PlainComparison,
  Quantity,
  Ranking,
  RuleSet,
  Score,
  ScoreItem,
} from '../rules/format/index.ts';

const reading = { en: 'made up', zh: '虚构' };

/** A value in force from January 2014, as a reading. */
export const dated = (value: number) => [{ from: '2014-01-01', value, reading }];

/** A goal or score that does not exist yet when a criterion is made up is named by a number, and resolved at the end. */
type Drafted =
  | Criterion
  | { readonly goal: number }
  | { readonly scorePoints: number; readonly comparison: Comparison };

const kindOf = (id: MetricId) => (metrics[id] as Metric).kind;
const numbers = fc.oneof(
  fc.nat({ max: 12 }),
  fc.integer({ min: 0, max: 120_000 }).map((value) => value / 10_000),
);
const shares = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 0.9, 1 / 3, 0.07, 0.7),
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000),
);
const signed = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(-0.25, -0.5, 0.1, 1 / 3));
const direction = fc.constantFrom('atLeast' as const, 'atMost' as const);

/** What criteria, scores and whole rule sets can be made up of some metrics. */
class Drafts {
  readonly #metric: fc.Arbitrary<MetricId>;

  constructor(pool: readonly MetricId[]) {
    this.#metric = fc.constantFrom(...pool);
  }

  readonly #sampled = (metric: MetricId, sample: number | undefined) =>
    sample === undefined || !['share', 'ratio', 'median'].includes(kindOf(metric))
      ? {}
      : { minimumSample: dated(sample) };

  plain(): fc.Arbitrary<PlainComparison> {
    return fc
      .record({
        metric: this.#metric,
        is: direction,
        number: numbers,
        share: shares,
        sample: fc.option(fc.nat(6), { nil: undefined }),
      })
      .map(({ metric, is, number, share, sample }) => ({
        metric,
        is,
        threshold: dated(kindOf(metric) === 'share' ? share : number),
        ...this.#sampled(metric, sample),
      }));
  }

  change(): fc.Arbitrary<Extract<Quantity, { comparedWith: string }>> {
    return fc
      .record({
        metric: this.#metric,
        comparedWith: fc.constantFrom('previous_period' as const, 'same_period_last_year' as const),
        as: fc.constantFrom('difference' as const, 'relative_change' as const),
        sample: fc.option(fc.nat(3), { nil: undefined }),
      })
      .map(({ sample, ...quantity }) => ({ ...quantity, ...this.#sampled(quantity.metric, sample) }));
  }

  comparison(): fc.Arbitrary<Comparison> {
    return fc.oneof(
      { arbitrary: this.plain(), weight: 4 },
      {
        arbitrary: fc
          .record({
            quantity: this.change(),
            is: direction,
            bound: signed,
            little: fc.constantFrom(-1, -0.5, -0.25, 0, 0.1, 1 / 3),
          })
          .map(({ quantity, is, bound, little }) => {
            const small = quantity.as === 'relative_change' || kindOf(quantity.metric) === 'share';
            return { ...quantity, is, threshold: dated(small ? little : bound) };
          }),
        weight: 1,
      },
      {
        arbitrary: fc
          .record({ streakOf: this.plain(), needed: fc.integer({ min: 1, max: 5 }) })
          .map(({ streakOf, needed }) => ({ streakOf, is: 'atLeast' as const, threshold: dated(needed) })),
        weight: 1,
      },
    );
  }

  criterion(): fc.Arbitrary<Drafted> {
    const { criterion } = fc.letrec<{ criterion: Drafted }>((tie) => {
      const several = fc.array(tie('criterion'), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Criterion[]>;
      return {
        criterion: fc.oneof(
          { maxDepth: 3, withCrossShrink: true },
          this.comparison(),
          fc.record({ all: several }),
          fc.record({ any: several }),
          fc
            .tuple(several, fc.nat(3))
            .map(([of, number]) => ({ atLeast: dated(Math.min(of.length, number + 1)), of })),
          fc.record({ not: tie('criterion') as fc.Arbitrary<Criterion> }),
          fc.record({ goal: fc.nat(5) }),
          fc
            .record({ scorePoints: fc.nat(3), is: direction, bound: numbers })
            .map(({ scorePoints, is, bound }) => ({
              scorePoints,
              comparison: { score: '', is, threshold: dated(bound) },
            })),
        ),
      };
    });
    return criterion;
  }

  item(): fc.Arbitrary<DraftedItem> {
    const points = fc.oneof(signed, numbers);
    const optional = (values: fc.Arbitrary<number>) => fc.option(values.map(dated), { nil: undefined });
    const quantity: fc.Arbitrary<Quantity> = fc.oneof(
      this.#metric.map((metric) => ({ metric })),
      this.change(),
      this.plain().map((streakOf) => ({ streakOf })),
    );
    return fc.record({
      ifUnknown: optional(points),
      kind: fc.oneof(
        fc.record(
          {
            of: quantity,
            per: points.map(dated),
            startingFrom: optional(fc.constantFrom(0, 0.5, 1)),
            floor: optional(fc.constantFrom(-3, 0)),
            cap: optional(numbers),
          },
          { requiredKeys: ['of', 'per'] },
        ),
        fc.record({
          of: quantity,
          table: fc
            .uniqueArray(fc.record({ atLeast: numbers, points: signed }), {
              minLength: 1,
              maxLength: 4,
              selector: ({ atLeast }) => atLeast,
            })
            .map((steps) => [
              { from: '2014-01-01', steps: steps.toSorted((a, b) => a.atLeast - b.atLeast), reading },
            ]),
        }),
        fc.record({ when: this.criterion(), points: points.map(dated) }),
        fc.record({ scorePoints: fc.nat(3), weight: fc.constantFrom(0.3, 0.5, 1, 2).map(dated) }),
      ),
    });
  }

  score(): fc.Arbitrary<DraftedScore> {
    return fc.record({
      base: fc.option(fc.constantFrom(60, 100, 0.1).map(dated), { nil: undefined }),
      items: fc.array(this.item(), { minLength: 1, maxLength: 4 }),
      floor: fc.option(fc.constant(dated(0)), { nil: undefined }),
      cap: fc.option(fc.constant(dated(100)), { nil: undefined }),
      decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      vetoes: fc.array(fc.record({ when: this.criterion(), points: fc.constantFrom(0, -10).map(dated) }), {
        maxLength: 2,
      }),
      borders: fc.option(fc.uniqueArray(fc.constantFrom(0, 5, 60, 85, 95), { minLength: 1, maxLength: 3 }), {
        nil: undefined,
      }),
      requires: fc.option(fc.nat(5), { nil: undefined }),
    });
  }

  goals(maxLength: number, minLength = 0): fc.Arbitrary<readonly DraftedGoal[]> {
    const ranking: fc.Arbitrary<DraftedRanking> = fc.record({
      by: fc.oneof({ arbitrary: this.#metric, weight: 3 }, { arbitrary: fc.nat(3), weight: 1 }),
      first: fc.constantFrom('most' as const, 'least' as const),
    });
    const roles = fc.uniqueArray(fc.constantFrom(...memberRoles.values.slice(0, 4)), {
      minLength: 1,
      maxLength: 3,
    });
    return fc.array(
      fc.record({
        criterion: this.criterion(),
        roles: fc.option(roles, { nil: undefined }),
        rankBy: fc.array(ranking, { minLength: 1, maxLength: 3 }),
      }),
      { minLength, maxLength },
    );
  }
}

interface DraftedItem {
  readonly ifUnknown: ReturnType<typeof dated> | undefined;
  readonly kind: object;
}
interface DraftedScore {
  readonly base: ReturnType<typeof dated> | undefined;
  readonly items: readonly DraftedItem[];
  readonly floor: ReturnType<typeof dated> | undefined;
  readonly cap: ReturnType<typeof dated> | undefined;
  readonly decimals: number | undefined;
  readonly vetoes: readonly { readonly when: Drafted; readonly points: ReturnType<typeof dated> }[];
  readonly borders: readonly number[] | undefined;
  readonly requires: number | undefined;
}
interface DraftedRanking {
  readonly by: MetricId | number;
  readonly first: 'most' | 'least';
}
interface DraftedGoal {
  readonly criterion: Drafted;
  readonly roles: Award['roles'];
  readonly rankBy: readonly DraftedRanking[];
}

/** Resolves drafts in their order: each refers only to those before it, and to those that exist for every role. */
class Resolver {
  readonly #goals: string[] = [];
  readonly #scores: string[] = [];

  score(draft: DraftedScore, index: number): Score {
    const id = `score-${index}`;
    const { requires } = draft;
    const required = this.#pick(this.#goals, requires);
    const borders = draft.borders?.toSorted((a, b) => b - a);
    const score: Score = {
      id,
      name: reading,
      items: draft.items.map((item, place) => this.#item(item, place)),
      vetoes: draft.vetoes.map((veto, place) => ({
        id: `veto-${place}`,
        name: reading,
        when: this.criterion(veto.when),
        points: veto.points,
      })),
      ...defined({ base: draft.base, floor: draft.floor, cap: draft.cap, decimals: draft.decimals }),
      ...(borders === undefined
        ? {}
        : {
            bands: [...borders, undefined].map((from, place) => ({
              id: `band-${place}`,
              name: reading,
              ...(from === undefined ? {} : { from: dated(from) }),
              ...(place === 0 ? {} : { below: dated(borders[place - 1]!) }),
              ...(place === 0 && required !== undefined ? { requires: [required] } : {}),
            })),
          }),
    };
    this.#scores.push(id);
    return score;
  }

  goal(draft: DraftedGoal, id: string) {
    const goal = {
      id,
      name: reading,
      criterion: this.criterion(draft.criterion),
      ...defined({ roles: draft.roles }),
    };
    if (draft.roles === undefined) this.#goals.push(id);
    return goal;
  }

  rankBy({ rankBy }: DraftedGoal): Award['rankBy'] {
    return rankBy.map(({ by, first }): Ranking => {
      if (typeof by === 'string') return { metric: by, first };
      const score = this.#pick(this.#scores, by);
      return score === undefined ? { metric: 'visits', first } : { score, first };
    });
  }

  criterion(draft: Drafted): Criterion {
    if ('scorePoints' in draft) {
      const score = this.#pick(this.#scores, draft.scorePoints);
      return score === undefined
        ? { metric: 'visits', is: draft.comparison.is, threshold: draft.comparison.threshold }
        : ({ ...draft.comparison, score } as Criterion);
    }
    if ('goal' in draft) {
      const goal = this.#pick(this.#goals, draft.goal as number);
      return goal === undefined ? { metric: 'visits', is: 'atLeast', threshold: dated(1) } : { goal };
    }
    if ('all' in draft) return { all: draft.all.map((each) => this.criterion(each)) };
    if ('any' in draft) return { any: draft.any.map((each) => this.criterion(each)) };
    if ('of' in draft) return { atLeast: draft.atLeast, of: draft.of.map((each) => this.criterion(each)) };
    return 'not' in draft ? { not: this.criterion(draft.not) } : draft;
  }

  #item({ ifUnknown, kind }: DraftedItem, place: number): ScoreItem {
    const common = { id: `item-${place}`, name: reading, ...defined({ ifUnknown }) };
    if ('scorePoints' in kind) {
      const { scorePoints, weight } = kind as { scorePoints: number; weight: ReturnType<typeof dated> };
      const score = this.#pick(this.#scores, scorePoints);
      return score === undefined
        ? { ...common, of: { metric: 'visits' }, per: weight }
        : { ...common, score, weight };
    }
    if ('when' in kind) {
      const { when, points } = kind as { when: Drafted; points: ReturnType<typeof dated> };
      return { ...common, when: this.criterion(when), points };
    }
    return { ...common, ...defined(kind) } as unknown as ScoreItem;
  }

  #pick(ids: readonly string[], number: number | undefined): string | undefined {
    return number === undefined ? undefined : ids[number % Math.max(1, ids.length)];
  }
}

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}

/** Rule sets of every shape that the format allows over some metrics, of members and months, from January 2014. */
export function ruleSetsOver(pool: readonly MetricId[]): fc.Arbitrary<RuleSet> {
  const drafts = new Drafts(pool);
  return fc
    .record({
      requirements: drafts.goals(2),
      scores: fc.array(drafts.score(), { maxLength: 2 }),
      awards: drafts.goals(4, 1),
      nearShare: fc.option(fc.constantFrom(0, 0.1, 0.5), { nil: undefined }),
      placesPerAward: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      placesInTotal: fc.integer({ min: 1, max: 6 }),
      oneAwardEach: fc.boolean(),
      ties: fc.constantFrom('by_number' as const, 'all_named' as const),
      requiresFirst: fc.boolean(),
    })
    .map((made): RuleSet => {
      const resolver = new Resolver();
      const requirements = made.requirements.map((draft, index) => resolver.goal(draft, `requires-${index}`));
      const scores = made.scores.map((draft, index) => resolver.score(draft, index));
      const awards = made.awards.map((draft, index): Award => {
        const rankBy = resolver.rankBy(draft);
        return { ...resolver.goal(draft, `award-${index}`), rankBy };
      });
      return {
        id: 'generated',
        version: '1.0.0',
        title: reading,
        description: reading,
        subject: 'member',
        period: 'month',
        effectiveFrom: '2014-01-01',
        sources: {},
        awards,
        requirements,
        scores,
        rollUps: [],
        ...(made.nearShare === undefined ? {} : { nearMiss: dated(made.nearShare) }),
        selection: {
          ...(made.placesPerAward === undefined
            ? { placesInTotal: dated(made.placesInTotal) }
            : { placesPerAward: dated(made.placesPerAward) }),
          oneAwardEach: made.oneAwardEach,
          ties: made.ties,
          requires: made.requiresFirst && requirements.length > 0 ? ['requires-0'] : [],
          reading,
        },
      };
    });
}

/** Rule sets over the whole catalogue. */
export const ruleSetArbitrary: fc.Arbitrary<RuleSet> = ruleSetsOver(metricIds);

/** The counters that some metrics are reckoned from. */
export function countersBehind(pool: readonly MetricId[]): readonly CounterId[] {
  const behind = (id: string): readonly string[] => {
    const metric: Metric = metrics[id as MetricId];
    switch (metric.kind) {
      case 'share':
      case 'ratio':
        return [metric.numerator, metric.denominator];
      case 'sum':
        return metric.of;
      case 'median':
        return [id, metric.sample];
      default:
        return [id];
    }
  };
  return [...new Set(pool.flatMap(behind))] as CounterId[];
}
