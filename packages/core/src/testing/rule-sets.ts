import fc from 'fast-check';
import { type MetricId, metricIds } from '../metrics/catalogue.ts';
import type { Award, RuleSet } from '../rules/format/index.ts';
import { dated, reading } from './drafted.ts';
import { Drafts } from './drafts.ts';
import { Resolver } from './resolver.ts';

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
    .map((draftSet): RuleSet => {
      const resolver = new Resolver();
      const requirements = draftSet.requirements.map((draft, index) =>
        resolver.goal(draft, `requires-${index}`),
      );
      const scores = draftSet.scores.map((draft, index) => resolver.score(draft, index));
      const awards = draftSet.awards.map((draft, index): Award => {
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
        ...(draftSet.nearShare === undefined ? {} : { nearMiss: dated(draftSet.nearShare) }),
        selection: {
          ...(draftSet.placesPerAward === undefined
            ? { placesInTotal: dated(draftSet.placesInTotal) }
            : { placesPerAward: dated(draftSet.placesPerAward) }),
          oneAwardEach: draftSet.oneAwardEach,
          ties: draftSet.ties,
          requires: draftSet.requiresFirst && requirements.length > 0 ? ['requires-0'] : [],
          reading,
        },
      };
    });
}

/** Rule sets over the whole catalogue. */
export const ruleSetArbitrary: fc.Arbitrary<RuleSet> = ruleSetsOver(metricIds);
