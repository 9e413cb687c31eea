import { randomUUID } from 'node:crypto';
import { addPeriods, type LocalWindow, type PostDay } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import type { ActDefinition, GivenAct } from '../../acts/act-definition.ts';
import { ActError, invalidInput } from '../../acts/act-error.ts';
import { earlierAct, entryOf, hashOf } from '../../acts/act-history.ts';
import { isCollision, isLockTimeout, isRefusedForAnother } from '../../acts/database-problem.ts';
import { checkActor } from '../../acts/may-act.ts';
import { issueAt } from '../../bureau-acts/issue-at.ts';
import type { Context } from '../../context.ts';
import type { Post, PostDay as StoredPostDay } from '../../database/generated/client.ts';
import { query } from '../../loading/query.ts';
import { timeZoneOf } from '../../loading/time-zone.ts';
import { tableOf } from '../../records/record-table.ts';
import { servedRecord } from '../../records/served-records.ts';
import { coverageOf } from './load-coverage.ts';

const record = servedRecord('postDay');

const act: ActDefinition = {
  name: 'recordPostDays',
  kind: 'record',
  record,
  description: {
    en: 'Computes days of posts from shifts, absences and call-outs, and records those that are not recorded yet.',
    zh: '由班次、缺勤和临时抽调计算警务室在岗日，并登记尚未登记的日期。',
  },
  roles: ['supervisor'],
  fields: [],
  fixed: {},
  reason: false,
};

/** What is given to {@link recordPostDays}. */
export interface PostDaysGiven {
  readonly key: string;
  readonly stationId: string;
  /** The codes of the posts; all of the station if left out. */
  readonly posts: readonly string[] | undefined;
  readonly from: string;
  readonly days: number;
  readonly opening: readonly LocalWindow[];
}

/** The days that are recorded now. */
export interface PostDaysRecorded {
  readonly days: readonly StoredPostDay[];
  /** How many of them this request recorded. */
  readonly added: number;
  readonly repeated: boolean;
}

/**
 * Records the days of posts that are over, as the raw records give them. Days that are recorded already stay as they
 * are, also where somebody else records them at the same time: one statement inserts the days that are missing, each
 * with its entry in the history. The first entry remembers the key.
 * @throws ActError
 */
export async function recordPostDays(context: Context, given: PostDaysGiven): Promise<PostDaysRecorded> {
  const { stationId, key, ...values } = given;
  checkActor(context.viewer, act, stationId);
  const asAct: GivenAct = {
    stationId,
    key,
    recordId: undefined,
    version: undefined,
    reason: undefined,
    values,
  };
  const inputHash = hashOf(act, asAct);
  const earlier = await earlierAct(context.prisma, context, act, asAct, inputHash);
  const posts = await postsOf(context, given);
  let added = 0;
  if (earlier === undefined) {
    await checkEnded(context, given);
    const missing = await missingDays(context, given, posts);
    try {
      added = await insertMissing(context, given, inputHash, missing);
    } catch (error) {
      if (isLockTimeout(error) || isCollision(error)) {
        throw new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error });
      }
      // Somebody else may just have used the key for other days.
      if (isRefusedForAnother(error)) await earlierAct(context.prisma, context, act, asAct, inputHash);
      throw error;
    }
  }
  return { days: await daysRecorded(context, given, posts), added, repeated: earlier !== undefined };
}

async function missingDays(
  context: Context,
  { from, days, opening }: PostDaysGiven,
  posts: readonly PostKey[],
): Promise<readonly PostDay[]> {
  try {
    const computed = await Promise.all(
      posts.map((post) => coverageOf(context, post, { from, days, opening })),
    );
    return computed.flat().filter(({ recorded }) => recorded.length === 0);
  } catch (error) {
    throw issueAt('opening', error);
  }
}

