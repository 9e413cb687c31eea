import type { DatedValue, RuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';

export const CitationType = builder
  .objectRef<{ title: { en: string; zh: string }; at: { en: string; zh: string } }>('Citation')
  .implement({
    description: 'The source of a value.',
    fields: (t) => ({
      title: t.expose('title', { type: LocalizedTextType, description: 'The title of the source.' }),
      at: t.expose('at', { type: LocalizedTextType, description: 'The place in the source.' }),
    }),
  });

/** The source of a value and the place in it; null where no source states the value. */
export function citationOf(ruleSet: RuleSet, { source }: Pick<DatedValue, 'source'>) {
  return source === undefined ? null : { title: ruleSet.sources[source.ref]!.title, at: source.at };
}
