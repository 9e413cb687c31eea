import fc from 'fast-check';
import { type MetricId, metrics } from '../metrics/catalogue.ts';
import { storedMetricIds } from '../metrics/stored.ts';
import { memberRoles } from '../model/member.ts';
import type { Criterion, RuleSet } from '../rules/format.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];

const comparisons: fc.Arbitrary<Criterion> = fc
  .record({
    metric: fc.constantFrom(...storedMetricIds),
    is: fc.constantFrom('atLeast' as const, 'atMost' as const),
    count: fc.oneof(fc.nat({ max: 12 }), fc.double({ min: 0, max: 12, noNaN: true })),
    share: fc.oneof(
      fc.constantFrom(0, 1, 0.5, 0.9, 1 / 3, 0.07, 0.7),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    sample: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
  })
  .map(({ metric, is, count, share, sample }) => {
    if (metrics[metric].kind !== 'share') return { metric, is, threshold: dated(count) };
    return {
      metric,
      is,
      threshold: dated(share),
      ...(sample === undefined ? {} : { minimumSample: dated(sample) }),
    };
  });

const { criterion: criteria } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparisons,
    fc.record({ all: fc.array(tie('criterion'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('criterion'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

/** Rule sets of every shape that the format allows, in force from January 2014. */
export const ruleSetArbitrary: fc.Arbitrary<RuleSet> = fc
  .record({
    awards: fc.array(fc.record({ criterion: criteria, roles: roleLists(), rankBy: rankings() }), {
      minLength: 1,
      maxLength: 4,
    }),
    requirements: fc.array(fc.record({ criterion: criteria, roles: roleLists() }), { maxLength: 2 }),
    nearShare: fc.constantFrom(0, 0.1, 0.5),
    placesPerAward: fc.integer({ min: 1, max: 3 }),
    oneAwardPerMember: fc.boolean(),
    requiresFirst: fc.boolean(),
  })
  .map((made) => ({
    id: 'generated',
    version: '1.0.0',
    title: reading,
    description: reading,
    subject: 'member',
    period: 'month',
    effectiveFrom: '2014-01-01',
    sources: {},
    awards: made.awards.map((award, index) => ({ id: `award-${index}`, name: reading, ...award })),
    requirements: made.requirements.map((each, index) => ({
      id: `requires-${index}`,
      name: reading,
      ...each,
    })),
    nearMiss: { share: made.nearShare, reading },
    selection: {
      placesPerAward: made.placesPerAward,
      oneAwardPerMember: made.oneAwardPerMember,
      requires: made.requiresFirst && made.requirements.length > 0 ? ['requires-0'] : [],
      reading,
    },
  }));

function roleLists() {
  return fc.uniqueArray(fc.constantFrom(...memberRoles.values.slice(0, 4)), { minLength: 1, maxLength: 3 });
}

function rankings() {
  const ranking = fc.record({
    metric: fc.constantFrom<MetricId>(...storedMetricIds),
    first: fc.constantFrom('most' as const, 'least' as const),
  });
  return fc.array(ranking, { minLength: 1, maxLength: 3 });
}
