import { anything, onlyFields } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { checkCompiled, checkIterable } from '../compile/check-compiled.ts';
import { type CompiledRuleSet, resolved } from '../compile/compiled.ts';
import { judgeBy, type PopulationSubject } from '../evaluate/population.ts';
import type { Award, Requirement } from '../format/index.ts';
import { compareIds } from '../select/figures.ts';
import type { ComparisonCard, CriterionCard } from './cards.ts';
import { criterionCard } from './criterion-card.ts';
import { decidedSentence } from './decided-sentence.ts';
import { Situation } from './situation.ts';

/** How to list near misses. */
export interface NearMissOptions {
  /**
   * The day of the reader, as in {@link scorecardOf}: while the period is open, a gap can still be closed, and before
   * it has begun nobody has missed anything.
   */
  readonly asOf?: string;
}

const nearMissOptions = /* @__PURE__ */ onlyFields<NearMissOptions>({ asOf: /* @__PURE__ */ anything() });

/** Somebody who missed a goal by little. */
export interface NearMiss {
  readonly subjectId: string;
  readonly goal: Award | Requirement;
  /** The goal's criterion, explained: its groups say how many of their parts are needed. */
  readonly criterion: CriterionCard;
  /**
   * The comparisons that were not met, each with its gap, in the order of the rules. They may be alternatives, of which
   * one is enough: the criterion and the sentence say so.
   */
  readonly missed: readonly ComparisonCard[];
  /**
   * The largest distance from a threshold among the comparisons that are needed, as a share of the threshold: 0.05 for
   * 76 of 80. Of alternatives, the nearest ones count.
   */
  readonly shortfall: number;
  readonly sentence: LocalizedText;
}

/**
 * Lists who missed which goal by little, by the rule set's own measure of "little" (`nearMiss`). Goals come in the
 * order of the rules; of each goal, whoever missed it by least comes first, and equals come by number.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * const officers = [9, 4, 12].map((leadInformationItems, index) => ({ subjectId: `m${index}`, role: 'community_officer', tally: { leadInformationItems } }));
 * const [first] = nearMisses(january, officers);
 * [first.subjectId, first.goal.id, first.missed[0].gap, first.shortfall]; // → ['m0', 'information', 1, 0.1]
 * ```
 *
 * @throws TALLY_INVALID, COUNTER_UNKNOWN, ROLE_UNKNOWN
 * @throws PERIOD_INVALID where `asOf` is not a day such as `2014-01-20`
 * @throws ANALYSIS_INPUT_INVALID for rules that are not compiled, or an option that does not exist
 */
export function nearMisses(
  compiled: CompiledRuleSet,
  population: Iterable<PopulationSubject>,
  options: NearMissOptions = {},
): readonly NearMiss[] {
  checkCompiled('nearMisses', compiled);
  checkIterable('nearMisses', 'population', population);
  inputsOf('nearMisses').field('options', options, nearMissOptions);
  const asOf = options.asOf === undefined ? undefined : parsePeriod(options.asOf, 'day');
  if (asOf !== undefined && asOf < compiled.opensOn) return [];
  const judge = judgeBy(compiled);
  const places = new Map(compiled[resolved].goals.map(({ goal }, place) => [goal.id, place]));
  const found: (NearMiss & { readonly place: number })[] = [];
  for (const subject of population) {
    const evaluation = judge(subject);
    const near = evaluation.goals.filter(({ nearMiss }) => nearMiss);
    if (near.length === 0) continue;
    const { subjectId, role, tally, history = [] } = subject;
    const situation = new Situation(compiled, role, tally, history, evaluation, asOf);
    for (const { id } of near) {
      const place = places.get(id)!;
      const { goal, criterion } = compiled[resolved].goals[place]!;
      const card = criterionCard(criterion, situation);
      const whole = withReferredGoals(card, situation, places);
      found.push({
        place,
        subjectId,
        goal,
        criterion: card,
        missed: missedIn(whole),
        shortfall: shortfallOf(whole),
        sentence: decidedSentence(goal.name, card),
      });
    }
  }
  return found
    .sort((a, b) => a.place - b.place || a.shortfall - b.shortfall || compareIds(a.subjectId, b.subjectId))
    .map(({ place: _, ...nearMiss }) => nearMiss);
}

/** A criterion in which references to goals are replaced by the criteria of those goals. */
function withReferredGoals(
  card: CriterionCard,
  situation: Situation,
  places: ReadonlyMap<string, number>,
): CriterionCard {
  switch (card.kind) {
    case 'comparison':
    case 'not':
      return card;
    case 'goal': {
      const { criterion } = situation.compiled[resolved].goals[places.get(card.goal.id)!]!;
      return withReferredGoals(criterionCard(criterion, situation), situation, places);
    }
    default:
      return { ...card, children: card.children.map((child) => withReferredGoals(child, situation, places)) };
  }
}

/** The comparisons that made a criterion fail; a "not" is never missed by little. */
function missedIn(card: CriterionCard): readonly ComparisonCard[] {
  if (card.outcome !== 'not_met' || card.kind === 'not' || card.kind === 'goal') return [];
  return card.kind === 'comparison' ? [card] : card.children.flatMap(missedIn);
}

/** How far a criterion is from being met: 0 if it is met, infinite if that is unknown or a "not" failed. */
function shortfallOf(card: CriterionCard): number {
  if (card.outcome === 'met') return 0;
  if (card.outcome === 'not_evaluable' || card.kind === 'not' || card.kind === 'goal') return Infinity;
  if (card.kind === 'comparison') return distanceOf(card);
  return card.children.map(shortfallOf).sort((a, b) => a - b)[card.needed - 1]!;
}

/** The distance from the threshold as a share of the threshold; the distance itself if the threshold is 0. */
function distanceOf({ actual, threshold }: ComparisonCard): number {
  const distance = Math.abs(threshold - (actual ?? 0));
  // Twelve digits remove the rounding error of binary fractions, which would separate equals.
  return Number((threshold === 0 ? distance : distance / Math.abs(threshold)).toPrecision(12));
}
