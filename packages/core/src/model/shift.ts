import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** What a member does on a shift. */
export const shiftActivities = defineTerms(
  {
    post: ['at the post', '警务室值守'],
    community: ['in the community', '社区工作'],
    patrol: ['patrol', '巡逻'],
    command_room: ['command room', '勤务指挥'],
    case_work: ['case work', '办案'],
    night_duty: ['night duty', '夜间值班'],
    training: ['training', '训练学习'],
    office: ['office', '内勤'],
  },
  { name: 'ShiftActivity', en: 'What a member does on a shift.', zh: '班次的工作内容。' },
);
/** A value of {@link shiftActivities}. */
export type ShiftActivity = (typeof shiftActivities.values)[number];

/** The activities that count as an officer's hours in the community. */
export const communityActivities = [
  'post',
  'community',
  'patrol',
] as const satisfies readonly ShiftActivity[];

/** A shift longer than this is a mistake in a date. */
const mostHours = 24;

/**
 * One stretch of time during which a member worked 班次. It belongs to the local day on which it starts, even if it
 * goes on after midnight.
 */
export const shiftSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who worked it.', '值班人员。'),
    postId: field(
      refersTo('post').nullable(),
      'The post that it is at; null where it is at none.',
      '所在警务室；不在警务室的为空。',
    ),
    activity: field(oneOf(shiftActivities), 'What the member does.', '工作内容。'),
    overtime: field(z.boolean(), 'Whether it lies outside the planned hours 加班.', '是否为加班。'),
    startsAt: field(instantSchema, 'When it starts.', '开始时间。'),
    endsAt: field(instantSchema, 'When it ends.', '结束时间。'),
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link shiftSchema}. */
export type Shift = z.infer<typeof shiftSchema>;

/** The description of shifts; see {@link shiftSchema}. */
export const shiftRecord: RecordDescription<'shift', Shift> = describeRecord('shift', shiftSchema, {
  names: { one: 'shift', many: 'shifts', zh: '班次' },
  description: { en: 'One stretch of time that a member worked.', zh: '人员工作的一个班次。' },
  access: 'work',
  apart: { of: 'memberId', from: 'startsAt', through: 'endsAt' },
  lists: { member: 'shifts', post: 'shifts', station: 'shifts' },
  filters: ['activity', 'overtime'],
  correctable: ['postId', 'activity', 'overtime', 'startsAt', 'endsAt'],
});
