import fc from 'fast-check';
import { type MetricId, metrics } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import { memberRoles } from '../model/member-role.ts';
import type { Comparison, Criterion, PlainComparison, Quantity } from '../rules/format/index.ts';
import {
  type Drafted,
  type DraftedGoal,
  type DraftedItem,
  type DraftedRanking,
  type DraftedScore,
  dated,
  reading,
} from './drafted.ts';

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

/** Arbitrary criteria, scores and whole rule sets over some metrics. */
export class Drafts {
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
