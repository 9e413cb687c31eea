import { count, day, median, text, unit, withIds } from './define.ts';

/** S7 and S18: complaints about the police's work. */
export const complaintsMetrics = withIds({
  complaints: count('complaint', {
    unit: unit('complaint', '起'),
    name: text('complaints', '投诉数'),
    definition: text(
      'Complaints received through any channel, whether right or not.',
      '各渠道收到的投诉，不论是否属实。',
    ),
    systems: ['S7', 'S18'],
    source: ['001'],
  }),
  complaintsSubstantiated: count('complaint', {
    where: [{ field: 'substantiated', equals: true }],
    unit: unit('complaint', '起'),
    name: text('substantiated complaints', '有效投诉数'),
    definition: text('Complaints that proved right.', '查证属实的投诉起数。'),
    systems: ['S7', 'S18', 'S20'],
    source: ['002'],
  }),
  callComplaintsSubstantiated: count('complaint', {
    where: [
      { field: 'about', equals: 'call_handling' },
      { field: 'substantiated', equals: true },
    ],
    unit: unit('complaint', '起'),
    name: text('substantiated complaints about calls', '警情处置有效投诉数'),
    definition: text(
      'Substantiated complaints about how a call was handled.',
      '因警情处置引起的有效投诉起数。',
    ),
    systems: ['S7', 'S18'],
    source: ['002'],
  }),
  serviceComplaints: count('complaint', {
    where: [{ field: 'about', equals: 'service' }],
    unit: unit('complaint', '起'),
    name: text('complaints about services', '服务投诉数'),
    definition: text('Complaints about a service, whether right or not.', '涉及服务的投诉，不论是否属实。'),
    systems: ['S6', 'S18', 'S20'],
    source: [],
  }),
  hotlineIssues: count('complaint', {
    where: [{ field: 'channel', equals: 'hotline' }],
    unit: unit('issue', '件'),
    name: text('hotline issues', '热线反映问题数'),
    definition: text(
      'Issues that the public raised by the government hotline.',
      '群众通过市政府热线反映的问题件数。',
    ),
    systems: ['S7', 'S18', 'S23'],
    source: ['002'],
  }),
  complaintsAnswered: count('complaint', {
    where: [{ field: 'answeredAt', present: true }],
    unit: unit('complaint', '起'),
    name: text('complaints answered', '已答复投诉数'),
    definition: text('Complaints that were answered.', '已作出答复的投诉起数。'),
    systems: ['S18'],
    source: [],
  }),
  medianAnswerDays: median('complaint', {
    amount: { from: 'receivedAt', to: 'answeredAt', per: day },
    sample: 'complaintsAnswered',
    unit: unit('day', '天'),
    name: text('median time to answer', '投诉答复用时中位数'),
    definition: text(
      'Median time from receiving a complaint to answering it.',
      '从收到投诉到答复用时的中位数。',
    ),
    systems: ['S18'],
    source: [],
  }),
});
