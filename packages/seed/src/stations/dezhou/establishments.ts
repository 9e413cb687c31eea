import type { Establishment } from '@beatwork/core';
import type { Organisation } from '../../population/organisation.ts';
import { apportion } from './apportion.ts';
import { article } from './article.ts';

/**
 * The posts and people of each station on the day of the article, and its share of what the city has invested in
 * community policing. This is the first count of each station, so the amount is everything that was invested until that
 * day. Reading: the article gives one amount for the city ("more than 85 million yuan"), which is divided among the
 * stations in proportion to their posts.
 */
export function establishmentsOf(organisation: Organisation): readonly Establishment[] {
  const { stations, communities, posts, members } = organisation;
  const at = <Row extends { readonly stationId: string }>(rows: readonly Row[], stationId: string) =>
    rows.filter((row) => row.stationId === stationId);
  const invested = apportion(
    article.investedYuanAtLeast,
    stations.map(({ id }) => at(posts, id).length),
  );
  return stations.map(({ id }, index): Establishment => {
    const staff = at(members, id);
    const withRole = (...roles: readonly string[]) => staff.filter(({ role }) => roles.includes(role)).length;
    return {
      id: 'e2014-05',
      stationId: id,
      countedOn: article.publishedOn,
      posts: at(posts, id).length,
      officers: withRole('community_officer', 'department_officer'),
      communityOfficers: withRole('community_officer'),
      auxiliaries: withRole('auxiliary'),
      guards: 0,
      residents: at(communities, id).reduce((sum, { residents }) => sum + residents, 0),
      investedYuan: invested[index]!,
    };
  });
}
