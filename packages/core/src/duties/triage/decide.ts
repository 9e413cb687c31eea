import type { DutyCatalogue, DutyItem } from '../format/duty-catalogue.ts';
import { type Agency, urgencies } from '../format/terms.ts';
import type { DangerJudgement } from './judge-danger.ts';
import type { Ranking } from './rank.ts';
import type { CallMatter, TriageDecision } from './triage.ts';

/** How soon, and what ends the time: always taken together from one source. */
type Pace = Pick<TriageDecision, 'urgency' | 'timeLimit'>;

/** What danger asks for. Reading: five minutes, as the urgent items of the template have. */
const atOnce = { urgency: 'immediate', timeLimit: { minutes: 5, until: 'arrival' } } as const satisfies Pace;

/** While nobody knows whose it is: 12345 is called in, and the wait is short. */
const undecided: TriageDecision = {
  response: 'three_way_call',
  urgency: 'prompt',
  policeWork: null,
  owner: null,
  timeLimit: null,
  agency: null,
  together: ['hotline_12345'],
};

/** Matters that score less than this share of the first are possible only: they do not set the pace. */
const alsoMeant = 0.85;

/** Proposes what to do with the ranked matters of a call and the danger in it. */
export function decide(
  { matters, unclear }: Ranking,
  { level }: DangerJudgement,
  catalogue: DutyCatalogue,
): TriageDecision {
  const [first] = matters;
  const known = first !== undefined && unclear !== 'nothing_fits' ? first : undefined;
  if (level === 'send') return sent(known, matters);
  if (known === undefined) return undecided;
  const { item } = known;
  const meant = matters.filter(({ score }) => score >= known.score * alsoMeant);
  if (unclear === 'boundary') return { ...undecided, together: withAgencies(meant, ['hotline_12345']) };
  const proposed: TriageDecision = {
    response: item.response,
    ...strictest(item, meant),
    policeWork: item.agency === null,
    owner: item.owner,
    agency: item.agency,
    together: item.together,
  };
  // Somebody may be in danger: a person asks before anything else, with whoever is concerned on the line.
  if (level === 'ask' || item.urgency === 'immediate') {
    return { ...proposed, response: 'three_way_call', urgency: 'prompt', timeLimit: null };
  }
  return item.id === catalogue.noIncidentItemId ? { ...proposed, response: 'call_back' } : proposed;
}

/** Whatever the matter is, danger brings somebody, and the police stay in it. */
function sent(known: CallMatter | undefined, matters: readonly CallMatter[]): TriageDecision {
  const limit = known?.item.timeLimit;
  const isStricter =
    limit !== undefined && limit.until === 'arrival' && limit.minutes < atOnce.timeLimit.minutes;
  const concerned = matters.filter(({ score }) => known !== undefined && score >= known.score * alsoMeant);
  return {
    response: 'dispatch',
    ...atOnce,
    ...(isStricter ? { timeLimit: limit } : {}),
    policeWork: true,
    owner: known?.item.owner ?? null,
    agency: null,
    together: withAgencies(concerned, []),
  };
}

/** The pace of the most urgent matter that is meant; of two as urgent, the shorter time. */
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

const withAgencies = (matters: readonly CallMatter[], first: readonly Agency[]): readonly Agency[] => [
  ...new Set([
    ...first,
    ...matters.flatMap(({ item }) =>
      item.agency === null ? item.together : [item.agency, ...item.together],
    ),
  ]),
];
