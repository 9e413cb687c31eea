import type { SubjectTally } from '../src/metrics/tallies/tallies.ts';
import { type Entry, monthStarts, months } from './station-records.ts';

type Counts = ReturnType<typeof noCounts>;
interface Month {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: string;
  readonly counts: Counts;
  readonly households: Set<string>;
}

/** Records → monthly tallies in one loop written by hand, for these months of one time zone. */
export function tallyByHand(entries: readonly Entry[]): readonly SubjectTally[] {
  const stations = new Map<string, Map<string, (Month | undefined)[]>>();
  const all: Month[] = [];

  const monthOf = (stationId: string, memberId: string, instant: string): Month => {
    let members = stations.get(stationId);
    if (members === undefined) {
      members = new Map();
      stations.set(stationId, members);
    }
    let own = members.get(memberId);
    if (own === undefined) {
      own = months.map(() => undefined);
      members.set(memberId, own);
    }
    let index = months.length - 1;
    while (instant < monthStarts[index]!) index -= 1;
    const known = own[index];
    if (known !== undefined) return known;
    const tally = {
      stationId,
      memberId,
      month: months[index]!,
      counts: noCounts(),
      households: new Set<string>(),
    };
    own[index] = tally;
    all.push(tally);
    return tally;
  };

  for (const { type, record, checked } of entries) {
    switch (type) {
      case 'householdVisit': {
        const { counts, households } = monthOf(record.stationId, record.memberId, record.visitedAt);
        counts.visits += 1;
        households.add(record.householdKey);
        break;
      }
      case 'visitCallBack': {
        if (checked.id !== record.visitId || checked.stationId !== record.stationId)
          throw new Error(record.id);
        const { counts } = monthOf(checked.stationId, checked.memberId, checked.visitedAt);
        counts.visitsCalledBack += 1;
        if (record.numberMatched) counts.numbersMatched += 1;
        if (record.visitConfirmed) counts.visitsConfirmed += 1;
        if (record.satisfied) counts.visitsSatisfied += 1;
        break;
      }
      case 'mediation': {
        const { counts } = monthOf(record.stationId, record.memberId, record.mediatedAt);
        counts.mediations += 1;
        if (record.outcome === 'settled') counts.mediationsSettled += 1;
        break;
      }
      case 'mediationCallBack': {
        if (checked.id !== record.mediationId || checked.stationId !== record.stationId)
          throw new Error(record.id);
        const { counts } = monthOf(checked.stationId, checked.memberId, checked.mediatedAt);
        counts.mediationsCalledBack += 1;
        if (record.bothSatisfied) counts.mediationsBothSatisfied += 1;
        break;
      }
      case 'lead': {
        const { counts } = monthOf(record.stationId, record.memberId, record.reportedAt);
        if (record.kind === 'case_lead') counts.caseLeads += 1;
        else if (record.kind === 'suspect_caught') counts.suspectsCaught += 1;
        else counts.fugitivesCaught += 1;
        break;
      }
      case 'informationItem': {
        const { counts } = monthOf(record.stationId, record.memberId, record.collectedAt);
        counts.informationItems += 1;
        if (record.isLead) counts.leadInformationItems += 1;
        break;
      }
      case 'service': {
        const { counts } = monthOf(record.stationId, record.memberId, record.servedAt);
        counts.services += 1;
        if (record.recognised) counts.servicesRecognised += 1;
        break;
      }
    }
  }
  return all.map(({ stationId, memberId, month, counts, households }) => {
    counts.householdsVisited = households.size;
    return { stationId, id: memberId, period: month, tally: counts };
  });
}

const noCounts = () => ({
  visits: 0,
  householdsVisited: 0,
  visitsCalledBack: 0,
  numbersMatched: 0,
  visitsConfirmed: 0,
  visitsSatisfied: 0,
  mediations: 0,
  mediationsSettled: 0,
  mediationsCalledBack: 0,
  mediationsBothSatisfied: 0,
  caseLeads: 0,
  suspectsCaught: 0,
  fugitivesCaught: 0,
  informationItems: 0,
  leadInformationItems: 0,
  services: 0,
  servicesRecognised: 0,
});