/** Refuses days that are not over at the station; opening hours over midnight end on the day after. */
async function checkEnded(
  context: Context,
  { stationId, from, days, opening }: PostDaysGiven,
): Promise<void> {
  const [row] = await query<{ today: string }>(
    context,
    'SELECT ($1::timestamptz AT TIME ZONE $2)::date::text AS today',
    [context.now.toISOString(), await timeZoneOf(context, stationId)],
  );
  const overnight = opening.some((window) => window.to <= window.from);
  const over = addPeriods(from, days + (overnight ? 1 : 0));
  if (row !== undefined && over <= row.today) return;
  throw invalidInput([
    {
      path: 'days',
      code: 'DAY_NOT_ENDED',
      message: {
        en: `the last of these days is not over at the station: it is ${row?.today} there`,
        zh: `其中最后一天在该所尚未结束：当地日期为${row?.today}`,
      },
    },
  ]);
}

type PostKey = Pick<Post, 'stationId' | 'id' | 'communityId'>;

async function postsOf(context: Context, { stationId, posts }: PostDaysGiven): Promise<readonly PostKey[]> {
  const found = await context.prisma.post.findMany({
    where: { stationId, ...(posts === undefined ? {} : { id: { in: [...posts] } }) },
    orderBy: { id: 'asc' },
  });
  if (posts === undefined || posts.every((code) => found.some(({ id }) => id === code))) return found;
  throw invalidInput([
    {
      path: 'posts',
      code: 'REFERENCE_NOT_FOUND',
      message: {
        en: 'there is no such post at the station: check the ids',
        zh: '该所没有此警务室：请核对编号',
      },
    },
  ]);
}

/** @returns how many were inserted; somebody else may have recorded the others in the meantime */
async function insertMissing(
  context: Context,
  { stationId, key }: PostDaysGiven,
  inputHash: string,
  missing: readonly PostDay[],
): Promise<number> {
  if (missing.length === 0) return 0;
  const names = record.fields.map(({ name }) => name);
  const made = missing.map((day): Readonly<Record<string, unknown>> => {
    const values = { ...day, id: randomUUID() };
    return Object.fromEntries(names.map((name) => [name, values[name as keyof PostDay]]));
  });
  const entries = made.map((after) => {
    const recordId = String(after.id);
    const change = { stationId, recordId, version: 1, before: undefined, after, reason: undefined };
    return { ...entryOf(context, act, { ...change, key, inputHash }), before: null };
  });
  const inColumns = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
  const rows = await query<{ added: string }>(
    context,
    `WITH given AS (SELECT * FROM jsonb_populate_recordset(NULL::act, $2)), made AS (
  INSERT INTO post_day SELECT * FROM jsonb_populate_recordset(NULL::post_day, $1) ON CONFLICT DO NOTHING RETURNING id
), entry AS (
  SELECT given.*, row_number() OVER (ORDER BY record_id) AS place FROM given JOIN made ON made.id = given.record_id
), remembered AS (
  INSERT INTO act (station_id, id, viewer, role, key, input_hash, name, kind, record, record_id, version, at, changed, after)
  SELECT station_id, id, viewer, role, CASE WHEN place = 1 THEN key END, CASE WHEN place = 1 THEN input_hash END,
    name, kind, record, record_id, version, at, changed, after FROM entry
)
SELECT count(*) AS added FROM made`,
    [JSON.stringify(made.map(inColumns)), JSON.stringify(entries.map(inColumns))],
  );
  return Number(rows[0]?.added ?? 0);
}

function daysRecorded(
  context: Context,
  { stationId, from, days }: PostDaysGiven,
  posts: readonly PostKey[],
): Promise<readonly StoredPostDay[]> {
  const { name, columns } = tableOf<StoredPostDay>('postDay');
  return query<StoredPostDay>(
    context,
    `SELECT ${columns} FROM ${name} t WHERE t.station_id = $1 AND t.day >= $2::date AND t.day < $3::date
  AND t.post_id = ANY ($4::text[]) ORDER BY t.day, t.post_id`,
    [stationId, from, addPeriods(from, days), posts.map(({ id }) => id)],
  );
}
