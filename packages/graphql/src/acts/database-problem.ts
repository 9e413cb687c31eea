import { columnOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import { GatewayError } from '../errors/gateway-error.ts';
import { recordTable } from '../records/record-table.ts';
import { isOwned, referenceName, type ServedRecord, servedRecords } from '../records/served-records.ts';
import type { ActDefinition } from './act-definition.ts';
import { ActError, invalidInput } from './act-error.ts';

/** Whether the database ended the transaction because of a conflict with another one, so that the act can be tried again. */
export function isCollision(error: unknown): boolean {
  return /40P01|40001|deadlock detected|could not serialize|write conflict/i.test(detailsOf(error));
}

/** Whether the time limit for a lock has passed. */
export function isLockTimeout(error: unknown): boolean {
  return /55P03|P2028|lock timeout/i.test(detailsOf(error));
}

/** Whether a row was refused because of another one: an act with its key, or a record that it contradicts. */
export function isRefusedForAnother(error: unknown): boolean {
  return ['23505', '23P01'].includes(String((error as { readonly code?: unknown }).code));
}

/** Whether an error names a constraint; where the table is distributed, the number of a shard follows the name. */
export function constraintIn(error: unknown, constraint: string): boolean {
  return new RegExp(`\\b${constraint}(_\\d+)?\\b`).test(detailsOf(error));
}

function detailsOf(error: unknown): string {
  if (error instanceof GatewayError || !(error instanceof Error)) return '';
  const { code } = error as { readonly code?: unknown };
  return `${code} ${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? '')}`;
}

/**
 * Turns a database error about references into an `ActError`: the act refers to a record that does not exist, or
 * withdraws one to which others still refer. Returns every other error unchanged.
 */
export function referenceProblem(error: unknown, { kind, record: type }: ActDefinition): unknown {
  const { code } = error as Readonly<Record<string, unknown>>;
  if (code !== '23503' && code !== 'P2003') return error;
  if (kind === 'withdraw') {
    const by = [...servedRecords.values()].find((each) =>
      each.fields.some((field) => constraintIn(error, foreignKeyOf(each, field))),
    );
    return new ActError('StillReferredTo', 'ACT_STILL_REFERRED_TO', {
      names: type.description.names,
      by: by?.description.names ?? null,
    });
  }
  const field = type.fields.find(
    (each) => each.refersTo !== undefined && constraintIn(error, foreignKeyOf(type, each)),
  );
  return invalidInput([
    {
      path: field === undefined ? '' : referenceName(field.name),
      code: 'REFERENCE_NOT_FOUND',
      message: {
        en: 'there is no such record at the station: check the id',
        zh: '该所没有此记录：请核对编号',
      },
    },
  ]);
}

/** The name that Prisma gives to the foreign key of a reference. */
function foreignKeyOf({ description, key }: ServedRecord, { name, refersTo = '' }: RecordField): string {
  const columns = key.includes('stationId') && isOwned(refersTo) ? ['stationId', name] : [name];
  return `${[recordTable(description.name).name, ...columns.map(columnOf)].join('_')}_fkey`;
}
