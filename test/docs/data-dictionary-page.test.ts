import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataDictionaryPage } from '../../packages/core/scripts/data-dictionary-page.ts';

it('docs/data-dictionary.md is what the catalogue says; packages/core/scripts/write-data-dictionary-page.ts writes it', () => {
  expect(readFileSync(new URL('../../docs/data-dictionary.md', import.meta.url), 'utf8')).toBe(
    dataDictionaryPage(),
  );
});
