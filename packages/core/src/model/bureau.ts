import * as z from 'zod';
import { isTimeZone } from '../calendar/time-zone.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifiers.ts';

/** A city's police bureau 市局: the root of the hierarchy and the owner of its time zone. */
export const bureauSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    /** IANA name; every period of the bureau begins and ends by it. */
    timeZone: z
      .string()
      .refine(isTimeZone, {
        params: {
          code: 'TIME_ZONE_UNKNOWN',
          messages: {
            en: 'it is no time zone: give an IANA name, such as Asia/Shanghai',
            zh: '不是有效的时区：请使用 IANA 名称，例如 Asia/Shanghai',
          },
        },
      })
      .default('Asia/Shanghai'),
  })
  .readonly();

/** A record that passes {@link bureauSchema}. */
export type Bureau = z.infer<typeof bureauSchema>;
