import type * as z from 'zod';
import type { Issue } from './error-details.ts';
import { analysisError } from './errors/analysis-errors.ts';
import { issueText } from './issue-text.ts';
import type { LocalizedText } from './localized-text.ts';
import { exampleAt, keysAt } from './schema-at.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * A schema's complaints about some data, each with its path and in both languages.
 *
 * @throws ANALYSIS_INPUT_INVALID for something that is not the error of a schema
 * @param data what was given to the schema, which the texts mention; the error itself no longer holds it
 * @param schema the schema, if it is available; the texts then suggest the right key for a misspelt one
 */
export function issuesOf(error: z.ZodError, data: unknown, schema?: z.core.$ZodType): readonly Issue[] {
  if (!Array.isArray(error?.issues)) {
    throw analysisError('ANALYSIS_INPUT_INVALID', {
      function: 'issuesOf',
      field: 'error',
      value: String(error),
      expected: { en: 'the error of a zod schema', zh: 'zod 模式的校验错误' },
    });
  }
  return error.issues.flatMap((issue) => flatten(issue, [], data, schema));
}

function flatten(
  issue: ZodIssue,
  above: readonly PropertyKey[],
  data: unknown,
  schema: z.core.$ZodType | undefined,
): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue).flatMap((inner) => flatten(inner, path, data, schema));
  }
  const own = issue.code === 'custom' ? (issue.params as OwnCheck | undefined) : undefined;
  return [
    {
      path: path.map(String).join('.'),
      code: own?.code ?? issue.code.toUpperCase(),
      message: own?.messages ?? messageOf(issue, path, data, schema),
    },
  ];
}

/** The text of a complaint, with an example of a valid value if the schema has one. */
function messageOf(
  issue: ZodIssue,
  path: readonly PropertyKey[],
  data: unknown,
  schema: z.core.$ZodType | undefined,
): LocalizedText {
  if (schema === undefined) return issueText(issue, valueAt(data, path));
  const text = issueText(issue, valueAt(data, path), keysAt(schema, path));
  const example = ['invalid_type', 'invalid_format', 'too_small'].includes(issue.code)
    ? exampleAt(schema, path)
    : null;
  if (example === null) return text;
  return { en: `${text.en}. For example: ${example}`, zh: `${text.zh}。例如：${example}` };
}

/** The code and the texts that a check of this library attaches to its complaint. */
interface OwnCheck {
  readonly code: string;
  readonly messages: LocalizedText;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    data,
  );
}

type UnionIssue = Extract<ZodIssue, { code: 'invalid_union' }>;

/** The complaints of the alternative of a union that the author most likely meant. */
function likeliest({ errors }: UnionIssue): readonly ZodIssue[] {
  return errors.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

/** How far data is from an alternative: problems at its own level count, and deeper ones do not. */
function distance(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    if (issue.code === 'invalid_union' && issue.path.length === 0 && issue.errors.length > 0) {
      return sum + distance(likeliest(issue));
    }
    return sum + Number(issue.path.length < 2);
  }, 0);
}
