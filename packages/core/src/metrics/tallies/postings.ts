import { day, listOf, nullable, rowWith, text } from '../../analysis/checks.ts';
import { groupedBy } from '../../analysis/grouped-by.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { readInstant } from '../../calendar/instant.ts';
import { periodInterval } from '../../calendar/period-interval.ts';
import type { Posting } from '../../model/posting.ts';
import { recordError } from '../../text/errors/record-errors.ts';
import type { MemberLookup } from './subjects.ts';

/** A posting with the instants at which it begins and ends. */
interface Stay {
  readonly posting: Posting;
  readonly start: string;
  /** The first instant after the posting; undefined if the posting has no end. */
  readonly end: string | undefined;
}

const storedPostings = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<Posting>({
    stationId: text,
    memberId: text,
    from: day,
    through: /* @__PURE__ */ nullable(day),
  }),
);

/**
 * Finds where members were posted at the time of a record, for {@link Tallies}: their team, post and community on that
 * day. It is not used for a record that itself names its community or post.
 *
 * @example
 * ```ts
 * const posting = { stationId: 's1', memberId: 'm1', team: null };
 * const { communityOf } = postingLookups([
 *   { ...posting, id: '1', postId: 'p1', communityId: 'c1', from: '2014-01-01', through: '2014-01-15' },
 *   { ...posting, id: '2', postId: 'p2', communityId: 'c2', from: '2014-01-16', through: null },
 * ], 'Asia/Shanghai');
 * communityOf('s1', 'm1', '2014-01-15T15:59:59.999Z'); // → 'c1'
 * communityOf('s1', 'm1', '2014-01-15T16:00:00.000Z'); // → 'c2'
 * ```
 * @param timeZone the IANA name of the bureau's time zone, in which days begin
 * @returns lookups that answer null where a member had no posting
 * @throws INSTANT_INVALID from a lookup, if it is given neither a day nor an instant
 * @throws POSTINGS_OVERLAP where two postings of a member share a day
 * @throws TIME_ZONE_UNKNOWN
 */
export function postingLookups(
  postings: readonly Posting[],
  timeZone: string,
): Readonly<Record<'teamOf' | 'postOf' | 'communityOf', MemberLookup>> {
  inputsOf('postingLookups').field('postings', postings, storedPostings);
  const stays = new Map(
    [...groupedBy(postings, ({ stationId, memberId }) => `${stationId}/${memberId}`)].map(
      ([member, theirs]) => [member, inOrder(theirs).map((posting) => stayOf(posting, timeZone))],
    ),
  );
  const postingAt = (stationId: string, memberId: string, at: string) =>
    stays.get(`${stationId}/${memberId}`)?.find((stay) => holds(stay, at))?.posting;
  const lookup =
    (field: 'team' | 'postId' | 'communityId'): MemberLookup =>
    (...of) =>
      postingAt(...of)?.[field] ?? null;
  return { teamOf: lookup('team'), postOf: lookup('postId'), communityOf: lookup('communityId') };
}

/** The postings of one member in the order of their first days. */
function inOrder(postings: readonly Posting[]): readonly Posting[] {
  const sorted = postings.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  sorted.forEach((posting, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && (before.through === null || before.through >= posting.from)) {
      throw recordError('POSTINGS_OVERLAP', {
        member: posting.memberId,
        one: before.id,
        other: posting.id,
      });
    }
  });
  return sorted;
}

function stayOf(posting: Posting, timeZone: string): Stay {
  const { from, through } = posting;
  const { start } = periodInterval(from, timeZone);
  return { posting, start, end: through === null ? undefined : periodInterval(through, timeZone).end };
}

/** Whether a local day or an instant lies within a posting. */
function holds({ posting: { from, through }, start, end }: Stay, at: string): boolean {
  const isDay = at.length === 10;
  if (isDay) return at >= from && (through === null || at <= through);
  const instant = readInstant(at);
  return instant >= start && (end === undefined || instant < end);
}
