import { readFileSync, writeFileSync } from 'node:fs';
import { integrityRates } from './integrity-rates.ts';

// node --conditions=@beatwork/source packages/core/scripts/write-integrity-rates.ts
const page = new URL('../../../docs/integrity.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const marks = /(<!-- rates -->\n\n)[\s\S]*?(\n\n<!-- end of rates -->)/;
if (!marks.test(text)) throw new Error('docs/integrity.md has no marks for the rates');
writeFileSync(
  page,
  text.replace(marks, (_, before: string, after: string) => before + integrityRates() + after),
);
