import type { BandCard, ItemCard, PointsCard, VetoCard } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { CitationType } from '../rules/citation.type.ts';
import type { InRuleSet } from '../rules/dated-value.type.ts';
import { readingField } from '../rules/part-fields.ts';
import { LevelType, ScoreItemType, ScoreType, VetoType } from '../rules/score.type.ts';
import { OutcomeEnum } from './comparison.type.ts';
import { CriterionType, criterionIn } from './criterion.type.ts';

const ItemResultType = builder.objectRef<InRuleSet<ItemCard>>('ScoreItemResult').implement({
  description: 'The points that an item of a score earned, and why.',
  fields: (t) => ({
    item: t.field({
      type: ScoreItemType,
      description: 'The item.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.item }),
    }),
    points: t.float({
      nullable: true,
      description: 'The points; null where they are unknown and the rules give no substitute.',
      resolve: ({ value }) => value.points,
    }),
    stoodIn: t.boolean({
      description:
        'Whether the item could not be judged, so that the points are the substitute that the rules give (`ifUnknown`).',
      resolve: ({ value }) => value.stoodIn,
    }),
    value: t.float({
      nullable: true,
      description: 'The value that earned the points; null where it is unknown, and for a condition.',
      resolve: ({ value }) => value.value,
    }),
    criterion: t.field({
      type: CriterionType,
      nullable: true,
      description: 'For a condition, its criteria as a tree; null otherwise.',
      resolve: ({ ruleSet, value }) =>
        value.criterion === null ? null : criterionIn({ ruleSet, value: value.criterion }),
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'The source of the points; null where no source states them, so that they are a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: readingField(t),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'A sentence that sums this up.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});

const VetoResultType = builder.objectRef<InRuleSet<VetoCard>>('VetoResult').implement({
  description: 'Whether a veto applies to a member, and why.',
  fields: (t) => ({
    veto: t.field({
      type: VetoType,
      description: 'The veto.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.veto }),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description:
        'If met, the veto decides the score, unless an earlier one does. If not evaluable, the score is unknown, unless another veto decides it.',
      resolve: ({ value }) => value.outcome,
    }),
    points: t.float({
      description: 'The points of the score if the veto applies.',
      resolve: ({ value }) => value.points,
    }),
    criterion: t.field({
      type: CriterionType,
      description: 'The criteria, as a tree.',
      resolve: ({ ruleSet, value }) => criterionIn({ ruleSet, value: value.criterion }),
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'The source of the points; null where no source states them, so that they are a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: readingField(t),
  }),
});

const LevelResultType = builder.objectRef<InRuleSet<BandCard>>('LevelResult').implement({
  description: 'A level of a score, and whether it was reached.',
  fields: (t) => ({
    level: t.field({
      type: LevelType,
      description: 'The level.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.band }),
    }),
    from: t.float({
      nullable: true,
      description: 'The fewest points that reach the level; null for the lowest level.',
      resolve: ({ value }) => value.from,
    }),
    reached: t.boolean({
      description: 'Whether the points are enough for this level.',
      resolve: ({ value }) => value.reached,
    }),
  }),
});

export const ScoreResultType = builder.objectRef<InRuleSet<PointsCard>>('ScoreResult').implement({
  description: 'The points of a member in a score, and why.',
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
      description: 'The level that was reached; null where it is unknown, or where the score has no levels.',
      resolve: ({ ruleSet, value }) => (value.level === null ? null : { ruleSet, value: value.level }),
    }),
    base: t.float({
      description: 'The points that everyone starts with.',
      resolve: ({ value }) => value.base,
    }),
    items: t.field({
      type: [ItemResultType],
      description: 'The result of each item.',
      resolve: ({ ruleSet, value }) => value.items.map((each) => ({ ruleSet, value: each })),
    }),
    vetoes: t.field({
      type: [VetoResultType],
      description: 'The result of each veto; the first one that is met decides the score.',
      resolve: ({ ruleSet, value }) => value.vetoes.map((each) => ({ ruleSet, value: each })),
    }),
    levels: t.field({
      type: [LevelResultType],
      description: 'All levels, the highest first.',
      resolve: ({ ruleSet, value }) => value.bands.map((each) => ({ ruleSet, value: each })),
    }),
    pointsToNextLevel: t.float({
      nullable: true,
      description:
        'How many more points reach the next level; null in the highest level, or where it is unknown.',
      resolve: ({ value }) => value.pointsToNextBand,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'A sentence that states the points, the level and the reasons.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
