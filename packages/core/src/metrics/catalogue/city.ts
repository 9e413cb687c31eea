import { distinct, ratio, text, total, unit, withIds } from './define.ts';

/** S22: what the city has, as counted once a month, and what was done with it. */
export const cityMetrics = withIds({
  stationsCounted: distinct('establishment', {
    field: 'stationId',
    unit: unit('station', '个'),
    name: text('stations counted', '统计派出所数'),
    definition: text('Different stations whose establishment was counted.', '统计了警力配置的不同派出所数。'),
    systems: ['S22'],
    source: [],
  }),
  postMonths: total('establishment', {
    amount: { field: 'posts' },
    unit: unit('post-month', '警务室·月'),
    name: text('posts', '警务室数'),
    definition: text(
      'Posts, as counted once a month: of one month, how many there are.',
      '警务室数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S22'],
    source: ['003'],
  }),
  officerMonths: total('establishment', {
    amount: { field: 'officers' },
    unit: unit('officer-month', '人·月'),
    name: text('officers', '民警数'),
    definition: text(
      'Officers, as counted once a month: of one month, how many there are.',
      '民警数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S22'],
    source: ['000'],
  }),
  communityOfficerMonths: total('establishment', {
    amount: { field: 'communityOfficers' },
    unit: unit('officer-month', '人·月'),
    name: text('community officers', '社区民警数'),
    definition: text(
      'Community officers, as counted once a month: of one month, how many there are.',
      '社区民警数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S22'],
    source: ['003'],
  }),
  auxiliaryMonths: total('establishment', {
    amount: { field: 'auxiliaries' },
    unit: unit('auxiliary-month', '人·月'),
    name: text('auxiliaries', '辅警数'),
    definition: text(
      'Auxiliaries, as counted once a month: of one month, how many there are.',
      '辅警数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S22'],
    source: ['003'],
  }),
  guardMonths: total('establishment', {
    amount: { field: 'guards' },
    unit: unit('guard-month', '人·月'),
    name: text('guards counted in', '保安力量数'),
    definition: text(
      'Guards of estates and firms, as counted once a month: of one month, how many there are.',
      '小区和企事业单位保安数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S8', 'S13', 'S22'],
    source: ['001'],
  }),
  thousandResidentMonths: total('establishment', {
    amount: { field: 'residents', per: 1000 },
    unit: unit(['thousand resident-months', 'thousand resident-months'], '千人·月'),
    name: text('thousand residents', '常住人口（千人）'),
    definition: text(
      'Thousands of residents, as counted once a month: of one month, how many there are.',
      '常住人口千人数，每月统计一次；单月即为实有数。',
    ),
    systems: ['S22'],
    source: [],
  }),
  communityInvestment: total('establishment', {
    amount: { field: 'investedYuan' },
    unit: unit(['yuan', 'yuan'], '元'),
    name: text('investment in community policing', '社区警务投入'),
    definition: text(
      'Invested in community policing since the count before; at the first count, all that was invested until then.',
      '自上次统计以来投入社区警务建设的金额；首次统计为截至当时的累计投入。',
    ),
    systems: ['S22'],
    source: ['003'],
  }),
  visitsPerCommunityOfficer: ratio({
    numerator: 'visits',
    denominator: 'communityOfficerMonths',
    unit: unit(['visit per officer and month', 'visits per officer and month'], '户次/人·月'),
    name: text('visits per community officer', '社区民警人均走访数'),
    definition: text(
      'Household visits, to each community officer and month.',
      '入户走访数除以社区民警人月数。',
    ),
    systems: ['S2', 'S22'],
    source: [],
  }),
  mediationsPerCommunityOfficer: ratio({
    numerator: 'mediations',
    denominator: 'communityOfficerMonths',
    unit: unit(['mediation per officer and month', 'mediations per officer and month'], '起/人·月'),
    name: text('mediations per community officer', '社区民警人均调解数'),
    definition: text('Mediations, to each community officer and month.', '调解数除以社区民警人月数。'),
    systems: ['S3', 'S22'],
    source: [],
  }),
  servicesPerPost: ratio({
    numerator: 'services',
    denominator: 'postMonths',
    unit: unit(['service per post and month', 'services per post and month'], '起/警务室·月'),
    name: text('services per post', '警务室均服务数'),
    definition: text('Services, to each post and month.', '服务群众数除以警务室月数。'),
    systems: ['S6', 'S22'],
    source: [],
  }),
  callsPerThousandResidents: ratio({
    numerator: 'calls',
    denominator: 'thousandResidentMonths',
    unit: unit(
      ['call per thousand residents and month', 'calls per thousand residents and month'],
      '起/千人·月',
    ),
    name: text('calls per thousand residents', '千人警情数'),
    definition: text('Calls, to each thousand residents and month.', '警情数除以常住人口千人月数。'),
    systems: ['S7', 'S20', 'S22'],
    source: [],
  }),
  criminalCasesPerThousandResidents: ratio({
    numerator: 'criminalCases',
    denominator: 'thousandResidentMonths',
    unit: unit(
      ['case per thousand residents and month', 'cases per thousand residents and month'],
      '起/千人·月',
    ),
    name: text('criminal cases per thousand residents', '千人刑事案件数'),
    definition: text(
      'Criminal cases, to each thousand residents and month.',
      '刑事案件数除以常住人口千人月数。',
    ),
    systems: ['S20', 'S22'],
    source: [],
  }),
});
