import type { Language, RuleSet } from '@beatwork/core';
import type DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { ReaderHouseholdKeys } from './access/household-keys.ts';
import type { ReadRecords } from './access/read-records.ts';
import type { Viewer } from './access/viewer.ts';
import type { Prisma } from './database/prisma-client.ts';

/** What every resolver can use. Each operation gets a new context. */
export interface Context {
  /** Used for single reads and for writes. */
  readonly prisma: Prisma;
  /** Used for batched reads, over the same connections. */
  readonly pool: Pool;
  readonly viewer: Viewer;
  /** Derives the household keys of readers who do not visit the household. */
  readonly readerHouseholdKeys: ReaderHouseholdKeys;
  /** The time at which the operation began. */
  readonly now: Date;
  readonly language: Language;
  readonly ruleSets: readonly RuleSet[];
  /** The records that the operation has read so far, for the access log. */
  readonly reads: ReadRecords;
  /** The operation's batches, by name; see {@link batched}. */
  readonly loaders: Map<string, DataLoader<never, unknown, string>>;
}
