import { type MemberRole, type MetricId, metricOf, subjectKinds } from '@beatwork/core';
import { type FunnelLimit, funnelPositions, type Shrunken } from '@beatwork/core/statistics';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { arrayConnection } from '../../paging/array-connection.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { type TallyKind, tallyKinds } from '../../tallies/counted-tables.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { areaArgument } from '../areas/area.ts';
import { readScoredArea } from '../judging/access.ts';
import { checkMonths, monthsArguments } from '../judging/months-range.ts';
import { loadMember, loadSubject, SubjectType } from '../judging/subject.type.ts';
import { MetricIdEnum, MetricType } from '../metrics/metric.type.ts';
import { MemberRole as MemberRoleEnum, MemberType } from '../organisation/member.ts';
import { ExposureEnum } from './exposure.ts';
import { loadUnits, type Unit } from './load-units.ts';
import { type League, type RankedRow, rankUnits, type UnrankedRow, type WhyUnranked } from './rank-units.ts';

const LeagueKind = builder.enumType('LeagueKind', {
  description: 'Whom a league table compares.',
  values: Object.fromEntries(
    tallyKinds.map((value) => [
      value.toUpperCase(),
      { value, description: `${subjectKinds.labels[value].en} ${subjectKinds.labels[value].zh}` },
    ]),
  ) as Record<string, { value: TallyKind; description: string }>,
});

const FunnelPositionEnum = defineEnum(
  'FunnelPosition',
  funnelPositions,
  'Where a unit lies in the funnel around the overall value.',
);

const FunnelLimitType = builder.objectRef<FunnelLimit>('FunnelLimit').implement({
  description: 'Between which values chance alone would leave a unit of this size.',
  fields: (t) => ({
    tail: t.exposeFloat('tail', {
      description:
        'The probability that chance alone leads below the lower limit, and the same above the upper.',
    }),
    lower: t.exposeFloat('lower', { description: 'The lower limit.' }),
    upper: t.exposeFloat('upper', { description: 'The upper limit.' }),
  }),
});

const ShrunkenValueType = builder.objectRef<Shrunken>('ShrunkenValue').implement({
  description:
    'A value that chance alone makes neither very high nor very low: the smaller a unit, the closer to the value of all (empirical Bayes).',
  fields: (t) => ({
    value: t.exposeFloat('shrunken', { description: 'The value after it was shrunk.' }),
    ownWeight: t.exposeFloat('ownWeight', {
      description: "The weight of the unit's own value in it, from 0 to 1.",
    }),
    lower: t.exposeFloat('lower', { description: 'The lower end of its interval of 95 %.' }),
    upper: t.exposeFloat('upper', { description: 'The upper end of that interval.' }),
  }),
});

const LeagueUnitType = builder.interfaceRef<{ readonly unit: Unit }>('LeagueUnit').implement({
  description: 'One of those who are compared in a league table.',
  fields: (t) => ({
    subject: t.field({
      type: SubjectType,
      description: 'Who it is.',
      resolve: ({ unit }, _args, context) => loadSubject(context, unit.subject),
    }),
    member: t.field({
      type: MemberType,
      nullable: true,
      description: 'The member; null where others are compared.',
      resolve: ({ unit }, _args, context) => loadMember(context, unit.subject) as never,
    }),
  }),
});

const LeagueRowType = builder.objectRef<RankedRow>('LeagueRow').implement({
  description: 'A unit in a league table, and how much of its place is chance.',
  interfaces: [LeagueUnitType],
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The numerator divided by the denominator.' }),
    numerator: t.exposeFloat('numerator', { description: 'How many were counted.' }),
    denominator: t.exposeFloat('denominator', {
      description: 'Out of how many cases or, for a count, what it is divided by; 1 for `UNIT`.',
    }),
    lower: t.exposeFloat('lower', {
      description:
        'The lower end of the interval of 83.4 %: where two intervals do not touch, the two differ by more than chance (at about 5 %).',
    }),
    upper: t.exposeFloat('upper', { description: 'The upper end of that interval.' }),
    rank: t.exposeInt('rank', {
      description: 'The rank by the value alone. Equal ones share a rank, and the next rank is left out.',
    }),
    rankFrom: t.exposeInt('rankFrom', { description: 'The best rank that chance allows.' }),
    rankTo: t.exposeInt('rankTo', { description: 'The worst rank that chance allows.' }),
    band: t.exposeInt('band', {
      description:
        'The band, from 1. Those in one band differ by no more than chance. Publish bands, not ranks.',
    }),
    funnel: t.expose('funnel', {
      type: FunnelPositionEnum,
      description: 'Where it lies in the funnel, given its size.',
    }),
    limits: t.field({
      type: [FunnelLimitType],
      description: 'The limits of the funnel for its size; empty where all or none were counted.',
      resolve: ({ limits }) => limits,
    }),
    shrunken: t.field({
      type: ShrunkenValueType,
      nullable: true,
      description:
        'The value shrunk towards that of all units, by as much as chance may have moved it; null for shares of more than 5,000 units.',
      resolve: (row) => row.shrunken(),
    }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'Its place in words.' }),
  }),
});

