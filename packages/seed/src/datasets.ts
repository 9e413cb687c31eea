import type { Dataset } from './dataset/dataset.ts';
import { dezhou } from './stations/dezhou/index.ts';
import { SeedError } from './text/error.ts';

/** A function that makes a dataset, with its own seed unless another one is given. */
export type DatasetMaker = (options?: { readonly seed?: number }) => Dataset;

/** The datasets of this package, by name. */
export const datasets: Readonly<Record<string, DatasetMaker>> = { dezhou };

/**
 * Finds a dataset by its name.
 * @throws DATASET_UNKNOWN
 */
export function findDataset(name: string, seed?: number): Dataset {
  const make = Object.hasOwn(datasets, name) ? datasets[name] : undefined;
  if (make === undefined)
    throw new SeedError('DATASET_UNKNOWN', { dataset: name, known: Object.keys(datasets) });
  return make(seed === undefined ? {} : { seed });
}

/**
 * Reads a seed from a text.
 * @throws SEED_INVALID
 */
export function parseSeed(text: string): number {
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed <= 2_147_483_647) return seed;
  throw new SeedError('SEED_INVALID', { value: text });
}
