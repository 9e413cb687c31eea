import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type Award,
  type FoundThreshold,
  type Period,
  type Quota,
  type Requirement,
  type RuleSet,
  type SweepPoint,
  sweep,
  type TriedThreshold,
  thresholdFor,
} from '@beatwork/core';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { areaArgument } from '../areas/area.ts';
import { judgementArguments } from '../judging/judgement-arguments.ts';
import { GoalType } from '../rules/goal.type.ts';
import { addGoalCount } from './goal-count.ts';
import { loadJudged } from './load-judged.ts';
import { readThreshold, ThresholdInput } from './threshold.input.ts';

/** How many thresholds are tried in one query at the most. */
const mostThresholds = 50;

const SweepPointType = builder.objectRef<SweepPoint>('SweepPoint').implement({
  description: 'How many would meet the goal with one threshold.',
  fields: (t) => ({
    threshold: t.exposeFloat('threshold', { description: 'The threshold that was tried.' }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'The result in words.' }),
  }),
});
addGoalCount(SweepPointType);

interface SweepOf {
  readonly ruleSet: RuleSet;
  readonly goal: Award | Requirement;
  readonly path: string;
  readonly period: Period;
  readonly points: readonly SweepPoint[];
}

const ThresholdSweepType = builder.objectRef<SweepOf>('ThresholdSweep').implement({
  description: 'What different thresholds of a goal would lead to.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement, as it is in the rules.',
      resolve: ({ ruleSet, goal }) => ({ ruleSet, value: goal }),
    }),
    path: t.exposeString('path', {
      description: 'The path of the comparison in the JSON text of the rule set; `at` takes it as `path`.',
    }),
    period: t.expose('period', { type: 'Period', description: 'The period.' }),
    points: t.field({
      type: [SweepPointType],
      description: 'The results, in the order of the thresholds that were given.',
      resolve: ({ points }) => points,
    }),
  }),
});

builder.queryField('thresholdSweep', (t) =>
  t.field({
    type: ThresholdSweepType,
    description:
      'How many would meet a goal with each of several thresholds. Those may ask who may read scorecards, about their stations.',
    args: {
      ...judgementArguments(),
      ...areaArgument(),
      at: t.arg({ type: ThresholdInput, required: true, description: 'Which threshold is varied.' }),
      thresholds: t.arg.floatList({
        required: true,
        description: `The thresholds to try, at most ${mostThresholds}; shares as numbers from 0 to 1.`,
      }),
    },
    complexity: ({ thresholds }) => ({ field: 100 * thresholds.length, multiplier: 1 }),
    resolve: async (_root, { at, thresholds, ...args }, context) => {
      if (thresholds.length > mostThresholds) {
        const length = thresholds.length;
        throw new GatewayError('INPUT_TOO_LONG', { name: 'thresholds', length, limit: mostThresholds });
      }
      const { rules, population } = await loadJudged(context, args);
      const { ruleSet, period } = rules;
      const place = readThreshold(at);
      const { goal, path } = sweep(ruleSet, period, place, [], population);
      const points: SweepPoint[] = [];
      for (const threshold of thresholds) {
        points.push(...sweep(ruleSet, period, place, [threshold], population).points);
        // Each threshold judges everybody anew, so other requests get their turn in between.
        await nextTurn();
      }
      return { ruleSet, goal, path, period, points };
    },
  }),
);

const TriedThresholdType = builder.objectRef<TriedThreshold>('TriedThreshold').implement({
  description: 'A threshold, and how many would meet the goal with it.',
  fields: (t) => ({ threshold: t.exposeFloat('threshold', { description: 'The threshold.' }) }),
});
addGoalCount(TriedThresholdType);

const FoundThresholdType = builder.objectRef<FoundThreshold>('FoundThreshold').implement({
  description: 'The least demanding threshold with which at most the given number meets the goal.',
  fields: (t) => ({
    threshold: t.exposeFloat('threshold', { description: 'The threshold.' }),
    path: t.exposeString('path', {
      description: 'The path of the comparison in the JSON text of the rule set; `at` takes it as `path`.',
    }),
    lessDemanding: t.field({
      type: TriedThresholdType,
      nullable: true,
      description:
        'The next less demanding value that somebody reached, with which too many meet the goal; null for none.',
      resolve: ({ lessDemanding }) => lessDemanding,
    }),
    moreDemanding: t.field({
      type: TriedThresholdType,
      nullable: true,
      description: 'The next more demanding value that somebody reached; null for none.',
      resolve: ({ moreDemanding }) => moreDemanding,
    }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'The result in words.' }),
  }),
});
addGoalCount(FoundThresholdType);

interface QuotaGiven {
  readonly count?: number | null | undefined;
  readonly share?: number | null | undefined;
}

const QuotaInput = builder.inputRef<QuotaGiven>('QuotaInput').implement({
  description: 'How many may meet a goal at the most.',
  isOneOf: true,
  fields: (t) => ({
    count: t.int({ description: 'A number.' }),
    share: t.float({ description: 'A share of those for whom the goal exists, from 0 to 1.' }),
  }),
});

const readQuota = ({ count, share }: QuotaGiven): Quota =>
  typeof count === 'number' ? { count } : { share: share! };

builder.queryField('thresholdFor', (t) =>
  t.field({
    type: FoundThresholdType,
    description:
      'The least demanding threshold with which at most a given number, or share, meets the goal. Those may ask who may read scorecards, about their stations.',
    args: {
      ...judgementArguments(),
      ...areaArgument(),
      at: t.arg({ type: ThresholdInput, required: true, description: 'Which threshold is sought.' }),
      quota: t.arg({ type: QuotaInput, required: true, description: 'How many may meet the goal.' }),
    },
    complexity: { field: 1000, multiplier: 1 },
    resolve: async (_root, { at, quota, ...args }, context) => {
      const { rules, population } = await loadJudged(context, args);
      return thresholdFor(rules.ruleSet, rules.period, readThreshold(at), readQuota(quota), population);
    },
  }),
);
