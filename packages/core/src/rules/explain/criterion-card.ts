import { capitalised } from '../../text/capitalised.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { CompiledCriterion } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { opposite, together } from '../evaluate/kleene.ts';
import type { Outcome } from '../evaluate/outcome.ts';
import type { ComparisonCard, CriterionCard, GoalReferenceCard } from './cards.ts';
import { comparisonCard } from './comparison-card.ts';
import type { Situation } from './situation.ts';

/** Explains a criterion with all of its parts. */
export function criterionCard(criterion: CompiledCriterion, situation: Situation): CriterionCard {
  return foldCriterion<(negated: boolean) => CriterionCard>(criterion, {
    comparison: (comparison) => (negated) => comparisonCard(comparison, situation, negated),
    goal: (place) => (negated) => goalReferenceCard(place, situation, negated),
    not: (child) => (negated) => {
      const card = child(!negated);
      return { kind: 'not', outcome: opposite(card.outcome), children: [card] };
    },
    group:
      ({ kind, needed }, parts) =>
      (negated) => {
        const children = parts.map((part) => part(negated));
        const outcome = together(
          needed,
          children.map((child) => child.outcome),
        );
        return { kind, needed, outcome, children };
      },
  })(false);
}

function goalReferenceCard(place: number, situation: Situation, negated: boolean): GoalReferenceCard {
  const { goal } = situation.compiled[resolved].goals[place]!;
  const { outcome } = situation.goal(place);
  const ending = (negated ? negatedEndings : endings)[outcome];
  return {
    kind: 'goal',
    goal,
    outcome,
    sentence: { en: `${capitalised(goal.name.en)}: ${ending.en}.`, zh: `${goal.name.zh}：${ending.zh}。` },
  };
}

/** The comparisons of a criterion, in reading order. */
export function comparisonsOf(card: CriterionCard): readonly ComparisonCard[] {
  if (card.kind === 'comparison') return [card];
  return card.kind === 'goal' ? [] : card.children.flatMap(comparisonsOf);
}

/** The words for the outcomes in sentences. */
export const endings: Readonly<Record<Outcome, LocalizedText>> = {
  met: { en: 'met', zh: '达标' },
  not_met: { en: 'not met', zh: '未达标' },
  not_evaluable: { en: 'cannot be judged', zh: '无法评定' },
};

/** The words for the outcomes of a goal inside a "not". */
const negatedEndings: Readonly<Record<Outcome, LocalizedText>> = {
  met: { en: 'met, but must not be', zh: '达标，而此处要求未达标' },
  not_met: { en: 'not met, as is required here', zh: '未达标，符合此处要求' },
  not_evaluable: endings.not_evaluable,
};
