import type { LocalizedText } from '@beatwork/core';
import { builder } from '../builder.ts';

export const LocalizedTextType = builder.objectRef<LocalizedText>('LocalizedText').implement({
  description: 'A text in both languages. Whichever the client shows, the other is at hand.',
  fields: (t) => ({
    en: t.exposeString('en', { description: 'In English.' }),
    zh: t.exposeString('zh', { description: 'In Simplified Chinese 简体中文.' }),
  }),
});
