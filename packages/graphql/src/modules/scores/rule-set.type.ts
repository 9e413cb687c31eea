import type { Award, Comparison, Criterion, DatedValue, Requirement, RuleSet } from '@beatwork/core';
import { findRuleSet, storedMetricOf } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MemberRole } from '../organisation/member.type.ts';
import { MetricType } from './metric.type.ts';

/** Something cited, with the rule set that lists its sources. */
interface InRuleSet<Value> {
  readonly ruleSet: RuleSet;
  readonly value: Value;
}

export const CitationType = builder
  .objectRef<{ title: { en: string; zh: string }; at: { en: string; zh: string } }>('Citation')
  .implement({
    description: 'Where a value comes from.',
    fields: (t) => ({
      title: t.expose('title', { type: LocalizedTextType, description: 'The source.' }),
      at: t.expose('at', { type: LocalizedTextType, description: 'The place in it.' }),
    }),
  });

export const ComparisonDirection = builder.enumType('ComparisonDirection', {
  description: 'On which side of the threshold the value must be.',
  values: {
    AT_LEAST: { value: 'atLeast', description: 'The threshold or more 不少于.' },
    AT_MOST: { value: 'atMost', description: 'The threshold or less 不多于.' },
  } as const,
});

const DatedValueType = builder.objectRef<InRuleSet<DatedValue>>('DatedValue').implement({
  description: 'A value that is in force from a day until the next one begins.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day on which it is in force.',
      resolve: ({ value }) => new Date(value.from),
    }),
    value: t.float({
      description: 'The value; of a share, from 0 to 1.',
      resolve: ({ value }) => value.value,
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where it comes from; null where no source says it, and it is a reading.',
      resolve: ({ ruleSet, value: { source } }) =>
        source === undefined ? null : { title: ruleSet.sources[source.ref]!.title, at: source.at },
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});

const RuleType = builder.objectRef<InRuleSet<Comparison>>('Rule').implement({
  description: 'A metric against a threshold.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'What is compared.',
      resolve: ({ value }) => storedMetricOf(value.metric),
    }),
    is: t.field({
      type: ComparisonDirection,
      description: 'On which side of the threshold it must be.',
      resolve: ({ value }) => value.is,
    }),
    threshold: t.field({
      type: [DatedValueType],
      description: 'The threshold as it changed over time, earliest first.',
      resolve: ({ ruleSet, value }) => value.threshold.map((each) => ({ ruleSet, value: each })),
    }),
    minimumSample: t.field({
      type: [DatedValueType],
      description: 'Of a share: the least denominator from which it is judged; 1 where empty.',
      resolve: ({ ruleSet, value }) => (value.minimumSample ?? []).map((each) => ({ ruleSet, value: each })),
    }),
  }),
});

export const GoalKind = builder.enumType('GoalKind', {
  description: 'What a goal is for.',
  values: {
    AWARD: { value: 'award', description: 'An award that members earn: a star 奖项.' },
    REQUIREMENT: { value: 'requirement', description: 'A requirement on members: a baseline, a gate 条件.' },
  } as const,
});

const Combination = builder.enumType('Combination', {
  description: 'How the rules of a goal go together.',
  values: {
    ALL: { value: 'all', description: 'All must be met 全部满足.' },
    ANY: { value: 'any', description: 'One is enough 满足其一.' },
    NESTED: { value: 'nested', description: 'Groups within groups 组合嵌套.' },
  } as const,
});

const RankingType = builder.objectRef<Award['rankBy'][number]>('Ranking').implement({
  description: 'A metric by which those who earned an award are ranked.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'What is compared.',
      resolve: ({ metric }) => storedMetricOf(metric),
    }),
    mostFirst: t.boolean({
      description: 'Whether the most comes first; else the least.',
      resolve: ({ first }) => first === 'most',
    }),
  }),
});

