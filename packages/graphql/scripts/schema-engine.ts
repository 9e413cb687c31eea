import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

type Source = readonly [path: string, content: string];

/** What of Prisma's schema engine is used here; its package types only the form that bundlers load. */
type Engine = { diff(params: object): Promise<{ stdout: string | null }>; free(): void };
/** Node has WebAssembly, yet its types leave it to those of browsers. */
type WebAssembly = {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};
type Bindings = {
  __wbg_set_wasm(exports: object): void;
  SchemaEngine: { new: (options: object, log: (text: string) => void, adapter: object) => Promise<Engine> };
};

/**
 * The SQL that leads from the tables of a database to those of a Prisma schema, by Prisma's own engine, compiled
 * to WebAssembly: `prisma migrate diff` would download the native one. It knows tables, keys and indexes;
 * functions, triggers and views are neither seen nor dropped.
 */
export async function schemaDiff(url: string, schema: readonly Source[]): Promise<string> {
  const engineOf = await load();
  const pool = new pg.Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(withCharColumns(pool));
  const engine = await engineOf({ datamodels: schema }, () => {}, adapter);
  const files = schema.map(([path, content]) => ({ path, content }));
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * The engine reads PostgreSQL's catalogue, where codes have the type "char"; the adapter refuses that type and
 * the engine insists on it. So the adapter is shown text, and the engine is told what it was.
 */
function withCharColumns(pool: pg.Pool): PrismaPg {
  const [char, text] = [18, 25];
  const charColumns = new Map<string, number[]>();
  const send = pool.query.bind(pool) as (
    query: { text: string },
    ...rest: unknown[]
  ) => Promise<pg.QueryResult>;
  pool.query = (async (query: { text: string }, ...rest: unknown[]) => {
    const result = await send(query, ...rest);
    const found = [...(result.fields ?? []).entries()].filter(([, field]) => field.dataTypeID === char);
    for (const [, field] of found) field.dataTypeID = text;
    charColumns.set(
      query.text,
      found.map(([index]) => index),
    );
    return result;
  }) as typeof pool.query;

  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of charColumns.get(query.sql) ?? [])
        result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return factory;
}

async function load(): Promise<Bindings['SchemaEngine']['new']> {
  const engine = bindings as unknown as Bindings;
  // Where the engine puts its last words.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
  });
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssembly };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings,
  });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine.SchemaEngine.new;
}
