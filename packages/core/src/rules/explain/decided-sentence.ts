import type { LocalizedText } from '../../text/localized-text.ts';
import type { CriterionCard, GroupCard } from './cards.ts';
import { endings } from './criterion-card.ts';

/**
 * Says an outcome with the parts that decided it. If not all parts are needed, the sentence says how many are, and
 * numbers the parts that it lists: "One of these is enough: (1) … (2) …".
 */
export function decidedSentence(name: LocalizedText, card: CriterionCard): LocalizedText {
  const ending = endings[card.outcome];
  const parts = decidingParts(card, false, '');
  return {
    en: `${name.en}: ${ending.en}. ${parts.en}`,
    zh: `${name.zh}：${ending.zh}。${parts.zh}`,
  };
}

/** The sentences of the parts that explain an outcome; `number` is that of the alternative which they belong to. */
function decidingParts(card: CriterionCard, negated: boolean, number: string): LocalizedText {
  if (card.kind === 'comparison' || card.kind === 'goal') return card.sentence;
  if (card.kind === 'not') return decidingParts(card.children[0], !negated, number);
  const deciding = card.children.filter((child) => child.outcome === card.outcome);
  const lead = howManyAreNeeded(card, deciding.length, negated);
  if (lead === null) {
    // Groups come last, so that nothing that follows a list of alternatives reads as a part of it.
    const isPlain = (child: CriterionCard) => child.kind === 'comparison' || child.kind === 'goal';
    const plainFirst = [...deciding].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
    return joined(plainFirst.map((child) => decidingParts(child, negated, number)));
  }
  const numbered = deciding.map((child, index) => {
    const own = `${number}${index + 1}`;
    const { en, zh } = decidingParts(child, negated, `${own}.`);
    return { en: `(${own}) ${en}`, zh: `（${own}）${zh}` };
  });
  return joined([lead, ...numbered]);
}

/**
 * The words before a list of alternatives; null if every part is needed, or if a single part decided that it was met.
 */
function howManyAreNeeded(card: GroupCard, listed: number, negated: boolean): LocalizedText | null {
  const of = card.children.length;
  const needed = neededOf(card, negated);
  if (needed === of) return null;
  const wanted = negated ? 'not_met' : 'met';
  const met = card.children.filter(({ outcome }) => outcome === wanted).length;
  if (listed === 1 && met >= needed) return null;
  if (needed === 1) return { en: 'One of these is enough:', zh: '以下满足一项即可：' };
  return {
    en: `${needed} of ${of} are needed, ${met} ${met === 1 ? 'is' : 'are'} met:`,
    zh: `${of}项中须满足${needed}项，已满足${met}项：`,
  };
}

function joined(sentences: readonly LocalizedText[]): LocalizedText {
  return { en: sentences.map(({ en }) => en).join(' '), zh: sentences.map(({ zh }) => zh).join('') };
}

/** How many parts of a group must be met, or inside a "not" must not be met. */
function neededOf({ needed, children }: GroupCard, negated: boolean): number {
  return negated ? children.length - needed + 1 : needed;
}
