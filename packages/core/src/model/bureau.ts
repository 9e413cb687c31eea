import * as z from 'zod';
import { isTimeZone } from '../calendar/time-zone.ts';
import { field } from './describe/field.ts';
import { unitId, unitName } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';

/** A city's police bureau 市局: the top of the hierarchy. Its time zone holds for everything below it. */
export const bureauSchema = z
  .strictObject({
    id: unitId,
    name: unitName,
    timeZone: field(
      z
        .string()
        .refine(isTimeZone, {
          params: {
            code: 'TIME_ZONE_UNKNOWN',
            messages: {
              en: 'it is not a time zone: give an IANA name, such as Asia/Shanghai',
              zh: '不是有效的时区：请使用 IANA 名称，例如 Asia/Shanghai',
            },
          },
        })
        .default('Asia/Shanghai'),
      'IANA name of the time zone in which its days and months begin and end.',
      '所用时区（IANA名称），日和月按此起止。',
    ),
  })
  .readonly();

/** A record that passes {@link bureauSchema}. */
export type Bureau = z.infer<typeof bureauSchema>;

/** The description of bureaus; see {@link bureauSchema}. */
export const bureauRecord: RecordDescription<'bureau', Bureau> = describeRecord('bureau', bureauSchema, {
  names: { one: 'bureau', many: 'bureaus', zh: '市局' },
  description: {
    en: "A city's police bureau: the top of the hierarchy, whose time zone holds for everything below it.",
    zh: '市局：组织架构的最上级，时区以其为准。',
  },
  access: 'open',
});
