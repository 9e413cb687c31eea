import type { LocalizedText } from '../../text/localized-text.ts';
import type { Report } from './report.ts';

const chinese = /\p{Script=Han}/u;
const letters = /\p{Letter}/u;

/**
 * Checks that every text is in both languages: the Chinese text must contain Chinese characters, and the English one
 * must contain something else.
 */
export function checkLanguages(ruleSet: object, report: Report): void {
  const visit = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isLocalizedText(value)) {
      if (letters.test(value.zh) && !chinese.test(value.zh)) {
        report.warn(
          `${path}.zh`,
          'LANGUAGE_MISSING',
          `"${value.zh}" is not Chinese: translate it`,
          `“${value.zh}”不是中文：请翻译`,
        );
      }
      if (chinese.test(value.en)) {
        report.warn(
          `${path}.en`,
          'LANGUAGE_MISSING',
          `"${value.en}" is not English: translate it`,
          `“${value.en}”不是英文：请翻译`,
        );
      }
      return;
    }
    for (const [key, inner] of Object.entries(value)) visit(path === '' ? key : `${path}.${key}`, inner);
  };
  visit('', ruleSet);
}

function isLocalizedText(value: object): value is LocalizedText {
  const { en, zh } = value as Partial<LocalizedText>;
  return typeof en === 'string' && typeof zh === 'string';
}
