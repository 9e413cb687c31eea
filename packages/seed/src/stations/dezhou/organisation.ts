import type { Branch, Bureau, Community, LocalizedText, Member, Post, Station } from '@beatwork/core';
import type { Organisation } from '../../population/organisation.ts';
import { RandomStream } from '../../random/random-stream.ts';
import { apportion } from './apportion.ts';
import { article } from './article.ts';
import { type Division, divisions } from './divisions.ts';
import { placeAt } from './places.ts';

/** Numbers that are invented because the article gives none, or says only "more than". */
const auxiliaries = article.auxiliariesAtLeast + 42;
const departmentOfficersABranch = 4;

const bureau: Bureau = {
  id: '371400',
  name: { en: 'Dezhou Public Security Bureau', zh: '德州市公安局' },
  timeZone: 'Asia/Shanghai',
};

interface Site {
  readonly division: Division;
  readonly station: Station;
  readonly community: Community;
  readonly post: Post;
}

/** The organisation of the bureau of Dezhou: real divisions, the places of the article, and invented places with numbers. */
export function dezhouOrganisation(seed: number): Organisation {
  const stations = divisions.flatMap(stationsOf);
  const sites = sitesOf(seed, stations);
  return {
    bureau,
    branches: divisions.map(
      ({ code, branch }): Branch => ({ id: code, bureauId: bureau.id, name: { ...branch } }),
    ),
    stations: stations.map(({ station }) => station),
    communities: sites.map(({ community }) => community),
    posts: sites.map(({ post }) => post),
    members: membersOf(seed, stations, sites),
  };
}

type StationOf = Pick<Site, 'division' | 'station'>;

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

const named = ({ en, zh }: LocalizedText, thing: LocalizedText): LocalizedText => ({
  en: `${en} ${thing.en}`,
  zh: `${zh}${thing.zh}`,
});

function stationsOf(division: Division): readonly StationOf[] {
  return Array.from({ length: division.stations }, (_, index) => {
    const number = pad(index + 1, 2);
    const id = `${division.code}-${number}`;
    const name = placeAt(id)?.station ?? { en: `${division.en} ${number}`, zh: `${division.zh}${number}` };
    const station = {
      id,
      branchId: division.code,
      name: named(name, { en: 'Police Station', zh: '派出所' }),
    };
    return { division, station };
  });
}

/** The police rooms, each in a community of its own. The city and the county towns have more of them. */
function sitesOf(seed: number, stations: readonly StationOf[]): readonly Site[] {
  const weights = stations.map(({ division, station }) =>
    division.urban ? 6 : station.id.endsWith('-01') ? 7 : 4,
  );
  const shares = apportion(article.posts, weights);
  return stations.flatMap((at, index) =>
    Array.from({ length: shares[index]! }, (_, number) => siteOf(seed, at, number + 1)),
  );
}

function siteOf(seed: number, { division, station }: StationOf, number: number): Site {
  const stream = new RandomStream(seed, 'community', station.id, number);
  const postId = `p${pad(number, 2)}`;
  const place = placeAt(station.id);
  const local = station.id.slice(-2);
  const name =
    place?.postId === postId
      ? place.post
      : {
          en: `${division.en} ${local}-${pad(number, 2)}`,
          zh: `${division.zh}${local}-${pad(number, 2)}`,
        };
  const households = division.urban ? stream.int(900, 2800) : stream.int(320, 1500);
  const community = {
    id: `c${pad(number, 2)}`,
    stationId: station.id,
    name: named(name, { en: 'Community', zh: '社区' }),
    households,
    residents: Math.round((households * stream.int(25, 33)) / 10),
  };
  const post: Post = {
    id: postId,
    stationId: station.id,
    communityId: community.id,
    kind: 'police_room',
    name: named(name, { en: 'Police Room', zh: '警务室' }),
  };
  return { division, station, community, post };
}

function isNamed({ stationId, id }: Post): boolean {
  return placeAt(stationId)?.postId === id;
}

/** The officers and auxiliaries of each post, followed by the department officers, who have no post. */
function membersOf(seed: number, stations: readonly StationOf[], sites: readonly Site[]): readonly Member[] {
  const stream = new RandomStream(seed, 'staffing');
  const unnamed = sites.filter(({ post }) => !isNamed(post));
  const withTwo = new Set(stream.shuffled(unnamed).slice(0, article.communityOfficers - sites.length));
  const aLeast = Math.floor(auxiliaries / sites.length);
  const withMore = new Set(stream.shuffled(sites).slice(0, auxiliaries - aLeast * sites.length));
  const numbers = { officer: 0, auxiliary: 0, department: 0 };

  const officer = ({ post }: Site): Member => {
    const number = pad(++numbers.officer, 4);
    const name = { en: `Officer ${number}`, zh: `民警${number}` };
    return {
      id: `o${number}`,
      stationId: post.stationId,
      postId: post.id,
      role: 'community_officer',
      team: 'community_team',
      name,
    };
  };
  const auxiliary = ({ post }: Site): Member => {
    const number = pad(++numbers.auxiliary, 4);
    const name = { en: `Auxiliary ${number}`, zh: `辅警${number}` };
    return {
      id: `a${number}`,
      stationId: post.stationId,
      postId: post.id,
      role: 'auxiliary',
      team: 'community_team',
      name,
    };
  };
  const departmentOfficer = ({ station }: StationOf): Member => {
    const number = pad(++numbers.department, 2);
    const name = { en: `Department Officer ${number}`, zh: `业务民警${number}` };
    return {
      id: `d${number}`,
      stationId: station.id,
      postId: null,
      role: 'department_officer',
      team: null,
      name,
    };
  };

  const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);
  return [
    ...sites.flatMap((site) => [
      ...times(withTwo.has(site) ? 2 : 1, () => officer(site)),
      ...times(withMore.has(site) ? aLeast + 1 : aLeast, () => auxiliary(site)),
    ]),
    ...stations
      .filter(({ station }) => Number(station.id.slice(-2)) <= departmentOfficersABranch)
      .map(departmentOfficer),
  ];
}
