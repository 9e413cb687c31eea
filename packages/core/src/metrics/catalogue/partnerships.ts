import { count, distinct, share, text, unit, withIds } from './define.ts';

/** S13: what the partners promised, and whether they did it. */
export const partnershipsMetrics = withIds({
  commitmentsDue: count('partnershipCommitment', {
    unit: unit('commitment', '项'),
    name: text('commitments due', '到期共建事项数'),
    definition: text('Commitments of partnerships that were due.', '到期的共建事项数。'),
    systems: ['S13'],
    source: [],
  }),
  commitmentsDone: count('partnershipCommitment', {
    where: [{ field: 'doneOn', present: true }],
    unit: unit('commitment', '项'),
    name: text('commitments done', '已完成共建事项数'),
    definition: text(
      'Commitments due that were done, in time or late.',
      '到期共建事项中已完成的项数，含逾期完成。',
    ),
    systems: ['S13'],
    source: [],
  }),
  commitmentsDoneOnTime: count('partnershipCommitment', {
    where: [{ field: 'dueOn', atLeastField: 'doneOn' }],
    unit: unit('commitment', '项'),
    name: text('commitments done on time', '按期完成共建事项数'),
    definition: text(
      'Commitments due that were done by the day on which they were due.',
      '到期共建事项中按期完成的项数。',
    ),
    systems: ['S13'],
    source: [],
  }),
  commitmentRate: share({
    numerator: 'commitmentsDone',
    denominator: 'commitmentsDue',
    name: text('commitment rate', '共建事项完成率'),
    definition: text('Commitments done, of commitments due.', '已完成共建事项数占到期共建事项数的比例。'),
    systems: ['S13'],
    source: [],
  }),
  partners: distinct('partnershipCommitment', {
    field: 'partnerId',
    unit: unit('partner', '家'),
    name: text('partners', '共建单位数'),
    definition: text(
      'Different units with a commitment due, on either side.',
      '有到期共建事项的不同单位数。',
    ),
    systems: ['S13'],
    source: ['002'],
  }),
  alliancePartners: distinct('partnershipCommitment', {
    field: 'partnerId',
    where: [{ field: 'kind', equals: 'party_alliance' }],
    unit: unit('partner', '家'),
    name: text('alliance partners', '党建联盟单位数'),
    definition: text(
      'Different units of the party-building alliance with a commitment due.',
      '有到期事项的党建联盟单位数。',
    ),
    systems: ['S13'],
    source: ['002'],
  }),
  patrolAgreementPartners: distinct('partnershipCommitment', {
    field: 'partnerId',
    where: [{ field: 'kind', equals: 'patrol_agreement' }],
    unit: unit('partner', '家'),
    name: text('patrol-agreement partners', '巡防协议单位数'),
    definition: text(
      'Different units of patrol agreements with a commitment due.',
      '有到期事项的巡防协议单位数。',
    ),
    systems: ['S8', 'S13'],
    source: ['002'],
  }),
  partnershipsBegun: count('partnership', {
    unit: unit('partnership', '项'),
    name: text('partnerships begun', '新建立共建关系数'),
    definition: text('Partnerships that began.', '新建立的共建关系数。'),
    systems: ['S13'],
    source: ['002'],
  }),
  allianceUnitsJoined: distinct('partnership', {
    field: 'partnerId',
    where: [{ field: 'kind', equals: 'party_alliance' }],
    unit: unit('partner', '家'),
    name: text('units that joined the alliance', '加入党建联盟单位数'),
    definition: text(
      'Different units that joined the party-building alliance.',
      '新加入党建联盟的不同单位数。',
    ),
    systems: ['S13'],
    source: ['002'],
  }),
  patrolAgreementUnits: distinct('partnership', {
    field: 'partnerId',
    where: [{ field: 'kind', equals: 'patrol_agreement' }],
    unit: unit('partner', '家'),
    name: text('units with a new patrol agreement', '新签巡防协议单位数'),
    definition: text('Different units that signed a patrol agreement.', '新签订巡防协议的不同单位数。'),
    systems: ['S8', 'S13'],
    source: ['002'],
  }),
  titledBases: count('partnership', {
    where: [{ field: 'titles', present: true }],
    unit: unit('base', '个'),
    name: text('bases with a title', '挂牌基地数'),
    definition: text('Education bases that began with one title or more.', '新建立的挂牌教育基地个数。'),
    systems: ['S12', 'S13'],
    source: ['002'],
  }),
});
