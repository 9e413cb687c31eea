import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/**
 * One hour of a kiosk 警务亭小时 (002): the number of visitors, how many members were on duty, and how many people were
 * helped.
 */
export const kioskHourSchema = z
  .strictObject({
    ...stationFields,
    postId: field(refersTo('post'), 'The kiosk.', '警务亭。'),
    startsAt: field(instantSchema, 'When the hour begins.', '小时开始时间。'),
    visitors: field(countSchema, 'How many people came by.', '过往人数。'),
    onDuty: field(
      countSchema,
      'Officers, auxiliaries and volunteers on duty 潮汐用警.',
      '在岗的民警、辅警和志愿者人数。',
    ),
    helped: field(
      countSchema,
      'People who were helped: hot water, advice, directions, a child found and the like.',
      '得到帮助的人数（提供热水、咨询、指路、帮找走失儿童等）。',
    ),
  })
  .readonly();

/** A record that passes {@link kioskHourSchema}. */
export type KioskHour = z.infer<typeof kioskHourSchema>;

/** The description of hours of kiosks; see {@link kioskHourSchema}. */
export const kioskHourRecord: RecordDescription<'kioskHour', KioskHour> = describeRecord(
  'kioskHour',
  kioskHourSchema,
  {
    names: { one: 'hour of a kiosk', many: 'hours of kiosks', zh: '警务亭小时' },
    description: {
      en: 'One hour of a kiosk: how many people came by, how many members were on duty, and how many people were helped.',
      zh: '警务亭的一小时：人流、在岗人数和服务人数。',
    },
    access: 'open',
    unique: ['postId', 'startsAt'],
    lists: { post: 'kioskHours', station: 'kioskHours' },
    correctable: ['visitors', 'onDuty', 'helped'],
  },
);
