import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import { defineRuleSet } from '../parse.ts';
import { leagueTable, rankScores } from './index.ts';
import { competitionRanks } from './league-table.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const values = fc.array(fc.option(fc.integer({ min: -3, max: 6 })), { maxLength: 30 });

describe('competition ranks', () => {
  it('are one more than the number of those who stand above', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('most' as const, 'least' as const), (all, first) => {
        const above = (one: number, other: number) => (first === 'most' ? other > one : other < one);
        const expected = all.map((one) =>
          one === null ? null : 1 + all.filter((other) => other !== null && above(one, other)).length,
        );
        expect(competitionRanks(all, first)).toEqual(expected);
      }),
    );
  });
});

describe('a league table', () => {
  it('has everybody once, the ranks rising, the unknown last, whatever the order was', () => {
    fc.assert(
      fc.property(values, (all) => {
        const entries = all.map((value, index) => ({ subjectId: `s${index}`, value }));
        const table = leagueTable(entries);
        expect(leagueTable(entries.toReversed())).toEqual(table);
        expect(table.map(({ subjectId }) => subjectId).sort()).toEqual(
          entries.map(({ subjectId }) => subjectId).sort(),
        );
        const ranks = table.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(table.every(({ rank, value }) => (rank === null) === (value === null))).toBe(true);
      }),
    );
  });

  it('of a score leaves out those for whom it does not exist', () => {
    const compiled = compileRuleSet(
      defineRuleSet({
        ...dezhouFiveStar,
        scores: [
          {
            id: 'work',
            name: reading,
            roles: ['community_officer'],
            items: [{ id: 'rate', name: reading, of: { metric: 'visitConfirmedRate' }, per: dated(10) }],
            bands: [
              { id: 'high', name: reading, from: dated(8) },
              { id: 'low', name: reading, below: dated(8) },
            ],
          },
        ],
      }),
      '2014-01',
    );
    const officer = evaluatorFor(compiled, 'community_officer');
    const confirmed = (visitsConfirmed: number) => officer({ visitsCalledBack: 4, visitsConfirmed });
    const judged = [
      { subjectId: 'a', evaluation: confirmed(2) },
      { subjectId: 'b', evaluation: officer({}) },
      { subjectId: 'c', evaluation: confirmed(4) },
      { subjectId: 'd', evaluation: confirmed(2) },
      { subjectId: 'e', evaluation: evaluatorFor(compiled, 'auxiliary')({}) },
    ];
    expect(rankScores(compiled, 'work', judged)).toEqual([
      { rank: 1, subjectId: 'c', value: 10, level: 'high' },
      { rank: 2, subjectId: 'a', value: 5, level: 'low' },
      { rank: 2, subjectId: 'd', value: 5, level: 'low' },
      { rank: null, subjectId: 'b', value: null, level: null },
    ]);
    expect(() => rankScores(compiled, 'nothing', judged)).toThrow(
      expect.objectContaining({ code: 'SCORE_UNKNOWN' }),
    );
  });
});
