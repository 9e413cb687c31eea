import * as z from 'zod';
import { type PersonalDataSpan, personalDataIn, personalDataKinds } from '../personal-data/personal-data.ts';

/**
 * A text that somebody writes about the work. It must not tell who somebody is: a text in which a citizen number, a
 * phone number, a number plate, a home address or a name is found is refused, with a complaint for each place. It is
 * refused rather than redacted, so that nobody's record is changed without them.
 */
export const freeTextSchema = z
  .string()
  .min(1)
  .refine((text) => /\S/u.test(text) && !/\0|\p{Cs}/u.test(text), {
    params: {
      code: 'TEXT_UNREADABLE',
      messages: {
        en: 'it is blank, or holds a character that no database keeps: write it again',
        zh: '内容为空白，或含有无法保存的字符：请重新填写',
      },
    },
  })
  .superRefine((text, context) => {
    for (const span of personalDataIn(text)) {
      context.addIssue({ code: 'custom', params: { code: 'PERSONAL_DATA', messages: messagesOf(span) } });
    }
  });

/** Says what was found and where, and never repeats it. */
function messagesOf({ kind, start, end }: PersonalDataSpan) {
  const name = personalDataKinds.labels[kind];
  return {
    en: `characters ${start + 1} to ${end} look like a ${name.en}: leave it out`,
    zh: `第${start + 1}至${end}个字符疑似${name.zh}：请删除`,
  };
}
