import { serviceKinds, serviceModes } from '@beatwork/core';
import { booleanFilter } from '../../filters/boolean-filter.ts';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { services } from './tables.ts';

const ServiceKind = defineEnum('ServiceKind', serviceKinds, 'What was done for the public.');
const ServiceMode = defineEnum('ServiceMode', serviceModes, 'Where and when a service was done.');

export const ServiceType = defineNode(
  services,
  'One service 服务事项 done for the public. Who received it is not recorded.',
  (t) => ({
    kind: t.expose('kind', { type: ServiceKind, description: 'What was done.' }),
    mode: t.expose('mode', { type: ServiceMode, description: 'Where and when it was done.' }),
    servedAt: t.expose('servedAt', { type: 'DateTime', description: 'When it was done.' }),
    recognised: t.exposeBoolean('recognised', {
      description: 'Whether the public recognised it: thanks, a letter, a banner 得到群众认可.',
    }),
  }),
);

export const ServiceConnection = defineConnection(ServiceType, 'services');

export const serviceWhere = defineWhere('ServiceWhere', 'Which services to list.', {
  servedAt: instantFilter('servedAt', 'When it was done.'),
  month: monthFilter('servedAt', 'The month in which it was done.'),
  kind: defineEnumFilter(ServiceKind)('kind', 'What was done.'),
  mode: defineEnumFilter(ServiceMode)('mode', 'Where and when it was done.'),
  recognised: booleanFilter('recognised', 'Whether the public recognised it.'),
});
