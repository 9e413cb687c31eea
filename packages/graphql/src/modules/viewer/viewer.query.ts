import { type Viewer, viewerRoles } from '../../access/viewer.ts';
import { builder } from '../../builder.ts';
import { defineEnum } from '../../types/define-enum.ts';

const ViewerRole = defineEnum('ViewerRole', viewerRoles, 'What somebody who asks may see.');

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking, as the gateway understands the request.',
  fields: (t) => ({
    name: t.exposeString('id', { description: 'The `sub` of the token; `anonymous` without one.' }),
    role: t.expose('role', { type: ViewerRole, description: 'What the viewer may see.' }),
    stationCodes: t.stringList({
      nullable: true,
      description: 'The stations whose work the viewer may see; null where it is not limited.',
      resolve: ({ stations }) => (stations === undefined ? null : [...stations]),
    }),
    visitsIn: t.stringList({
      description:
        'The communities in which the viewer plans and makes household visits, as `station/community`; the stored household keys are given for these only.',
      resolve: ({ visitsIn = [] }) => [...visitsIn],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'Who is asking.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
