import { type Team, teams } from '@beatwork/core';
import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { loadOne } from '../../loading/load-one.ts';
import { recordTypes } from '../../records/index.ts';
import { enumOf } from '../../records/record-enums.ts';
import { type RecordRow, recordTable } from '../../records/record-table.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import type { Subject } from './scored-subjects.ts';

/** A team has no table: it is a station with one of the codes. */
interface StationTeam {
  readonly stationId: string;
  readonly team: Team;
}

const StationTeamType = builder.objectRef<StationTeam>('StationTeam').implement({
  description: 'A team of a station.',
  fields: (t) => ({
    station: t.field({
      type: recordTypes('station').type,
      description: 'The station.',
      resolve: ({ stationId }, _args, context) =>
        loadOne(context, recordTable('station'), [stationId]) as never,
    }),
    team: t.field({
      type: enumOf(teams).type,
      description: 'Which of its teams.',
      resolve: ({ team }) => team,
    }),
  }),
});

/** The schema types of those who are judged, by kind. */
const subjectTypes = {
  member: recordTypes('member').type,
  team: StationTeamType,
  post: recordTypes('post').type,
  community: recordTypes('community').type,
  station: recordTypes('station').type,
} as const satisfies Readonly<Record<TallyKind, object>>;

/** A row with the name of its type, by which the union knows it. */
interface NamedSubject {
  readonly __typename: string;
}

export const SubjectType = builder.unionType('Subject', {
  description: 'Those who are judged: members, teams, posts, communities or stations.',
  types: Object.values(subjectTypes) as unknown as ObjectRef<SchemaTypes, NamedSubject>[],
  resolveType: (subject) => (subject as NamedSubject).__typename,
});

/** The subject of a scorecard, as the union takes it. All that one level of a query asks for take one statement. */
export async function loadSubject(
  context: Context,
  { kind, stationId, subjectId }: Omit<Subject, 'role'>,
): Promise<NamedSubject> {
  const { name } = subjectTypes[kind];
  const row =
    kind === 'team' ? { stationId, team: subjectId } : await loadRow(context, kind, stationId, subjectId);
  return { ...row, __typename: name };
}

/** The member of a scorecard; null where others are judged. */
export function loadMember(
  context: Context,
  { kind, stationId, subjectId }: Omit<Subject, 'role'>,
): Promise<RecordRow | null> | null {
  return kind === 'member' ? loadRow(context, kind, stationId, subjectId) : null;
}

const loadRow = (context: Context, kind: Exclude<TallyKind, 'team'>, stationId: string, subjectId: string) =>
  loadOne(context, recordTable(kind), kind === 'station' ? [stationId] : [stationId, subjectId]);
