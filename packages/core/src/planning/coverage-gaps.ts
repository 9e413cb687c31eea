import { instant, listOf, oneOf, onlyFields, optional, rowWith, text } from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import type { Interval } from '../calendar/period-interval.ts';
import { type MemberRole, memberRoles } from '../model/member-role.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { commonOf, intervalOf, minutesOf, type Span, spanOf, spansWithout, unionOf } from './spans.ts';

/** Somebody who is on duty at a post, or could be. */
export interface CoverageMember {
  readonly memberId: string;
  readonly role: MemberRole;
  /** The posts at which they may stand in; none if left out. */
  readonly standsInAt?: readonly string[];
  /** The times at which they are on duty and can be sent, apart from their shifts at posts. */
  readonly atHand?: readonly Interval[];
}

/** A time during which somebody is away from the place where they should be. */
export interface TimeAway extends Interval {
  readonly memberId: string;
}

/** What {@link coverageGaps} looks at: posts, members, and when they are on duty. */
export interface CoverageInput {
  /** Each post with its opening hours, such as {@link localIntervals} gives. */
  readonly posts: readonly { readonly postId: string; readonly opening: readonly Interval[] }[];
  readonly members: readonly CoverageMember[];
  /** Who should be at which post, and when. Nobody can be at two posts at the same time. */
  readonly shifts: readonly (TimeAway & { readonly postId: string })[];
  /** Leave, illness, training. */
  readonly absences: readonly TimeAway[];
  /** Called away on duty: to an incident, to a meeting. */
  readonly callOuts: readonly TimeAway[];
}

/** Somebody who could close a gap, or a part of it. */
export interface GapFiller {
  readonly memberId: string;
  readonly role: MemberRole;
  /** For how many minutes of the gap they are free without leaving another post empty. */
  readonly minutes: number;
  readonly all: boolean;
}

/** An open time in which nobody was at the post, and who could fill it. */
export interface CoverageGap extends Interval {
  readonly minutes: number;
  /** Those who could fill it, the ones who are free for most of it first. */
  readonly couldFill: readonly GapFiller[];
}

/** How well one post was covered. */
export interface PostCoverage {
  readonly postId: string;
  readonly openMinutes: number;
  readonly coveredMinutes: number;
  /** How many of the covered minutes were covered by somebody else than the community officer 补位. */
  readonly standInMinutes: number;
  /** The share of the opening hours that was covered; null if the post was not open at all. */
  readonly share: number | null;
  readonly gaps: readonly CoverageGap[];
}

/** What {@link coverageGaps} found. */
export interface CoverageGaps {
  readonly posts: readonly PostCoverage[];
  readonly openMinutes: number;
  readonly coveredMinutes: number;
  readonly share: number;
  readonly sentence: LocalizedText;
}

const interval = /* @__PURE__ */ rowWith<Interval>({ start: instant, end: instant });
const timesAway = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<TimeAway>({ memberId: text, start: instant, end: instant }),
);
const coverageInput = /* @__PURE__ */ onlyFields<CoverageInput>({
  posts: /* @__PURE__ */ listOf(
    /* @__PURE__ */ rowWith<CoverageInput['posts'][number]>({
      postId: text,
      opening: /* @__PURE__ */ listOf(interval),
    }),
    1,
  ),
  members: /* @__PURE__ */ listOf(
    /* @__PURE__ */ rowWith<CoverageMember>({
      memberId: text,
      role: /* @__PURE__ */ oneOf(memberRoles.values),
      standsInAt: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
      atHand: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(interval)),
    }),
  ),
  shifts: /* @__PURE__ */ listOf(
    /* @__PURE__ */ rowWith<CoverageInput['shifts'][number]>({
      memberId: text,
      postId: text,
      start: instant,
      end: instant,
    }),
  ),
  absences: timesAway,
  callOuts: timesAway,
});

