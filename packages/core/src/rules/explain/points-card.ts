import { capitalised } from '../../text/capitalised.ts';
import { countedText, pluralForm, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { CompiledItem, CompiledPoints, CompiledScore } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { valueReader } from '../evaluate/value-reader.ts';
import type { Cited } from '../format/values.ts';
import type { BandCard, ItemCard, PointsCard, VetoCard } from './cards.ts';
import { nameOf } from './comparison-card.ts';
import { criterionCard, endings } from './criterion-card.ts';
import { changeText, measureOf } from './measure.ts';
import { notBegunSentence } from './not-begun-sentence.ts';
import type { Situation } from './situation.ts';

/** Explains a score with its items, vetoes and bands. */
export function pointsCard(compiled: CompiledScore, place: number, situation: Situation): PointsCard {
  const { score } = compiled;
  const result = situation.score(place);
  const bands = bandCards(compiled, result.level, situation);
  const level = bands.find(({ reached }) => reached)?.band ?? null;
  const facts = {
    score,
    points: result.points,
    level,
    base: compiled.base?.value ?? 0,
    items: compiled.items.map((item, index) => itemCard(item, result.items[index]!, situation)),
    vetoes: compiled.vetoes.map((veto): VetoCard => {
      const criterion = criterionCard(veto.criterion, situation);
      return {
        veto: veto.veto,
        outcome: criterion.outcome,
        points: veto.points.value,
        criterion,
        ...cited(veto.points, situation),
      };
    }),
    bands,
    pointsToNextBand: pointsToNextBand(bands, result.points),
  };
  if (situation.notBegun)
    return { ...facts, sentence: notBegunSentence(capitalisedName(score.name), situation.compiled) };
  const unknown = result.points === null ? unknownParts(compiled, place, situation) : [];
  return { ...facts, sentence: scoreSentence(facts, result.veto, unknown) };
}

function cited(value: Cited, situation: Situation): Pick<ItemCard, 'source' | 'reading'> {
  return { source: situation.citation(value), reading: value.reading ?? null };
}

function bandCards(
  { bands }: CompiledScore,
  level: string | null,
  situation: Situation,
): readonly BandCard[] {
  return bands.map(({ band, from, requires }) => ({
    band,
    from: from?.value ?? null,
    requires: requires.map((place) => ({
      goal: situation.compiled[resolved].goals[place]!.goal,
      outcome: situation.goal(place).outcome,
    })),
    reached: band.id === level,
  }));
}

function pointsToNextBand(bands: readonly BandCard[], points: number | null): number | null {
  const above = bands.findIndex(({ reached }) => reached) - 1;
  const from = bands[above]?.from;
  return points === null || from === null || from === undefined ? null : Math.max(0, from - points);
}

function itemCard(item: CompiledItem, points: number | null, situation: Situation): ItemCard {
  const criterion = item.kind === 'conditional' ? criterionCard(item.criterion, situation) : null;
  const value = earningValue(item, situation);
  const unknown = criterion === null ? value === null : criterion.outcome === 'not_evaluable';
  const stoodIn = unknown && points !== null && item.ifUnknown !== null;
  return {
    item: item.item,
    points,
    stoodIn,
    value,
    criterion,
    ...cited(stoodIn && item.ifUnknown !== null ? item.ifUnknown : valueThatDecides(item), situation),
    sentence: itemSentence(item, { points, value, criterion, stoodIn }, situation),
  };
}

function valueThatDecides(item: CompiledItem): Cited {
  switch (item.kind) {
    case 'conditional':
      return item.points;
    case 'score':
      return item.weight;
    case 'steps':
      return item.table;
    case 'linear':
      return item.per;
  }
}

function earningValue(item: CompiledItem, situation: Situation): number | null {
  if (item.kind === 'conditional' || situation.notBegun) return null;
  const quantity = item.kind === 'score' ? item : item.quantity;
  if (quantity.kind === 'score') return situation.score(quantity.place).points;
  return valueReader(quantity)(situation.tally, situation.history);
}

/** "Patrols done: 18 points (patrols done: 36 patrols)." */
function itemSentence(
  compiled: CompiledItem,
  { points, value, criterion, stoodIn }: Pick<ItemCard, 'points' | 'value' | 'criterion' | 'stoodIn'>,
  situation: Situation,
): LocalizedText {
  const { name } = compiled.item;
  const earned = points === null ? { en: 'points unknown', zh: '得分未知' } : pointsText(points);
  const why = criterion === null ? valueText(compiled, value, situation) : endings[criterion.outcome];
  const given = stoodIn
    ? { en: ', as the rules provide where this is unknown', zh: '，按规则对未知情况计分' }
    : { en: '', zh: '' };
  return {
    en: `${capitalised(name.en)}: ${earned.en}${given.en} (${why.en}).`,
    zh: `${name.zh}：${earned.zh}${given.zh}（${why.zh}）。`,
  };
}

function valueText(item: CompiledItem, value: number | null, situation: Situation): LocalizedText {
  const quantity = 'quantity' in item ? item.quantity : (item as CompiledPoints);
  const name = nameOf(quantity, situation);
  if (value === null) return { en: `${name.en}: unknown`, zh: `${name.zh}未知` };
  const measure = measureOf(quantity, situation);
  const said =
    quantity.kind === 'change' ? changeText(value, measure) : measure.value(value, measure.decimals);
  return { en: `${name.en}: ${said.en}`, zh: `${name.zh}：${said.zh}` };
}

const capitalisedName = ({ en, zh }: LocalizedText): LocalizedText => ({ en: capitalised(en), zh });

function pointsText(points: number): LocalizedText {
  const { en, zh } = countedText(Math.abs(points), pointUnit);
  const sign = points < 0 ? '−' : '';
  return { en: `${sign}${en}`, zh: `${sign}${zh}` };
}

/**
 * The parts that make a score unknown: its unknown items, for an item of another score the unknown parts of that score,
 * and its unknown vetoes.
 */
function unknownParts(
  { items, vetoes }: CompiledScore,
  place: number,
  situation: Situation,
): readonly LocalizedText[] {
  const { items: points } = situation.score(place);
  const unknownItems = items.filter((_, index) => points[index] === null);
  return [
    ...unknownItems.map((item): LocalizedText => {
      const { name } = item.item;
      if (item.kind !== 'score') return name;
      const parts = unknownParts(situation.compiled[resolved].scores[item.place]!, item.place, situation);
      if (parts.length === 0) return name;
      return {
        en: `${name.en} (${parts.map(({ en }) => en).join(', ')})`,
        zh: `${name.zh}（${parts.map(({ zh }) => zh).join('、')}）`,
      };
    }),
    ...vetoes
      .filter(({ criterion }) => criterionCard(criterion, situation).outcome === 'not_evaluable')
      .map(({ veto }) => veto.name),
  ];
}

function scoreSentence(
  { score, points, level, vetoes }: Omit<PointsCard, 'sentence'>,
  veto: string | null,
  unknown: readonly LocalizedText[],
): LocalizedText {
  const name = capitalisedName(score.name);
  if (points === null) {
    return {
      en: `${name.en}: no points can be given, because ${unknown.length} ${pluralForm(unknown.length, { one: 'part is', other: 'parts are' })} unknown: ${unknown.map(({ en }) => en).join(', ')}.`,
      zh: `${name.zh}：无法计分，以下${unknown.length}项情况不明：${unknown.map(({ zh }) => zh).join('、')}。`,
    };
  }
  const earned = pointsText(points);
  const reached =
    level === null ? { en: '', zh: '' } : { en: `, ${level.name.en}`, zh: `，${level.name.zh}` };
  const decisive = vetoes.find(({ veto: { id } }) => id === veto)?.veto.name;
  const by =
    decisive === undefined
      ? { en: '', zh: '' }
      : { en: `; decided by the veto "${decisive.en}"`, zh: `（一票否决：${decisive.zh}）` };
  return {
    en: `${name.en}: ${earned.en}${reached.en}${by.en}.`,
    zh: `${name.zh}：${earned.zh}${reached.zh}${by.zh}。`,
  };
}
