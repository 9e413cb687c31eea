import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countersOf } from '../../metrics/tally.ts';
import { memberRoles } from '../../model/member-role.ts';
import { resolved } from '../../rules/compile/compiled.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { comparisonsOf } from '../../rules/explain/criterion-card.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import { select } from '../../rules/select/index.ts';
import { metricsOf } from '../../rules/sql/metrics-of.ts';
import { tallies, tally } from '../../testing/index.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { examples } from './examples.ts';
import { dezhouFiveStar } from './rule-set.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');

describe('the five stars of Dezhou', () => {
  checkExamples(dezhouFiveStar, examples);

  it('say what is still needed, in both languages, while the month is open', () => {
    const officer = tally({ householdsVisited: 68, visitsCalledBack: 10, numbersMatched: 9 });
    const [star] = scorecardOf(january, 'community_officer', officer, { asOf: '2014-01-20' }).awards;
    const [visits, numbers, , satisfied] = comparisonsOf(star!.criterion);
    expect(visits!.sentence).toEqual({
      en: 'Households visited: 68 households, at least 80 needed; 12 more by 31 January 2014.',
      zh: '走访户数：68户，要求不少于80户；截至2014年1月31日（含当日）还需12户。',
    });
    expect(numbers!.sentence.en).toBe(
      'Number-match rate: 90 % (9 of 10), 100 % needed; not met: one failure is enough, and more cases cannot make up for it.',
    );
    expect(satisfied!.source?.at.en).toContain('annex, household-visit star');
    expect(satisfied!.reading?.zh).toContain('回访');
  });

  it('say what was missing once the month is over', () => {
    const [star] = scorecardOf(january, 'community_officer', tally({ householdsVisited: 68 }), {
      asOf: '2014-02-01',
    }).awards;
    expect(star!.sentence).toEqual({
      en: 'household-visit star: not met. Households visited: 68 households, at least 80 needed; 12 short.',
      zh: '入户走访之星：未达标。走访户数：68户，要求不少于80户；还差12户。',
    });
  });

  it('say why they cannot be judged', () => {
    const [star] = scorecardOf(january, 'community_officer', tally({ householdsVisited: 95 })).awards;
    const unknown = comparisonsOf(star!.criterion)[1]!;
    expect(unknown).toMatchObject({ actual: null, reason: 'NO_SAMPLE', missingSample: 1 });
    expect(unknown.sentence.en).toBe(
      'Number-match rate: unknown, 100 % needed; cannot be judged: at least 1 more needed of visits called back.',
    );
  });

  it('name only community officers who are qualified, and department officers without', () => {
    const called = { visitsCalledBack: 8, numbersMatched: 8, visitsConfirmed: 8, visitsSatisfied: 8 };
    const qualified = { visits: 80, householdsVisited: 80, ...called };
    const candidates = (
      [
        ['s1 m1', 'community_officer', { services: 9, servicesRecognised: 9 }],
        [
          's1 m2',
          'community_officer',
          { services: 9, servicesRecognised: 9, visits: 80, householdsVisited: 80 },
        ],
        ['s1 m3', 'community_officer', { ...qualified, householdsVisited: 79, servicesRecognised: 9 }],
        ['s1 m4', 'community_officer', { ...qualified, caseLeads: 1, servicesRecognised: 3 }],
        ['s1 m5', 'community_officer', { caseLeads: 9 }],
        ['s1 m6', 'department_officer', { services: 4, servicesRecognised: 4 }],
      ] as const
    ).map(([subjectId, role, tally]) => ({
      subjectId,
      tally,
      evaluation: evaluatorFor(january, role)(tally),
    }));
    const named = select(january, candidates).named.map(({ award, candidate }) => [
      award.id,
      candidate.subjectId,
    ]);
    expect(named).toEqual([
      ['visits', 's1 m4'],
      ['service', 's1 m6'],
    ]);
  });

  it('refuse a month before their first', () => {
    expect(() => compileRuleSet(dezhouFiveStar, '2013-12')).toThrow(
      expect.objectContaining({ code: 'RULE_SET_NOT_YET_EFFECTIVE' }),
    );
  });

  it('never take a star for more work', () => {
    const evaluate = evaluatorFor(january, 'community_officer');
    const work = fc.constantFrom(
      ...countersOf(metricsOf(dezhouFiveStar)).filter((id) =>
        /^(visits|households|caseLeads|suspects|fugitives|leadInf|servicesR)/.test(id),
      ),
    );
    fc.assert(
      fc.property(tallies, work, fc.nat(50), (before, counter, more) => {
        // More work, none of it newly checked by a call-back.
        if (/CalledBack|Confirmed|Satisfied/.test(counter)) return;
        const after = { ...before, [counter]: (before[counter] ?? 0) + more };
        expect(evaluate(after).awardsEarned).toBeGreaterThanOrEqual(evaluate(before).awardsEarned);
      }),
    );
  });

  it('exist for community officers, and the service star for department officers too', () => {
    const open = memberRoles.values.map((role) => [
      role,
      january[resolved].goals.filter(({ kind, goal }) => kind === 'award' && goal.roles?.includes(role))
        .length,
    ]);
    expect(Object.fromEntries(open)).toMatchObject({
      community_officer: 5,
      department_officer: 1,
      auxiliary: 0,
    });
  });
});
