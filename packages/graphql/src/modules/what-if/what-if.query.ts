import {
  compileRuleSet,
  type GoalChange,
  type LevelChange,
  type RuleSet,
  type ScoreChange,
  type ScoreCount,
  type WhatIf,
  whatIf,
  withValues,
} from '@beatwork/core';
import { builder, type SchemaTypes } from '../../builder.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { areaArgument } from '../areas/area.ts';
import { judgementArguments } from '../judging/judgement-arguments.ts';
import type { JudgedSubject } from '../judging/population.ts';
import { GoalType } from '../rules/goal.type.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { LevelType, ScoreType } from '../rules/score.type.ts';
import { ChangedSubjectConnection, subjectsConnection } from './changed-subjects.ts';
import { GoalCountType } from './goal-count.ts';
import { loadJudged } from './load-judged.ts';
import { RuleChangeInput, readChange } from './threshold.input.ts';

/** A part of what a change of the rules would do. */
interface EffectOn<Part> {
  readonly part: Part;
  /** The rules with the change. */
  readonly ruleSet: RuleSet;
  /** Identifies the question. A cursor marks a subject in the order by number, in all lists of one question. */
  readonly question: string;
  readonly subjects: ReadonlyMap<string, JudgedSubject>;
}

type Fields<Part> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EffectOn<Part>>;
type Subjects<Part> = {
  [Name in keyof Part]: Part[Name] extends readonly string[] ? Name : never;
}[keyof Part];

/** A page of the subjects whose numbers are in a field of a part. */
const subjectsField = <Part>(t: Fields<Part>, name: Subjects<Part> & string, description: string) =>
  t.field({
    type: ChangedSubjectConnection,
    description,
    args: pageArguments(),
    complexity: costOfPage,
    resolve: ({ part, question, subjects }, args) =>
      subjectsConnection(
        question,
        (part[name] as readonly string[]).map((id) => subjects.get(id)!),
        args,
      ),
  });

const GoalChangeType = builder.objectRef<EffectOn<GoalChange>>('GoalChange').implement({
  description: 'What other rules would do to an award or requirement.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement, with the changed values.',
      resolve: ({ part, ruleSet }) => ({ ruleSet, value: part.goal }),
    }),
    before: t.field({
      type: GoalCountType,
      description: 'How it is by the rules.',
      resolve: ({ part }) => part.before,
    }),
    after: t.field({
      type: GoalCountType,
      description: 'How it would be by the changed rules.',
      resolve: ({ part }) => part.after,
    }),
    gained: subjectsField(t, 'gained', 'Those who would meet it and do not meet it now, by number.'),
    lost: subjectsField(t, 'lost', 'Those who meet it now and would no longer meet it, by number.'),
    becameEvaluable: subjectsField(
      t,
      'becameEvaluable',
      'Those who cannot be judged now and could be judged, by number.',
    ),
    becameNotEvaluable: subjectsField(
      t,
      'becameNotEvaluable',
      'Those who are judged now and could not be judged any more, by number.',
    ),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'The change in words.',
      resolve: ({ part }) => part.sentence,
    }),
  }),
});

const ScoreCountType = builder.objectRef<ScoreCount>('ScoreCount').implement({
  description: 'The points of a score, over all for whom it exists.',
  fields: (t) => ({
    judged: t.exposeInt('of', { description: 'For how many the score exists.' }),
    known: t.exposeInt('known', { description: 'How many have known points.' }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'The mean of the known points; null for none.',
    }),
  }),
});

const LevelChangeType = builder.objectRef<EffectOn<LevelChange>>('LevelChange').implement({
  description: 'What other rules would do to a level of a score.',
  fields: (t) => ({
    level: t.field({
      type: LevelType,
      description: 'The level.',
      resolve: ({ part, ruleSet }) => ({ ruleSet, value: part.level }),
    }),
    before: t.int({ description: 'How many are in it.', resolve: ({ part }) => part.before }),
    after: t.int({ description: 'How many would be in it.', resolve: ({ part }) => part.after }),
    entered: subjectsField(t, 'entered', 'Those who would come into it, by number.'),
    left: subjectsField(t, 'left', 'Those who would leave it, by number.'),
  }),
});

