import { containsCitizenNumber } from '../../personal-data/citizen-number.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { defineTerms } from '../../text/terms.ts';
import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import type { Ranking } from './rank.ts';
import type { CallMatter, DangerJudgement, TriageEvidence } from './result.ts';

/** What a person has to check, with the sentence that asks for it. */
export const triageFlags = defineTerms({
  danger: ['Somebody may be in danger: send somebody at once.', '可能有人身危险：立即派警。'],
  danger_possible: [
    'It is not clear whether somebody is in danger: ask before anything else.',
    '尚不能确定是否有人身危险：请先行追问。',
  ],
  danger_denied: [
    'Words of danger stand there, but denied: ask the caller once more.',
    '出现危险词语但被否定：请再次向来电人确认。',
  ],
  possible_no_incident: [
    'It may be no incident: ring back and hear whether the caller can speak freely. Only a person may say so.',
    '可能为无事报警：请回拨核实来电人能否自由说话，须由人工认定。',
  ],
  nothing_said: [
    'Nothing was said: ring back, and send somebody where nobody answers.',
    '来电无内容：请回拨，无人应答的派警核实。',
  ],
  nothing_fits: [
    'No item of the catalogue fits: ask what happened, in a three-way call with 12345.',
    '未匹配到职责项：请追问情况，并与12345三方通话。',
  ],
  boundary: [
    'It may be the work of the police or of another agency: a three-way call decides.',
    '可能属于公安，也可能属于其他部门：以三方通话确定。',
  ],
  several_matters: ['Several matters at once: each needs its owner.', '同时反映多个事项：请分别落实责任人。'],
  citizen_number: [
    'A citizen number was given: leave it out of the record.',
    '来电内容含公民身份号码：请勿写入记录。',
  ],
});
/** A value of {@link triageFlags}. */
export type TriageFlag = (typeof triageFlags.values)[number];

/** Something in a call that a person has to check. */
export interface RaisedFlag {
  readonly flag: TriageFlag;
  /** The words that raised it; empty if no words did. */
  readonly evidence: readonly TriageEvidence[];
  readonly sentence: LocalizedText;
}

/** A matter with at least this much evidence counts as a separate matter. */
const wellFounded = 4;

export function flagsOf(
  text: string,
  danger: DangerJudgement,
  { matters, unclear, withdrawn }: Ranking,
  { noIncidentItemId }: DutyCatalogue,
): readonly RaisedFlag[] {
  const noIncident =
    matters.slice(0, unclear === 'nothing_fits' ? 0 : 1).find(({ item }) => item.id === noIncidentItemId) ??
    withdrawn ??
    undefined;
  const silent = text.trim() === '';
  const separate = matters.filter(
    ({ item, evidence }) => item.id !== noIncidentItemId && weightOf(evidence) >= wellFounded,
  );
  const raised: readonly (readonly [TriageFlag, boolean, readonly TriageEvidence[]])[] = [
    ['danger', danger.level === 'send', danger.evidence],
    ['danger_possible', danger.level === 'ask', danger.evidence],
    ['danger_denied', danger.denied.length > 0, danger.denied],
    ['possible_no_incident', noIncident !== undefined, noIncident?.evidence ?? []],
    ['nothing_said', silent, []],
    ['nothing_fits', unclear === 'nothing_fits' && !silent, []],
    ['boundary', unclear === 'boundary', []],
    ['several_matters', separate.length > 1 && !overlapping(separate), []],
    ['citizen_number', containsCitizenNumber(text), []],
  ];
  return raised
    .filter(([, holds]) => holds)
    .map(([flag, , evidence]) => ({ flag, evidence, sentence: triageFlags.labels[flag] }));
}

const weightOf = (evidence: readonly TriageEvidence[]) =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Whether all matters share words with the first one, so that they are other names for the same thing. */
function overlapping([first, ...others]: Ranking['matters']): boolean {
  const spansOf = ({ evidence }: CallMatter) => evidence.flatMap(({ spans }) => spans);
  const spans = spansOf(first!);
  return others.every((other) =>
    spansOf(other).some((one) => spans.some((two) => one.start < two.end && two.start < one.end)),
  );
}
