import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';

/** What a member does on a shift. */
export const shiftActivities = defineTerms({
  post: ['at the post', '警务室值守'],
  community: ['in the community', '社区工作'],
  patrol: ['patrol', '巡逻'],
  command_room: ['command room', '勤务指挥'],
  case_work: ['case work', '办案'],
  night_duty: ['night duty', '夜间值班'],
  training: ['training', '训练学习'],
  office: ['office', '内勤'],
});
/** A value of {@link shiftActivities}. */
export type ShiftActivity = (typeof shiftActivities.values)[number];

/** The activities that are work in a community, as an officer's hours in the community count them. */
export const communityActivities = [
  'post',
  'community',
  'patrol',
] as const satisfies readonly ShiftActivity[];

/** A shift longer than this is a mistake in a date. */
const mostHours = 24;

/** One stretch of time that a member worked 班次 (000). It belongs to the local day on which it starts, also where it reaches over midnight. */
export const shiftSchema = z
  .strictObject({
    ...memberRecord,
    /** The post that it is at; null where it is at none. */
    postId: idSchema.nullable(),
    activity: z.enum(shiftActivities.values),
    /** Whether it lies outside the planned hours 加班. */
    overtime: z.boolean(),
    startsAt: instantSchema,
    endsAt: instantSchema,
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link shiftSchema}. */
export type Shift = z.infer<typeof shiftSchema>;
