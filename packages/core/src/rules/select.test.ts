import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberRole } from '../model/member.ts';
import { dezhouFiveStar } from '../rulesets/index.ts';
import { ruleSetArbitrary, tallies, tally } from '../testing/index.ts';
import { compileRuleSet } from './compile.ts';
import { evaluatorFor } from './evaluate.ts';
import { type Candidate, select } from './select.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const evaluate = evaluatorFor(january, 'community_officer');
const candidate = (memberId: string, counts: Parameters<typeof tally>[0]): Candidate => ({
  stationId: 's1',
  memberId,
  role: 'community_officer',
  tally: tally(counts),
  evaluation: evaluate(tally(counts)),
});
const names = (candidates: readonly Candidate[]) =>
  select(january, candidates).named.map(({ award, candidate: { memberId } }) => `${award.id} ${memberId}`);

describe('selection', () => {
  it('ranks by the figures of the award, then by station and member', () => {
    const items = (leadInformationItems: number, informationItems: number) => ({
      leadInformationItems,
      informationItems,
    });
    expect(
      names([candidate('c', items(12, 20)), candidate('b', items(12, 30)), candidate('a', items(12, 20))]),
    ).toEqual(['information b', 'information a']);
  });

  it('lets the scarcer award choose first', () => {
    const best = candidate('best', { leadInformationItems: 30, caseLeads: 1 });
    const rest = [candidate('x', { leadInformationItems: 11 }), candidate('y', { leadInformationItems: 10 })];
    expect(names([best, ...rest])).toEqual(['detection best', 'information x', 'information y']);
  });

  it('reports the places that nobody earned', () => {
    const { unfilled } = select(january, [candidate('a', { caseLeads: 1 })]);
    expect(unfilled.map(({ award, places }) => `${award.id} ${places}`)).toEqual([
      'visits 2',
      'mediation 2',
      'detection 1',
      'information 2',
      'service 2',
    ]);
  });

  it('holds back who fails a requirement, where it exists for the role', () => {
    const selection = { ...dezhouFiveStar.selection, requires: ['qualified'] };
    const gated = compileRuleSet({ ...dezhouFiveStar, selection }, '2014-01');
    const officer = candidate('officer', { servicesRecognised: 5 });
    const counts = tally({ servicesRecognised: 3 });
    const department: Candidate = {
      ...officer,
      memberId: 'department',
      role: 'department_officer',
      tally: counts,
      evaluation: evaluatorFor(gated, 'department_officer')(counts),
    };
    expect(select(gated, [officer, department]).named.map((named) => named.candidate.memberId)).toEqual([
      'department',
    ]);
  });

  it('names only who earned it, keeps the places, and does not depend on the order of the members', () => {
    const roles: readonly MemberRole[] = ['community_officer', 'auxiliary'];
    fc.assert(
      fc.property(
        ruleSetArbitrary,
        fc.array(fc.tuple(tallies, fc.constantFrom(...roles)), { maxLength: 15 }),
        (ruleSet, members) => {
          const compiled = compileRuleSet(ruleSet, '2014-01');
          const candidates = members.map(([counts, role], index): Candidate => {
            const evaluation = evaluatorFor(compiled, role, { generateCode: false })(counts);
            return { stationId: 's1', memberId: `m${index}`, role, tally: counts, evaluation };
          });
          const { named } = select(compiled, candidates);
          expect(select(compiled, candidates.toReversed()).named).toEqual(named);
          for (const { award, candidate: who } of named) {
            expect(who.evaluation.goals.find(({ id }) => id === award.id)?.outcome).toBe('met');
          }
          for (const award of ruleSet.awards) {
            const places = named.filter((each) => each.award === award).length;
            expect(places).toBeLessThanOrEqual(ruleSet.selection.placesPerAward);
          }
          if (ruleSet.selection.oneAwardPerMember) {
            expect(new Set(named.map((each) => each.candidate)).size).toBe(named.length);
          }
        },
      ),
    );
  });
});
