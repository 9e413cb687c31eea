import type { GoalCount } from '@beatwork/core';
import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../../builder.ts';

/** Adds the fields of a count of outcomes to a type. */
export function addGoalCount<Shape extends GoalCount>(type: ObjectRef<SchemaTypes, Shape>): void {
  builder.objectFields(type as ObjectRef<SchemaTypes, GoalCount>, (t) => ({
    judged: t.exposeInt('of', { description: 'For how many the goal exists.' }),
    met: t.exposeInt('met', { description: 'How many meet it.' }),
    nearMisses: t.exposeInt('nearly', { description: 'How many only just miss it.' }),
    notEvaluable: t.exposeInt('notEvaluable', { description: 'How many cannot be judged.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'The share that meets it, from 0 to 1; null where it exists for nobody.',
    }),
  }));
}

export const GoalCountType = builder.objectRef<GoalCount>('GoalCount').implement({
  description: 'How many have each outcome of a goal.',
});
addGoalCount(GoalCountType);
