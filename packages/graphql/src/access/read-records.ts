import { accessLevels, type Guarded } from './record-access.ts';

/** Counts what one operation has read of the types whose reads are logged. */
export class ReadRecords {
  readonly #counts = new Map<string, number>();

  add({ record, access }: Guarded, count: number): void {
    if (!accessLevels[access].logged || count === 0) return;
    this.#counts.set(record, (this.#counts.get(record) ?? 0) + count);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
