import { caseFields, leadKinds } from '@beatwork/core';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { leads } from './tables.ts';

const LeadKind = defineEnum('LeadKind', leadKinds, 'How a member helped with a case.');
const CaseField = defineEnum('CaseField', caseFields, 'The department whose case it is.');

export const LeadType = defineNode(
  leads,
  'Help with a case 侦查破案: a lead given, a suspect or a fugitive caught. The person is not recorded.',
  (t) => ({
    kind: t.expose('kind', { type: LeadKind, description: 'How the member helped.' }),
    field: t.expose('field', { type: CaseField, description: 'The department whose case it is.' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', description: 'When it was reported.' }),
  }),
);

export const LeadConnection = defineConnection(LeadType, 'leads');

export const leadWhere = defineWhere('LeadWhere', 'Which leads to list.', {
  reportedAt: instantFilter('reportedAt', 'When it was reported.'),
  month: monthFilter('reportedAt', 'The month in which it was reported.'),
  kind: defineEnumFilter(LeadKind)('kind', 'How the member helped.'),
  field: defineEnumFilter(CaseField)('field', 'The department whose case it is.'),
});
