import type { Band, ScoreItem, Veto } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { DatedTableType, DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { codeField, nameField, readingField, rolesField } from './part-fields.ts';
import { criterionRules, QuantityType, RuleCriterionType } from './rule.type.ts';
import { GoalType, goalNamed, ScoreType, scoreNamed } from './rule-references.ts';

const ScoreItemKind = builder.enumType('ScoreItemKind', {
  description: 'How an item of a score earns points.',
  values: {
    LINEAR: { value: 'linear', description: 'A number of points for each unit 按数量计分.' },
    STEPS: { value: 'steps', description: 'Points from a table of steps 分档计分.' },
    CONDITIONAL: { value: 'conditional', description: 'Points if a criterion is met 达标计分.' },
    SUB_SCORE: { value: 'score', description: 'The points of another score times a weight 子项加权.' },
  } as const,
});

function kindOf(item: ScoreItem) {
  if ('per' in item) return 'linear';
  if ('table' in item) return 'steps';
  return 'when' in item ? 'conditional' : 'score';
}

export const ScoreItemType = builder.objectRef<InRuleSet<ScoreItem>>('ScoreItem').implement({
  description: 'A part of a score that adds or deducts points, as the rules state it.',
  fields: (t) => ({
    code: codeField(t, 'score'),
    name: nameField(t),
    kind: t.field({
      type: ScoreItemKind,
      description: 'How the item earns points.',
      resolve: ({ value }) => kindOf(value),
    }),
    quantity: t.field({
      type: QuantityType,
      nullable: true,
      description: 'The quantity that earns the points; null for a condition and for a sub-score.',
      resolve: ({ ruleSet, value }) => ('of' in value ? { ruleSet, value: value.of } : null),
    }),
    per: t.field({
      type: [DatedValueType],
      description: 'For a linear item, the points for each unit; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.per : undefined),
    }),
    startingFrom: t.field({
      type: [DatedValueType],
      description: 'For a linear item, the value that earns 0 points; 0 where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.startingFrom : undefined),
    }),
    floor: t.field({
      type: [DatedValueType],
      description: 'For a linear item, the fewest points that it can earn; no limit where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.floor : undefined),
    }),
    cap: t.field({
      type: [DatedValueType],
      description: 'For a linear item, the most points that it can earn; no limit where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.cap : undefined),
    }),
    table: t.field({
      type: [DatedTableType],
      description: 'For an item with steps, its tables as they changed over time; empty otherwise.',
      resolve: ({ ruleSet, value }) =>
        'table' in value ? value.table.map((table) => ({ ruleSet, value: table })) : [],
    }),
    when: t.field({
      type: RuleCriterionType,
      nullable: true,
      description: 'For a condition, the criterion that must be met; null otherwise.',
      resolve: ({ ruleSet, value }) =>
        'when' in value ? criterionRules({ ruleSet, value: value.when }) : null,
    }),
    points: t.field({
      type: [DatedValueType],
      description: 'For a condition, the points if it is met; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'when' in value ? value.points : undefined),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'For a sub-score, the other score; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: 'score' in value ? value.score : null }),
    }),
    weight: t.field({
      type: [DatedValueType],
      description: 'For a sub-score, the weight by which its points are multiplied; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'weight' in value ? value.weight : undefined),
    }),
    ifUnknown: t.field({
      type: [DatedValueType],
      description:
        'The points that count if the item cannot be judged. Where empty, the whole score is then unknown.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.ifUnknown),
    }),
    reading: readingField(t),
  }),
});

export const VetoType = builder.objectRef<InRuleSet<Veto>>('Veto').implement({
  description: 'A circumstance that alone decides the points of a score and puts it in its lowest level.',
  fields: (t) => ({
    code: codeField(t, 'score'),
    name: nameField(t),
    when: t.field({
      type: RuleCriterionType,
      description: 'The circumstance in which the veto applies.',
      resolve: ({ ruleSet, value }) => criterionRules({ ruleSet, value: value.when }),
    }),
    points: t.field({
      type: [DatedValueType],
      description: 'The points of the score if the veto applies.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.points),
    }),
  }),
});

export const LevelType = builder.objectRef<InRuleSet<Band>>('Level').implement({
  description: 'A level of a score, which depends on the points.',
  fields: (t) => ({
    code: codeField(t, 'score'),
    name: nameField(t),
    from: t.field({
      type: [DatedValueType],
      description: 'The fewest points that reach the level; empty for the lowest level.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.from),
    }),
    requires: t.field({
      type: [GoalType],
      description:
        'The goals that must be met as well. A member who does not meet all of them gets the next lower level.',
      resolve: ({ ruleSet, value }) =>
        (value.requires ?? []).map((goal) => goalNamed({ ruleSet, value: goal })),
    }),
  }),
});

ScoreType.implement({
  description: 'A number of points with its levels, as the rules state it.',
  fields: (t) => ({
    code: codeField(t, 'rule set'),
    name: nameField(t),
    roles: rolesField(t, 'score'),
    base: t.field({
      type: [DatedValueType],
      description: 'The points that everyone starts with; 0 where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.base),
    }),
    items: t.field({
      type: [ScoreItemType],
      description: 'The items that add or deduct points.',
      resolve: ({ ruleSet, value }) => value.items.map((item) => ({ ruleSet, value: item })),
    }),
    floor: t.field({
      type: [DatedValueType],
      description: 'The fewest points that are possible; no limit where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.floor),
    }),
    cap: t.field({
      type: [DatedValueType],
      description: 'The most points that are possible; no limit where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.cap),
    }),
    decimals: t.int({
      nullable: true,
      description:
        'To how many decimals the points are rounded, halves upwards; null where they are not rounded.',
      resolve: ({ value }) => value.decimals ?? null,
    }),
    vetoes: t.field({
      type: [VetoType],
      description:
        'The circumstances that decide the score, whatever the items come to. The first one that is met decides.',
      resolve: ({ ruleSet, value }) => (value.vetoes ?? []).map((veto) => ({ ruleSet, value: veto })),
    }),
    levels: t.field({
      type: [LevelType],
      description: 'The levels, the highest first; empty where the score has none.',
      resolve: ({ ruleSet, value }) => (value.bands ?? []).map((band) => ({ ruleSet, value: band })),
    }),
    reading: readingField(t),
  }),
});

export { ScoreType };