/**
 * Checks whether somebody is at every post during all its opening hours 驻村（社区）值守: the share that is covered, each gap,
 * and who could fill it without leaving a gap elsewhere. When the community officer is called away, the security
 * officer stands in (article 000).
 *
 * @example
 * ```ts
 * const day = { start: '2012-08-27T00:30:00.000Z', end: '2012-08-27T09:30:00.000Z' };
 * const away = { memberId: 'officer', start: '2012-08-27T03:00:00.000Z', end: '2012-08-27T04:30:00.000Z' };
 * const { share, posts } = coverageGaps({
 *   posts: [{ postId: 'room', opening: [day] }],
 *   members: [{ memberId: 'officer', role: 'community_officer' }, { memberId: 'second', role: 'security_officer', standsInAt: ['room'], atHand: [day] }],
 *   shifts: [{ memberId: 'officer', postId: 'room', ...day }],
 *   absences: [],
 *   callOuts: [away],
 * });
 * [Math.round(share * 1000) / 1000, posts[0].gaps[0].minutes]; // → [0.833, 90]
 * posts[0].gaps[0].couldFill; // → [{ memberId: 'second', role: 'security_officer', minutes: 90, all: true }]
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function coverageGaps(input: CoverageInput): CoverageGaps {
  const inputs = inputsOf('coverageGaps');
  inputs.check({ input }, { input: coverageInput });
  const opening = new Map(
    input.posts.map(({ postId, opening: hours }) => [
      postId,
      unionOf(hours.map((each) => spanOf(inputs, `posts.${postId}.opening`, each))),
    ]),
  );
  const { away, shiftsOf, present } = rosterOf(inputs, input);
  const presentAt = groupedBy(present, ({ postId }) => postId);
  /** The times at which members other than this one are at the post. */
  const othersAt = (postId: string, memberId: string) =>
    unionOf(
      (presentAt.get(postId) ?? []).filter((each) => each.memberId !== memberId).map(({ span }) => span),
    );
  /**
   * The times at which a member can be sent: the member is free or at a post, is not away, and is not the only one at a
   * post that is open.
   */
  const freeTimes = input.members.map(({ memberId, standsInAt = [], atHand = [] }) => {
    if (standsInAt.length === 0) return [];
    const own = shiftsOf.get(memberId) ?? [];
    const bound = own.flatMap(({ postId, span }) =>
      spansWithout(commonOf([span], opening.get(postId)!), othersAt(postId, memberId)),
    );
    const onDuty = [
      ...atHand.map((each) => spanOf(inputs, `members.${memberId}.atHand`, each)),
      ...own.map(({ span }) => span),
    ];
    return spansWithout(unionOf(onDuty), unionOf([...(away.get(memberId) ?? []), ...bound]));
  });

  const standIns = groupedBy(
    input.members.flatMap(({ memberId, role, standsInAt = [] }, index) =>
      standsInAt.map((postId) => ({ postId, memberId, role, free: freeTimes[index]! })),
    ),
    ({ postId }) => postId,
  );
  const roleOf = new Map(input.members.map(({ memberId, role }) => [memberId, role]));
  const posts = input.posts.map(({ postId }): PostCoverage => {
    const open = opening.get(postId)!;
    const there = presentAt.get(postId) ?? [];
    const covered = commonOf(open, unionOf(there.map(({ span }) => span)));
    const byOfficers = unionOf(
      there.filter(({ memberId }) => roleOf.get(memberId) === 'community_officer').map(({ span }) => span),
    );
    const [openMinutes, coveredMinutes] = [minutesOf(open), minutesOf(covered)];
    return {
      postId,
      openMinutes,
      coveredMinutes,
      standInMinutes: minutesOf(spansWithout(covered, byOfficers)),
      share: openMinutes === 0 ? null : coveredMinutes / openMinutes,
      gaps: spansWithout(open, covered).map((gap) => ({
        ...intervalOf(gap),
        minutes: minutesOf([gap]),
        couldFill: fillersOf(gap, standIns.get(postId) ?? []),
      })),
    };
  });
  const openMinutes = posts.reduce((sum, post) => sum + post.openMinutes, 0);
  const coveredMinutes = posts.reduce((sum, post) => sum + post.coveredMinutes, 0);
  const share = coveredMinutes / openMinutes;
  const gaps = posts.flatMap((post) => post.gaps);
  const covered = percentage(share);
  const fillable = gaps.filter(({ couldFill }) => couldFill[0]?.all === true).length;
  const empty = gapsText(gaps.length, fillable);
  return {
    posts,
    openMinutes,
    coveredMinutes,
    share,
    sentence: {
      en: `Somebody was there for ${covered.en} of the opening hours; ${empty.en}.`,
      zh: `开放时间内有人在岗的占${covered.zh}；${empty.zh}。`,
    },
  };
}

