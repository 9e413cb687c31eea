import { columnOf, defineTerms } from '@beatwork/core/internal';
import { builder } from '../builder.ts';
import { type Act, Prisma } from '../database/generated/client.ts';
import type { Table } from '../loading/table.ts';
import { decodeId } from '../nodes/global-id.ts';
import type { Collection } from '../paging/collection.ts';
import { collectionConnection } from '../paging/connection.ts';
import { defineConnection } from '../paging/define-connection.ts';
import { pageArguments } from '../paging/page-arguments.ts';
import { costOfPage } from '../paging/page-size.ts';
import { servedRecords } from '../records/served-records.ts';
import { defineEnum } from '../types/define-enum.ts';

const actKinds = defineTerms({
  record: ['recorded', '登记'],
  change: ['changed', '变更'],
  withdraw: ['withdrawn', '撤回'],
});

const ActKind = defineEnum('ActKind', actKinds, 'What an act did to a record. 操作的种类。');

const ActType = builder.objectRef<Act>('Act').implement({
  description:
    'What was done to a record: by whom, when and why. What the record held before is not shown here. 对记录的一次操作：谁、何时、为何。此处不显示记录的原内容。',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The act: `recordMediation`. 操作名称。' }),
    kind: t.expose('kind', { type: ActKind, description: 'What it did. 操作种类。' }),
    version: t.exposeInt('version', {
      description: 'The version of the record that it made. 操作后的版本。',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done. 操作时间。' }),
    viewer: t.exposeString('viewer', {
      description: 'Who did it: the `sub` of the token. 操作人（令牌的 sub）。',
    }),
    role: t.exposeString('role', { description: 'In which role. 操作人的角色。' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why; null where none was asked for. 原因；无须填写的为空。',
    }),
    changed: t.exposeStringList('changed', {
      description: 'The names of the fields that changed. 变更的字段名。',
    }),
  }),
});

const shown = ['id', 'name', 'kind', 'version', 'at', 'viewer', 'role', 'reason', 'changed'] as const;

const acts: Table<Act> = {
  record: 'Act',
  access: 'residents',
  name: columnOf(Prisma.ModelName.Act).slice(1),
  key: ['stationId', 'id'],
  columns: shown.map((field) => `t.${columnOf(field)} AS "${field}"`).join(', '),
};

/** The acts on one record, the newest first. */
const actsOfRecord: Collection<Act> = {
  name: 'Query.history',
  table: acts,
  by: ['stationId', 'record', 'recordId'],
  order: [{ field: 'version', kind: 'number' }],
  direction: 'DESC',
};

const ActConnection = defineConnection(ActType, 'acts');

const ownedModels = [...servedRecords.values()].filter(({ key }) => key.length > 1).map(({ model }) => model);

builder.queryField('history', (t) =>
  t.field({
    type: ActConnection,
    description:
      'What was done to a record, the newest first; also to one that was withdrawn. Empty for one that was loaded in bulk and never touched. Read by officers and supervisors of its station; every read is logged. 对记录的各次操作，由近及远，含已撤回的记录；批量导入且未变更的为空。',
    args: {
      of: t.arg.id({ required: true, description: 'The global id of the record. 记录的全局编号。' }),
      ...pageArguments(),
    },
    complexity: costOfPage,
    resolve: (_root, { of, ...args }, context) => {
      const { type, key } = decodeId(of, ownedModels);
      const [stationId = '', recordId = ''] = key;
      return collectionConnection(context, actsOfRecord, [stationId, type, recordId], args, []);
    },
  }),
);
