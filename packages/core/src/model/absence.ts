import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { instantSchema, memberRecord } from './identifiers.ts';

/** Why a member was not at work. */
export const absenceReasons = defineTerms({
  leave: ['leave', '休假'],
  illness: ['illness', '病假'],
  rest_after_night: ['rest after night duty', '值班补休'],
  course: ['course away from the station', '外出培训'],
  other: ['other', '其他'],
});
/** A value of {@link absenceReasons}. */
export type AbsenceReason = (typeof absenceReasons.values)[number];

/** An absence longer than a year is a mistake in a date. */
const mostHours = 366 * 24;

/** A time for which a member was not at work 请假、缺勤 (000): why is a kind, never a diagnosis. */
export const absenceSchema = z
  .strictObject({
    ...memberRecord,
    reason: z.enum(absenceReasons.values),
    startsAt: instantSchema,
    endsAt: instantSchema,
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link absenceSchema}. */
export type Absence = z.infer<typeof absenceSchema>;
