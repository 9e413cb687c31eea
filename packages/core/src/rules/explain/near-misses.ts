import type { LocalizedText } from '../../text/localized-text.ts';
import { type CompiledRuleSet, resolved } from '../compile/compiled.ts';
import { judgeBy, type PopulationSubject } from '../evaluate/population.ts';
import type { Award, Requirement } from '../format/index.ts';
import { compareIds } from '../select/figures.ts';
import type { ComparisonCard, CriterionCard } from './cards.ts';
import { criterionCard, decidedSentence } from './criterion-card.ts';
import { Situation } from './situation.ts';

/** How to list near misses. */
export interface NearMissOptions {
  /** The day of the reader, as in {@link scorecardOf}: while the period is open, a gap can still be closed. */
  readonly asOf?: string;
}

/** Somebody who missed a goal by little. */
export interface NearMiss {
  readonly subjectId: string;
  readonly goal: Award | Requirement;
  /** The comparisons that were not met, each with its gap, in the order of the rules. */
  readonly missed: readonly ComparisonCard[];
  /** How far the worst of them is from its threshold, as a share of the threshold: 0.05 where 76 of 80 were reached. */
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
 */
export function nearMisses(
  compiled: CompiledRuleSet,
  population: Iterable<PopulationSubject>,
  { asOf }: NearMissOptions = {},
): readonly NearMiss[] {
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
      const missed = missedIn(card, situation, places);
      const shortfall = Math.max(...missed.map(shortfallOf));
      found.push({ place, subjectId, goal, missed, shortfall, sentence: decidedSentence(goal.name, card) });
    }
  }
  return found
    .sort((a, b) => a.place - b.place || a.shortfall - b.shortfall || compareIds(a.subjectId, b.subjectId))
    .map(({ place: _, ...nearMiss }) => nearMiss);
}

/** The comparisons that made a criterion fail, also those of the goals that it refers to. */
function missedIn(
  card: CriterionCard,
  situation: Situation,
  places: ReadonlyMap<string, number>,
): readonly ComparisonCard[] {
  if (card.outcome !== 'not_met') return [];
  switch (card.kind) {
    case 'comparison':
      return [card];
    case 'goal': {
      const { criterion } = situation.compiled[resolved].goals[places.get(card.goal.id)!]!;
      return missedIn(criterionCard(criterion, situation), situation, places);
    }
    case 'not':
      return [];
    default:
      return card.children.flatMap((child) => missedIn(child, situation, places));
  }
}

/** The distance from the threshold as a share of it; the distance itself where the threshold is 0. */
function shortfallOf({ actual, threshold }: ComparisonCard): number {
  const distance = Math.abs(threshold - (actual ?? 0));
  // Twelve digits remove the rounding error of binary fractions, which would separate equals.
  return Number((threshold === 0 ? distance : distance / Math.abs(threshold)).toPrecision(12));
}
