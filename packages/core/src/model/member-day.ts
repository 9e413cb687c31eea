import * as z from 'zod';
import { partOf } from './checks.ts';
import { field, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';
import { minutesOfDaySchema } from './quantities.ts';

/** One day that a member worked 工作日志: how long, at night or not, and whether rest followed. */
export const memberDaySchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'The member.', '人员。'),
    day: field(dateSchema, 'The day.', '日期。'),
    minutesWorked: field(minutesOfDaySchema, 'How many minutes the member worked.', '工作分钟数。'),
    overtimeMinutes: field(minutesOfDaySchema, 'How many of these were overtime.', '其中加班分钟数。'),
    trainingMinutes: field(minutesOfDaySchema, 'How many of these were training.', '其中训练分钟数。'),
    nightDuty: field(z.boolean(), 'Whether the member was on night duty.', '是否夜间值班。'),
    restedAfter: field(
      z.boolean().nullable(),
      'Whether the day after the night duty was free 值班后补休; null where there was no night duty.',
      '值班次日是否补休；未值班的为空。',
    ),
  })
  .refine(
    ...partOf('overtimeMinutes', 'minutesWorked', {
      en: 'there is more overtime than work: overtime is a part of the minutes worked',
      zh: '加班分钟数超过工作分钟数：加班应计入工作时间',
    }),
  )
  .refine(
    ...partOf('trainingMinutes', 'minutesWorked', {
      en: 'there is more training than work: training is a part of the minutes worked',
      zh: '训练分钟数超过工作分钟数：训练应计入工作时间',
    }),
  )
  .refine(({ nightDuty, restedAfter }) => nightDuty === (restedAfter !== null), {
    path: ['restedAfter'],
    params: {
      code: 'REST_CONTRADICTED',
      messages: {
        en: 'rest is recorded for days with night duty, and only for these: add it or remove it',
        zh: '补休情况须且只须在夜间值班日填写：请补充或删除',
      },
    },
  })
  .readonly();

/** A record that passes {@link memberDaySchema}. */
export type MemberDay = z.infer<typeof memberDaySchema>;

/** The description of days of members; see {@link memberDaySchema}. */
export const memberDayRecord: RecordDescription<'memberDay', MemberDay> = describeRecord(
  'memberDay',
  memberDaySchema,
  {
    names: { one: 'day of a member', many: 'days of members', zh: '人员出勤日' },
    description: {
      en: 'One day of a member: time worked, overtime, training, rest after night duty.',
      zh: '人员的一天：工作、加班、训练和值班后补休。',
    },
    access: 'work',
    unique: ['memberId', 'day'],
    lists: { member: 'days', station: 'memberDays' },
    filters: ['nightDuty'],
    correctable: ['minutesWorked', 'overtimeMinutes', 'trainingMinutes', 'nightDuty', 'restedAfter'],
  },
);
