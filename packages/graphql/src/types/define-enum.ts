import type { Terms } from '@beatwork/core';
import { builder } from '../builder.ts';

/** Makes an enum from a closed list of core, with values such as NOISE, described as "noise 噪音扰民". */
export function defineEnum<Value extends string>(name: string, terms: Terms<Value>, description: string) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      terms.values.map((value) => {
        const { en, zh } = terms.labels[value];
        return [value.toUpperCase(), { value, description: `${en} ${zh}` }];
      }),
    ) as Record<string, { value: Value; description: string }>,
  });
}
