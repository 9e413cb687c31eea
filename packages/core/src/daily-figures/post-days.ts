import { anything, callback, day, listOf, onlyFields, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { MemberRole } from '../model/member-role.ts';
import type { Post } from '../model/post.ts';
import type { PostDay } from '../model/post-day.ts';
import { type LocalWindow, localIntervals } from '../planning/local-window.ts';
import { commonOf, minutesOf, type Span, unionOf } from '../planning/spans.ts';
import { type DutyRecords, dutyRecordFields, spansOfShift, timesAway } from './duty-times.ts';

/** Options of {@link postDays}. */
export interface PostDaysOptions {
  /** The local days to compute, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The IANA name of the bureau's time zone. */
  readonly timeZone: string;
  /** Gives the times at which a post should be open. An opening over midnight belongs to the day on which it begins. */
  readonly openingOf: (post: Post) => readonly LocalWindow[];
  /** Gives the role of a member, which decides whether the community officer was there or somebody stood in. */
  readonly roleOf: (stationId: string, memberId: string) => MemberRole;
}

const storedPosts = /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<Post>({ id: text, stationId: text }));
const dutyRecords = /* @__PURE__ */ rowWith<DutyRecords>(dutyRecordFields);
const postDaysOptions = /* @__PURE__ */ onlyFields<PostDaysOptions>({
  firstDay: day,
  lastDay: day,
  timeZone: /* @__PURE__ */ anything(),
  openingOf: /* @__PURE__ */ callback(),
  roleOf: /* @__PURE__ */ callback(),
});

/**
 * Computes the days of posts 警务室在岗日 from shifts, absences and call-outs: how long each post should have been open, how
 * long somebody was there, and for how much of that time somebody stood in for the community officer 补位 (000). Minutes
 * are rounded down to whole ones. Days without opening hours are left out.
 *
 * @returns the days post by post, in order; each has the id `post.day`
 * @throws ANALYSIS_INPUT_INVALID for an invalid window or day, TIME_ZONE_UNKNOWN
 */
export function postDays(
  posts: readonly Post[],
  records: DutyRecords,
  options: PostDaysOptions,
): readonly PostDay[] {
  inputsOf('postDays').check(
    { posts, records, options },
    { posts: storedPosts, records: dutyRecords, options: postDaysOptions },
  );
  const { shifts, absences, callOuts } = records;
  const { firstDay, lastDay, timeZone, openingOf, roleOf } = options;
  const awayOf = timesAway([...absences, ...callOuts]);
  return posts.flatMap((post) => {
    const present = shifts
      .filter(({ stationId, postId }) => stationId === post.stationId && postId === post.id)
      .map((shift) => ({
        isCommunityOfficer: roleOf(shift.stationId, shift.memberId) === 'community_officer',
        spans: spansOfShift(shift, awayOf(shift)),
      }));
    const somebody = unionOf(present.flatMap(({ spans }) => spans));
    const officer = unionOf(
      present.flatMap(({ isCommunityOfficer, spans }) => (isCommunityOfficer ? spans : [])),
    );
    return openingsByDay(openingOf(post), firstDay, lastDay, timeZone).map(([day, opening]): PostDay => {
      const coveredMinutes = wholeMinutes(commonOf(opening, somebody));
      return {
        id: `${post.id}.${day}`,
        stationId: post.stationId,
        postId: post.id,
        communityId: post.communityId,
        day,
        openMinutes: wholeMinutes(opening),
        coveredMinutes,
        standInMinutes: coveredMinutes - wholeMinutes(commonOf(opening, officer)),
      };
    });
  });
}

const wholeMinutes = (spans: readonly Span[]) => Math.floor(minutesOf(spans));

/** The opening hours of each day that has any. */
function openingsByDay(
  windows: readonly LocalWindow[],
  firstDay: string,
  lastDay: string,
  timeZone: string,
): readonly (readonly [day: string, opening: readonly Span[]])[] {
  const byDay = new Map<string, Span[]>();
  for (const window of windows) {
    for (const { day, start, end } of localIntervals(window, firstDay, lastDay, timeZone)) {
      byDay.set(day, [...(byDay.get(day) ?? []), { start: Date.parse(start), end: Date.parse(end) }]);
    }
  }
  return [...byDay]
    .map(([day, spans]) => [day, unionOf(spans)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
