import * as z from 'zod';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';
import { patrolForces } from './patrol-force.ts';

/**
 * One patrol 巡逻 of a community, planned or done (000, 001, 004). It belongs to the day on which its time window opens,
 * even if the window goes on after midnight.
 */
export const patrolSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(refersTo('community'), 'The community that it walks.', '巡逻的社区。'),
    memberId: field(
      refersTo('member').nullable(),
      'Who leads it; null where that is nobody of the member list.',
      '带队人员；不在人员名单内的为空。',
    ),
    force: field(oneOf(patrolForces), 'Who walks it.', '巡逻力量。'),
    people: field(z.int().min(1).max(10_000), 'How many people walk it.', '人数。'),
    planned: field(
      z.boolean(),
      'Whether it was in the plan; otherwise it was walked in addition to the plan.',
      '是否列入计划；否则为计划外巡逻。',
    ),
    windowId: field(
      idSchema.nullable(),
      'The directed window of the plan that it walks, such as `old-estate-evening`; null where it walks none.',
      '对应的定点定向巡逻时段编号；没有的为空。',
    ),
    windowStartsAt: field(instantSchema, 'When its window opens.', '时段开始时间。'),
    windowEndsAt: field(instantSchema, 'When its window closes.', '时段结束时间。'),
    startedAt: field(
      instantSchema.nullable(),
      'When it began; null where it was not begun.',
      '实际开始时间；未开始的为空。',
    ),
    endedAt: field(
      instantSchema.nullable(),
      'When it ended; null where it was not walked to its end: it is done only where this is known.',
      '实际结束时间；未完成的为空，有此时间才算完成。',
    ),
  })
  .refine(
    ...notBefore('windowEndsAt', 'windowStartsAt', {
      en: 'its window ends before it begins: check both instants',
      zh: '巡逻时段的结束早于开始：请核对两个时间',
    }),
  )
  .refine(
    ...notBefore('endedAt', 'startedAt', {
      en: 'it ended before it began: check both instants',
      zh: '巡逻的结束时间早于开始时间：请核对两个时间',
    }),
  )
  .refine(({ startedAt, endedAt }) => endedAt === null || startedAt !== null, {
    path: ['startedAt'],
    params: {
      code: 'START_MISSING',
      messages: {
        en: 'it ended but never began: give the instant at which it began',
        zh: '有结束时间但没有开始时间：请补充开始时间',
      },
    },
  })
  .readonly();

/** A record that passes {@link patrolSchema}. */
export type Patrol = z.infer<typeof patrolSchema>;

/** The description of patrols; see {@link patrolSchema}. */
export const patrolRecord: RecordDescription<'patrol', Patrol> = describeRecord('patrol', patrolSchema, {
  names: { one: 'patrol', many: 'patrols', zh: '巡逻' },
  description: { en: 'One planned or done round of a community.', zh: '对社区的一次计划或实际巡逻。' },
  access: 'work',
  lists: { community: 'patrols', station: 'patrols', member: 'patrols' },
  filters: ['force', 'planned'],
  correctable: [
    'memberId',
    'force',
    'people',
    'planned',
    'windowId',
    'windowStartsAt',
    'windowEndsAt',
    'startedAt',
    'endedAt',
  ],
});
