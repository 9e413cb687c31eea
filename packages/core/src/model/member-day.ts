import * as z from 'zod';
import { partOf } from './checks.ts';
import { dateSchema, memberRecord } from './identifiers.ts';
import { minutesOfDaySchema } from './quantities.ts';

/** One day that a member worked 工作日志: how long, at night or not, and whether rest followed (000). */
export const memberDaySchema = z
  .strictObject({
    ...memberRecord,
    day: dateSchema,
    minutesWorked: minutesOfDaySchema,
    overtimeMinutes: minutesOfDaySchema,
    trainingMinutes: minutesOfDaySchema,
    nightDuty: z.boolean(),
    /** The day after the night duty was free 值班后补休; null where there was no night duty. */
    restedAfter: z.boolean().nullable(),
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
