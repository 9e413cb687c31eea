import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleSetPages } from './rule-set-pages/pages.ts';

// node --conditions=@beatwork/source packages/core/scripts/write-rule-set-pages.ts
const folder = new URL('../../../docs/rulesets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, page] of ruleSetPages()) writeFileSync(new URL(name, folder), page);
