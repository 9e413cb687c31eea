import { type MemberRole, memberRoles, type RuleSet, type SubjectKind } from '@beatwork/core';
import type { Parameters } from '../../loading/parameters.ts';
import { type TallyKind, tallyKinds } from '../../tallies/counted-tables.ts';
import type { AreaColumns } from '../areas/area.ts';

/** Whether subjects of a kind are judged: those of which there are tallies. */
export function isJudgedKind(kind: SubjectKind): kind is TallyKind {
  return tallyKinds.some((judged) => judged === kind);
}

/** Who is judged by a rule set. Rule sets of other kinds are not served. */
export function kindJudged({ subject }: RuleSet): TallyKind {
  if (!isJudgedKind(subject)) throw new TypeError(`subjects of kind ${subject} are not judged`);
  return subject;
}

/** Where the subjects of a kind are found. */
interface Subjects {
  /** The FROM item. */
  readonly from: string;
  readonly station: string;
  readonly id: string;
  /** The member's role; NULL where subjects have none. */
  readonly role: string;
  /** What decides whether a subject lies within an area. */
  readonly place: AreaColumns;
}

const subjects: Readonly<Record<TallyKind, Subjects>> = {
  member: {
    from: 'member m',
    station: 'm.station_id',
    id: 'm.id',
    role: 'm.role',
    place: { station: 'm.station_id', post: 'm.post_id' },
  },
  // A station has those teams that somebody is in today.
  team: {
    from: '(SELECT DISTINCT m.station_id, m.team::text AS id FROM member m WHERE m.team IS NOT NULL) team',
    station: 'team.station_id',
    id: 'team.id',
    role: 'NULL::member_role',
    place: { station: 'team.station_id' },
  },
  post: {
    from: 'post p',
    station: 'p.station_id',
    id: 'p.id',
    role: 'NULL::member_role',
    place: { station: 'p.station_id', community: 'p.community_id', post: 'p.id' },
  },
  community: {
    from: 'community c',
    station: 'c.station_id',
    id: 'c.id',
    role: 'NULL::member_role',
    place: { station: 'c.station_id', community: 'c.id' },
  },
  station: {
    from: 'station s',
    station: 's.id',
    id: 's.id',
    role: 'NULL::member_role',
    place: { station: 's.id' },
  },
};

export const subjectsOf = (kind: TallyKind): Subjects => subjects[kind];

/** A condition on the rows of {@link subjectsOf}: that the rules are for them at all. */
export function judgedSql(ruleSet: RuleSet, parameters: Parameters): string {
  return ruleSet.subject === 'member'
    ? `m.role = ANY (${parameters.add(rolesJudged(ruleSet), 'member_role[]')})`
    : 'TRUE';
}

/** The roles that have an award; where the rules have no awards, those that have a requirement or a score. */
function rolesJudged({ awards, requirements, scores }: RuleSet): readonly MemberRole[] {
  const units = awards.length > 0 ? awards : [...requirements, ...scores];
  return [...new Set(units.flatMap(({ roles }) => roles ?? memberRoles.values))];
}
