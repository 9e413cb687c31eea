import { type Viewer, viewerRoles } from '../../access/viewer.ts';
import { builder } from '../../builder.ts';
import { defineEnum } from '../../types/define-enum.ts';

const ViewerRole = defineEnum(
  'ViewerRole',
  viewerRoles,
  'The role of a viewer, which decides what the viewer may read.',
);

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'The person or system that sends the request, as the gateway identifies it.',
  fields: (t) => ({
    name: t.exposeString('id', { description: 'The `sub` of the token; `anonymous` if there is no token.' }),
    role: t.expose('role', {
      type: ViewerRole,
      description: 'The role, which decides what the viewer may read.',
    }),
    stationCodes: t.stringList({
      nullable: true,
      description:
        'The codes of the stations whose work the viewer may read; null where the viewer may read that of all stations.',
      resolve: ({ stations }) => (stations === undefined ? null : [...stations]),
    }),
    visitsIn: t.stringList({
      description:
        'The communities in which the viewer plans and makes household visits, each as `station/community`. Only there does the viewer get the stored household keys.',
      resolve: ({ visitsIn = [] }) => [...visitsIn],
    }),
    bureauCodes: t.stringList({
      description:
        'The codes of the bureaus for which the viewer decides: stores rule sets, and publishes assessments.',
      resolve: ({ bureaus = [] }) => [...bureaus],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'The person or system that sends this request.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
