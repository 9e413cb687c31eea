import { count, hour, median, minute, share, text, unit, withIds } from './define.ts';

/** S15: searches for lost persons. */
export const searchesMetrics = withIds({
  searches: count('lostPersonSearch', {
    unit: unit(['search', 'searches'], '起'),
    name: text('searches', '走失查找数'),
    definition: text('Searches for lost persons that are over.', '已结束的走失人员查找起数。'),
    systems: ['S15'],
    source: ['001', '002'],
  }),
  searchesFoundSafe: count('lostPersonSearch', {
    where: [{ field: 'outcome', equals: 'found_safe' }],
    unit: unit(['search', 'searches'], '起'),
    name: text('persons found safe', '平安找回数'),
    definition: text('Searches in which the person was found safe.', '走失人员平安找回的起数。'),
    systems: ['S15', 'S20'],
    source: ['001', '002'],
  }),
  searchSuccessRate: share({
    numerator: 'searchesFoundSafe',
    denominator: 'searches',
    name: text('share of persons found safe', '平安找回率'),
    definition: text('Persons found safe, of searches.', '平安找回数占走失查找数的比例。'),
    systems: ['S15', 'S20'],
    source: [],
  }),
  searchesFound: count('lostPersonSearch', {
    where: [{ field: 'foundAt', present: true }],
    unit: unit(['search', 'searches'], '起'),
    name: text('persons found', '找到数'),
    definition: text(
      'Searches in which the person was found, in whatever state.',
      '找到走失人员的起数，不论状况。',
    ),
    systems: ['S15'],
    source: [],
  }),
  searchesFoundWithinFourHours: count('lostPersonSearch', {
    where: [{ from: 'reportedAt', to: 'foundAt', within: 4 * hour }],
    unit: unit(['search', 'searches'], '起'),
    name: text('persons found within four hours', '四小时内找到数'),
    definition: text(
      'Searches in which the person was found within four hours of the report.',
      '报警后四小时内找到走失人员的起数。',
    ),
    systems: ['S15'],
    source: [],
  }),
  medianSearchMinutes: median('lostPersonSearch', {
    amount: { from: 'reportedAt', to: 'foundAt', per: minute },
    sample: 'searchesFound',
    unit: unit('minute', '分钟'),
    name: text('median time to find', '找到用时中位数'),
    definition: text(
      'Median time from the report to finding the person.',
      '从报警到找到走失人员用时的中位数。',
    ),
    systems: ['S15'],
    source: ['001', '002'],
  }),
  searchesPurged: count('lostPersonSearch', {
    where: [{ field: 'purgedAt', present: true }],
    unit: unit(['search', 'searches'], '起'),
    name: text('searches purged', '已清除资料的查找数'),
    definition: text(
      'Searches whose description of the person was purged.',
      '人员描述资料已清除的查找起数。',
    ),
    systems: ['S15'],
    source: [],
  }),
  searchPurgeRate: share({
    numerator: 'searchesPurged',
    denominator: 'searches',
    name: text('search purge rate', '查找资料清除率'),
    definition: text('Searches purged, of searches.', '已清除资料的查找数占走失查找数的比例。'),
    systems: ['S15'],
    source: [],
  }),
});
