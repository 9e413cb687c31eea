import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import type { Issue } from './error-messages.ts';

const english = en().localeError;
const chinese = zhCN().localeError;

const said = (text: string | { message: string } | null | undefined, otherwise: string) =>
  typeof text === 'string' ? text : (text?.message ?? otherwise);

/** A schema's complaints as issues with both languages. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.map((issue) => {
    const texts = issue.code === 'custom' ? issue.params?.messages : undefined;
    return {
      path: issue.path.join('.'),
      code: issue.code === 'custom' ? (issue.params?.code ?? 'CUSTOM') : issue.code.toUpperCase(),
      message: texts ?? {
        en: issue.code === 'custom' ? issue.message : said(english(issue as never), issue.message),
        zh: issue.code === 'custom' ? issue.message : said(chinese(issue as never), issue.message),
      },
    };
  });
}
