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
import { namesInSchema, servedRecords } from '../records/served-records.ts';
import { defineEnum } from '../types/define-enum.ts';

const actKinds = defineTerms({
  record: ['recorded', '登记'],
  change: ['changed', '变更'],
  withdraw: ['withdrawn', '撤回'],
});

const ActKind = defineEnum(
  'ActKind',
  actKinds,
  'The kind of change that an act made to a record. 操作的种类。',
);

const ActType = builder.objectRef<Act>('Act').implement({
  description:
    'One act on a record: who did it, when and why. The earlier content of the record is not shown here. 对记录的一次操作：操作人、时间和原因。此处不显示记录原来的内容。',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The name of the act, such as `recordMediation`. 操作名称。',
    }),
    kind: t.expose('kind', { type: ActKind, description: 'What the act did to the record. 操作种类。' }),
    version: t.exposeInt('version', {
      description: 'The version of the record after the act. 操作后的版本。',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'The time of the act. 操作时间。' }),
    viewer: t.exposeString('viewer', {
      description: 'Who did the act: the `sub` of the token. 操作人（令牌的 sub）。',
    }),
    role: t.exposeString('role', { description: 'The role of whoever did the act. 操作人的角色。' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'The reason; null for acts that need none. 原因；无须填写的为空。',
    }),
    changed: t.stringList({
      description: 'The names of the fields that changed. 变更的字段名。',
      resolve: ({ record, changed }) => {
        const type = [...servedRecords.values()].find(({ model }) => model === record);
        return type === undefined ? changed : namesInSchema(type, changed);
      },
    }),
  }),
});

const shown = [
  'id',
  'name',
  'kind',
  'record',
  'version',
  'at',
  'viewer',
  'role',
  'reason',
  'changed',
] as const;

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
      'All acts on a record, the newest first. It also works for a record that was withdrawn, and is empty for one that was loaded in bulk and has not been changed. Only officers and supervisors of its station may read it, and every read is logged. 对记录的各次操作，由近及远，含已撤回的记录；批量导入且未变更的为空。仅本所民警和督导人员可查，查询留痕。',
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
