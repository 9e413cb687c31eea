import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { Key } from '../../loading/keys.ts';
import { loadOne } from '../../loading/load-one.ts';
import type { Parameters } from '../../loading/parameters.ts';
import type { Table } from '../../loading/table.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { tableOf } from '../../records/record-table.ts';

/** A unit of the organisation, which stands for everything that belongs to it. */
export interface Area {
  readonly type: keyof typeof areas;
  readonly key: Key;
}

/**
 * The columns of rows that say where each of them is. A row that is larger than a post has no column for the post, and
 * one that is larger than a community none for the community.
 */
export interface AreaColumns {
  readonly station: string;
  readonly community?: string;
  readonly post?: string;
}

/** Makes an SQL condition that rows belong to the area with a key; undefined where the rows are larger than the area. */
type Belongs = (columns: AreaColumns, key: readonly string[]) => string | undefined;

/** The kinds of areas, each with its table and the condition for belonging to it. */
const areas = {
  Bureau: {
    table: tableOf('bureau'),
    belongs: ({ station }, [bureau]) =>
      `${station} IN (SELECT s.id FROM station s JOIN branch b ON b.id = s.branch_id WHERE b.bureau_id = ${bureau})`,
  },
  Branch: {
    table: tableOf('branch'),
    belongs: ({ station }, [branch]) =>
      `${station} IN (SELECT s.id FROM station s WHERE s.branch_id = ${branch})`,
  },
  Station: {
    table: tableOf('station'),
    belongs: ({ station }, [its]) => `${station} = ${its}`,
  },
  Community: {
    table: tableOf('community'),
    belongs: ({ station, community, post }, [its, itsCommunity]) => {
      if (community !== undefined) return `${station} = ${its} AND ${community} = ${itsCommunity}`;
      return post === undefined
        ? undefined
        : `${station} = ${its} AND ${post} IN (SELECT p.id FROM post p WHERE p.station_id = ${its} AND p.community_id = ${itsCommunity})`;
    },
  },
  Post: {
    table: tableOf('post'),
    belongs: ({ station, post }, [its, itsPost]) =>
      post === undefined ? undefined : `${station} = ${its} AND ${post} = ${itsPost}`,
  },
} as const satisfies Record<string, { readonly table: Table<object>; readonly belongs: Belongs }>;

/** The types of areas. */
export const areaTypes = Object.keys(areas) as readonly Area['type'][];

export const areaArgument = () =>
  builder.args((t) => ({
    area: t.id({
      description:
        'The global id of a bureau, branch, station, community or post, in order to include only what belongs to it; everything if left out.',
    }),
  }));

/**
 * Reads an area from a global id, and checks that it exists.
 * @throws ID_INVALID, NOT_FOUND
 */
export async function readArea(context: Context, id: string | null | undefined): Promise<Area | null> {
  if (id === null || id === undefined) return null;
  const { type, key } = decodeId(id, areaTypes);
  const area = { type: type as Area['type'], key };
  const found = await loadOne(context, areas[area.type].table, key);
  if (found === null) throw new GatewayError('NOT_FOUND', { type, id });
  return area;
}

/** The station in which an area lies; undefined where it has several. */
export const stationOf = (area: Area | null): string | undefined =>
  area === null || area.type === 'Bureau' || area.type === 'Branch' ? undefined : area.key[0];

/**
 * An SQL condition that rows belong to the area and to a station that the viewer may see.
 * @throws AREA_TOO_SMALL where the rows are larger than the area
 */
export function inArea(
  area: Area | null,
  columns: AreaColumns,
  stationIds: readonly string[] | undefined,
  parameters: Parameters,
): string {
  const key = (area?.key ?? []).map((part) => parameters.add(part, 'text'));
  const belongs = area === null ? 'true' : (areas[area.type].belongs as Belongs)(columns, key);
  if (area !== null && belongs === undefined) throw new GatewayError('AREA_TOO_SMALL', { type: area.type });
  if (stationIds === undefined) return belongs!;
  return `${belongs} AND ${columns.station} = ANY (${parameters.add(stationIds, 'text[]')})`;
}

/** The columns for station and post of the table `member m`. */
export const memberColumns = { station: 'm.station_id', post: 'm.post_id' } as const;
