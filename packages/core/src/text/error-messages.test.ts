import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorTexts } from './error-messages.ts';

it('are all listed in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(Object.keys(errorTexts).filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
});
