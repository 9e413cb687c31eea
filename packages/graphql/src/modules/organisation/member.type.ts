import { memberRoles, teams } from '@beatwork/core';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { members } from './tables.ts';

export const MemberRole = defineEnum('MemberRole', memberRoles, 'In what capacity a member does the work.');

const Team = defineEnum('Team', teams, 'A part of a station, "one room, two teams".');

export const MemberType = defineNode(
  members,
  'Anyone who does the work, in one role, at one station.',
  (t) => ({
    code: t.exposeString('id', {
      description: 'The identifier on the duty list, unique within the station.',
    }),
    name: t.field({ type: LocalizedTextType, description: 'The name on the duty list.', resolve: nameOf }),
    role: t.expose('role', { type: MemberRole, description: 'In what capacity the member does the work.' }),
    team: t.expose('team', {
      type: Team,
      nullable: true,
      description: 'The team that the member is in today; null for those who are in none.',
    }),
  }),
);

export const MemberConnection = defineConnection(MemberType, 'members');

export const memberRoleFilter = defineEnumFilter(MemberRole);

export const memberWhere = defineWhere('MemberWhere', 'Which members to list.', {
  role: memberRoleFilter('role', 'In what capacity they do the work.'),
});
