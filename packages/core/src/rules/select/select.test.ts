import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricValue, type Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { tallies as anyTallies, ruleSetArbitrary } from '../../testing/index.ts';
import { type CompiledRuleSet, compileRuleSet } from '../compile/index.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import type { Award, Ranking, RuleSet, SelectionRules } from '../format/index.ts';
import { defineRuleSet } from '../parse.ts';
import { type Candidate, memberSubjectId, type SelectionResult, Selector, select } from './index.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const oneAwardEach = { oneAwardEach: true, ties: 'by_number', requires: [], reading } as const;

const withSelection = (selection: Partial<SelectionRules>, ruleSet: RuleSet = dezhouFiveStar) =>
  compileRuleSet({ ...ruleSet, selection: { ...oneAwardEach, ...selection } }, '2014-01');
const january = withSelection({ placesPerAward: dated(2) });
const evaluate = evaluatorFor(january, 'community_officer');

const candidate = (subjectId: string, tally: Tally): Candidate => ({
  subjectId,
  tally,
  evaluation: evaluate(tally),
});
const rows = ({ named }: SelectionResult) =>
  named.map(({ award, rank, candidate: { subjectId } }) => `${award.id} ${rank} ${subjectId}`);
const leads = (id: string, caseLeads: number) => candidate(id, { caseLeads });

