import { recordOf } from '@beatwork/core/records';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { earliestFirst } from '../paging/collection.ts';
import type { Condition } from '../paging/condition.ts';
import { collectionConnection } from '../paging/connection.ts';
import { pageArguments } from '../paging/page-arguments.ts';
import { costOfPage } from '../paging/page-size.ts';
import { keyOf, type RecordTypes, type TypesOf } from './record-links.ts';
import { recordTable } from './record-table.ts';
import type { ServedRecord } from './served-records.ts';
import { type ServedWorklist, worklistsOf } from './worklists.ts';

/** Adds the work lists of these records to their owners, such as `Member.openPromises`. */
export function addWorklists(types: RecordTypes, typesOf: TypesOf): void {
  const { record } = types;
  for (const worklist of worklistsOf(record)) {
    const owner = typesOf(worklist.owner);
    if (owner === undefined) continue;
    const { name, by } = worklist;
    const { order, kind, isDue } = orderOf(record, worklist);
    const collection = earliestFirst(
      `${owner.record.model}.${name}`,
      recordTable(record.description.name),
      by,
      { field: order, kind },
      worklist.condition,
    );
    builder.objectField(owner.type, name, (t) =>
      t.field({
        type: types.list.connection,
        description: textOf(worklist, isDue),
        args: {
          ...(isDue
            ? {
                late: t.arg.boolean({
                  description:
                    "Whether to list only what is late, which was due before today by the bureau's clock. 只列已逾期的：期限早于今天（按市局所在时区）。",
                }),
              }
            : {}),
          ...pageArguments(),
        },
        complexity: costOfPage,
        resolve: (parent, args, context) =>
          collectionConnection(
            context,
            collection,
            keyOf(owner.record)(parent),
            args,
            conditionsOf(worklist, 'late' in args && args.late === true, context),
          ),
      }),
    );
  }
}

function orderOf({ fields }: ServedRecord, { list }: ServedWorklist) {
  const isDue = fields.some(({ name, kind }) => name === list.order && kind === 'day');
  return { order: list.order, isDue, kind: isDue ? ('day' as const) : ('instant' as const) };
}

const dayLength = 24 * 60 * 60 * 1000;

function conditionsOf(
  { list: { order, withinDays } }: ServedWorklist,
  late: boolean,
  { now }: Context,
): readonly Condition[] {
  const since = (days: number) => new Date(now.getTime() - days * dayLength).toISOString();
  return [
    ...(late ? [{ kind: 'before today', field: order, now: now.toISOString() } as const] : []),
    ...(withinDays === undefined
      ? []
      : [
          {
            kind: 'compare',
            field: order,
            operator: '>=',
            value: since(withinDays),
            type: 'timestamptz',
          } as const,
        ]),
  ];
}

function textOf({ list: { en, zh, withinDays }, owner }: ServedWorklist, isDue: boolean): string {
  const { one, zh: ownerZh } = recordOf(owner)?.names ?? { one: owner, zh: owner };
  const order = isDue
    ? { en: 'Those that are due first come first.', zh: '先到期的在前。' }
    : { en: 'The earliest come first.', zh: '由远及近。' };
  const days =
    withinDays === undefined
      ? { en: '', zh: '' }
      : { en: ` Only the last ${withinDays} days are listed.`, zh: `只列最近${withinDays}天。` };
  return `Work list of the ${one}. ${en} ${order.en}${days.en} ${ownerZh}的待办：${zh}${order.zh}${days.zh}`;
}
