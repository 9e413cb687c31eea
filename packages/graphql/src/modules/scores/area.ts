import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { Key } from '../../loading/keys.ts';
import { loadOne } from '../../loading/load-one.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { Table } from '../../loading/table.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { branches, bureaus, communities, posts, stations } from '../organisation/tables.ts';

/** A part of the hierarchy whose members are meant. */
export interface Area {
  readonly type: keyof typeof areas;
  readonly key: Key;
}

/** How the members `m` of each kind of area are found, from its key. */
const areas = {
  Bureau: {
    table: bureaus as Table<object>,
    members: ([bureau]: readonly string[]) =>
      `m.station_id IN (SELECT s.id FROM station s JOIN branch b ON b.id = s.branch_id WHERE b.bureau_id = ${bureau})`,
  },
  Branch: {
    table: branches as Table<object>,
    members: ([branch]: readonly string[]) =>
      `m.station_id IN (SELECT s.id FROM station s WHERE s.branch_id = ${branch})`,
  },
  Station: {
    table: stations as Table<object>,
    members: ([station]: readonly string[]) => `m.station_id = ${station}`,
  },
  Community: {
    table: communities as Table<object>,
    members: ([station, community]: readonly string[]) =>
      `m.station_id = ${station} AND m.post_id IN (SELECT p.id FROM post p WHERE p.station_id = ${station} AND p.community_id = ${community})`,
  },
  Post: {
    table: posts as Table<object>,
    members: ([station, post]: readonly string[]) => `m.station_id = ${station} AND m.post_id = ${post}`,
  },
} as const;

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

/** A condition on the members `m`: that they are of the area, and of stations that the viewer may see. */
export function membersSql(
  area: Area | null,
  stationIds: readonly string[] | undefined,
  parameters: Parameters,
): string {
  const inArea =
    area === null ? 'true' : areas[area.type].members(area.key.map((part) => parameters.add(part, 'text')));
  if (stationIds === undefined) return inArea;
  return `${inArea} AND m.station_id = ANY (${parameters.add(stationIds, 'text[]')})`;
}
