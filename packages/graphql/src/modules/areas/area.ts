import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { Key } from '../../loading/keys.ts';
import { loadOne } from '../../loading/load-one.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { Table } from '../../loading/table.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { tableOf } from '../../records/record-table.ts';

/** A part of the hierarchy whose members are meant. */
export interface Area {
  readonly type: keyof typeof areas;
  readonly key: Key;
}

/** The rows of an area, by their columns for the station and the post, and the area's key. */
type Belongs = (station: string, post: string, key: readonly string[]) => string;

/** Each kind of area: where it is, and what belongs to it. */
const areas = {
  Bureau: {
    table: tableOf('bureau'),
    belongs: (station, _post, [bureau]) =>
      `${station} IN (SELECT s.id FROM station s JOIN branch b ON b.id = s.branch_id WHERE b.bureau_id = ${bureau})`,
  },
  Branch: {
    table: tableOf('branch'),
    belongs: (station, _post, [branch]) =>
      `${station} IN (SELECT s.id FROM station s WHERE s.branch_id = ${branch})`,
  },
  Station: {
    table: tableOf('station'),
    belongs: (station, _post, [its]) => `${station} = ${its}`,
  },
  Community: {
    table: tableOf('community'),
    belongs: (station, post, [its, community]) =>
      `${station} = ${its} AND ${post} IN (SELECT p.id FROM post p WHERE p.station_id = ${its} AND p.community_id = ${community})`,
  },
  Post: {
    table: tableOf('post'),
    belongs: (station, post, [its, itsPost]) => `${station} = ${its} AND ${post} = ${itsPost}`,
  },
} as const satisfies Record<string, { readonly table: Table<object>; readonly belongs: Belongs }>;

export const areaArgument = () =>
  builder.args((t) => ({
    area: t.id({
      description:
        'The global id of a bureau, branch, station, community or post whose members are meant; everyone if left out.',
    }),
  }));

/**
 * Reads an area, and makes sure that it exists.
 * @throws ID_INVALID, NOT_FOUND
 */
export async function readArea(context: Context, id: string | null | undefined): Promise<Area | null> {
  if (id === null || id === undefined) return null;
  const { type, key } = decodeId(id, Object.keys(areas));
  const area = { type: type as Area['type'], key };
  const found = await loadOne(context, areas[area.type].table, key);
  if (found === null) throw new GatewayError('NOT_FOUND', { type, id });
  return area;
}

/**
 * A condition on rows: that they are of the area, and of stations that the viewer may see.
 * @param columns the columns of the rows that name the station and the post
 */
export function inArea(
  area: Area | null,
  columns: { readonly station: string; readonly post: string },
  stationIds: readonly string[] | undefined,
  parameters: Parameters,
): string {
  const { station, post } = columns;
  const key = (area?.key ?? []).map((part) => parameters.add(part, 'text'));
  const belongs = area === null ? 'true' : areas[area.type].belongs(station, post, key);
  if (stationIds === undefined) return belongs;
  return `${belongs} AND ${station} = ANY (${parameters.add(stationIds, 'text[]')})`;
}

/** The columns of `member m`. */
export const memberColumns = { station: 'm.station_id', post: 'm.post_id' } as const;
