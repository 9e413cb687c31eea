import { builder } from '../../builder.ts';
import type { Member, Post, PostDay } from '../../database/generated/client.ts';
import { loadOne } from '../../loading/load-one.ts';
import { readPageSize } from '../../paging/page-size.ts';
import { recordTypes } from '../../records/index.ts';
import { tableOf } from '../../records/record-table.ts';
import { MemberType } from '../organisation/member.ts';
import { type CoveredDay, coverageOf, type Presence } from './load-coverage.ts';
import { OpeningHours } from './opening-hours.input.ts';

const PostPresence = builder.objectRef<Presence>('PostPresence').implement({
  description:
    'How long a member was at a post within the opening hours of a day. 人员当天在开放时间内的在岗时长。',
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'Who was there. 在岗人员。',
      resolve: async ({ stationId, memberId }, _args, context) =>
        (await loadOne(context, tableOf<Member>('member'), [stationId, memberId]))!,
    }),
    minutes: t.exposeInt('minutes', {
      description:
        'For how many minutes. Where two were there together, the minutes count for both. 在岗分钟数；两人同时在岗的各自计算。',
    }),
  }),
});

const CoveredDayType = builder.objectRef<CoveredDay>('PostCoverageDay').implement({
  description:
    'A day of a post, computed from shifts, absences and call-outs. 由班次、缺勤和临时抽调计算出的警务室在岗日。',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      description: 'The day. 日期。',
      resolve: ({ day }) => new Date(`${day}T00:00:00.000Z`),
    }),
    openMinutes: t.exposeInt('openMinutes', {
      description: 'How many minutes the post was to be open. 应开放分钟数。',
    }),
    coveredMinutes: t.exposeInt('coveredMinutes', {
      description: 'Minutes of the opening hours with somebody there. 开放时间内有人在岗的分钟数。',
    }),
    standInMinutes: t.exposeInt('standInMinutes', {
      description:
        'Minutes of these without a community officer, so that somebody stood in. The role of a member is the present one. 其中社区民警不在、由他人补位的分钟数；按人员现在的岗位计算。',
    }),
    presence: t.field({
      type: [PostPresence],
      description:
        'Who was there, the longest first; empty where nobody was. 在岗人员，时长多的在前；无人在岗的为空。',
      resolve: ({ presence }) => presence as Presence[],
    }),
    recorded: t.field({
      type: [recordTypes('postDay').type],
      description: 'The day as it is recorded; empty where it has not been. 已登记的在岗日；未登记的为空。',
      resolve: ({ recorded }) => recorded as never,
    }),
    differs: t.boolean({
      description:
        'Whether the minutes that are recorded differ from those of the raw records; false where nothing is recorded. 登记的分钟数与原始记录是否不一致；未登记的为否。',
      resolve: (day) => day.recorded.some((recorded) => differs(day, recorded)),
    }),
  }),
});

const differs = (computed: CoveredDay, recorded: PostDay) =>
  (['openMinutes', 'coveredMinutes', 'standInMinutes'] as const).some(
    (field) => computed[field] !== recorded[field],
  );

const PostType = recordTypes('post').type;

builder.objectField(PostType, 'coverage', (t) =>
  t.field({
    type: [CoveredDayType],
    description:
      'The days of the post, computed from shifts, absences and call-outs: how long it should have been open, how long somebody was there, and who. Days without opening hours are left out. 由班次、缺勤和临时抽调计算的在岗日：应开放多久、有人多久、何人在岗；不开放的日期不列。',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day. 起始日期。' }),
      days: t.arg.int({ required: true, description: 'How many days, from 1 to 100. 天数，1至100。' }),
      opening: t.arg({
        type: [OpeningHours],
        required: true,
        description: 'When the post should be open. 应开放时间。',
      }),
    },
    complexity: ({ days }) => ({ field: 5, multiplier: Math.min(Math.max(days, 1), 100) }),
    resolve: (post, { from, days, opening }, context) =>
      coverageOf(context, post as unknown as Post, {
        from: from.toISOString().slice(0, 10),
        days: readPageSize(days, 'days'),
        opening,
      }) as Promise<CoveredDay[]>,
  }),
);
