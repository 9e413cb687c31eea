import { type AccessLevel, type RecordName, recordAccess } from './record-access.ts';

/** Counts what one operation has read of the types whose reads are logged. */
export class ReadRecords {
  readonly #counts = new Map<RecordName, number>();

  add(record: RecordName, count: number): void {
    const level: AccessLevel = recordAccess[record];
    if (level.logged && count > 0) this.#counts.set(record, (this.#counts.get(record) ?? 0) + count);
  }

  get counts(): ReadonlyMap<RecordName, number> {
    return this.#counts;
  }
}