export const GoalType = builder.objectRef<InRuleSet<Award | Requirement>>('Goal').implement({
  description: 'An award or a requirement, as the rules state it.',
  fields: (t) => ({
    code: t.string({ description: 'Its name within the rule set.', resolve: ({ value }) => value.id }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called.',
      resolve: ({ value }) => value.name,
    }),
    roles: t.field({
      type: [MemberRole],
      description: 'Whose goal it is; to other roles it does not exist.',
      resolve: ({ value }) => [...value.roles],
    }),
    combination: t.field({
      type: Combination,
      description: 'How its rules go together.',
      resolve: ({ value }) => combinationOf(value.criterion),
    }),
    rules: t.field({
      type: [RuleType],
      description: 'The rules that it is made of.',
      resolve: ({ ruleSet, value }) => rulesOf(value.criterion).map((rule) => ({ ruleSet, value: rule })),
    }),
    rankBy: t.field({
      type: [RankingType],
      description: 'How those who earned it are ranked; empty for a requirement.',
      resolve: ({ value }) => ('rankBy' in value ? [...value.rankBy] : []),
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});

export const RuleSetType = builder.objectRef<RuleSet>('RuleSet').implement({
  description: 'The rules of one assessment.',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'Its name, to pass on as `ruleSet`.' }),
    version: t.exposeString('version', { description: 'The version of the rules as data.' }),
    title: t.expose('title', { type: LocalizedTextType, description: 'What it is called.' }),
    description: t.expose('description', { type: LocalizedTextType, description: 'What it is about.' }),
    effectiveFrom: t.field({
      type: 'Date',
      description: 'Its first day; it judges no month that begins before.',
      resolve: ({ effectiveFrom }) => new Date(effectiveFrom),
    }),
    awards: t.field({
      type: [GoalType],
      description: 'The awards that members can earn.',
      resolve: (ruleSet) => ruleSet.awards.map((value) => ({ ruleSet, value })),
    }),
    requirements: t.field({
      type: [GoalType],
      description: 'The requirements on members.',
      resolve: (ruleSet) => ruleSet.requirements.map((value) => ({ ruleSet, value })),
    }),
    placesPerAward: t.int({
      description: 'How many members are named for each award.',
      resolve: ({ selection }) => selection.placesPerAward,
    }),
    oneAwardPerMember: t.boolean({
      description: 'Whether a member is named for one award at most.',
      resolve: ({ selection }) => selection.oneAwardPerMember,
    }),
    selectionReading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen about the naming where the sources are silent; null where they are not.',
      resolve: ({ selection }) => selection.reading ?? null,
    }),
    nearMissReading: t.field({
      type: LocalizedTextType,
      description: 'What counts as missed by little.',
      resolve: ({ nearMiss }) => nearMiss.reading,
    }),
  }),
});

builder.queryField('ruleSets', (t) =>
  t.field({
    type: [RuleSetType],
    description: 'Every rule set that this gateway judges by.',
    resolve: (_root, _args, { ruleSets }) => [...ruleSets],
  }),
);

builder.queryField('ruleSet', (t) =>
  t.field({
    type: RuleSetType,
    description: 'A rule set by its code. One that there is not is an error: RULE_SET_UNKNOWN.',
    args: { code: t.arg.string({ required: true, description: 'Its code, such as `dezhou-five-star`.' }) },
    resolve: (_root, { code }, { ruleSets }) => findRuleSet(code, ruleSets),
  }),
);

function rulesOf(criterion: Criterion): readonly Comparison[] {
  if ('metric' in criterion) return [criterion];
  return ('all' in criterion ? criterion.all : criterion.any).flatMap(rulesOf);
}

function combinationOf(criterion: Criterion): 'all' | 'any' | 'nested' {
  if ('metric' in criterion) return 'all';
  const [kind, parts] =
    'all' in criterion ? (['all', criterion.all] as const) : (['any', criterion.any] as const);
  return parts.every((part) => 'metric' in part) ? kind : 'nested';
}
