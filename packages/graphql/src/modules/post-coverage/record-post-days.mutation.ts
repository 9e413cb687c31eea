import { orRefusal } from '../../acts/act-error.ts';
import { checkedKey, keyDescription } from '../../acts/act-key.ts';
import { commonErrorTypes } from '../../acts/act-types.ts';
import { builder } from '../../builder.ts';
import { issueAt } from '../../bureau-acts/issue-at.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { readPageSize } from '../../paging/page-size.ts';
import { recordTypes } from '../../records/index.ts';
import { OpeningHours } from './opening-hours.input.ts';
import { type PostDaysRecorded, recordPostDays } from './record-post-days.ts';

const RecordPostDaysInput = builder.inputType('RecordPostDaysInput', {
  description: 'Which days of which posts to record. 要登记的警务室和日期。',
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    station: t.id({ required: true, description: 'The global id of the station. 派出所的全局编号。' }),
    posts: t.idList({
      description:
        'The global ids of posts of the station; all of its posts if left out. 本所警务室的全局编号；不填则为全部警务室。',
    }),
    from: t.field({ type: 'Date', required: true, description: 'The first day. 起始日期。' }),
    days: t.int({ required: true, description: 'How many days, from 1 to 100. 天数，1至100。' }),
    opening: t.field({
      type: [OpeningHours],
      required: true,
      description: 'When these posts should be open. 这些警务室的应开放时间。',
    }),
  }),
});

const RecordPostDaysSuccess = builder.objectRef<PostDaysRecorded>('RecordPostDaysSuccess').implement({
  description: 'The days are recorded. 在岗日已登记。',
  isTypeOf: (value) => !('refusal' in (value as object)),
  fields: (t) => ({
    days: t.field({
      type: [recordTypes('postDay').type],
      description:
        'The days that are recorded now, also those that were before. 现已登记的在岗日，包括此前登记的。',
      resolve: ({ days }) => days as never,
    }),
    added: t.exposeInt('added', {
      description: 'How many of them this request recorded. 本次请求登记的天数。',
    }),
    repeated: t.exposeBoolean('repeated', {
      description:
        'Whether an earlier request with the same key had already done the act. 此前是否已有相同标识的请求执行过此操作。',
    }),
  }),
});

const RecordPostDaysResult = builder.unionType('RecordPostDaysResult', {
  description:
    'The result of `recordPostDays`, or the reason why it was not done. 操作的结果，或未执行的原因。',
  types: [RecordPostDaysSuccess, ...commonErrorTypes],
});

builder.mutationField('recordPostDays', (t) =>
  t.field({
    type: RecordPostDaysResult,
    description:
      'Computes days of posts from shifts, absences and call-outs, and records those that are over and not recorded yet. Days without opening hours are left out. Supervisors of the station may do it. 由班次、缺勤和临时抽调计算警务室在岗日，登记已结束且尚未登记的日期；不开放的日期不列。派出所的督导人员可办理。',
    args: {
      input: t.arg({
        type: RecordPostDaysInput,
        required: true,
        description: 'The input of the act. 操作内容。',
      }),
    },
    complexity: ({ input }) => ({ field: 20, multiplier: Math.min(Math.max(input.days, 1), 100) }),
    resolve: (_root, { input }, context) =>
      orRefusal(async () => {
        const [stationId = ''] = keyOf('Station', input.station, 'station');
        return recordPostDays(context, {
          key: checkedKey(input.key),
          stationId,
          posts: input.posts?.map((id) => postOf(stationId, id)),
          from: input.from.toISOString().slice(0, 10),
          days: readPageSize(input.days, 'days'),
          opening: input.opening,
        });
      }),
  }),
);

function postOf(stationId: string, id: string): string {
  const [station, code = ''] = keyOf('Post', id, 'posts');
  // A post of another station is not one of this station.
  return station === stationId ? code : '';
}

function keyOf(type: string, id: string, path: string): readonly string[] {
  try {
    return decodeId(id, [type]).key;
  } catch (error) {
    throw issueAt(path, error);
  }
}
