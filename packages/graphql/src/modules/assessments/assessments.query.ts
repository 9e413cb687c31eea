import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { type Connection, connectionOf, type PageArguments } from '../../paging/connection.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { AssessmentType } from './assessment.type.ts';
import { type AssessmentRow, assessmentColumns, loadAssessment } from './assessment-row.ts';

const AssessmentConnection = defineConnection(AssessmentType, 'assessments');

builder.queryField('assessment', (t) =>
  t.field({
    type: AssessmentType,
    description: 'The published assessment with an id. If there is none, it is the error NOT_FOUND.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of an assessment.' }) },
    resolve: async (_root, { id }, context) => {
      const found = await loadAssessment(context, id);
      if (found === null) throw new GatewayError('NOT_FOUND', { type: 'Assessment', id: id.slice(0, 80) });
      return found;
    },
  }),
);

builder.queryField('assessments', (t) =>
  t.field({
    type: AssessmentConnection,
    description: 'The published assessments of a bureau, the newest first, with those that were replaced.',
    args: {
      bureau: t.arg.id({ required: true, description: 'The global id of the bureau.' }),
      ruleSet: t.arg.string({ description: 'The code of a rule set; all of them if left out.' }),
      period: t.arg({ type: 'Period', description: 'A period; all of them if left out.' }),
      ...pageArguments(),
    },
    complexity: costOfPage,
    resolve: (_root, { bureau, ruleSet, period, ...args }, context) => {
      const [bureauId = ''] = decodeId(bureau, ['Bureau']).key;
      const conditionsOf = (parameters: Parameters) =>
        [
          `a.bureau_id = ${parameters.add(bureauId, 'text')}`,
          ...(ruleSet ? [`a.rule_set = ${parameters.add(ruleSet, 'text')}`] : []),
          ...(period ? [`a.period = ${parameters.add(period, 'text')}`] : []),
        ].join(' AND ');
      return assessmentsConnection(context, args, conditionsOf, [bureauId, ruleSet, period]);
    },
  }),
);

function assessmentsConnection(
  context: Context,
  args: PageArguments,
  conditionsOf: (parameters: Parameters) => string,
  parent: readonly unknown[],
): Connection<AssessmentRow> {
  return connectionOf<AssessmentRow>(args, {
    list: `Query.assessments ${JSON.stringify(parent)}`,
    kinds: ['instant', 'text'],
    placeOf: ({ publishedAt, id }) => [publishedAt.toISOString(), id],
    page: async (size, after) => {
      const parameters = new Parameters();
      const conditions = conditionsOf(parameters);
      const earlier =
        after === null
          ? ''
          : ` AND (a.published_at, a.id) < (${parameters.add(after[0], 'timestamptz')}, ${parameters.add(after[1], 'text')})`;
      const rows = await query<AssessmentRow>(
        context,
        `SELECT ${assessmentColumns} FROM assessment a WHERE ${conditions}${earlier}
ORDER BY a.published_at DESC, a.id DESC LIMIT ${parameters.add(size + 1, 'int')}`,
        parameters.values,
      );
      return { rows: rows.slice(0, size), hasNextPage: rows.length > size };
    },
    total: async () => {
      const parameters = new Parameters();
      const [row] = await query<{ total: number }>(
        context,
        `SELECT count(*)::int AS total FROM assessment a WHERE ${conditionsOf(parameters)}`,
        parameters.values,
      );
      return row!.total;
    },
  });
}
