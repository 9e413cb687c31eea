import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { type Agency, urgencies } from '../format/terms.ts';
import type { Ranking } from './rank.ts';
import type { TriageDecision } from './triage.ts';

/** What danger asks for where no item says more. Reading: five minutes, as the template's urgent items have. */
const danger: TriageDecision = {
  response: 'dispatch',
  urgency: 'immediate',
  policeWork: true,
  owner: null,
  timeLimit: { minutes: 5, until: 'arrival' },
  agency: null,
  together: [],
};

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

/** Proposes what to do with the ranked matters of a call. */
export function decide(
  { matters, danger: isDanger, unclear }: Ranking,
  catalogue: DutyCatalogue,
): TriageDecision {
  const [first] = matters;
  if (isDanger && !first?.danger) return { ...danger, together: uniqueTogether(matters) };
  if (first === undefined || unclear === 'nothing_fits') return undecided;
  if (unclear === 'boundary') {
    const agencies = matters.flatMap(({ item }) => (item.agency === null ? [] : [item.agency]));
    return { ...undecided, together: [...new Set<Agency>(['hotline_12345', ...agencies])] };
  }
  const { item } = first;
  const proposed: TriageDecision = {
    response: item.response,
    // Of several matters the most urgent one sets the pace.
    urgency: urgencies.values.find((each) => matters.some((matter) => matter.item.urgency === each))!,
    policeWork: item.agency === null,
    owner: item.owner,
    timeLimit: item.timeLimit,
    agency: item.agency,
    together: item.together,
  };
  if (item.id === catalogue.noIncidentItemId) return { ...proposed, response: 'call_back' };
  // Whatever the catalogue says of the item, words of danger bring somebody, and the police stay in it.
  if (!isDanger) return proposed;
  return {
    ...proposed,
    response: 'dispatch',
    urgency: 'immediate',
    timeLimit: item.urgency === 'immediate' ? item.timeLimit : danger.timeLimit,
    policeWork: true,
    agency: null,
    together: uniqueTogether(matters.filter((matter) => matter.danger)),
  };
}

const uniqueTogether = (matters: Ranking['matters']): readonly Agency[] => [
  ...new Set(
    matters.flatMap(({ item }) => (item.agency === null ? item.together : [item.agency, ...item.together])),
  ),
];
