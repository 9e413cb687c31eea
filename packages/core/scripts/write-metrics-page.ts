import { writeFileSync } from 'node:fs';
import { metricsPage } from './metrics-page.ts';

// node --conditions=@beatwork/source packages/core/scripts/write-metrics-page.ts
writeFileSync(new URL('../../../docs/metrics.md', import.meta.url), metricsPage());
