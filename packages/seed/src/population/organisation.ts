import type { Branch, Bureau, Community, Member, Post, Station } from '@beatwork/core';

/** A bureau with everything from its branches down to its members. The lists are in the order of ids. */
export interface Organisation {
  readonly bureau: Bureau;
  readonly branches: readonly Branch[];
  readonly stations: readonly Station[];
  readonly communities: readonly Community[];
  readonly posts: readonly Post[];
  readonly members: readonly Member[];
}

/** A community officer with the community that the officer's post serves. */
export interface Officer {
  readonly member: Member;
  readonly community: Community;
}

/** The community officers of an organisation, in the order of its members. */
export function officersOf({ communities, posts, members }: Organisation): readonly Officer[] {
  const key = (stationId: string, id: string) => `${stationId} ${id}`;
  const communityOf = new Map(
    communities.map((community) => [key(community.stationId, community.id), community]),
  );
  const communityOfPost = new Map(
    posts.map((post) => [
      key(post.stationId, post.id),
      communityOf.get(key(post.stationId, post.communityId)),
    ]),
  );
  return members.flatMap((member) => {
    if (member.role !== 'community_officer' || member.postId === null) return [];
    const community = communityOfPost.get(key(member.stationId, member.postId));
    return community === undefined ? [] : [{ member, community }];
  });
}