describe('selection', () => {
  it('ranks by the figures of the award in turn, equals with one rank and by number', () => {
    const items = (leadInformationItems: number, informationItems: number) => ({
      leadInformationItems,
      informationItems,
    });
    const officers = [
      candidate('c', items(12, 20)),
      candidate('b', items(12, 30)),
      candidate('a', items(12, 20)),
      candidate('d', items(11, 99)),
    ];
    const compiled = withSelection({ placesPerAward: dated(4) });
    expect(rows(select(compiled, officers))).toEqual([
      'information 1 b',
      'information 2 a',
      'information 2 c',
      'information 4 d',
    ]);
  });

  it('tells where a place was given by number', () => {
    const officers = [leads('a', 9), leads('b', 5), leads('c', 5)];
    const byNumber = (places: number) =>
      select(withSelection({ placesPerAward: dated(places) }), officers).named.map((each) => each.byNumber);
    expect(byNumber(1)).toEqual([false]);
    expect(byNumber(2)).toEqual([false, true]);
    expect(byNumber(3)).toEqual([false, false, false]);
  });

  it('names all who tie for the last place, where the rules want it', () => {
    const officers = [leads('a', 9), leads('b', 5), leads('c', 5), leads('d', 4)];
    const all = withSelection({ placesPerAward: dated(2), ties: 'all_named' });
    expect(rows(select(all, officers))).toEqual(['detection 1 a', 'detection 2 b', 'detection 2 c']);
  });

  it('lets the scarcer award choose first', () => {
    const best = candidate('best', { leadInformationItems: 30, caseLeads: 1 });
    const rest = [candidate('x', { leadInformationItems: 11 }), candidate('y', { leadInformationItems: 10 })];
    expect(rows(select(january, [best, ...rest]))).toEqual([
      'detection 1 best',
      'information 2 x',
      'information 3 y',
    ]);
  });

  it('reports the places that nobody earned', () => {
    const { unfilled, undealt } = select(january, [leads('a', 1)]);
    expect(unfilled.map(({ award, places }) => `${award.id} ${places}`)).toEqual([
      'visits 2',
      'mediation 2',
      'detection 1',
      'information 2',
      'service 2',
    ]);
    expect(undealt).toBe(0);
  });

  it('deals the places in total to the awards in turn, passing over those without more earners', () => {
    const officers = [
      ...['a', 'b', 'c', 'd'].map((id) => candidate(id, { servicesRecognised: 3 })),
      leads('e', 1),
      ...['f', 'g', 'h'].map((id) => candidate(id, { leadInformationItems: 10 })),
    ];
    const dealt = (total: number, each?: number) => {
      const result = select(
        withSelection({ placesInTotal: dated(total), placesPerAward: each && dated(each) } as never),
        officers,
      );
      const places = ['detection', 'information', 'service'].map(
        (id) => result.named.filter(({ award }) => award.id === id).length,
      );
      return [...places, result.undealt];
    };
    expect(dealt(1)).toEqual([1, 0, 0, 0]);
    expect(dealt(4)).toEqual([1, 2, 1, 0]);
    expect(dealt(6)).toEqual([1, 3, 2, 0]);
    expect(dealt(10)).toEqual([1, 3, 4, 2]);
    expect(dealt(10, 2)).toEqual([1, 2, 2, 5]);
  });

  it('reports a dealt place that its earner gave up for a scarcer award', () => {
    const both = candidate('a', { caseLeads: 1, servicesRecognised: 3 });
    const { named, unfilled, undealt } = select(withSelection({ placesInTotal: dated(2) }), [both]);
    expect(named.map(({ award }) => award.id)).toEqual(['detection']);
    expect(unfilled.map(({ award, places }) => [award.id, places])).toEqual([['service', 1]]);
    expect(undealt).toBe(0);
  });

  it('takes the places in force on the first day of the period', () => {
    const placesPerAward = [...dated(1), { from: '2014-02-01', value: 2, reading }];
    const ruleSet: RuleSet = { ...dezhouFiveStar, selection: { ...oneAwardEach, placesPerAward } };
    const officers = [leads('a', 1), leads('b', 1)];
    expect(select(compileRuleSet(ruleSet, '2014-01'), officers).named).toHaveLength(1);
    expect(select(compileRuleSet(ruleSet, '2014-02'), officers).named).toHaveLength(2);
  });

  it('holds back who fails a requirement, where it exists for the role', () => {
    const gated = withSelection({ placesPerAward: dated(2), requires: ['qualified'] });
    const tally = { servicesRecognised: 3 };
    const department: Candidate = {
      subjectId: 'department',
      tally,
      evaluation: evaluatorFor(gated, 'department_officer')(tally),
    };
    const named = select(gated, [candidate('officer', { servicesRecognised: 5 }), department]);
    expect(rows(named)).toEqual(['service 1 department']);
  });

  it('ranks by the points of a score too, the unknown last', () => {
    const scored = compileRuleSet(
      defineRuleSet({
        ...dezhouFiveStar,
        awards: [
          {
            id: 'any',
            name: reading,
            criterion: { metric: 'visits', is: 'atLeast', threshold: dated(1) },
            rankBy: [{ score: 'confirmed', first: 'most' }],
          },
        ],
        scores: [
          {
            id: 'confirmed',
            name: reading,
            items: [{ id: 'rate', name: reading, of: { metric: 'visitConfirmedRate' }, per: dated(10) }],
          },
        ],
        selection: { ...oneAwardEach, placesPerAward: dated(3) },
      }),
      '2014-01',
    );
    const judge = evaluatorFor(scored, 'auxiliary');
    const tallies: Record<string, Tally> = {
      unknown: { visits: 5 },
      half: { visits: 5, visitsCalledBack: 2, visitsConfirmed: 1 },
      whole: { visits: 5, visitsCalledBack: 1, visitsConfirmed: 1 },
    };
    const result = select(
      scored,
      Object.entries(tallies).map(([subjectId, tally]) => ({ subjectId, tally, evaluation: judge(tally) })),
    );
    expect(rows(result)).toEqual(['any 1 whole', 'any 2 half', 'any 3 unknown']);
    expect(result.named.map(({ figures }) => figures)).toEqual([
      [{ metric: null, score: 'confirmed', value: 10 }],
      [{ metric: null, score: 'confirmed', value: 5 }],
      [{ metric: null, score: 'confirmed', value: null }],
    ]);
  });

  it('sorts members by station, then by number', () => {
    const ids = [memberSubjectId('s1-a', 'm1'), memberSubjectId('s1', 'm2'), memberSubjectId('s1', 'm10')];
    expect(ids.toSorted()).toEqual(['s1 m10', 's1 m2', 's1-a m1']);
  });

  it('is refused where the rules name nobody', () => {
    const { selection: _, ...ruleSet } = dezhouFiveStar;
    expect(() => select(compileRuleSet(ruleSet, '2014-01'), [])).toThrow(
      expect.objectContaining({ code: 'SELECTION_MISSING' }),
    );
  });
});

