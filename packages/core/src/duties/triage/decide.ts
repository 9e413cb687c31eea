import type { MemberRole } from '../../model/member-role.ts';
import type { DutyCatalogue, DutyItem } from '../format/duty-catalogue.ts';
import { type Agency, urgencies } from '../format/terms.ts';
import type { Ranking } from './rank.ts';
import type { CallMatter, DangerJudgement, TriageDecision } from './result.ts';
import type { CallReceiver } from './sentence.ts';

/** The urgency and the time limit, which are always taken together from one source. */
type Pace = Pick<TriageDecision, 'urgency' | 'timeLimit'>;

/** What danger requires. Reading: five minutes, like the urgent items of the template. */
const atOnce = { urgency: 'immediate', timeLimit: { minutes: 5, until: 'arrival' } } as const satisfies Pace;
/** How long a three-way call may take. Reading: five minutes, because no source gives a limit. */
const toBeDecided = {
  urgency: 'prompt',
  timeLimit: { minutes: 5, until: 'decision' },
} as const satisfies Pace;

/** Matters that score less than this share of the first are only possible and do not decide the urgency. */
const alsoMeant = 0.85;

/** The role that acts if neither a sign nor an item names one, because it directs the officers on duty. */
const dispatcher: MemberRole = 'command_room_officer';

/** Agencies for matters that can wait. None of them is called in while somebody may be in danger. */
const settlers: readonly Agency[] = ['hotline_12345', 'mediation_committee', 'judicial_office', 'courts'];

/** Proposes what to do with the ranked matters of a call and the danger in it. */
export function decide(
  ranking: Ranking,
  danger: DangerJudgement,
  catalogue: DutyCatalogue,
  receivedBy: CallReceiver,
): TriageDecision {
  const { matters, unclear, withdrawn } = ranking;
  const known = unclear === 'nothing_fits' ? undefined : matters[0];
  const meant = matters.filter(({ score }) => known !== undefined && score >= known.score * alsoMeant);
  if (danger.level === 'send') return sent(known, meant, ranking, danger);
  // Only the caller can say whether it is really withdrawn, and whether the caller can speak freely.
  if (withdrawn !== null && danger.evidence.length === 0)
    return { ...proposalOf(withdrawn.item, []), response: 'call_back' };
  if (danger.level === 'ask') return asked(known, danger, receivedBy);
  if (known === undefined) return undecided([]);
  if (unclear === 'boundary') return undecided(agenciesOf(meant));
  const proposal = proposalOf(known.item, meant);
  return known.item.id === catalogue.noIncidentItemId ? { ...proposal, response: 'call_back' } : proposal;
}

/** As long as it is unclear whose work it is, 12345 is called in. */
const undecided = (others: readonly Agency[]): TriageDecision => ({
  response: 'three_way_call',
  ...toBeDecided,
  policeWork: null,
  owner: null,
  agency: null,
  together: distinct(['hotline_12345', ...others]),
});

const proposalOf = (item: DutyItem, meant: readonly CallMatter[]): TriageDecision => ({
  response: item.response,
  ...strictest(item, meant),
  policeWork: item.agency === null,
  owner: item.owner,
  agency: item.agency,
  together: item.together,
});

/** If there is danger, somebody is sent whatever the matter is, and the police remain responsible. */
function sent(
  known: CallMatter | undefined,
  meant: readonly CallMatter[],
  ranking: Ranking,
  danger: DangerJudgement,
): TriageDecision {
  const limit = known?.item.timeLimit;
  const isStricter =
    limit !== undefined && limit.until === 'arrival' && limit.minutes < atOnce.timeLimit.minutes;
  // If no sign says what may have happened, the most similar urgent item does.
  const urgent = danger.signs.length === 0 ? ranking.urgent : null;
  const goes = known?.item.response === 'dispatch' && known.item.agency === null ? known.item : null;
  const first = goes?.urgency === 'immediate' ? goes.owner : (danger.signs[0]?.owner ?? urgent?.owner);
  return {
    response: 'dispatch',
    ...atOnce,
    ...(isStricter ? { timeLimit: limit } : {}),
    policeWork: true,
    owner: first ?? goes?.owner ?? dispatcher,
    agency: null,
    together: distinct([
      ...danger.signs.flatMap(({ together }) => together),
      ...(urgent?.together ?? []),
      ...calledInFor(meant, danger),
    ]).filter((agency) => !settlers.includes(agency)),
  };
}

/**
 * Somebody may be in danger: a person asks before anything else. The duty officer of the station is on the line, with
 * whoever the danger would need.
 */
function asked(
  known: CallMatter | undefined,
  danger: DangerJudgement,
  receivedBy: CallReceiver,
): TriageDecision {
  const isUrgent = known?.item.urgency === 'immediate';
  const asker = receivedBy === 'station' ? 'police_110' : 'station_duty_officer';
  const needed = [
    ...danger.signs.flatMap(({ together }) => together),
    ...(known === undefined ? [] : calledInFor([known], danger)),
  ].filter((agency) => !settlers.includes(agency));
  return {
    response: 'three_way_call',
    ...toBeDecided,
    policeWork: known === undefined ? null : known.item.agency === null,
    owner: (isUrgent ? known.item.owner : undefined) ?? danger.signs[0]?.owner ?? known?.item.owner ?? null,
    agency: known?.item.agency ?? null,
    together: distinct([asker, ...needed]),
  };
}

/** Whoever the matters need; nobody where the caller cannot speak freely, since the matter may be a pretence. */
const calledInFor = (matters: readonly CallMatter[], { signs }: DangerJudgement): readonly Agency[] =>
  signs.some(({ discreet }) => discreet) ? [] : agenciesOf(matters);

/** The urgency and time limit of the most urgent matter; of two equally urgent ones, the shorter time. */
function strictest(first: DutyItem, matters: readonly CallMatter[]): Pace {
  const paces = matters
    .map(({ item }) => item)
    .filter(({ response, urgency }) => response === first.response && urgency !== 'immediate');
  const { urgency, timeLimit } = [first, ...paces].toSorted(
    (a, b) =>
      urgencies.values.indexOf(a.urgency) - urgencies.values.indexOf(b.urgency) ||
      a.timeLimit.minutes - b.timeLimit.minutes,
  )[0]!;
  return { urgency, timeLimit };
}

const agenciesOf = (matters: readonly CallMatter[]): readonly Agency[] =>
  matters.flatMap(({ item }) => (item.agency === null ? item.together : [item.agency, ...item.together]));

const distinct = (agencies: readonly Agency[]): readonly Agency[] => [...new Set(agencies)];
