import { type MemberRole, metricIds, metricValue } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { type Area, areaArgument, inArea, memberColumns, readArea, stationOf } from '../areas/area.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { checkMonths, type MonthsRange, monthsArguments } from '../judging/months-range.ts';
import { MetricIdEnum, MetricValueType } from '../metrics/metric.type.ts';
import { checkOfKind, isOfKind } from '../metrics/metric-of-kind.ts';
import { MemberRole as MemberRoleEnum } from '../organisation/member.ts';
import { canBeAddedUp, loadTotals, tallyKindOf } from './totals.ts';

/** An area and the months for which its work is added up. */
interface RollUp extends MonthsRange {
  readonly area: Area | null;
}

const RoleCountType = builder
  .objectRef<{ readonly role: MemberRole; readonly members: number }>('RoleCount')
  .implement({
    description: 'How many members have a role.',
    fields: (t) => ({
      role: t.expose('role', { type: MemberRoleEnum, description: 'The role.' }),
      members: t.exposeInt('members', { description: 'How many members have the role.' }),
    }),
  });

const RollUpType = builder.objectRef<RollUp>('RollUp').implement({
  description: 'The posts and members of an area, and what was done in it over some months.',
  fields: (t) => ({
    posts: t.int({
      description: 'How many posts the area has.',
      resolve: ({ area }, _args, context) => countPosts(context, area),
    }),
    members: t.field({
      type: [RoleCountType],
      description: 'How many members the area has, by role. Roles that nobody has are left out.',
      resolve: ({ area }, _args, context) => countMembers(context, area),
    }),
    values: t.field({
      type: [MetricValueType],
      description:
        'Metrics of what was done in the area over the months; shares and ratios from the sums of their parts. Different values, days, runs and medians do not add up, and are computed from the records. Analysts, officers and supervisors may read it.',
      args: {
        metrics: t.arg({
          type: [MetricIdEnum],
          description: 'Which metrics; all that the area can have and that can be added up if left out.',
        }),
      },
      resolve: async ({ area, ...months }, { metrics }, context) => {
        checkScoreAccess(context.viewer, stationOf(area));
        const kind = tallyKindOf(area);
        if (kind !== undefined) for (const metric of metrics ?? []) checkOfKind(metric, kind);
        const all = metricIds.filter((metric) => kind === undefined || isOfKind(metric, kind));
        const known = metrics ?? all.filter(canBeAddedUp);
        const totals = await loadTotals(context, area, months, known);
        return known.map((metric) => ({ metric, ...metricValue(metric, totals) }));
      },
    }),
  }),
});

builder.queryField('rollUp', (t) =>
  t.field({
    type: RollUpType,
    description:
      'The posts and members of an area, from a single post up to a whole bureau, and what was done in it, as its records say where.',
    args: {
      ...areaArgument(),
      ...monthsArguments(),
    },
    resolve: async (_root, { area, from, through }, context) => {
      checkMonths({ from, through });
      return { area: await readArea(context, area), from, through };
    },
  }),
);

async function countPosts(context: Context, area: Area | null): Promise<number> {
  const parameters = new Parameters();
  const where = inArea(area, { station: 'p.station_id', post: 'p.id' }, undefined, parameters);
  const [row] = await query<{ posts: number }>(
    context,
    `SELECT count(*)::int AS posts FROM post p WHERE ${where}`,
    parameters.values,
  );
  return row!.posts;
}

function countMembers(context: Context, area: Area | null) {
  const parameters = new Parameters();
  const where = inArea(area, memberColumns, undefined, parameters);
  return query<{ role: MemberRole; members: number }>(
    context,
    `SELECT m.role, count(*)::int AS members FROM member m WHERE ${where} GROUP BY m.role ORDER BY m.role`,
    parameters.values,
  );
}
