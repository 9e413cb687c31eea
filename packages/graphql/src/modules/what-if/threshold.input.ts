import type { ChangedValue, MetricId, ThresholdAt } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { MetricIdEnum } from '../metrics/metric.type.ts';

interface OfGoal {
  readonly goal: string;
  readonly metric: MetricId;
}

/** Which threshold is meant, as clients give it: exactly one of the two. */
export interface ThresholdGiven {
  readonly ofGoal?: OfGoal | null | undefined;
  readonly path?: string | null | undefined;
}

const ThresholdOfGoalInput = builder.inputRef<OfGoal>('ThresholdOfGoal').implement({
  description: 'The threshold of a metric in a goal, where the goal compares the metric once.',
  fields: (t) => ({
    goal: t.string({ required: true, description: 'The code of the award or requirement.' }),
    metric: t.field({ type: MetricIdEnum, required: true, description: 'The metric that is compared.' }),
  }),
});

export const ThresholdInput = builder.inputRef<ThresholdGiven>('ThresholdInput').implement({
  description: 'Which threshold of the rules is meant.',
  isOneOf: true,
  fields: (t) => ({
    ofGoal: t.field({ type: ThresholdOfGoalInput, description: 'That of a metric in a goal.' }),
    path: t.string({
      description:
        'That at a path in the JSON text of the rule set, such as `awards.0.criterion.all.0.threshold`. `path` of a `Rule` says it, and the error PATH_UNKNOWN lists the paths that there are.',
    }),
  }),
});

/** The threshold that is meant, as core takes it. */
export const readThreshold = ({ ofGoal, path }: ThresholdGiven): ThresholdAt => ofGoal ?? { path: path! };

/** One change of the rules. */
export interface RuleChange {
  readonly at: ThresholdGiven;
  readonly value: number;
}

export const RuleChangeInput = builder.inputRef<RuleChange>('RuleChange').implement({
  description: 'Another value in the rules.',
  fields: (t) => ({
    at: t.field({
      type: ThresholdInput,
      required: true,
      description:
        'Which value is changed. A `path` may also lead to another one: points, a weight, or the border between two levels, which is changed in both.',
    }),
    value: t.float({
      required: true,
      description: 'The value in its place; a share as a number from 0 to 1.',
    }),
  }),
});

/** The change that is meant, as core takes it. */
export const readChange = ({ at, value }: RuleChange): ChangedValue => ({ ...readThreshold(at), value });
