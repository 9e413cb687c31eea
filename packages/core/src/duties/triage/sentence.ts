import { memberRoles } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { defineTerms } from '../../text/terms.ts';
import { agencies, dutyResponses, timeLimitEnds, urgencies } from '../format/terms.ts';
import { isReadable } from './ngrams.ts';
import type { Ranking } from './rank.ts';
import type { CallMatter, DangerJudgement, TriageDecision } from './result.ts';

/** Who takes calls. */
export const callReceivers = defineTerms({
  police_110: ['police 110', '110报警服务台'],
  hotline_12345: ['government hotline 12345', '12345热线'],
  station: ['police station', '派出所'],
});
/** A value of {@link callReceivers}. */
export type CallReceiver = (typeof callReceivers.values)[number];

const acts = {
  ...dutyResponses.labels,
  three_way_call: { en: 'hold a three-way call', zh: '三方通话' },
  call_back: { en: 'ring back and check', zh: '回拨核实' },
} as const;

/** The proposal as one sentence: the danger and the words that speak for it, the matter and its own words, what to do. */
export function sentenceOf(
  { matters, unclear }: Ranking,
  danger: DangerJudgement,
  { response, urgency, timeLimit, owner, agency, together }: TriageDecision,
  receivedBy: CallReceiver,
): LocalizedText {
  const known = unclear === 'nothing_fits' ? undefined : matters[0];
  const isAsked = response === 'three_way_call' && danger.level === 'ask';
  const others = agency === null || isAsked ? together : [agency, ...together];
  const names = others.map((each) => agencies.labels[each]);
  const matter = known === undefined ? [] : [matterText(known)];
  const why = {
    send: [dangerText(danger, known, { en: 'Danger', zh: '危险' }), ...matter],
    ask: [dangerText(danger, known, { en: 'Danger is possible', zh: '可能有危险' }), ...matter],
    none:
      response === 'three_way_call' ? [{ en: 'Unclear whose it is', zh: '职责尚不明确' }, ...matter] : matter,
  }[danger.level];
  const receiver = callReceivers.labels[receivedBy];
  const who = owner === null ? undefined : memberRoles.labels[owner];
  const pace = urgencies.labels[urgency];
  const limit = durationText(timeLimit.minutes);
  const end = timeLimitEnds.labels[timeLimit.until];
  const act = acts[response];
  const waits = response === 'three_way_call';
  return {
    en:
      `${why.map(({ en }) => en).join('; ')}: ${act.en}${waits && names.length > 0 ? ` with ${listEn(names)}` : ''}, ${pace.en}` +
      `${who ? `, ${who.en}` : ''}; within ${limit.en} ${end.en}` +
      `${waits ? `; while undecided the ${receiver.en} handles it` : names.length > 0 ? `; with ${listEn(names)}` : ''}.`,
    zh:
      `${why.map(({ zh }) => zh).join('；')}：${waits && names.length > 0 ? `与${listZh(names)}` : ''}${act.zh}，${pace.zh}` +
      `${who ? `，由${who.zh}负责` : ''}；${limit.zh}内${end.zh}` +
      `${waits ? `；未确定前由首接单位（${receiver.zh}）先行处置` : names.length > 0 ? `；联系${listZh(names)}` : ''}。`,
  };
}

/** Says what may have happened, with the words. If nothing can be named, the sentence says so. */
function dangerText(
  { signs, evidence }: DangerJudgement,
  known: CallMatter | undefined,
  kind: LocalizedText,
): LocalizedText {
  const seen = signs.slice(0, shownSigns);
  if (seen.length > 0)
    return {
      en: `${kind.en}: ${seen.map(({ name, said }) => withWords(name, [said]).en).join(', ')}`,
      zh: `${kind.zh}：${seen.map(({ name, said }) => withWords(name, [said]).zh).join('、')}`,
    };
  if (evidence.length > 0)
    return withWords(
      kind,
      evidence.map(({ said }) => said),
    );
  if (known?.item.urgency === 'immediate')
    return { en: `${kind.en} (the matter is urgent by itself)`, zh: `${kind.zh}（事项本身属于紧急）` };
  return {
    en: `${kind.en} (similar to example calls about a danger; no single sign can be named)`,
    zh: `${kind.zh}（与有危险的示例来电相似，未发现可单独指明的迹象）`,
  };
}

const matterText = ({ item, evidence, likeness }: CallMatter): LocalizedText =>
  withWords(
    item.name,
    evidence.length > 0 ? evidence.map(({ said }) => said) : likeness.pieces.filter(isReadable),
  );

/** How many signs and words are named. It must be possible to read the sentence at a glance. */
const shownSigns = 2;
const shownWords = 3;

const withWords = ({ en, zh }: LocalizedText, words: readonly string[]): LocalizedText => {
  const quoted = words.slice(0, shownWords).map((each) => `“${each}”`);
  return quoted.length === 0
    ? { en, zh }
    : { en: `${en} (${quoted.join(', ')})`, zh: `${zh}（${quoted.join('、')}）` };
};

/** A number of minutes as people say it: 10 min, 3 days. */
function durationText(minutes: number): LocalizedText {
  const [count, en, zh] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day', '天']
      : minutes >= 120 && minutes % 60 === 0
        ? [minutes / 60, 'hour', '小时']
        : [minutes, 'min', '分钟'];
  return { en: `${count} ${en}${en !== 'min' && count > 1 ? 's' : ''}`, zh: `${count}${zh}` };
}

const listEn = (names: readonly LocalizedText[]) => names.map(({ en }) => en).join(', ');
const listZh = (names: readonly LocalizedText[]) => names.map(({ zh }) => zh).join('、');
