import type { LocalizedText } from '@beatwork/core';
import type { RecordField } from '@beatwork/core/records';
import type { ViewerRole } from '../access/viewer.ts';
import type { ServedRecord } from '../records/served-records.ts';

/** What an act does to a record. */
type ActKind = 'record' | 'change' | 'withdraw';

/** An act is a mutation that records, changes or withdraws one record. This defines who may do it, and with which fields. */
export interface ActDefinition {
  /** The name in the schema, such as `recordMediation`. */
  readonly name: string;
  readonly kind: ActKind;
  readonly record: ServedRecord;
  readonly description: LocalizedText;
  readonly roles: readonly ViewerRole[];
  /** The fields of the record that the input has. */
  readonly fields: readonly RecordField[];
  /** The values of a new record in fields that the input does not have. */
  readonly fixed: RecordValues;
  /** Whether the input must give a reason. */
  readonly reason: boolean;
}

/** A record as core's schemas check it. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** The input of an act, after its global ids have been decoded. */
export interface GivenAct {
  readonly stationId: string;
  readonly key: string;
  /** The record that is changed or withdrawn. */
  readonly recordId: string | undefined;
  readonly version: number | undefined;
  readonly reason: string | undefined;
  /** The fields that were given, in the form that core uses. */
  readonly values: RecordValues;
}
