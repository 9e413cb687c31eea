import type { LocalizedText } from '@beatwork/core';
import { builder } from '../builder.ts';

export const LocalizedTextType = builder.objectRef<LocalizedText>('LocalizedText').implement({
  description: 'A text in both languages.',
  fields: (t) => ({
    en: t.exposeString('en', { description: 'The text in English 英文.' }),
    zh: t.exposeString('zh', { description: 'The text in Simplified Chinese 简体中文.' }),
  }),
});
