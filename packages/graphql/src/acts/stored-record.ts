import { columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import type { Prisma } from '../database/prisma-client.ts';
import { joinParts } from '../records/field-parts.ts';
import type { ServedRecord } from '../records/served-records.ts';
import type { RecordValues } from './act-definition.ts';
import { coreValue } from './input-field.ts';

/** The Prisma client within a transaction. */
export type Transaction = Parameters<Parameters<Prisma['$transaction']>[0]>[0];

type Row = Readonly<Record<string, unknown>>;

/** The methods of a Prisma model that acts use. */
interface Delegate {
  createMany(args: { data: Row }): Promise<unknown>;
  findUnique(args: { where: Row }): Promise<Row | null>;
  findMany(args: { where: Row }): Promise<Row[]>;
  updateMany(args: { where: Row; data: Row }): Promise<unknown>;
  deleteMany(args: { where: Row }): Promise<unknown>;
}

/**
 * Reads and writes records of one type within a transaction, in the form that core uses. Only methods for many rows
 * write: those for one end in RETURNING with a cast, which a distributed PostgreSQL refuses.
 */
export function storedRecords(transaction: Transaction, { description, fields }: ServedRecord) {
  const delegate = (transaction as unknown as Readonly<Record<string, Delegate>>)[description.name];
  if (delegate === undefined) throw new TypeError(`Prisma has no model ${description.name}`);
  return {
    create: (values: RecordValues) => delegate.createMany({ data: prismaRow(fields, values) }),
    /** Waits until nobody else writes the record, and locks it until the end of the transaction. */
    async lock(stationId: string, id: string): Promise<RecordValues | undefined> {
      await transaction.$queryRawUnsafe(
        `SELECT FROM ${columnOf(description.name)} WHERE station_id = $1 AND id = $2 FOR UPDATE`,
        stationId,
        id,
      );
      const row = await delegate.findUnique({ where: { stationId_id: { stationId, id } } });
      return row === null ? undefined : valuesOf(fields, row);
    },
    async where(where: RecordValues): Promise<RecordValues[]> {
      return (await delegate.findMany({ where })).map((row) => valuesOf(fields, row));
    },
    update: (stationId: string, id: string, values: RecordValues) =>
      delegate.updateMany({ where: { stationId, id }, data: prismaRow(fields, values) }),
    delete: (stationId: string, id: string) => delegate.deleteMany({ where: { stationId, id } }),
  };
}

/** A record in the form in which Prisma reads and writes it. */
export function prismaRow(fields: readonly RecordField[], values: RecordValues): Row {
  return rowOf(fields, values, ({ kind }, value) =>
    (kind === 'day' || kind === 'instant') && typeof value === 'string' ? new Date(value) : value,
  );
}

/** A record in the form in which parameters of SQL take it. */
export function sqlRow(fields: readonly RecordField[], values: RecordValues): Row {
  return rowOf(fields, values, ({ kind }, value) =>
    kind === 'object' && value !== null ? JSON.stringify(value) : value,
  );
}

function rowOf(
  fields: readonly RecordField[],
  values: RecordValues,
  convert: (field: RecordField, value: unknown) => unknown,
): Row {
  return Object.fromEntries(
    fields
      .filter(({ name }) => name in values)
      .flatMap((field) => {
        const value = values[field.name];
        const parts = partsOf(field);
        if (parts === undefined) return [[field.name, convert(field, value)]];
        const given = (value ?? {}) as Row;
        return parts.map(({ part, name }) => [name, given[part] ?? null]);
      }),
  );
}

/** A stored record in the form that core uses. */
function valuesOf(fields: readonly RecordField[], row: Row): RecordValues {
  return Object.fromEntries(
    fields.map((field) => {
      const parts = partsOf(field);
      return [field.name, parts === undefined ? coreValue(field, row[field.name]) : joinParts(parts, row)];
    }),
  );
}
