import { dezhou } from '../stations/dezhou/index.ts';
import { datasetDigest } from './digest.ts';

// Started by digest.test.ts in a process of its own, with another time zone.
process.stdout.write(`${datasetDigest(dezhou())}\n`);
