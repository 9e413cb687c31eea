import type { LocalWindow } from '@beatwork/core';
import { builder } from '../../builder.ts';

/** Times at which a post should be open. No record holds them, so that a query gives them. */
export const OpeningHours = builder.inputRef<LocalWindow>('OpeningHours').implement({
  description:
    'Times at which a post should be open, in the local time of the bureau. 警务室的开放时间（市局所在时区）。',
  fields: (t) => ({
    days: t.intList({
      required: true,
      description:
        'The days of the week on which it opens, from 1 (Monday) to 7 (Sunday). 开放的星期，1（周一）至7（周日）。',
    }),
    from: t.string({ required: true, description: 'When it opens: 08:30. 开门时间，如 08:30。' }),
    to: t.string({
      required: true,
      description:
        'When it closes: 17:30. If this is not after `from`, it closes on the next day. 关门时间；不晚于 from 的为次日。',
    }),
  }),
});
