import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** Why a member was not at work. */
export const absenceReasons = defineTerms(
  {
    leave: ['leave', '休假'],
    illness: ['illness', '病假'],
    rest_after_night: ['rest after night duty', '值班补休'],
    course: ['course away from the station', '外出培训'],
    other: ['other', '其他'],
  },
  { name: 'AbsenceReason', en: 'Why a member was not at work.', zh: '缺勤原因。' },
);
/** A value of {@link absenceReasons}. */
export type AbsenceReason = (typeof absenceReasons.values)[number];

/** An absence longer than a year is a mistake in a date. */
const mostHours = 366 * 24;

/** A time during which a member was not at work 请假、缺勤. The reason is one of a few kinds, never a diagnosis. */
export const absenceSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who was not at work.', '缺勤人员。'),
    reason: field(oneOf(absenceReasons), 'Why: a kind, never a diagnosis.', '原因：只记类别，不记病情。', {
      personal: true,
    }),
    startsAt: field(instantSchema, 'When it starts.', '开始时间。'),
    endsAt: field(instantSchema, 'When it ends.', '结束时间。'),
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link absenceSchema}. */
export type Absence = z.infer<typeof absenceSchema>;

/** The description of absences; see {@link absenceSchema}. */
export const absenceRecord: RecordDescription<'absence', Absence> = describeRecord('absence', absenceSchema, {
  names: { one: 'absence', many: 'absences', zh: '缺勤' },
  description: { en: 'A time for which a member was not at work.', zh: '人员请假或缺勤的时段。' },
  access: 'work',
  lists: { member: 'absences', station: 'absences' },
  filters: ['reason'],
  correctable: ['reason', 'startsAt', 'endsAt'],
});
