import { inputsOf } from '../analysis/inputs.ts';
import { metresBetween } from '../places/metres-between.ts';
import type { Claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { minutesBetween, rounded, some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import type { MemberClaims } from './member-claims.ts';

/** The centre of a community in degrees of WGS 84, and how far from it its homes lie. */
export interface CommunityPlace {
  readonly stationId: string;
  readonly communityId: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The radius in metres. A visit may have been anywhere within it. It is 0 for a single post. */
  readonly radius: number;
}

/** Settings that say how fast an officer can move between two claims. */
export interface TravelOptions {
  /** The highest possible speed in a straight line, in kilometres an hour; 80 unless set (a reading). */
  readonly fastest?: number;
}

/**
 * Finds claims of a member in two communities between which there was too little time to travel. The shortest possible
 * way is assumed: between the nearest points of both communities, from the end of the first claim, or its beginning if
 * the end is unknown, to the beginning of the second. Claims in communities whose place is unknown are left out.
 *
 * @throws ANALYSIS_INPUT_INVALID for a place off the globe or given twice, a negative radius, a speed of 0 or less
 */
export function impossibleTravel(
  groups: readonly MemberClaims[],
  places: readonly CommunityPlace[],
  { fastest = 80 }: TravelOptions = {},
): readonly IntegrityTest[] {
  inputsOf('impossibleTravel').positive('fastest', fastest);
  const placeOf = byCommunity(places);
  return groups.flatMap(({ stationId, memberId, claims }) => {
    const placed = claims.flatMap((claim) => {
      const place = placeOf.get(`${stationId}/${claim.communityId}`);
      return place === undefined ? [] : [{ claim, place }];
    });
    const ways: Way[] = [];
    for (let next = 1; next < placed.length; next += 1) {
      const [from, to] = [placed[next - 1]!, placed[next]!];
      const metres =
        metresBetween(from.place, to.place, { coordinates: 'degrees' }) - from.place.radius - to.place.radius;
      if (from.place === to.place || metres <= 0) continue;
      const minutes = minutesBetween(from.claim.endedAt ?? from.claim.startedAt, to.claim.startedAt);
      if (minutes * fastest < (metres / 1000) * 60) {
        ways.push({
          from: from.claim,
          to: to.claim,
          kilometres: metres / 1000,
          minutes: Math.max(0, minutes),
        });
      }
    }
    if (ways.length === 0) return [];
    const most = ways.reduce((a, b) => (timeLacking(b, fastest) > timeLacking(a, fastest) ? b : a));
    const [kilometres, minutes] = [rounded(most.kilometres), rounded(most.minutes)];
    const concerned = new Set(ways.flatMap(({ from, to }) => [from, to]));
    return contradiction({
      check: 'impossible_travel',
      stationId,
      memberId,
      recordIds: claims.filter((claim) => concerned.has(claim)).map(({ id }) => id),
      observed: ways.length,
      of: placed.length - 1,
      model: {
        en: `Nobody travels faster than ${fastest} km/h in a straight line, and places and times are recorded correctly.`,
        zh: `直线移动速度不超过每小时${fastest}公里，且地点和时间登记无误。`,
      },
      seen: {
        en: `${some(ways.length, 'journey')} between communities took less time than is possible; the worst: ${kilometres} km in ${some(minutes, 'minute')}.`,
        zh: `有${ways.length}次跨社区移动时间不足；最明显的一次为${minutes}分钟${kilometres}公里。`,
      },
      toCheck: {
        en: 'Compare community and time of both records; ask whether they were entered later, or by somebody else.',
        zh: '请核对前后两条记录的社区和时间，询问是否为事后补录或他人代录。',
      },
    });
  });
}

interface Way {
  readonly from: Claim;
  readonly to: Claim;
  readonly kilometres: number;
  readonly minutes: number;
}

const timeLacking = ({ kilometres, minutes }: Way, fastest: number) => (kilometres / fastest) * 60 - minutes;

function byCommunity(places: readonly CommunityPlace[]): ReadonlyMap<string, CommunityPlace> {
  const inputs = inputsOf('impossibleTravel');
  for (const { latitude, longitude, radius } of places) {
    const onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    inputs.require(
      onGlobe,
      'places',
      { longitude, latitude },
      {
        en: 'places in degrees, within ±180 and ±90',
        zh: '以度表示的地点，经度在 ±180、纬度在 ±90 之内',
      },
    );
    inputs.notNegative('radius', radius);
  }
  const keyed = places.map((place) => [`${place.stationId}/${place.communityId}`, place] as const);
  inputs.distinct(
    'places',
    keyed.map(([key]) => key),
  );
  return new Map(keyed);
}
