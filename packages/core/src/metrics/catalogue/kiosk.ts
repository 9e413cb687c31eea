import { count, ratio, share, text, total, unit, withIds } from './define.ts';

/** S14: the kiosk, and staffing that follows demand. */
export const kioskMetrics = withIds({
  kioskHours: count('kioskHour', {
    unit: unit('kiosk hour', '亭·小时'),
    name: text('kiosk hours', '警务亭小时数'),
    definition: text('Hours of kiosks that were recorded.', '有记录的警务亭小时数。'),
    systems: ['S14'],
    source: ['002'],
  }),
  kioskHoursStaffed: count('kioskHour', {
    where: [{ field: 'onDuty', atLeast: 1 }],
    unit: unit('kiosk hour', '亭·小时'),
    name: text('kiosk hours staffed', '警务亭有人值守小时数'),
    definition: text('Hours of kiosks with somebody on duty.', '有人值守的警务亭小时数。'),
    systems: ['S14'],
    source: ['002'],
  }),
  kioskStaffedShare: share({
    numerator: 'kioskHoursStaffed',
    denominator: 'kioskHours',
    name: text('share of kiosk hours staffed', '警务亭值守率'),
    definition: text('Kiosk hours staffed, of kiosk hours.', '警务亭有人值守小时数占警务亭小时数的比例。'),
    systems: ['S14'],
    source: [],
  }),
  kioskVisitors: total('kioskHour', {
    amount: { field: 'visitors' },
    unit: unit(['person', 'people'], '人次'),
    name: text('visitors around kiosks', '警务亭周边游客数'),
    definition: text('Visitors around kiosks, counted once an hour.', '警务亭周边游客人次，按小时累计。'),
    systems: ['S14'],
    source: ['002'],
  }),
  kioskPeopleHelped: total('kioskHour', {
    amount: { field: 'helped' },
    unit: unit(['person', 'people'], '人次'),
    name: text('people helped at kiosks', '警务亭帮助群众人次'),
    definition: text('People helped at kiosks.', '警务亭帮助的群众人次。'),
    systems: ['S6', 'S14', 'S20'],
    source: ['002'],
  }),
  kioskDutyHours: total('kioskHour', {
    amount: { field: 'onDuty' },
    unit: unit('hour', '小时'),
    name: text('duty hours at kiosks', '警务亭值守工时'),
    definition: text(
      'Hours on duty at kiosks, added up over those on duty.',
      '警务亭值守工时，按在岗人员累计。',
    ),
    systems: ['S14'],
    source: [],
  }),
  visitorsPerDutyHour: ratio({
    numerator: 'kioskVisitors',
    denominator: 'kioskDutyHours',
    unit: unit(['visitor per duty hour', 'visitors per duty hour'], '人次/工时'),
    name: text('visitors per duty hour', '每工时游客数'),
    definition: text('Visitors around kiosks, to each duty hour.', '警务亭周边游客数除以值守工时。'),
    systems: ['S14'],
    source: [],
  }),
});
