import { inputsOf } from '../analysis/inputs.ts';
import type { VisitCallBack } from '../model/visit-call-back.ts';
import { chanceOfAtMost } from '../statistics/distributions/hypergeometric.ts';
import { binomialUpperTail } from '../statistics/distributions/tails.ts';
import type { Claim } from './claim.ts';
import { rounded, some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';

/** The call-back of each visit that has one. */
export type CallBacksByVisit = ReadonlyMap<string, VisitCallBack>;

/** The call-back of a claim; undefined if it has none. */
export const callBackOf = (callBacks: CallBacksByVisit, { stationId, id, kind }: Claim) =>
  kind === 'household_visit' ? callBacks.get(visitKey(stationId, id)) : undefined;

const visitKey = (stationId: string, visitId: string) => `${stationId}/${visitId}`;

/** @throws ANALYSIS_INPUT_INVALID for a visit that is called back twice */
export function callBacksByVisit(callBacks: readonly VisitCallBack[]): CallBacksByVisit {
  const keyed = callBacks.map(
    (callBack) => [visitKey(callBack.stationId, callBack.visitId), callBack] as const,
  );
  inputsOf('callBacksByVisit').distinct(
    'visitId',
    keyed.map(([key]) => key),
  );
  return new Map(keyed);
}

/** Settings that decide when unconfirmed visits of an officer need checking. */
export interface UnconfirmedOptions {
  /**
   * The share of real visits that a household does not confirm, because somebody else answers or has forgotten; 0.03
   * unless set (a reading).
   */
  readonly ordinaryShare?: number;
}

/**
 * Tests each member for more visits that the household did not confirm than ordinary mistakes explain. Calls to a wrong
 * number are left out, because whoever answered there knows nothing about the visit.
 */
export function unconfirmedVisits(
  groups: readonly MemberClaims[],
  callBacks: CallBacksByVisit,
  { ordinaryShare: ordinary = 0.03 }: UnconfirmedOptions = {},
): readonly IntegrityTest[] {
  inputsOf('unconfirmedVisits').openShare('ordinaryShare', ordinary);
  return calledBack(groups, callBacks).flatMap(({ stationId, memberId, called }) => {
    const matched = called.filter(({ callBack }) => callBack.numberMatched);
    if (matched.length === 0) return [];
    const found = matched.filter(({ callBack }) => !callBack.visitConfirmed);
    const expected = matched.length * ordinary;
    return {
      check: 'unconfirmed_visits',
      stationId,
      memberId,
      recordIds: found.map(({ id }) => id),
      observed: found.length,
      of: matched.length,
      expected,
      pValue: binomialUpperTail(found.length, matched.length, ordinary),
      model: {
        en: `A real visit is not confirmed with a probability of at most ${ordinary}, independently of the others (binomial).`,
        zh: `真实走访未获证实的概率不超过${ordinary}，且相互独立（二项分布）。`,
      },
      seen: {
        en: `${found.length} of ${some(matched.length, 'call-back')} did not confirm the visit; about ${rounded(expected)} at most would be ordinary.`,
        zh: `${matched.length}次回访中有${found.length}次未证实走访；通常至多约${rounded(expected)}次。`,
      },
      toCheck: {
        en: 'Ask whom the officer met in the household and who answered the call; call these households again at another time of day.',
        zh: '请核实走访时见到的是谁、回访接听的是谁，并换时段再次回访这些住户。',
      },
    };
  });
}

/** Settings that decide when unmatched telephone numbers of an officer need checking. */
export interface UnmatchedOptions {
  /**
   * The share of recorded numbers that do not reach the person, because they were changed or mistyped; 0.08 unless set
   * (a reading).
   */
  readonly ordinaryShare?: number;
}

/** Tests each member for more numbers that did not reach the recorded person than ordinary changes explain. */
export function unmatchedNumbers(
  groups: readonly MemberClaims[],
  callBacks: CallBacksByVisit,
  { ordinaryShare: ordinary = 0.08 }: UnmatchedOptions = {},
): readonly IntegrityTest[] {
  inputsOf('unmatchedNumbers').openShare('ordinaryShare', ordinary);
  return calledBack(groups, callBacks).map(({ stationId, memberId, called }) => {
    const found = called.filter(({ callBack }) => !callBack.numberMatched);
    const expected = called.length * ordinary;
    return {
      check: 'unmatched_numbers',
      stationId,
      memberId,
      recordIds: found.map(({ id }) => id),
      observed: found.length,
      of: called.length,
      expected,
      pValue: binomialUpperTail(found.length, called.length, ordinary),
      model: {
        en: `A recorded number does not reach the person with a probability of at most ${ordinary}, independently of the others (binomial).`,
        zh: `登记号码联系不到本人的概率不超过${ordinary}，且相互独立（二项分布）。`,
      },
      seen: {
        en: `${found.length} of ${some(called.length, 'number')} called did not reach the recorded person; about ${rounded(expected)} at most would be ordinary.`,
        zh: `回访的${called.length}个号码中有${found.length}个与登记人不符；通常至多约${rounded(expected)}个。`,
      },
      toCheck: {
        en: 'Check how numbers are taken down and when they were last updated; ask for them again at the door.',
        zh: '请核查号码的登记方式和最近更新时间，并上门重新核对。',
      },
    };
  });
}

/**
 * Tests each member for fewer visits with a call-back than a random draw from all visits of the station would give. A
 * call-back is recorded only if somebody was reached, so this shows visits that nobody can confirm.
 */
export function fewCallBacks(
  groups: readonly MemberClaims[],
  callBacks: CallBacksByVisit,
): readonly IntegrityTest[] {
  const members = calledBack(groups, callBacks, true);
  const stations = new Map<string, { visits: number; called: number; members: number }>();
  for (const { stationId, visits, called } of members) {
    const sum = stations.get(stationId) ?? { visits: 0, called: 0, members: 0 };
    stations.set(stationId, {
      visits: sum.visits + visits.length,
      called: sum.called + called.length,
      members: sum.members + 1,
    });
  }
  return members.flatMap(({ stationId, memberId, visits, called }): IntegrityTest | [] => {
    const station = stations.get(stationId)!;
    // With only one member there is nothing to compare, and without any call-back nothing was drawn.
    if (station.members < 2 || station.called === 0) return [];
    const expected = (visits.length * station.called) / station.visits;
    return {
      check: 'few_call_backs',
      stationId,
      memberId,
      recordIds: [],
      observed: called.length,
      of: visits.length,
      expected,
      pValue: chanceOfAtMost(called.length, station.visits, station.called, visits.length),
      model: {
        en: 'Call-backs are drawn at random from all visits of the station, and every household is equally easy to reach (hypergeometric).',
        zh: '回访在全所走访中随机抽取，各户接通的可能性相同（超几何分布）。',
      },
      seen: {
        en: `Call-backs reached ${called.length} of ${some(visits.length, 'visit')}; about ${rounded(expected)} would be ordinary at this station.`,
        zh: `${visits.length}次走访中仅${called.length}次接通回访；按本所情况通常约${rounded(expected)}次。`,
      },
      toCheck: {
        en: 'Check how the call-backs were drawn and how many calls nobody answered; draw some more of these visits.',
        zh: '请核查回访抽取方式和未接通次数，并加抽部分走访回访。',
      },
    };
  });
}

function calledBack(groups: readonly MemberClaims[], callBacks: CallBacksByVisit, all = false) {
  return ofKind(groups, 'household_visit')
    .map(({ stationId, memberId, claims }) => ({
      stationId,
      memberId,
      visits: claims,
      called: claims.flatMap((claim) => {
        const callBack = callBackOf(callBacks, claim);
        return callBack === undefined ? [] : [{ id: claim.id, callBack }];
      }),
    }))
    .filter(({ called }) => all || called.length > 0);
}
