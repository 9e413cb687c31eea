import { count, days, distinct, hour, longestRun, median, share, text, unit, withIds } from './define.ts';

/** S5: information, which is to be collected every day and entered on the same day. */
export const informationMetrics = withIds({
  informationItems: count('informationItem', {
    unit: unit('item', '条'),
    name: text('information items', '信息采集数'),
    definition: text('Information items collected in the month.', '当月采集的信息条数。'),
    systems: ['S1', 'S5'],
    source: ['003'],
  }),
  leadInformationItems: count('informationItem', {
    where: [{ field: 'isLead', equals: true }],
    unit: unit('item', '条'),
    name: text('lead information items', '线索信息数'),
    definition: text('Information items of the month that are leads.', '当月采集的线索信息条数。'),
    systems: ['S1', 'S5'],
    source: ['003'],
  }),
  leadInformationShare: share({
    numerator: 'leadInformationItems',
    denominator: 'informationItems',
    name: text('share of lead items', '线索信息占比'),
    definition: text('Lead information items, of information items.', '线索信息数占信息采集数的比例。'),
    systems: ['S5'],
    source: [],
  }),
  itemsEnteredSameDay: count('informationItem', {
    where: [{ from: 'collectedAt', to: 'enteredAt', sameDay: true }],
    unit: unit('item', '条'),
    name: text('items entered on the same day', '当日录入数'),
    definition: text(
      'Information items entered on the local day on which they were collected.',
      '采集当日即录入的信息条数。',
    ),
    systems: ['S5'],
    source: ['003'],
  }),
  sameDayEntryRate: share({
    numerator: 'itemsEnteredSameDay',
    denominator: 'informationItems',
    name: text('same-day entry rate', '当日录入率'),
    definition: text(
      'Items entered on the same day, of information items.',
      '当日录入数占信息采集数的比例。',
    ),
    systems: ['S5'],
    source: ['003'],
  }),
  medianEntryLagHours: median('informationItem', {
    amount: { from: 'collectedAt', to: 'enteredAt', per: hour },
    sample: 'informationItems',
    unit: unit('hour', '小时'),
    name: text('median entry lag', '录入间隔中位数'),
    definition: text('Median time from collecting an item to entering it.', '信息从采集到录入间隔的中位数。'),
    systems: ['S5'],
    source: [],
  }),
  informationDays: days('informationItem', {
    unit: unit('day', '天'),
    name: text('days with information', '信息采集天数'),
    definition: text('Different days on which information was collected.', '有信息采集的不同天数。'),
    systems: ['S5'],
    source: ['003'],
  }),
  longestInformationRun: longestRun('informationItem', {
    unit: unit('day', '天'),
    name: text('longest run of days with information', '连续采集最长天数'),
    definition: text(
      'Most days in a row on which information was collected.',
      '连续每日采集信息的最长天数。',
    ),
    systems: ['S5'],
    source: ['003'],
  }),
  informationCategoriesSeen: distinct('informationItem', {
    field: 'category',
    unit: unit(['category', 'categories'], '类'),
    name: text('categories of information', '信息类别数'),
    definition: text('Different categories of information collected.', '采集信息的不同类别数。'),
    systems: ['S5'],
    source: ['003'],
  }),
  partnerInformationItems: count('informationItem', {
    where: [{ field: 'source', oneOf: ['joint_defence_member', 'red_armband', 'grid_worker'] }],
    unit: unit('item', '条'),
    name: text('items from partners', '群防力量提供信息数'),
    definition: text(
      'Information items that joint-defence members, red armbands or grid workers gave.',
      '联防队员、红袖标、网格员提供的信息条数。',
    ),
    systems: ['S5'],
    source: ['003'],
  }),
});
