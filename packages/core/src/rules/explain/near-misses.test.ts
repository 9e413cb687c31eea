import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countersOf } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { talliesOf } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import { defineRuleSet } from '../parse.ts';
import { metricsOf } from '../sql/metrics-of.ts';
import { nearMisses } from './near-misses.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const tallies = talliesOf(countersOf(metricsOf(dezhouFiveStar)));
const officer = (subjectId: string, tally: object) =>
  ({ subjectId, role: 'community_officer', tally }) as const;

describe('near misses', () => {
  it('come by goal, the least first, equals by number, each with its gap', () => {
    const found = nearMisses(january, [
      officer('b', { leadInformationItems: 9, servicesRecognised: 2 }),
      officer('a', { leadInformationItems: 9 }),
      officer('far', { leadInformationItems: 3 }),
      officer('met', { leadInformationItems: 10 }),
    ]);
    expect(
      found.map(({ goal, subjectId, missed }) => [goal.id, subjectId, missed.map(({ gap }) => gap)]),
    ).toEqual([
      ['information', 'a', [1]],
      ['information', 'b', [1]],
      ['service', 'b', [1]],
    ]);
    expect(found[2]!.shortfall).toBeCloseTo(1 / 3, 10);
    expect(found[0]!.sentence.en).toBe(
      'information star: not met. Lead information items: 9 items, at least 10 needed; 1 short.',
    );
    expect(found[0]!.sentence.zh).toContain('未达标');
  });

  it('put the smaller shortfall before the lower number', () => {
    const found = nearMisses(january, [
      officer('a', { householdsVisited: 46 }),
      officer('b', { householdsVisited: 49 }),
    ]);
    expect(found.map(({ goal, subjectId, shortfall }) => [goal.id, subjectId, shortfall])).toEqual([
      ['baseline', 'b', 0.02],
      ['baseline', 'a', 0.08],
    ]);
  });

  it('tell what can still be done while the period is open', () => {
    const [near] = nearMisses(january, [officer('a', { leadInformationItems: 9 })], { asOf: '2014-01-20' });
    expect(near!.sentence.en).toContain('1 more by 31 January 2014');
  });

  it('follow a goal to the comparisons of another that it refers to', () => {
    const reading = { en: 'made up', zh: '虚构' };
    const rules = defineRuleSet({
      ...dezhouFiveStar,
      requirements: [
        ...dezhouFiveStar.requirements,
        {
          id: 'through',
          name: reading,
          criterion: { all: [{ goal: 'information' }] },
          roles: ['community_officer'],
        },
      ],
    });
    const found = nearMisses(compileRuleSet(rules, '2014-01'), [officer('a', { leadInformationItems: 9 })]);
    expect(found.map(({ goal, missed }) => [goal.id, missed.map(({ metric }) => metric)])).toEqual([
      ['information', ['leadInformationItems']],
      ['through', ['leadInformationItems']],
    ]);
  });

  it('are those that the evaluation names, and each has missed something by a known gap or rate', () => {
    const evaluate = evaluatorFor(january, 'community_officer');
    fc.assert(
      fc.property(fc.array(tallies, { maxLength: 8 }), (tallies) => {
        const found = nearMisses(
          january,
          tallies.map((tally, index) => officer(`m${index}`, tally)),
        );
        const expected = tallies.flatMap((tally, index) =>
          evaluate(tally)
            .goals.filter(({ nearMiss }) => nearMiss)
            .map(({ id }) => `m${index} ${id}`),
        );
        expect(found.map(({ subjectId, goal }) => `${subjectId} ${goal.id}`).sort()).toEqual(expected.sort());
        for (const { missed, shortfall } of found) {
          expect(missed.length).toBeGreaterThan(0);
          expect(Number.isFinite(shortfall) && shortfall > 0).toBe(true);
        }
      }),
    );
  });
});
