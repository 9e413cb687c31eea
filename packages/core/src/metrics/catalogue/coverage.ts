import { count, distinct, share, text, total, unit, withIds } from './define.ts';

/** S10: posts with somebody there. */
export const coverageMetrics = withIds({
  postDaysOpen: count('postDay', {
    where: [{ field: 'openMinutes', atLeast: 1 }],
    unit: unit('post-day', '警务室·日'),
    name: text('days of posts open', '警务室开放日数'),
    definition: text('Days of posts on which they were to be open.', '警务室应开放的日数，按室累计。'),
    systems: ['S10'],
    source: ['000'],
  }),
  postDaysFullyCovered: count('postDay', {
    where: [
      { field: 'openMinutes', atLeast: 1 },
      { field: 'coveredMinutes', atLeastField: 'openMinutes' },
    ],
    unit: unit('post-day', '警务室·日'),
    name: text('days of posts fully covered', '全时在岗日数'),
    definition: text(
      'Days of posts open with somebody there all the time.',
      '开放时间内始终有人在岗的日数，按室累计。',
    ),
    systems: ['S10'],
    source: ['000'],
  }),
  fullyCoveredDayShare: share({
    numerator: 'postDaysFullyCovered',
    denominator: 'postDaysOpen',
    name: text('share of days fully covered', '全时在岗率'),
    definition: text(
      'Days of posts fully covered, of days of posts open.',
      '全时在岗日数占警务室开放日数的比例。',
    ),
    systems: ['S10', 'S20'],
    source: [],
  }),
  postOpenMinutes: total('postDay', {
    amount: { field: 'openMinutes' },
    unit: unit('minute', '分钟'),
    name: text('opening minutes of posts', '警务室开放分钟数'),
    definition: text('Minutes that posts were to be open.', '警务室应开放的分钟数。'),
    systems: ['S10'],
    source: [],
  }),
  postCoveredMinutes: total('postDay', {
    amount: { field: 'coveredMinutes' },
    unit: unit('minute', '分钟'),
    name: text('minutes covered', '在岗分钟数'),
    definition: text('Opening minutes with somebody there.', '开放时间内有人在岗的分钟数。'),
    systems: ['S10'],
    source: [],
  }),
  coverageRate: share({
    numerator: 'postCoveredMinutes',
    denominator: 'postOpenMinutes',
    name: text('coverage rate', '在岗覆盖率'),
    definition: text('Minutes covered, of opening minutes of posts.', '在岗分钟数占警务室开放分钟数的比例。'),
    systems: ['S10', 'S20'],
    source: [],
  }),
  standInMinutes: total('postDay', {
    amount: { field: 'standInMinutes' },
    unit: unit('minute', '分钟'),
    name: text('stand-in minutes', '补位分钟数'),
    definition: text(
      'Minutes covered by the security officer standing in.',
      '由社区治安民警补位在岗的分钟数。',
    ),
    systems: ['S10'],
    source: ['000'],
  }),
  standInShare: share({
    numerator: 'standInMinutes',
    denominator: 'postCoveredMinutes',
    name: text('stand-in share', '补位占比'),
    definition: text('Stand-in minutes, of minutes covered.', '补位分钟数占在岗分钟数的比例。'),
    systems: ['S10'],
    source: [],
  }),
  postsStaffed: distinct('postDay', {
    field: 'postId',
    where: [{ field: 'coveredMinutes', atLeast: 1 }],
    unit: unit('post', '个'),
    name: text('posts staffed', '有人在岗的警务室数'),
    definition: text('Different posts with somebody there at some time.', '曾有人在岗的不同警务室数。'),
    systems: ['S10', 'S22'],
    source: ['000'],
  }),
});
