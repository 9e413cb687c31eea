import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import type { Issue } from './error-messages.ts';
import type { LocalizedText } from './localized-text.ts';

type ZodIssue = z.core.$ZodIssue;

const localise = { en: en().localeError, zh: zhCN().localeError };

/** A schema's complaints, each with its path and in both languages. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((issue) => flatten(issue, []));
}

function flatten(issue: ZodIssue, above: readonly PropertyKey[]): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of a union, only the alternative that was most likely meant is worth complaining about.
    const likeliest = issue.errors.toSorted((a, b) => rootIssues(a) - rootIssues(b))[0]!;
    return likeliest.flatMap((inner) => flatten(inner, path));
  }
  const own = issue.code === 'custom' ? (issue.params as OwnCheck | undefined) : undefined;
  return [
    {
      path: path.map(String).join('.'),
      code: own?.code ?? issue.code.toUpperCase(),
      message: own?.messages ?? { en: textOf(issue, 'en'), zh: textOf(issue, 'zh') },
    },
  ];
}

/** What a check of ours brings along. */
interface OwnCheck {
  readonly code: string;
  readonly messages: LocalizedText;
}

const rootIssues = (issues: readonly ZodIssue[]) => issues.filter(({ path }) => path.length < 2).length;

function textOf(issue: ZodIssue, language: 'en' | 'zh'): string {
  const text = localise[language](issue as never);
  return (typeof text === 'string' ? text : text?.message) ?? issue.message;
}
