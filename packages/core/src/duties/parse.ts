import * as z from 'zod';
import type { Issue } from '../text/error-details.ts';
import { dutyError } from '../text/errors/duty-errors.ts';
import { issuesOf } from '../text/issues.ts';
import { type DutyCatalogue, dutyCatalogueSchema } from './format/duty-catalogue.ts';

/**
 * Reads a station's own duty catalogue from data, such as parsed JSON.
 *
 * @example
 * ```ts
 * const mine = parseDutyCatalogue(JSON.parse(JSON.stringify(templateDutyCatalogue)));
 * mine.categories.length >= 40; // → true
 * ```
 *
 * @throws DUTY_CATALOGUE_INVALID with every problem found: its path, its code and how to correct it
 */
export function parseDutyCatalogue(data: unknown): DutyCatalogue {
  const { data: catalogue, error } = dutyCatalogueSchema.safeParse(data);
  const issues = error === undefined ? problemsOf(catalogue) : issuesOf(error, data, dutyCatalogueSchema);
  if (catalogue === undefined || issues.length > 0) {
    throw dutyError('DUTY_CATALOGUE_INVALID', { issues });
  }
  return catalogue;
}

/** The format as a JSON Schema (2020-12), for editors and for other languages. */
export function dutyCatalogueJsonSchema(): object {
  return z.toJSONSchema(dutyCatalogueSchema, { io: 'input' });
}

/** Problems that the format alone cannot find. */
function problemsOf(catalogue: DutyCatalogue): readonly Issue[] {
  const items = catalogue.categories.flatMap((category, c) =>
    category.items.map((item, i) => ({ item, path: `categories.${c}.items.${i}` })),
  );
  const dangers = new Set([
    ...catalogue.dangerWords,
    ...items.flatMap(({ item }) => item.terms.filter(({ danger }) => danger).map(({ words }) => words)),
  ]);
  const noIncident = items.find(({ item }) => item.id === catalogue.noIncidentItemId);
  return [
    ...repeated(catalogue.categories.map(({ id }, c) => [id, `categories.${c}.id`])),
    ...repeated(items.map(({ item, path }) => [item.id, `${path}.id`])),
    ...items.flatMap(({ item, path }) =>
      repeated(item.terms.map(({ words }, t) => [words, `${path}.terms.${t}.words`])),
    ),
    ...items
      .filter(({ item }) => ['refer', 'mediate'].includes(item.response) !== (item.agency !== null))
      .map(notReferred),
    ...catalogue.ignored.flatMap((words, w) =>
      dangers.has(words) ? [hidesDanger(words, `ignored.${w}`)] : [],
    ),
    ...unknownConcepts(catalogue),
    ...catalogue.examples.flatMap(({ item }, e) =>
      item === null || items.some((known) => known.item.id === item)
        ? []
        : [unknownItem(item, `examples.${e}.item`)],
    ),
    ...(catalogue.noIncidentItemId !== null && noIncident === undefined
      ? [unknownItem(catalogue.noIncidentItemId, 'noIncidentItemId')]
      : []),
    ...(noIncident?.item.terms.some(({ danger }) => danger) ? [dangerInNoIncident(noIncident.path)] : []),
  ];
}

function repeated(values: readonly (readonly [value: string, path: string])[]): readonly Issue[] {
  const seen = new Set<string>();
  return values.flatMap(([value, path]): readonly Issue[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        path,
        code: 'DUPLICATE',
        message: { en: `"${value}" stands there already: keep one`, zh: `“${value}”重复：请只保留一个` },
      },
    ];
  });
}

function unknownConcepts({
  categories,
  dangerSigns,
  subjects,
  dangerWords,
  concepts,
}: DutyCatalogue): readonly Issue[] {
  const places = [
    ...subjects.map((concept, s) => ({ words: `<${concept}>`, path: `subjects.${s}` })),
    ...dangerSigns.flatMap(({ all }, s) =>
      all.map((concept, a) => ({ words: `<${concept}>`, path: `dangerSigns.${s}.all.${a}` })),
    ),
    ...dangerWords.map((words, w) => ({ words, path: `dangerWords.${w}` })),
    ...categories.flatMap(({ items }, c) =>
      items.flatMap(({ terms }, i) =>
        terms.map(({ words }, t) => ({ words, path: `categories.${c}.items.${i}.terms.${t}.words` })),
      ),
    ),
  ];
  return places.flatMap(({ words, path }) =>
    [...words.matchAll(/<([a-z-]+)>/g)]
      .filter(([, concept]) => !Object.hasOwn(concepts, concept!))
      .map(([, concept]) => ({
        path,
        code: 'CONCEPT_UNKNOWN',
        message: { en: `there is no concept "${concept}"`, zh: `没有名为“${concept}”的词语概念` },
      })),
  );
}

const notReferred = ({ path }: { readonly path: string }): Issue => ({
  path: `${path}.agency`,
  code: 'AGENCY_AND_RESPONSE_DIFFER',
  message: {
    en: 'what is handed over or mediated has an agency, and what has an agency is handed over or mediated: set both, or neither',
    zh: '分流移交或调解的事项须写明承办部门，写明部门的须为分流移交或调解：请同时设置或同时取消',
  },
});

const hidesDanger = (words: string, path: string): Issue => ({
  path,
  code: 'DANGER_HIDDEN',
  message: {
    en: `"${words}" is both ignored and a word of danger: take one away`,
    zh: `“${words}”既被忽略又是危险词语：请删去其一`,
  },
});

const unknownItem = (id: string, path: string): Issue => ({
  path,
  code: 'ITEM_UNKNOWN',
  message: { en: `there is no item "${id}"`, zh: `没有名为“${id}”的职责项` },
});

const dangerInNoIncident = (path: string): Issue => ({
  path: `${path}.terms`,
  code: 'DANGER_IN_NO_INCIDENT',
  message: {
    en: 'words of danger never speak for a call without a matter: move them to another item',
    zh: '危险词语不能作为无事来电的依据：请移至其他职责项',
  },
});
