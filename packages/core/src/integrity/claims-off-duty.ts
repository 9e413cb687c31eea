import { periodsIn } from '../calendar/period-interval.ts';
import type { Attendance } from './attendance.ts';
import type { Claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import type { MemberClaims } from './member-claims.ts';
import type { Zoned } from './zoned.ts';

/** Claims that began on a local day on which the member was absent. */
export function claimsWhileAbsent(
  groups: readonly MemberClaims[],
  attendance: Attendance,
  { timeZone }: Zoned,
): readonly IntegrityTest[] {
  const dayOf = periodsIn('day', timeZone);
  return groups.flatMap(({ stationId, memberId, claims }) => {
    const found = claims.filter(({ startedAt }) => attendance.absent(stationId, memberId, dayOf(startedAt)));
    if (found.length === 0) return [];
    return contradiction({
      check: 'claims_while_absent',
      ...concerning({ stationId, memberId, claims }, found),
      model: {
        en: 'Nobody works on a day of recorded absence.',
        zh: '登记为不在岗的当日不开展工作。',
      },
      seen: {
        en: `${found.length} of ${some(claims.length, 'record')} fall on days of recorded absence.`,
        zh: `${claims.length}条记录中有${found.length}条发生在登记的不在岗日。`,
      },
      toCheck: {
        en: 'Check the dates of the absence and of the records; ask whether the absence ended early, or somebody else did the work.',
        zh: '请核对不在岗日期与记录日期，询问是否提前返岗，或由补位人员开展。',
      },
    });
  });
}

/**
 * Claims that began on a local day without duty, in months for which there is a roster. A day is a day of duty if
 * minutes of work are recorded for it, or if a night duty continues into it. Days of absence are left to the other
 * check.
 */
export function claimsOffRoster(
  groups: readonly MemberClaims[],
  attendance: Attendance,
  { timeZone }: Zoned,
): readonly IntegrityTest[] {
  const dayOf = periodsIn('day', timeZone);
  return groups.flatMap(({ stationId, memberId, claims }) => {
    const known = claims.filter(
      ({ startedAt }) => attendance.dutyDays(stationId, memberId, dayOf(startedAt).slice(0, 7)) !== null,
    );
    const found = known.filter(({ startedAt }) => {
      const day = dayOf(startedAt);
      return !attendance.onDuty(stationId, memberId, day) && !attendance.absent(stationId, memberId, day);
    });
    if (found.length === 0) return [];
    return contradiction({
      check: 'claims_off_roster',
      ...concerning({ stationId, memberId, claims: known }, found),
      model: {
        en: 'The roster of the month is complete, and work is done on days of duty.',
        zh: '当月执勤记录完整，工作在执勤日开展。',
      },
      seen: {
        en: `${found.length} of ${some(known.length, 'record')} fall on days without duty on the roster.`,
        zh: `${known.length}条记录中有${found.length}条发生在无执勤记录的日期。`,
      },
      toCheck: {
        en: 'Ask whether a day is missing from the roster, duties were swapped, or the records have the wrong date.',
        zh: '请核实是否漏登执勤、临时换班，或工作记录日期有误。',
      },
    });
  });
}

const concerning = ({ stationId, memberId, claims }: MemberClaims, found: readonly Claim[]) => ({
  stationId,
  memberId,
  recordIds: found.map(({ id }) => id),
  observed: found.length,
  of: claims.length,
});
