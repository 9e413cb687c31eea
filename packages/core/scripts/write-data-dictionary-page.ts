import { writeFileSync } from 'node:fs';
import { dataDictionaryPage } from './data-dictionary-page.ts';

// node --conditions=@beatwork/source packages/core/scripts/write-data-dictionary-page.ts
writeFileSync(new URL('../../../docs/data-dictionary.md', import.meta.url), dataDictionaryPage());
