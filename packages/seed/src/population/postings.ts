import type { Posting } from '@beatwork/core';
import type { Day } from '../calendar/day.ts';
import type { Organisation } from './organisation.ts';

/** Where every member is posted, from the first day with records on: past work stays where it was done. */
export function postingsOf({ posts, members }: Organisation, from: Day): readonly Posting[] {
  const communities = new Map(
    posts.map(({ stationId, id, communityId }) => [`${stationId} ${id}`, communityId]),
  );
  return members.map(
    ({ id, stationId, postId, team }): Posting => ({
      id: `${id}-1`,
      stationId,
      memberId: id,
      postId,
      communityId: communities.get(`${stationId} ${postId}`) ?? null,
      team,
      from,
      through: null,
    }),
  );
}
