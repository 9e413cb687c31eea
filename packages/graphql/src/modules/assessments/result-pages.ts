import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { type Connection, connectionOf, type PageArguments } from '../../paging/connection.ts';
import type { CursorValue } from '../../paging/cursor.ts';
import type { Page } from '../../paging/load-page.ts';
import {
  type AssessmentRow,
  type OfRules,
  type ResultRow,
  resultColumns,
  rulesOfAssessment,
  withRules,
} from './assessment-row.ts';
import { resultsNowSql } from './results-sql.ts';

/** The orders in which results are listed. */
export type ResultOrder = 'awardsEarned' | 'subject';

/** The published results that the viewer may see, by an index of the order. */
export function resultsConnection(
  context: Context,
  assessment: AssessmentRow,
  order: ResultOrder,
  args: PageArguments,
): Connection<OfRules<ResultRow>> {
  const { id } = assessment;
  const byAwards = order === 'awardsEarned';
  const subject = ({ stationId, subjectId }: ResultRow) => [stationId, subjectId];
  return connectionOf(args, {
    list: `Assessment.results ${id} ${order}`,
    kinds: byAwards ? ['number', 'text', 'text'] : ['text', 'text'],
    placeOf: ({ row }) => (byAwards ? [row.awardsEarned, ...subject(row)] : subject(row)),
    page: async (size, after) => {
      const parameters = new Parameters();
      const text = pageSql(context, id, order, size + 1, after, parameters);
      return pageOf(assessment, await query<ResultRow>(context, text, parameters.values), size);
    },
    total: async () => {
      const parameters = new Parameters();
      const [row] = await query<{ total: number }>(
        context,
        `SELECT count(*)::int AS total FROM assessment_result r WHERE ${ofAssessment(context, id, parameters)}`,
        parameters.values,
      );
      return row!.total;
    },
  });
}

/**
 * The statement of a page. After a place, those with as many awards and those with fewer are two ranges of the index; a
 * condition over both would read all who have as many awards.
 */
export function pageSql(
  context: Pick<Context, 'viewer'>,
  assessment: string,
  order: ResultOrder,
  limit: number,
  after: readonly CursorValue[] | null,
  parameters: Parameters,
): string {
  const byAwards = order === 'awardsEarned';
  const keys = `${byAwards ? 'r.awards_earned DESC, ' : ''}r.station_id, r.subject_id`;
  const base = `SELECT r.* FROM assessment_result r WHERE ${ofAssessment(context, assessment, parameters)}`;
  const end = `ORDER BY ${keys} LIMIT ${parameters.add(limit, 'int')}`;
  const ranges = rangesAfter(after, byAwards, parameters).map((range) => `(${base}${range} ${end})`);
  return `SELECT ${resultColumns} FROM (${ranges.join(' UNION ALL ')}) r ${end}`;
}

function rangesAfter(
  after: readonly CursorValue[] | null,
  byAwards: boolean,
  parameters: Parameters,
): readonly string[] {
  if (after === null) return [''];
  const [station, subject] = after.slice(-2).map((each) => parameters.add(each, 'text'));
  const later = `(r.station_id, r.subject_id) > (${station}, ${subject})`;
  if (!byAwards) return [` AND ${later}`];
  const awards = parameters.add(after[0], 'int');
  return [` AND r.awards_earned = ${awards} AND ${later}`, ` AND r.awards_earned < ${awards}`];
}

function ofAssessment({ viewer }: Pick<Context, 'viewer'>, id: string, parameters: Parameters): string {
  const stations =
    viewer.stations === undefined
      ? ''
      : ` AND r.station_id = ANY (${parameters.add(viewer.stations, 'text[]')})`;
  return `r.assessment_id = ${parameters.add(id, 'text')}${stations}`;
}

/** A subject whose result would be another one today. */
export interface ChangeRow {
  readonly stationId: string;
  readonly subjectId: string;
  /** Null of a subject that was not judged then. */
  readonly published: ResultRow | null;
  /** Null of a subject that is not judged any more. */
  readonly today: ResultRow | null;
}

/** The subjects that the viewer may see and whose counters or outcomes are different now. The bureau is judged anew. */
export function changesConnection(
  context: Context,
  assessment: AssessmentRow,
  args: PageArguments,
): Connection<OfRules<ChangeRow>> {
  return connectionOf(args, {
    list: `Assessment.changes ${assessment.id}`,
    kinds: ['text', 'text'],
    placeOf: ({ row }) => [row.stationId, row.subjectId],
    page: async (size, after) => {
      const parameters = new Parameters();
      const changes = await changesSql(context, assessment, parameters);
      const [station, subject] = (after ?? []).map((each) => parameters.add(each, 'text'));
      const later = after === null ? '' : ` AND (station_id, subject_id) > (${station}, ${subject})`;
      const rows = await query<ChangeRow>(
        context,
        `SELECT station_id AS "stationId", subject_id AS "subjectId", published, today FROM (${changes}) changes
WHERE true${later} ORDER BY station_id, subject_id LIMIT ${parameters.add(size + 1, 'int')}`,
        parameters.values,
      );
      return pageOf(assessment, rows, size);
    },
    total: async () => {
      const parameters = new Parameters();
      const [row] = await query<{ total: number }>(
        context,
        `SELECT count(*)::int AS total FROM (${await changesSql(context, assessment, parameters)}) changes`,
        parameters.values,
      );
      return row!.total;
    },
  });
}

async function changesSql(
  context: Context,
  assessment: AssessmentRow,
  parameters: Parameters,
): Promise<string> {
  const { id, bureauId, earlier } = assessment;
  const now = await resultsNowSql(
    context,
    {
      rules: rulesOfAssessment(assessment),
      earlier,
      area: { type: 'Bureau', key: [bureauId] },
      viewer: context.viewer,
      now: context.now,
    },
    parameters,
  );
  const compared = (row: string) =>
    `(${row}.role, ${row}.tally, ${row}.outcomes, ${row}.scores, ${row}.awards_earned)`;
  const shown = (row: string) =>
    `(SELECT to_jsonb(shown) FROM (SELECT ${resultColumns.replaceAll('r.', `${row}.`)} WHERE ${row}.station_id IS NOT NULL) shown)`;
  return `SELECT coalesce(was.station_id, now.station_id) AS station_id, coalesce(was.subject_id, now.subject_id) AS subject_id,
  ${shown('was')} AS published, ${shown('now')} AS today
FROM (SELECT r.* FROM assessment_result r WHERE ${ofAssessment(context, id, parameters)}) was
FULL JOIN (${now}) now ON now.station_id = was.station_id AND now.subject_id = was.subject_id
WHERE ${compared('was')} IS DISTINCT FROM ${compared('now')}`;
}

const pageOf = <Row>(assessment: AssessmentRow, rows: readonly Row[], size: number): Page<OfRules<Row>> => ({
  rows: withRules(assessment, rows.slice(0, size)),
  hasNextPage: rows.length > size,
});
