import { builder } from '../../builder.ts';
import { described } from '../../records/described.ts';
import { hasTime, type ServedRecord, servedRecord, servedRecords } from '../../records/served-records.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { areaArgument, readArea } from '../areas/area.ts';
import { checkMonths, monthsArguments } from '../judging/months-range.ts';
import { enumNameOf } from '../metrics/metric.type.ts';
import { countRecords, type GroupCount } from './count-records.ts';
import { type Group, groupsOf, readGroups } from './groups.ts';

/** Whether records of a type happen at a station at some time. */
export const isCountable = (record: ServedRecord) =>
  !record.unit && record.key.includes('stationId') && hasTime(record);

const describe = (record: ServedRecord) => {
  const { names, description } = record.description;
  const groups = groupsOf(record).map(({ name }) => `\`${name}\``);
  return `${described(description)} Groups of ${names.many} 分组：${groups.join(', ')}.`;
};

const CountedRecordEnum = builder.enumType('CountedRecord', {
  description: 'The types of records that can be counted, each with what it can be grouped by.',
  values: Object.fromEntries(
    [...servedRecords]
      .filter(([, record]) => isCountable(record))
      .map(([name, record]) => [enumNameOf(name), { value: name, description: describe(record) }]),
  ) as Record<string, { value: string; description: string }>,
});

interface GroupValue {
  readonly group: Group;
  readonly value: string | null;
}

const GroupValueType = builder.objectRef<GroupValue>('GroupValue').implement({
  description: 'The value of one group.',
  fields: (t) => ({
    group: t.string({ description: 'By what it is grouped.', resolve: ({ group }) => group.name }),
    value: t.string({
      nullable: true,
      description:
        'The value: the code of a station, a month, a value of a closed list as the schema writes it, or the code of a member, post or community after that of its station, such as `alpha/m1`; null where records have none.',
      resolve: ({ group, value }) => (value === null ? null : group.valueOf(value)),
    }),
    label: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What the value is called; null for codes and months, and where there is no value.',
      resolve: ({ group, value }) => (value === null ? null : (group.labelOf(value) ?? null)),
    }),
  }),
});

const RecordCountType = builder
  .objectRef<GroupCount & { readonly groups: readonly Group[] }>('RecordCount')
  .implement({
    description: 'How many records have the same values.',
    fields: (t) => ({
      values: t.field({
        type: [GroupValueType],
        description: 'The values, in the order in which the groups were asked for.',
        resolve: ({ groups, values }) =>
          groups.map((group, place) => ({ group, value: values[place] ?? null })),
      }),
      count: t.exposeInt('count', { description: 'How many records there are.' }),
    }),
  });

builder.queryField('recordCounts', (t) =>
  t.field({
    type: [RecordCountType],
    description:
      'How many records of a type there were over some months, by group. Only those may count records who may read them; where reads are logged, counting is logged too. Groups without records are left out. 按组统计某类记录的数量；有权查阅者方可统计，须留痕的同样留痕。',
    args: {
      record: t.arg({ type: CountedRecordEnum, required: true, description: 'Which records to count.' }),
      by: t.arg.stringList({
        required: true,
        defaultValue: [],
        description: 'The groups, such as `["month", "kind"]`; everything together if left out.',
      }),
      ...areaArgument(),
      ...monthsArguments(),
    },
    complexity: { field: 100, multiplier: 1 },
    resolve: async (_root, { record: name, by, area, from, through }, context) => {
      checkMonths({ from, through });
      const record = servedRecord(name);
      const groups = readGroups(record, by);
      const counts = await countRecords(context, {
        record,
        groups,
        area: await readArea(context, area),
        from,
        through,
      });
      return counts.map((count) => ({ ...count, groups }));
    },
  }),
);
