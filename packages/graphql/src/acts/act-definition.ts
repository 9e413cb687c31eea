import type { LocalizedText } from '@beatwork/core';
import type { RecordField } from '@beatwork/core/records';
import type { ViewerRole } from '../access/viewer.ts';
import type { ServedRecord } from '../records/served-records.ts';

/** What an act does to a record. */
type ActKind = 'record' | 'change' | 'withdraw';

/** An act: its name says what is done; it also says who may do it, and which fields it changes. */
export interface ActDefinition {
  /** As in the schema: `recordMediation`. */
  readonly name: string;
  readonly kind: ActKind;
  readonly record: ServedRecord;
  readonly description: LocalizedText;
  readonly roles: readonly ViewerRole[];
  /** The fields that the input has. */
  readonly fields: readonly RecordField[];
  /** What a new record holds in the fields that the input does not have. */
  readonly fixed: RecordValues;
  /** Whether the input must give a reason. */
  readonly reason: boolean;
}

/** A record as core knows it: what its schema checks. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** What an act is given, once its ids are read. */
export interface GivenAct {
  readonly stationId: string;
  readonly key: string;
  /** The record that is changed or withdrawn. */
  readonly recordId: string | undefined;
  readonly version: number | undefined;
  readonly reason: string | undefined;
  /** The fields that were given, as core writes them. */
  readonly values: RecordValues;
}
