import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { dezhouFiveStar, ruleSets, stationGrade } from '../../rulesets/index.ts';
import { ruleSetArbitrary, tallies } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import type { PopulationSubject } from '../evaluate/index.ts';
import type { RuleSet } from '../format/index.ts';
import { defineRuleSet } from '../parse.ts';
import { sweep, type WhatIf, whatIf, withThreshold, withValue, withValues } from './index.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const satisfied = (households: number): Tally => ({
  householdsVisited: households,
  visitsCalledBack: 5,
  numbersMatched: 5,
  visitsConfirmed: 5,
  visitsSatisfied: 5,
});
const officer = (subjectId: string, tally: Tally, role: MemberRole = 'community_officer') => ({
  subjectId,
  role,
  tally,
});
const january = (ruleSet: RuleSet) => compileRuleSet(ruleSet, '2014-01');
const goalOf = ({ goals }: WhatIf, id: string) => goals.find(({ goal }) => goal.id === id)!;

const officers = [
  officer('f', satisfied(120)),
  officer('e', satisfied(100)),
  officer('d', satisfied(99)),
  officer('c', { householdsVisited: 90 }),
  officer('b', satisfied(80)),
  officer('a', satisfied(40)),
  officer('x', satisfied(200), 'department_officer'),
];

describe('what if', () => {
  const harder = withThreshold(dezhouFiveStar, { goal: 'visits', metric: 'householdsVisited' }, 100);
  const result = whatIf(january(dezhouFiveStar), january(harder), officers);

  it('tells how many stars there would be with 100 households, and who loses one', () => {
    expect(goalOf(result, 'visits')).toMatchObject({
      before: { met: 4, nearly: 0, notEvaluable: 1, of: 6, share: 4 / 6 },
      after: { met: 2, nearly: 1, notEvaluable: 0, of: 6, share: 2 / 6 },
      gained: [],
      lost: ['b', 'd'],
      becameEvaluable: ['c'],
      becameNotEvaluable: [],
      sentence: {
        en: 'Household-visit star: met by 2 of 6 members instead of 4; 2 no longer meet it, 1 can now be judged.',
        zh: '入户走访之星：6人中达标数由4人变为2人；不再达标2人，变为可评定1人。',
      },
    });
    expect(result).toMatchObject({ subjects: 7, awardsEarned: { before: 4, after: 2 } });
    expect(result.sentence).toEqual({
      en: 'Awards earned by 7 members: 2 instead of 4.',
      zh: '7人共获奖项：由4项变为2项。',
    });
  });

  it('changes nothing else', () => {
    const others = result.goals.filter(({ goal }) => goal.id !== 'visits');
    expect(others).toHaveLength(6);
    for (const { before, after, gained, lost } of others) {
      expect(after).toEqual(before);
      expect([...gained, ...lost]).toEqual([]);
    }
  });

  it('is the other way round where the rules are', () => {
    const back = whatIf(january(harder), january(dezhouFiveStar), officers);
    const [there, here] = [goalOf(result, 'visits'), goalOf(back, 'visits')];
    expect([here.before, here.after]).toEqual([there.after, there.before]);
    expect([here.gained, here.lost]).toEqual([there.lost, there.gained]);
    expect([here.becameEvaluable, here.becameNotEvaluable]).toEqual([[], ['c']]);
  });

  it('tells of goals that only one of the two has', () => {
    const fewer = { ...dezhouFiveStar, awards: dezhouFiveStar.awards.filter(({ id }) => id !== 'visits') };
    const gone = goalOf(whatIf(january(dezhouFiveStar), january(fewer), officers), 'visits');
    expect(gone).toMatchObject({
      lost: ['b', 'd', 'e', 'f'],
      becameEvaluable: [],
      after: { of: 0, share: null },
    });
    const come = goalOf(whatIf(january(fewer), january(dezhouFiveStar), officers), 'visits');
    expect(come).toMatchObject({ gained: ['b', 'd', 'e', 'f'], before: { of: 0, share: null } });
    expect(come.sentence.en).toBe(
      'Household-visit star: met by 4 of 6 members instead of 0 of 0; 4 newly meet it.',
    );
  });

  it('has a clear answer for nobody', () => {
    const nobody = whatIf(january(dezhouFiveStar), january(harder), []);
    expect(nobody.sentence).toEqual({
      en: 'There is nobody to judge, so nothing changes.',
      zh: '没有可评定的对象，因此没有变化。',
    });
    expect(goalOf(nobody, 'visits')).toMatchObject({
      before: { met: 0, of: 0, share: null },
      sentence: { en: 'Household-visit star: applies to nobody.', zh: '入户走访之星：没有适用的对象。' },
    });
  });

  it('refuses to compare two periods', () => {
    const february = compileRuleSet(harder, '2014-02');
    expect(() => whatIf(january(dezhouFiveStar), february, officers)).toThrow(
      expect.objectContaining({ code: 'PERIODS_DIFFER' }),
    );
  });

  it('tells who rises, falls and changes level', () => {
    const scored = defineRuleSet({
      ...dezhouFiveStar,
      scores: [
        {
          id: 'work',
          name: { en: 'work', zh: '工作' },
          roles: ['community_officer'],
          items: [
            { id: 'visits', name: reading, of: { metric: 'householdsVisited' }, per: dated(1) },
            {
              id: 'rate',
              name: reading,
              of: { metric: 'visitConfirmedRate' },
              per: dated(10),
              ifUnknown: dated(0),
            },
          ],
          bands: [
            { id: 'good', name: reading, from: dated(100) },
            { id: 'fair', name: reading, below: dated(100) },
          ],
        },
      ],
    });
    const dearer = withValue(scored, 'scores.0.items.1.per', 20);
    const [work] = whatIf(january(scored), january(dearer), officers).scores;
    expect(work).toMatchObject({
      before: { of: 6, known: 6, mean: (130 + 110 + 109 + 90 + 90 + 50) / 6 },
      rose: ['a', 'b', 'd', 'e', 'f'],
      fell: [],
      becameKnown: [],
      becameUnknown: [],
      sentence: {
        en: 'Work, mean of 6 members: 104.83 points instead of 96.5; 5 have more points, 1 reaches another level.',
        zh: '工作（6人）：平均由96.5分变为104.83分；升高5人，等次变化1人。',
      },
    });
    expect(
      work!.levels.map(({ level, before, after, entered, left }) => [level.id, before, after, entered, left]),
    ).toEqual([
      ['good', 3, 4, ['b'], []],
      ['fair', 3, 2, [], ['b']],
    ]);
  });

  it('balances: after is before, with the gains and without the losses, in the numbers of subjects', () => {
    const roles: readonly (MemberRole | null)[] = [null, 'community_officer', 'auxiliary'];
    const populations = fc.array(fc.tuple(tallies, fc.constantFrom(...roles)), { maxLength: 12 });
    fc.assert(
      fc.property(ruleSetArbitrary, ruleSetArbitrary, populations, (one, other, members) => {
        const population = members.map(
          ([tally, role], index): PopulationSubject => ({ subjectId: `m${index}`, role, tally }),
        );
        const { goals, scores, subjects } = whatIf(january(one), january(other), population);
        expect(subjects).toBe(population.length);
        expect(whatIf(january(one), january(other), population.toReversed()).goals).toEqual(goals);
        for (const { before, after, gained, lost } of goals) {
          expect(after.met).toBe(before.met + gained.length - lost.length);
          expect(after.met + after.nearly + after.notEvaluable).toBeLessThanOrEqual(after.of);
        }
        for (const { levels } of scores) {
          for (const { before, after, entered, left } of levels) {
            expect(after).toBe(before + entered.length - left.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a hypothetical value', () => {
  it('says that it is hypothetical, and holds from the first day of the rules', () => {
    const harder = withThreshold(dezhouFiveStar, { goal: 'baseline', metric: 'householdsVisited' }, 60);
    const { criterion } = harder.requirements[0]!;
    expect(criterion).toMatchObject({
      threshold: [
        {
          from: '2014-01-01',
          value: 60,
          reading: {
            en: 'Hypothetical value: 60 instead of 50, to see what would change.',
            zh: '假设取值：以60代替50，用于推演其影响。',
          },
        },
      ],
    });
    expect(harder.awards).toEqual(dezhouFiveStar.awards);
  });

  it('is found by its path too', () => {
    const path = 'awards.2.criterion.any.1';
    expect(withThreshold(dezhouFiveStar, { path }, 4)).toEqual(
      withThreshold(dezhouFiveStar, { goal: 'detection', metric: 'suspectsCaught' }, 4),
    );
    const streak = defineRuleSet({
      ...dezhouFiveStar,
      requirements: [
        {
          id: 'steady',
          name: reading,
          criterion: {
            all: [
              {
                streakOf: { metric: 'visits', is: 'atLeast', threshold: dated(50) },
                is: 'atLeast',
                threshold: dated(3),
              },
              { metric: 'visits', is: 'atMost', threshold: dated(300) },
            ],
          },
        },
      ],
      selection: { ...dezhouFiveStar.selection!, requires: [] },
    });
    const twice = expect.objectContaining({
      code: 'THRESHOLD_NOT_ONE',
      details: expect.objectContaining({
        found: ['requirements.0.criterion.all.0.streakOf', 'requirements.0.criterion.all.1'],
      }),
    });
    expect(() => withThreshold(streak, { goal: 'steady', metric: 'visits' }, 4)).toThrow(twice);
    const inner = withThreshold(streak, { path: 'requirements.0.criterion.all.0.streakOf' }, 70);
    expect(inner.requirements[0]!.criterion).toMatchObject({
      all: [
        { streakOf: { threshold: [{ value: 70 }] }, threshold: [{ value: 3 }] },
        { threshold: [{ value: 300 }] },
      ],
    });
  });

  it.each([
    ['GOAL_UNKNOWN', { goal: 'height', metric: 'visits' }, 1],
    ['THRESHOLD_NOT_ONE', { goal: 'baseline', metric: 'caseLeads' }, 1],
    ['PATH_UNKNOWN', { path: 'awards.0.criterion' }, 1],
    ['RULE_SET_INVALID', { goal: 'visits', metric: 'numberMatchRate' }, 1.5],
    ['RULE_SET_INVALID', { goal: 'visits', metric: 'householdsVisited' }, Number.NaN],
  ] as const)('is refused: %s', (code, at, value) => {
    expect(() => withThreshold(dezhouFiveStar, at, value)).toThrow(expect.objectContaining({ code }));
  });

  it('may be one that nobody can meet', () => {
    const capped = defineRuleSet({
      ...dezhouFiveStar,
      selection: { ...dezhouFiveStar.selection!, requires: [] },
      requirements: [
        {
          id: 'between',
          name: reading,
          criterion: {
            all: [
              { metric: 'visits', is: 'atLeast', threshold: dated(50) },
              { metric: 'visits', is: 'atMost', threshold: dated(80) },
            ],
          },
        },
      ],
    });
    const empty = withThreshold(capped, { path: 'requirements.0.criterion.all.0' }, 90);
    expect(goalOf(whatIf(january(capped), january(empty), officers), 'between').after.met).toBe(0);
  });

  it('may be the path of a comparison or of its threshold', () => {
    const comparison = 'requirements.0.criterion';
    const at = (path: string) => [
      withThreshold(dezhouFiveStar, { path }, 60),
      withValue(dezhouFiveStar, path, 60),
    ];
    expect(at(comparison)).toEqual(at(`${comparison}.threshold`));
    expect(sweep(dezhouFiveStar, '2014-01', { path: `${comparison}.threshold` }, [60], officers)).toEqual(
      sweep(dezhouFiveStar, '2014-01', { path: comparison }, [60], officers),
    );
  });
});

describe('several hypothetical values', () => {
  const border = (value: number) => [
    { path: 'scores.4.bands.0.from', value },
    { path: 'scores.4.bands.1.below', value },
  ];

  it('are checked together, so that the border between two levels can be moved', () => {
    const changed = withValues(stationGrade, border(90));
    expect(changed).toEqual(withValues(stationGrade, border(90).toReversed()));
    for (const { path, value } of border(90)) {
      expect(() => withValue(stationGrade, path, value)).toThrow(
        expect.objectContaining({ code: 'RULE_SET_INVALID' }),
      );
    }
  });

  it('may be thresholds of goals too', () => {
    const at = { goal: 'baseline', metric: 'householdsVisited' } as const;
    expect(withValues(dezhouFiveStar, [{ ...at, value: 60 }])).toEqual(withThreshold(dezhouFiveStar, at, 60));
  });

  it('change nothing where there are none', () => {
    for (const ruleSet of ruleSets) expect(withValues(ruleSet, [])).toEqual(ruleSet);
  });

  it.each([
    ['PATH_REPEATED', [...border(90), border(91)[0]]],
    ['PATH_UNKNOWN', [{ path: 'scores.4.bands', value: 1 }]],
    ['RULE_SET_INVALID', border(90).slice(1)],
    ['ANALYSIS_INPUT_INVALID', [null]],
    ['ANALYSIS_INPUT_INVALID', 'none'],
  ])('are refused: %s', (code, changes) => {
    expect(() => withValues(stationGrade, changes as [])).toThrow(expect.objectContaining({ code }));
  });
});
