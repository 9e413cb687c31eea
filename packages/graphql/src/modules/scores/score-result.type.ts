import type { BandCard, ItemCard, PointsCard, VetoCard } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { OutcomeEnum } from './comparison.type.ts';
import { CriterionType, criterionIn } from './criterion.type.ts';
import { CitationType, type InRuleSet } from './dated-value.type.ts';
import { LevelType, ScoreItemType, ScoreType, VetoType } from './score.type.ts';

const ItemResultType = builder.objectRef<InRuleSet<ItemCard>>('ScoreItemResult').implement({
  description: 'What an item of a score came to, and why.',
  fields: (t) => ({
    item: t.field({
      type: ScoreItemType,
      description: 'The item.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.item }),
    }),
    points: t.float({
      nullable: true,
      description: 'The points; null where they are unknown and nothing stands in.',
      resolve: ({ value }) => value.points,
    }),
    stoodIn: t.boolean({
      description: "Whether it could not be evaluated, and the rules' stand-in counts.",
      resolve: ({ value }) => value.stoodIn,
    }),
    value: t.float({
      nullable: true,
      description: 'What earned the points; null where it is unknown, and of a condition.',
      resolve: ({ value }) => value.value,
    }),
    criterion: t.field({
      type: CriterionType,
      nullable: true,
      description: 'Of a condition: its criteria as a tree; null otherwise.',
      resolve: ({ ruleSet, value }) =>
        value.criterion === null ? null : criterionIn({ ruleSet, value: value.criterion }),
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where its points come from; null where they are a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'All of it in a sentence.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});

const VetoResultType = builder.objectRef<InRuleSet<VetoCard>>('VetoResult').implement({
  description: 'How the circumstance of a veto came out, and why.',
  fields: (t) => ({
    veto: t.field({
      type: VetoType,
      description: 'The veto.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.veto }),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'Met: it decides the score, if none before it does. Not evaluable: the score is unknown.',
      resolve: ({ value }) => value.outcome,
    }),
    points: t.float({
      description: 'The points that it gives where it is met.',
      resolve: ({ value }) => value.points,
    }),
    criterion: t.field({
      type: CriterionType,
      description: 'Its criteria as a tree.',
      resolve: ({ ruleSet, value }) => criterionIn({ ruleSet, value: value.criterion }),
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where its points come from; null where they are a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading,
    }),
  }),
});

const LevelResultType = builder.objectRef<InRuleSet<BandCard>>('LevelResult').implement({
  description: 'A level of a score, with what it takes and whether it was reached.',
  fields: (t) => ({
    level: t.field({
      type: LevelType,
      description: 'The level.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.band }),
    }),
    from: t.float({
      nullable: true,
      description: 'The fewest points that reach it; null of the lowest.',
      resolve: ({ value }) => value.from,
    }),
    reached: t.boolean({
      description: 'Whether the points came to this level.',
      resolve: ({ value }) => value.reached,
    }),
  }),
});

export const ScoreResultType = builder.objectRef<InRuleSet<PointsCard>>('ScoreResult').implement({
  description: 'What a score came to for a member, and why.',
  fields: (t) => ({
    score: t.field({
      type: ScoreType,
      description: 'The score.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.score }),
    }),
    points: t.float({
      nullable: true,
      description: 'The points; null where an item or a veto is unknown.',
      resolve: ({ value }) => value.points,
    }),
    level: t.field({
      type: LevelType,
      nullable: true,
      description: 'The level that they come to; null where it is unknown, or where there are no levels.',
      resolve: ({ ruleSet, value }) => (value.level === null ? null : { ruleSet, value: value.level }),
    }),
    base: t.float({ description: 'The points to begin with.', resolve: ({ value }) => value.base }),
    items: t.field({
      type: [ItemResultType],
      description: 'What each item came to.',
      resolve: ({ ruleSet, value }) => value.items.map((each) => ({ ruleSet, value: each })),
    }),
    vetoes: t.field({
      type: [VetoResultType],
      description: 'How the vetoes came out; the first that is met decides.',
      resolve: ({ ruleSet, value }) => value.vetoes.map((each) => ({ ruleSet, value: each })),
    }),
    levels: t.field({
      type: [LevelResultType],
      description: 'All levels, the highest first.',
      resolve: ({ ruleSet, value }) => value.bands.map((each) => ({ ruleSet, value: each })),
    }),
    pointsToNextLevel: t.float({
      nullable: true,
      description: 'How many points lead to the next level above; null in the highest, or where unknown.',
      resolve: ({ value }) => value.pointsToNextBand,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'What it came to, in a sentence.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
