import * as z from 'zod';

/** A text in both languages of the project. */
export const localizedTextSchema = z
  .strictObject({ en: z.string().min(1).max(2000), zh: z.string().min(1).max(2000) })
  .readonly()
  .meta({ id: 'LocalizedText', description: 'A text in English and in Simplified Chinese.' });

/** A text in English and in Simplified Chinese. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The languages of the project. */
export const languages = ['en', 'zh'] as const;

/** A language of the project. */
export type Language = (typeof languages)[number];
