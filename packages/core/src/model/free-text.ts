import * as z from 'zod';
import { containsCitizenNumber } from '../personal-data/citizen-number.ts';

/** A text that somebody writes. It must not tell who somebody is. */
export const freeTextSchema = z
  .string()
  .min(1)
  .refine((text) => !containsCitizenNumber(text), {
    params: {
      code: 'CITIZEN_NUMBER',
      messages: {
        en: 'it has a citizen number in it: leave it out',
        zh: '文本中含有公民身份号码：请删除',
      },
    },
  });
