import { subjectKinds } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';

/** What a count is divided by, so that large and small units can be compared. */
const exposures = {
  unit: 'Nothing: all units are as large 不作折算.',
  members: 'The members that it has today 现有人数.',
  households: 'The households of its communities 户数.',
  residents: 'The residents of its communities 人口数.',
} as const;
export type Exposure = keyof typeof exposures;

export const ExposureEnum = builder.enumType('LeagueExposure', {
  description: 'What a count is divided by in a league table.',
  values: Object.fromEntries(
    Object.entries(exposures).map(([value, description]) => [value.toUpperCase(), { value, description }]),
  ) as Record<string, { value: Exposure; description: string }>,
});

type ExposureSql = Readonly<Partial<Record<Exposure, string>>>;

const membersWhere = (condition: string) =>
  `(SELECT count(*) FROM member each_member WHERE ${condition})::float8`;
const sumOfCommunities = (column: string, condition: string) =>
  `(SELECT coalesce(sum(each_community.${column}), 0) FROM community each_community WHERE ${condition})::float8`;

/** SQL for the exposure of a row of the subjects of a kind, with the station given in SQL. */
const byKind = (station: string): Readonly<Record<TallyKind, ExposureSql>> => ({
  member: {},
  team: {
    members: membersWhere(`each_member.station_id = ${station} AND each_member.team::text = team.id`),
  },
  post: {
    members: membersWhere(`each_member.station_id = ${station} AND each_member.post_id = p.id`),
    households: sumOfCommunities(
      'households',
      `each_community.station_id = ${station} AND each_community.id = p.community_id`,
    ),
    residents: sumOfCommunities(
      'residents',
      `each_community.station_id = ${station} AND each_community.id = p.community_id`,
    ),
  },
  community: { households: 'c.households::float8', residents: 'c.residents::float8' },
  station: {
    members: membersWhere(`each_member.station_id = ${station}`),
    households: sumOfCommunities('households', `each_community.station_id = ${station}`),
    residents: sumOfCommunities('residents', `each_community.station_id = ${station}`),
  },
});

/** @throws EXPOSURE_UNKNOWN where subjects of the kind have no such number */
export function exposureSql(kind: TallyKind, exposure: Exposure, station: string): string {
  if (exposure === 'unit') return '1::float8';
  const known = byKind(station)[kind];
  const sql = known[exposure];
  if (sql !== undefined) return sql;
  const names = ['unit', ...Object.keys(known)].map((each) => each.toUpperCase());
  throw new GatewayError('EXPOSURE_UNKNOWN', {
    kind: subjectKinds.labels[kind],
    exposure: exposure.toUpperCase(),
    known: names,
  });
}
