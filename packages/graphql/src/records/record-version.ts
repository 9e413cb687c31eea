import type { Context } from '../context.ts';
import { batched } from '../loading/batched.ts';
import { loadByStation } from '../loading/by-station.ts';
import { type Batch, type Key, keysSql, type Numbered, stationSql } from '../loading/keys.ts';
import { Parameters } from '../loading/parameters.ts';
import { query } from '../loading/query.ts';

/** The newest version of a record. All versions of one type that one level of a query asks for take one statement. */
export function versionOf(context: Context, model: string, key: Key): Promise<number> {
  return batched<Key, number>(context, `version:${model}`, (keys) =>
    loadByStation(context, keys, (batch) => loadVersions(context, model, batch)),
  ).load(key);
}

async function loadVersions(context: Context, model: string, batch: Batch): Promise<readonly number[]> {
  const parameters = new Parameters();
  const rows = await query<Numbered & { readonly version: number }>(
    context,
    `SELECT k.n::int AS "_n", newest.version FROM ${keysSql(batch, parameters)} CROSS JOIN LATERAL (
  SELECT coalesce(max(a.version), 0)::int AS version FROM act a
  WHERE a.station_id = ${stationSql(batch, parameters)} AND a.record_id = k.k2 AND a.record = ${parameters.add(model, 'text')}
) newest`,
    parameters.values,
  );
  const versions = new Map(rows.map(({ _n, version }) => [_n, version]));
  return batch.keys.map((_, place) => versions.get(place + 1) ?? 0);
}
