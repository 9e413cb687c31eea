import type { LocalizedText } from '@beatwork/core';
import { builder } from '../builder.ts';

const description = 'A text in both languages. 中英文文本。';

export const LocalizedTextType = builder.objectRef<LocalizedText>('LocalizedText').implement({
  description,
  fields: (t) => ({
    en: t.exposeString('en', { description: 'The text in English 英文.' }),
    zh: t.exposeString('zh', { description: 'The text in Simplified Chinese 简体中文.' }),
  }),
});

export const LocalizedTextInput = builder.inputRef<LocalizedText>('LocalizedTextInput').implement({
  description,
  fields: (t) => ({
    en: t.string({ required: true, description: 'The text in English 英文.' }),
    zh: t.string({ required: true, description: 'The text in Simplified Chinese 简体中文.' }),
  }),
});
