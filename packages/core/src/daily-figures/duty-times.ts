import { type Checks, listOf, recordedInstant, rowWith, text } from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import type { Absence } from '../model/absence.ts';
import type { CallOut } from '../model/call-out.ts';
import type { Shift } from '../model/shift.ts';
import { type Span, spansWithout, unionOf } from '../planning/spans.ts';

/** Records that say where members were. */
export interface DutyRecords {
  readonly shifts: readonly Shift[];
  readonly absences: readonly Absence[];
  readonly callOuts: readonly CallOut[];
}

const ofMember = { stationId: text, memberId: text, startsAt: recordedInstant, endsAt: recordedInstant };

/** Checks of {@link DutyRecords}: the fields that daily figures read. */
export const dutyRecordFields: Checks<DutyRecords> = {
  shifts: /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<Shift>(ofMember)),
  absences: /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<Absence>(ofMember)),
  callOuts: /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<CallOut>(ofMember)),
};

/** A key for a member, whose id is unique only within a station. */
export const memberKey = ({
  stationId,
  memberId,
}: {
  readonly stationId: string;
  readonly memberId: string;
}) => `${stationId}/${memberId}`;

const spanOfRecord = (record: { readonly startsAt: string; readonly endsAt: string }): Span => ({
  start: Date.parse(record.startsAt),
  end: Date.parse(record.endsAt),
});

/**
 * The times at which each member was absent. If call-outs are given too, these are the times at which the member was
 * not at the place of the shift.
 */
export function timesAway(
  records: readonly (Absence | CallOut)[],
): (member: { readonly stationId: string; readonly memberId: string }) => readonly Span[] {
  const away = new Map(
    [...groupedBy(records, memberKey)].map(([member, theirs]) => [member, unionOf(theirs.map(spanOfRecord))]),
  );
  return (member) => away.get(memberKey(member)) ?? [];
}

/** The parts of a shift during which its member was there. */
export const spansOfShift = (shift: Shift, away: readonly Span[]): readonly Span[] =>
  spansWithout([spanOfRecord(shift)], away);
