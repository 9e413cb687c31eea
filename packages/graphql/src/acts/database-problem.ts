import { columnOf, periodOfRecord } from '@beatwork/core/internal';
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

/** Whether a row was refused because there may be only one such: an act with its key, or a record such as a call-back. */
export function isSecondOfItsKind(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === '23505';
}

/** Whether a text names a constraint; where the table is distributed, the number of a shard follows the name. */
const names = (text: string, constraint: string) => new RegExp(`\\b${constraint}(_\\d+)?\\b`).test(text);

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
  const { code, meta, message } = error as Readonly<Record<string, unknown>>;
  if (isSecondOfItsKind(error) && kind === 'record') return invalidInput([alreadyThere(type)]);
  if (code !== '23503' && code !== 'P2003') return error;
  // The message of the driver names the constraint. Prisma hides it in what it calls meta.
  const text = meta === undefined ? String(message) : JSON.stringify(meta);
  if (kind === 'withdraw') {
    const by = [...servedRecords.values()].find((each) =>
      each.fields.some((field) => names(text, foreignKeyOf(each, field))),
    );
    return new ActError('StillReferredTo', 'ACT_STILL_REFERRED_TO', {
      names: type.description.names,
      by: by?.description.names ?? null,
    });
  }
  const field = type.fields.find(
    (each) => each.refersTo !== undefined && names(text, foreignKeyOf(type, each)),
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

/** The issue of a second record where there may be only one, such as the call-back of a visit. */
function alreadyThere({ description: { name, names } }: ServedRecord) {
  const period = periodOfRecord(name);
  return {
    path: period !== undefined && 'checks' in period ? referenceName(period.by) : '',
    code: 'ALREADY_RECORDED',
    message: {
      en: `there already is a ${names.one} for it: correct that one`,
      zh: `已有${names.zh}：请更正已有的记录`,
    },
  };
}
