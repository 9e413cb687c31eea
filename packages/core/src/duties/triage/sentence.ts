import { memberRoles } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { defineTerms } from '../../text/terms.ts';
import { agencies, dutyResponses, timeLimitEnds, urgencies } from '../format/terms.ts';
import type { DangerJudgement } from './judge-danger.ts';
import type { Ranking } from './rank.ts';
import type { CallReceiver, TriageDecision } from './triage.ts';

/** Who takes calls. */
export const callReceivers = defineTerms({
  police_110: ['police 110', '110报警服务台'],
  hotline_12345: ['government hotline 12345', '12345热线'],
  station: ['police station', '派出所'],
});

const acts = {
  ...dutyResponses.labels,
  three_way_call: { en: 'hold a three-way call', zh: '三方通话' },
  call_back: { en: 'ring back and check', zh: '回拨核实' },
} as const;

/** The proposal as one sentence, with the words it rests on. */
export function sentenceOf(
  { matters, unclear }: Ranking,
  danger: DangerJudgement,
  decision: TriageDecision,
  receivedBy: CallReceiver,
): LocalizedText {
  const act = acts[decision.response];
  const receiver = callReceivers.labels[receivedBy];
  const others = decision.agency === null ? decision.together : [decision.agency, ...decision.together];
  const names = others.map((each) => agencies.labels[each]);
  const known = unclear === 'nothing_fits' ? undefined : matters[0];
  const name = known?.item.name ?? { en: 'Danger', zh: '危险警情' };
  const said =
    danger.level === 'send' || known === undefined
      ? danger.signs.map((each) => each.said)
      : known.evidence.map((each) => each.said);
  if (decision.response === 'three_way_call') {
    const asks = danger.level !== 'none' || decision.owner !== null;
    const why =
      asks && known !== undefined
        ? { en: `Danger is possible (${name.en})`, zh: `可能有危险（${name.zh}）` }
        : { en: 'Unclear whose it is', zh: '职责尚不明确' };
    return {
      en: `${why.en}: ${act.en}${names.length > 0 ? ` with ${listEn(names)}` : ''}; while undecided the ${receiver.en} handles it.`,
      zh: `${why.zh}：${names.length > 0 ? `与${listZh(names)}` : ''}${act.zh}；未确定前由首接单位（${receiver.zh}）先行处置。`,
    };
  }
  const limit = decision.timeLimit!;
  const owner = decision.owner === null ? undefined : memberRoles.labels[decision.owner];
  const urgency = urgencies.labels[decision.urgency];
  const end = timeLimitEnds.labels[limit.until];
  const because = {
    en: said.map((each) => `“${each}”`).join(', '),
    zh: said.map((each) => `“${each}”`).join('、'),
  };
  return {
    en:
      `${name.en}${because.en && ` (${because.en})`}: ${act.en}, ${urgency.en}` +
      `${owner ? `, ${owner.en}` : ''}; within ${limit.minutes} min ${end.en}${names.length > 0 ? `; with ${listEn(names)}` : ''}.`,
    zh:
      `${name.zh}${because.zh && `（${because.zh}）`}：${act.zh}，${urgency.zh}` +
      `${owner ? `，由${owner.zh}负责` : ''}；${limit.minutes}分钟内${end.zh}${names.length > 0 ? `；联系${listZh(names)}` : ''}。`,
  };
}

const listEn = (names: readonly LocalizedText[]) => names.map(({ en }) => en).join(', ');
const listZh = (names: readonly LocalizedText[]) => names.map(({ zh }) => zh).join('、');
