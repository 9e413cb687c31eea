import type { RuleSetInput } from '../../rules/format/index.ts';
import { inArticle } from '../articles.ts';
import { anyRecorded, chosen, cited, half, levels, points, sample } from './values.ts';

/** The requirements of 矛盾不上交, and the points for them. */
export const disputesIndicators: NonNullable<RuleSetInput['requirements']> = [
  {
    id: 'settled',
    name: { en: 'nine in ten settled', zh: '化解率九成' },
    criterion: {
      metric: 'mediationSuccessRate',
      minimumSample: sample(10),
      is: 'atLeast',
      threshold: cited(
        0.9,
        inArticle(
          '001',
          'section on disputes: 90 % and more of them settled',
          '化解矛盾一节：化解率达90%以上',
        ),
        {
          en: 'The article reports it as an achievement of about a year; it is taken as what the promise asks for, as the settled share of the mediations of the year.',
          zh: '报道将其作为近一年的成绩叙述，此处作为承诺的要求，按当年调解中成功化解的比例计算。',
        },
      ),
    },
  },
  {
    id: 'performed',
    name: { en: 'agreements performed', zh: '协议履行' },
    criterion: {
      metric: 'agreementPerformanceRate',
      minimumSample: sample(5),
      is: 'atLeast',
      threshold: chosen(
        0.9,
        'An agreement is not yet performance. The share required is the same as for settling.',
        '达成协议不等于履行：与化解率要求一致。',
      ),
    },
  },
  {
    id: 'found-early',
    name: { en: 'found early', zh: '主动排查' },
    criterion: {
      metric: 'proactiveDiscoveryRate',
      minimumSample: sample(20),
      is: 'atLeast',
      threshold: chosen(
        0.3,
        'Three in ten: the article reports over 80 found in half a year, not how many disputes there were in all.',
        '三成：报道称半年排查80余起，未说明总数。',
      ),
    },
  },
  {
    id: 'none-criminal',
    name: { en: 'none turned criminal', zh: '无民转刑' },
    criterion: {
      all: [
        anyRecorded('disputeEscalationRate'),
        {
          metric: 'disputesTurnedCriminal',
          is: 'atMost',
          threshold: cited(
            0,
            inArticle(
              '003',
              'section on mediation: civil disputes kept from turning into criminal cases',
              '纠纷调解一节：有效控制民案转刑案',
            ),
            { en: 'None is our reading of "effectively controlled".', zh: '“有效控制”此处解读为零发生。' },
          ),
        },
      ],
    },
  },
];

export const disputesScore: NonNullable<RuleSetInput['scores']>[number] = {
  id: 'disputes',
  name: { en: 'disputes', zh: '矛盾不上交' },
  items: [
    {
      id: 'settled',
      name: { en: 'nine in ten settled', zh: '化解率九成' },
      when: { goal: 'settled' },
      points: points(40),
    },
    {
      id: 'performed',
      name: { en: 'agreements performed', zh: '协议履行' },
      when: { goal: 'performed' },
      points: points(25),
      ifUnknown: half(12.5),
    },
    {
      id: 'found-early',
      name: { en: 'found early', zh: '主动排查' },
      when: { goal: 'found-early' },
      points: points(15),
      ifUnknown: half(7.5),
    },
    {
      id: 'none-criminal',
      name: { en: 'none turned criminal', zh: '无民转刑' },
      when: { goal: 'none-criminal' },
      points: points(20),
    },
  ],
  bands: levels('settled', 'none-criminal'),
};
