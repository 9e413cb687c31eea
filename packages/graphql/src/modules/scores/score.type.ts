import { type Band, memberRoles, type ScoreItem, type Veto } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MemberRole } from '../organisation/member.ts';
import { DatedTableType, DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { criterionRules, QuantityType, RuleCriterionType } from './rule.type.ts';
import { GoalType, goalNamed, ScoreType, scoreNamed } from './rule-references.ts';

const ScoreItemKind = builder.enumType('ScoreItemKind', {
  description: 'How an item of a score earns points.',
  values: {
    LINEAR: { value: 'linear', description: 'So many points for each unit 按数量计分.' },
    STEPS: { value: 'steps', description: 'By a table of steps 分档计分.' },
    CONDITIONAL: { value: 'conditional', description: 'Where a criterion is met 达标计分.' },
    SUB_SCORE: { value: 'score', description: 'The points of another score, weighted 子项加权.' },
  } as const,
});

function kindOf(item: ScoreItem) {
  if ('per' in item) return 'linear';
  if ('table' in item) return 'steps';
  return 'when' in item ? 'conditional' : 'score';
}

export const ScoreItemType = builder.objectRef<InRuleSet<ScoreItem>>('ScoreItem').implement({
  description: 'A part of a score, as the rules state it: an addition, or a deduction.',
  fields: (t) => ({
    code: t.string({ description: 'Its name within the score.', resolve: ({ value }) => value.id }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called.',
      resolve: ({ value }) => value.name,
    }),
    kind: t.field({
      type: ScoreItemKind,
      description: 'How it earns points.',
      resolve: ({ value }) => kindOf(value),
    }),
    quantity: t.field({
      type: QuantityType,
      nullable: true,
      description: 'What earns the points; null of a condition and of a sub-score.',
      resolve: ({ ruleSet, value }) => ('of' in value ? { ruleSet, value: value.of } : null),
    }),
    per: t.field({
      type: [DatedValueType],
      description: 'Of a linear item: the points for each unit; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.per : undefined),
    }),
    startingFrom: t.field({
      type: [DatedValueType],
      description: 'Of a linear item: the value that earns 0 points; 0 where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.startingFrom : undefined),
    }),
    floor: t.field({
      type: [DatedValueType],
      description: 'Of a linear item: the fewest points; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.floor : undefined),
    }),
    cap: t.field({
      type: [DatedValueType],
      description: 'Of a linear item: the most points; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'per' in value ? value.cap : undefined),
    }),
    table: t.field({
      type: [DatedTableType],
      description: 'Of steps: the tables as they changed over time; empty otherwise.',
      resolve: ({ ruleSet, value }) =>
        'table' in value ? value.table.map((table) => ({ ruleSet, value: table })) : [],
    }),
    when: t.field({
      type: RuleCriterionType,
      nullable: true,
      description: 'Of a condition: what must be met; null otherwise.',
      resolve: ({ ruleSet, value }) =>
        'when' in value ? criterionRules({ ruleSet, value: value.when }) : null,
    }),
    points: t.field({
      type: [DatedValueType],
      description: 'Of a condition: the points where it is met; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'when' in value ? value.points : undefined),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'Of a sub-score: that score; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: 'score' in value ? value.score : null }),
    }),
    weight: t.field({
      type: [DatedValueType],
      description: 'Of a sub-score: what its points are multiplied by; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'weight' in value ? value.weight : undefined),
    }),
    ifUnknown: t.field({
      type: [DatedValueType],
      description: 'The points where it cannot be evaluated; where empty, the whole score is unknown then.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.ifUnknown),
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});

export const VetoType = builder.objectRef<InRuleSet<Veto>>('Veto').implement({
  description: 'One circumstance that decides a whole score, and its level: the lowest.',
  fields: (t) => ({
    code: t.string({ description: 'Its name within the score.', resolve: ({ value }) => value.id }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called.',
      resolve: ({ value }) => value.name,
    }),
    when: t.field({
      type: RuleCriterionType,
      description: 'The circumstance.',
      resolve: ({ ruleSet, value }) => criterionRules({ ruleSet, value: value.when }),
    }),
    points: t.field({
      type: [DatedValueType],
      description: 'The points of the score then.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.points),
    }),
  }),
});

export const LevelType = builder.objectRef<InRuleSet<Band>>('Level').implement({
  description: 'A level that the points of a score come to.',
  fields: (t) => ({
    code: t.string({ description: 'Its name within the score.', resolve: ({ value }) => value.id }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called.',
      resolve: ({ value }) => value.name,
    }),
    from: t.field({
      type: [DatedValueType],
      description: 'The fewest points that reach it; empty of the lowest.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.from),
    }),
    requires: t.field({
      type: [GoalType],
      description: 'Goals that must be met too; who misses one falls to the next level below.',
      resolve: ({ ruleSet, value }) =>
        (value.requires ?? []).map((goal) => goalNamed({ ruleSet, value: goal })),
    }),
  }),
});

ScoreType.implement({
  description: 'Points and the levels that they come to, as the rules state them.',
  fields: (t) => ({
    code: t.string({ description: 'Its name within the rule set.', resolve: ({ value }) => value.id }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called.',
      resolve: ({ value }) => value.name,
    }),
    roles: t.field({
      type: [MemberRole],
      description: 'Whose score it is; to other roles it does not exist.',
      resolve: ({ value }) => [...(value.roles ?? memberRoles.values)],
    }),
    base: t.field({
      type: [DatedValueType],
      description: 'The points to begin with; 0 where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.base),
    }),
    items: t.field({
      type: [ScoreItemType],
      description: 'Its additions and deductions.',
      resolve: ({ ruleSet, value }) => value.items.map((item) => ({ ruleSet, value: item })),
    }),
    floor: t.field({
      type: [DatedValueType],
      description: 'The fewest points; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.floor),
    }),
    cap: t.field({
      type: [DatedValueType],
      description: 'The most points; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.cap),
    }),
    decimals: t.int({
      nullable: true,
      description: 'To how many decimals the points are rounded, halves upwards; null where they are not.',
      resolve: ({ value }) => value.decimals ?? null,
    }),
    vetoes: t.field({
      type: [VetoType],
      description: 'The circumstances that decide it whatever the points are; the first that is met does.',
      resolve: ({ ruleSet, value }) => (value.vetoes ?? []).map((veto) => ({ ruleSet, value: veto })),
    }),
    levels: t.field({
      type: [LevelType],
      description: 'The levels, the highest first; empty where there are none.',
      resolve: ({ ruleSet, value }) => (value.bands ?? []).map((band) => ({ ruleSet, value: band })),
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});

export { ScoreType };