const ScoreChangeType = builder.objectRef<EffectOn<ScoreChange>>('ScoreChange').implement({
  description: 'What other rules would do to a score.',
  fields: (t) => ({
    score: t.field({
      type: ScoreType,
      description: 'The score, with the changed values.',
      resolve: ({ part, ruleSet }) => ({ ruleSet, value: part.score }),
    }),
    before: t.field({
      type: ScoreCountType,
      description: 'How it is by the rules.',
      resolve: ({ part }) => part.before,
    }),
    after: t.field({
      type: ScoreCountType,
      description: 'How it would be by the changed rules.',
      resolve: ({ part }) => part.after,
    }),
    rose: subjectsField(t, 'rose', 'Those whose known points would rise, by number.'),
    fell: subjectsField(t, 'fell', 'Those whose known points would fall, by number.'),
    becameKnown: subjectsField(t, 'becameKnown', 'Those whose unknown points would be known, by number.'),
    becameUnknown: subjectsField(t, 'becameUnknown', 'Those whose known points would be unknown, by number.'),
    levels: t.field({
      type: [LevelChangeType],
      description: 'The levels, the highest first.',
      resolve: ({ part, ...of }) => part.levels.map((level) => ({ ...of, part: level })),
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'The change in words.',
      resolve: ({ part }) => part.sentence,
    }),
  }),
});

const WhatIfType = builder.objectRef<EffectOn<WhatIf>>('WhatIf').implement({
  description: 'What would change in a period if some values of the rules were different. Nothing is stored.',
  fields: (t) => ({
    ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules with the changed values.' }),
    period: t.field({ type: 'Period', description: 'The period.', resolve: ({ part }) => part.period }),
    judged: t.int({
      description:
        'How many are judged: nobody in a period that has not begun, whom `scoreSummary` counts as not evaluable.',
      resolve: ({ part }) => part.subjects,
    }),
    awardsEarnedBefore: t.int({
      description: 'How many awards all of them together have earned.',
      resolve: ({ part }) => part.awardsEarned.before,
    }),
    awardsEarnedAfter: t.int({
      description: 'How many awards they would have earned.',
      resolve: ({ part }) => part.awardsEarned.after,
    }),
    goals: t.field({
      type: [GoalChangeType],
      description: 'The awards, followed by the requirements.',
      resolve: ({ part, ...of }) => part.goals.map((goal) => ({ ...of, part: goal })),
    }),
    scores: t.field({
      type: [ScoreChangeType],
      description: 'The scores.',
      resolve: ({ part, ...of }) => part.scores.map((score) => ({ ...of, part: score })),
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'The change in words.',
      resolve: ({ part }) => part.sentence,
    }),
  }),
});

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfType,
    description:
      'What would change in a period if some values of the rules were different: how many would meet each goal, and who would gain or lose. Those may ask who may read scorecards, about their stations.',
    args: {
      ...judgementArguments(),
      ...areaArgument(),
      changes: t.arg({
        type: [RuleChangeInput],
        required: true,
        description: 'The values that are different.',
      }),
    },
    complexity: { field: 100, multiplier: 1 },
    resolve: async (_root, args, context) => {
      const { rules, population } = await loadJudged(context, args);
      const changed = compileRuleSet(withValues(rules.ruleSet, args.changes.map(readChange)), rules.period);
      const { id, version } = rules.ruleSet;
      return {
        part: whatIf(rules, changed, population),
        ruleSet: changed.ruleSet,
        question: `Query.whatIf ${JSON.stringify([id, version, rules.period, args.area, args.changes])}`,
        subjects: new Map(population.map((subject) => [subject.subjectId, subject])),
      };
    },
  }),
);
