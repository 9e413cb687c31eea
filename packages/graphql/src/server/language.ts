import type { Language } from '@beatwork/core';

/** The language that a client prefers according to `Accept-Language`: Chinese or, otherwise, English. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { language: tag.split('-')[0], quality: Number(quality) || 0 };
    })
    .filter(({ language, quality }) => quality > 0 && (language === 'zh' || language === 'en'))
    .sort((one, other) => other.quality - one.quality);
  return ranked[0]?.language === 'zh' ? 'zh' : 'en';
}
