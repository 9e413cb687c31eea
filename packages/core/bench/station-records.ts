import type { CheckedRecords, CountedRecords } from '../src/metrics/record-types.ts';
import { randomBelow } from './random.ts';

/** The types of the records that are made. */
type MadeRecordType =
  | 'householdVisit'
  | 'visitCallBack'
  | 'mediation'
  | 'mediationCallBack'
  | 'lead'
  | 'informationItem'
  | 'service';

/** One record with its type, and with the record that it checks where it is a call-back. */
export type Entry = {
  [Type in MadeRecordType]: {
    readonly type: Type;
    readonly record: CountedRecords[Type];
    readonly checked: Type extends keyof CheckedRecords ? CountedRecords[CheckedRecords[Type]] : undefined;
  };
}[MadeRecordType];

/** Where the months begin in Asia/Shanghai, January to June 2014: one more than there are months. */
export const monthStarts = [
  '2013-12-31',
  '2014-01-31',
  '2014-02-28',
  '2014-03-31',
  '2014-04-30',
  '2014-05-31',
].map((day) => `${day}T16:00:00.000Z`);
export const months = ['2014-01', '2014-02', '2014-03', '2014-04', '2014-05'] as const;

/** About a hundred records an officer and month, officer by officer and month by month. */
export function makeRecords(officers: number): readonly Entry[] {
  const below = randomBelow(20140501);
  const entries: Entry[] = [];
  for (let officer = 0; officer < officers; officer += 1) {
    const stationId = `station-${officer % 40}`;
    const memberId = `officer-${officer}`;
    const households = Array.from({ length: 120 }, (_, number) => `hh_${officer}_household_${number}`);
    for (let month = 0; month < months.length; month += 1) {
      const from = Date.parse(monthStarts[month]!);
      const length = Date.parse(monthStarts[month + 1]!) - from;
      const instant = () => new Date(from + below(length)).toISOString();
      const base = () => ({ id: `r${entries.length}`, stationId, memberId });
      for (let left = 40 + below(30); left > 0; left -= 1) {
        const visit = {
          ...base(),
          communityId: `community-${officer}`,
          householdKey: households[below(households.length)]!,
          visitedAt: instant(),
          difficulties: [],
          suggestion: null,
          promised: null,
          followUpOn: null,
          followedUpOn: null,
        };
        entries.push({ type: 'householdVisit', record: visit, checked: undefined });
        if (below(5) > 0) continue;
        const callBack = {
          id: `r${entries.length}`,
          stationId,
          visitId: visit.id,
          calledAt: instant(),
          numberMatched: below(40) > 0,
          visitConfirmed: below(40) > 0,
          satisfied: below(40) > 0,
        };
        entries.push({ type: 'visitCallBack', record: callBack, checked: visit });
      }
      for (let left = below(6); left > 0; left -= 1) {
        const mediation = {
          ...base(),
          disputeId: `d${entries.length}`,
          mediatedAt: instant(),
          manner: 'on_the_spot',
          outcome: below(6) > 0 ? 'settled' : 'failed',
          ledBy: 'officer',
          assistedBy: [],
        } as const;
        entries.push({ type: 'mediation', record: mediation, checked: undefined });
        if (below(2) > 0) continue;
        const callBack = {
          id: `r${entries.length}`,
          stationId,
          mediationId: mediation.id,
          calledAt: instant(),
          bothSatisfied: below(10) > 0,
        };
        entries.push({ type: 'mediationCallBack', record: callBack, checked: mediation });
      }
      for (let left = below(3); left > 0; left -= 1) {
        const kind = (['case_lead', 'suspect_caught', 'fugitive_caught'] as const)[below(3)]!;
        const lead = { ...base(), kind, field: 'criminal', reportedAt: instant() } as const;
        entries.push({ type: 'lead', record: lead, checked: undefined });
      }
      for (let left = 10 + below(20); left > 0; left -= 1) {
        const at = instant();
        const times = { collectedAt: at, enteredAt: at, isLead: below(2) > 0 };
        const item = { ...base(), category: 'hazards', source: 'resident', ...times } as const;
        entries.push({ type: 'informationItem', record: item, checked: undefined });
      }
      for (let left = below(12); left > 0; left -= 1) {
        const times = { servedAt: instant(), recognised: below(2) > 0 };
        const service = { ...base(), kind: 'help', mode: 'at_home', ...times } as const;
        entries.push({ type: 'service', record: service, checked: undefined });
      }
    }
  }
  return entries;
}

/** The same records in no order at all, always in the same one. */
export function shuffled(entries: readonly Entry[]): readonly Entry[] {
  const below = randomBelow(7);
  const mixed = [...entries];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