describe('selection in one pass', () => {
  it('keeps no more of a stream than could be named', () => {
    const selector = new Selector(january);
    let most = 0;
    for (let index = 0; index < 20_000; index += 1) {
      const counts = { caseLeads: 1 + ((index * 7919) % 9973), servicesRecognised: 3 + (index % 501) };
      selector.add(candidate(`m${index}`, { ...counts, leadInformationItems: 10 + ((index * 31) % 7001) }));
      most = Math.max(most, selector.size);
    }
    expect(most).toBeLessThanOrEqual(132);
    expect(selector.finish().named).toHaveLength(6);
  });

  it('keeps equals where all of them are named', () => {
    const selector = new Selector(withSelection({ placesPerAward: dated(1), ties: 'all_named' }));
    for (let index = 0; index < 2000; index += 1) {
      selector.add(candidate(`m${index}`, { caseLeads: index % 10 === 0 ? 5 : 1, servicesRecognised: 3 }));
    }
    const { named } = selector.finish();
    expect(named.filter(({ award }) => award.id === 'detection')).toHaveLength(200);
    expect(named.filter(({ award }) => award.id === 'service')).toHaveLength(1800);
  });
});

/** Counters with few values, so that equals are many, and members with several awards too. */
const tallies = fc
  .record({
    caseLeads: fc.nat(3),
    leadInformationItems: fc.constantFrom(0, 10, 11, 12),
    servicesRecognised: fc.constantFrom(0, 3, 4),
    services: fc.constantFrom(4, 5),
    visits: fc.constantFrom(0, 80, 90),
    visitsCalledBack: fc.constantFrom(0, 1),
  })
  .map((counts): Tally => {
    const calls = Math.min(counts.visits, counts.visitsCalledBack);
    return {
      ...counts,
      visitsCalledBack: calls,
      numbersMatched: calls,
      visitsConfirmed: calls,
      visitsSatisfied: calls,
    };
  });
const roles: readonly MemberRole[] = ['community_officer', 'department_officer', 'auxiliary'];
const populations = fc.array(fc.tuple(tallies, fc.constantFrom(...roles)), { maxLength: 200, size: 'max' });
const selections = fc
  .record({
    each: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    total: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    oneAwardEach: fc.boolean(),
    ties: fc.constantFrom('by_number' as const, 'all_named' as const),
    requires: fc.constantFrom<string[]>([], ['baseline'], ['qualified']),
  })
  .map(
    ({ each, total, ...rest }): SelectionRules => ({
      ...rest,
      ...(each === undefined && total !== undefined ? {} : { placesPerAward: dated(each ?? 2) }),
      ...(total === undefined ? {} : { placesInTotal: dated(total) }),
      reading,
    }),
  );

/** What {@link select} must equal: everybody sorted, nobody dropped. */
function naively({ ruleSet }: CompiledRuleSet, candidates: readonly Candidate[]) {
  const selection = ruleSet.selection!;
  const outcome = ({ evaluation }: Candidate, id: string) =>
    evaluation.goals.find((goal) => goal.id === id)?.outcome;
  const may = candidates.filter((each) =>
    selection.requires.every((id) => [undefined, 'met'].includes(outcome(each, id))),
  );
  const figure = (by: Ranking, { tally, evaluation }: Candidate) => {
    const value =
      'metric' in by
        ? metricValue(by.metric, tally).value
        : (evaluation.scores.find(({ id }) => id === by.score)?.points ?? null);
    const unknown = Number.NEGATIVE_INFINITY;
    return value === null ? unknown : by.first === 'most' ? value : -value;
  };
  const better = (award: Award, a: Candidate, b: Candidate) => {
    const differing = award.rankBy.find((by) => figure(by, a) !== figure(by, b));
    return differing !== undefined && figure(differing, a) > figure(differing, b);
  };
  const fields = ruleSet.awards.map((award) => ({
    award,
    earners: may.filter((each) => outcome(each, award.id) === 'met'),
  }));
  const each = selection.placesPerAward?.[0]?.value ?? Number.POSITIVE_INFINITY;
  const places = new Map(ruleSet.awards.map((award) => [award, selection.placesInTotal ? 0 : each]));
  let left = selection.placesInTotal?.[0]?.value ?? 0;
  for (let round = 0; round < 1000; round += 1) {
    const { award, earners } = fields[round % fields.length]!;
    if (left === 0 || places.get(award)! >= Math.min(each, earners.length)) continue;
    places.set(award, places.get(award)! + 1);
    left -= 1;
  }
  const gone = new Set<Candidate>();
  const rows = new Map<Award, string[]>();
  for (const { award, earners } of fields.toSorted((a, b) => a.earners.length - b.earners.length)) {
    const free = earners.filter((one) => !(selection.oneAwardEach && gone.has(one)));
    const inOrder = free.toSorted((a, b) =>
      better(award, a, b) ? -1 : better(award, b, a) ? 1 : a.subjectId < b.subjectId ? -1 : 1,
    );
    const quota = places.get(award)!;
    const chosen = inOrder.filter((one, index) =>
      selection.ties === 'by_number'
        ? index < quota
        : free.filter((other) => better(award, other, one)).length < quota,
    );
    rows.set(
      award,
      chosen.map((one) => {
        const rank = 1 + earners.filter((other) => better(award, other, one)).length;
        const leftOut = inOrder.some((other) => !chosen.includes(other) && !better(award, one, other));
        gone.add(one);
        return `${award.id} ${rank} ${one.subjectId} ${leftOut}`;
      }),
    );
  }
  return {
    named: ruleSet.awards.flatMap((award) => rows.get(award)!),
    unfilled: ruleSet.awards
      .map((award) => [award.id, places.get(award)! - rows.get(award)!.length] as const)
      .filter(([, empty]) => empty > 0),
    undealt: left,
  };
}

