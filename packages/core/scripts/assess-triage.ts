import { triageFigures } from './triage-figures.ts';

// node --conditions=@beatwork/source packages/core/scripts/assess-triage.ts [--texts]
console.log(triageFigures({ texts: process.argv.includes('--texts') }));