const LeagueRowConnection = defineConnection(LeagueRowType, 'units');

const WhyUnrankedEnum = builder.enumType('WhyUnranked', {
  description: 'Why a unit has no rank in a league table.',
  values: {
    NO_CASES: { description: 'A share or ratio whose denominator is 0 无样本.' },
    NO_EXPOSURE: {
      description: 'There is nothing to divide its count by: no members, households or residents 无折算基数.',
    },
    ALONE: { description: 'No other unit can be ranked, so there is nothing to compare it with 无可比对象.' },
  } as const satisfies Record<WhyUnranked, object>,
});

const UnrankedUnitType = builder.objectRef<UnrankedRow>('UnrankedUnit').implement({
  description: 'A unit that has no rank in a league table, and why.',
  interfaces: [LeagueUnitType],
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'The metric itself, divided by nothing further; null where it is unknown, which is not 0.',
      resolve: ({ unit }) => unit.value,
    }),
    reason: t.expose('reason', { type: WhyUnrankedEnum, description: 'Why it has no rank.' }),
  }),
});

const UnrankedUnitConnection = defineConnection(UnrankedUnitType, 'units without a rank');

interface LeagueOf extends League {
  readonly metric: MetricId;
  /** Identifies the table, for its cursors. */
  readonly question: string;
}

const LeagueTableType = builder.objectRef<LeagueOf>('LeagueTable').implement({
  description:
    'A comparison of units of the police with each other, which says how much of each place is chance. Never of residents.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'What is compared.',
      resolve: ({ metric }) => metricOf(metric),
    }),
    overall: t.exposeFloat('overall', {
      nullable: true,
      description: 'The value of all units together; null where fewer than two can be ranked.',
    }),
    bands: t.exposeInt('bands', {
      description: 'How many bands there are; 1 if nobody differs by more than chance.',
    }),
    unranked: t.field({
      type: UnrankedUnitConnection,
      description: 'The units that have no rank, by station and code, each with the reason.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ unranked, question }, args) =>
        arrayConnection<UnrankedRow>(args, {
          list: `${question} unranked`,
          kinds: ['text'],
          placeOf: ({ unit }) => [unit.id],
          rows: unranked,
        }),
    }),
    rows: t.field({
      type: LeagueRowConnection,
      description: 'The units in the order of their values; equal ones by station and code.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ rows, question }, args) =>
        arrayConnection<RankedRow>(args, {
          list: question,
          kinds: ['number', 'text'],
          placeOf: ({ rank, id }) => [rank, id],
          rows,
        }),
    }),
  }),
});

builder.queryField('leagueTable', (t) =>
  t.field({
    type: LeagueTableType,
    description:
      'Compares stations, posts, communities, teams or members with each other by a metric, fairly to small and large ones: with intervals, the ranks that chance allows, and limits of a funnel. Those may ask who may read scorecards, about their stations.',
    args: {
      kind: t.arg({ type: LeagueKind, required: true, description: 'Whom to compare.' }),
      metric: t.arg({
        type: MetricIdEnum,
        required: true,
        description:
          'By which metric: a number of records or of different values, or a share or a ratio of such numbers.',
      }),
      per: t.arg({
        type: ExposureEnum,
        required: true,
        defaultValue: 'unit',
        description: 'What a number is divided by. Shares and ratios are compared as they are.',
      }),
      ...areaArgument(),
      role: t.arg({
        type: MemberRoleEnum,
        description: 'Of members, only those of a role; all if left out.',
      }),
      ...monthsArguments(),
      highestFirst: t.arg.boolean({
        required: true,
        defaultValue: true,
        description: 'Whether the highest value comes first.',
      }),
    },
    complexity: { field: 100, multiplier: 1 },
    resolve: async (_root, { area, role, ...args }, context) => {
      checkMonths(args);
      if (args.kind !== 'member' && role != null) {
        throw new GatewayError('ROLE_NOT_OF_MEMBERS', { kind: subjectKinds.labels[args.kind] });
      }
      const units = await loadUnits(context, {
        ...args,
        role: (role as MemberRole | null | undefined) ?? null,
        area: await readScoredArea(context, area),
      });
      const question = `Query.leagueTable ${JSON.stringify([args, area, role])}`;
      return { metric: args.metric, question, ...rankUnits(units, args) };
    },
  }),
);