const judgedBy = (compiled: CompiledRuleSet, members: readonly (readonly [Tally, MemberRole])[]) => {
  const evaluators = new Map(roles.map((role) => [role, evaluatorFor(compiled, role)]));
  return members.map(
    ([tally, role], index): Candidate => ({
      subjectId: `m${String(index).padStart(3, '0')}`,
      tally,
      evaluation: evaluators.get(role)!(tally),
    }),
  );
};

/** The same as texts, as {@link naively} gives it. */
const rowsOf = ({ named, unfilled, undealt }: SelectionResult) => ({
  named: named.map((each) => `${each.award.id} ${each.rank} ${each.candidate.subjectId} ${each.byNumber}`),
  unfilled: unfilled.map(({ award, places }) => [award.id, places]),
  undealt,
});

describe('the laws of selection', () => {
  it('equals sorting everybody', () => {
    fc.assert(
      fc.property(selections, populations, (selection, members) => {
        const compiled = withSelection(selection);
        const candidates = judgedBy(compiled, members);
        expect(rowsOf(select(compiled, candidates))).toEqual(naively(compiled, candidates));
      }),
      { numRuns: 150 },
    );
  });

  it('equals it for rules of any shape', () => {
    const few = fc.array(fc.tuple(anyTallies, fc.constantFrom(...roles)), { maxLength: 20 });
    fc.assert(
      fc.property(ruleSetArbitrary, few, (ruleSet, members) => {
        const compiled = compileRuleSet(ruleSet, '2014-01');
        const candidates = judgedBy(compiled, members);
        expect(rowsOf(select(compiled, candidates))).toEqual(naively(compiled, candidates));
      }),
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(selections, populations, fc.infiniteStream(fc.nat()), (selection, members, keys) => {
        const compiled = withSelection(selection);
        const candidates = judgedBy(compiled, members);
        const shuffled = candidates
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(select(compiled, shuffled)).toEqual(select(compiled, candidates));
      }),
    );
  });

  it('names earners only, within the places but for ties, and nobody twice where each has one', () => {
    fc.assert(
      fc.property(selections, populations, (selection, members) => {
        const compiled = withSelection(selection);
        const { named } = select(compiled, judgedBy(compiled, members));
        for (const { award, candidate: who } of named) {
          expect(who.evaluation.goals.find(({ id }) => id === award.id)?.outcome).toBe('met');
        }
        const ids = named.map((each) => each.candidate.subjectId);
        if (selection.oneAwardEach) expect(new Set(ids).size).toBe(ids.length);
        for (const award of compiled.ruleSet.awards) {
          const own = named.filter((each) => each.award === award);
          const places = selection.placesPerAward?.[0]?.value ?? Number.POSITIVE_INFINITY;
          if (own.length > places) {
            expect(selection.ties).toBe('all_named');
            // Only equals of the last one come on top.
            expect(own[places]!.rank).toBe(own.at(-1)!.rank);
            expect(own[places]!.rank).toBe(own[places - 1]!.rank);
          }
        }
        const total = selection.placesInTotal?.[0]?.value;
        if (total !== undefined && selection.ties === 'by_number') {
          expect(named.length).toBeLessThanOrEqual(total);
        }
      }),
    );
  });
});
