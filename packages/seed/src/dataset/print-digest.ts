import { dezhou } from '../stations/dezhou/index.ts';
import { datasetDigest } from './digest.ts';

// digest.test.ts runs this in a separate process with a different time zone.
process.stdout.write(`${datasetDigest(dezhou())}\n`);