/** How many gaps there were, and how many of them one person could have filled. */
function gapsText(gaps: number, fillable: number): LocalizedText {
  if (gaps === 0) return { en: 'there was no gap', zh: '无空岗' };
  const all = countedText(gaps, unitName('gap', '处'));
  const filled = numberText(fillable);
  if (fillable === 0) {
    return {
      en: `${all.en}, none of which one person could have filled`,
      zh: `空岗${all.zh}，均无人可单独补位`,
    };
  }
  if (fillable === gaps) {
    return {
      en: `${all.en}, ${gaps === 1 ? 'which' : 'all of which'} one person could have filled`,
      zh: `空岗${all.zh}，均可由一人补位`,
    };
  }
  return {
    en: `${all.en}, of which one person could have filled ${filled}`,
    zh: `空岗${all.zh}，其中${filled}处可由一人补位`,
  };
}

interface StandIn {
  readonly memberId: string;
  readonly role: MemberRole;
  readonly free: readonly Span[];
}

function fillersOf(gap: Span, standIns: readonly StandIn[]): readonly GapFiller[] {
  const whole = minutesOf([gap]);
  return standIns
    .map(({ memberId, role, free }) => {
      const minutes = minutesOf(commonOf([gap], free));
      return { memberId, role, minutes, all: minutes === whole };
    })
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes || (a.memberId < b.memberId ? -1 : 1));
}

interface Presence {
  readonly memberId: string;
  readonly postId: string;
  readonly span: Span;
}

interface Roster {
  readonly away: ReadonlyMap<string, readonly Span[]>;
  /** The planned shifts of each member. */
  readonly shiftsOf: ReadonlyMap<string, readonly Presence[]>;
  /** The shifts as they took place, without the times at which members were away. */
  readonly present: readonly Presence[];
}

function rosterOf(
  inputs: Inputs,
  { posts, members, shifts: planned, absences, callOuts }: CoverageInput,
): Roster {
  const [postIds, memberIds] = [posts.map(({ postId }) => postId), members.map(({ memberId }) => memberId)];
  inputs.notEmpty('posts', posts);
  inputs.distinct('posts.postId', postIds);
  inputs.distinct('members.memberId', memberIds);
  inputs.require(
    posts.some(({ opening }) => opening.length > 0),
    'posts.opening',
    [],
    { en: 'opening hours for at least one post', zh: '至少有一个警务室的开放时间' },
  );
  const knownPosts = new Set(postIds);
  const knownMembers = new Set(memberIds);
  const knowPost = (field: string, postId: string) =>
    inputs.require(knownPosts.has(postId), field, postId, {
      en: 'one of the posts',
      zh: '已给出的警务室之一',
    });
  const knowMember = (field: string, memberId: string) =>
    inputs.require(knownMembers.has(memberId), field, memberId, {
      en: 'one of the members',
      zh: '已给出的人员之一',
    });
  for (const { memberId, role, standsInAt = [] } of members) {
    inputs.require(memberRoles.values.includes(role), `members.${memberId}.role`, role, {
      en: `one of ${memberRoles.values.join(', ')}`,
      zh: `${memberRoles.values.join('、')} 之一`,
    });
    inputs.distinct(`members.${memberId}.standsInAt`, standsInAt);
    for (const postId of standsInAt) knowPost(`members.${memberId}.standsInAt`, postId);
  }
  const away = new Map<string, Span[]>();
  for (const [field, times] of Object.entries({ absences, callOuts })) {
    for (const time of times) {
      knowMember(`${field}.memberId`, time.memberId);
      away.set(time.memberId, [...(away.get(time.memberId) ?? []), spanOf(inputs, field, time)]);
    }
  }
  const shifts = planned.map((shift) => {
    knowMember('shifts.memberId', shift.memberId);
    knowPost('shifts.postId', shift.postId);
    return { memberId: shift.memberId, postId: shift.postId, span: spanOf(inputs, 'shifts', shift) };
  });
  const shiftsOf = groupedBy(shifts, ({ memberId }) => memberId);
  for (const memberId of memberIds) {
    const own = (shiftsOf.get(memberId) ?? []).toSorted((a, b) => a.span.start - b.span.start);
    for (let index = 1; index < own.length; index += 1) {
      inputs.require(own[index]!.span.start >= own[index - 1]!.span.end, 'shifts', memberId, {
        en: 'at one post at a time: two shifts of this member overlap',
        zh: '同一时间只在一处：该人员有两个班次重叠',
      });
    }
  }
  const present = shifts.flatMap(({ memberId, postId, span }) =>
    spansWithout([span], unionOf(away.get(memberId) ?? [])).map((left) => ({ memberId, postId, span: left })),
  );
  return { away, shiftsOf, present };
}
