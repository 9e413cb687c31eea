import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const { anyRecorded, chosen, chosenSteps, cited } = valuesFrom('2019-01-01');

const ninety = () =>
  cited(
    0.9,
    inArticle(
      '001',
      'section on disputes: over 10,000 settled in about a year, 90 % and more',
      '化解矛盾一节：近一年成功调解、化解10000余起，化解率达90%以上',
    ),
    {
      en: 'The article reports it as an achievement; it is taken as what the promise asks for, as the settled share of the mediations of the year.',
      zh: '报道将其作为成绩叙述，此处作为承诺的要求，按当年办结的调解中成功化解的比例计算。',
    },
  );

/** The smallest sample from which a rate is judged. In a smaller one, a single case would decide. */
const sample = (value: number) =>
  chosen(
    value,
    `Judged only with ${value} or more, because with fewer a single case would decide.`,
    `样本满${value}方可评定：数量过少时，一例之差即可左右结果。`,
  );

const points = (value: number) =>
  chosen(
    value,
    'The articles give no points. Out of 100: settled 40, performed 20, settled where they arise 16, not recurring 14, found in time 10; each that turned criminal takes 5, down to 20.',
    '报道未规定分值。满分100分：化解40分，履行20分，不上交16分，不反复14分，主动排查10分；每起民转刑扣5分，最多扣20分。',
  );

const half = (value: number) =>
  chosen(
    value,
    'What cannot be judged counts half, because in this point the promise is neither kept nor broken.',
    '无法评定的项目计一半：既未兑现，也未违背。',
  );

const border = (value: number) =>
  chosen(
    value,
    'The articles name no levels; 85 and 60 of 100 points are usual borders.',
    '报道未列等次：按常见做法以85分、60分为界。',
  );

/**
 * A station's year under "disputes are settled where they arise", the first of the three aims of articles 001 and 004,
 * which are called promises here. Article 001 reports that nine in ten are settled, 004 that they are found early, and
 * 003 that they are kept from turning criminal. Agreements may be broken and disputes may come back, so the rules look
 * at both as well.
 */
export const mediationPromise = readyRuleSet({
  id: 'mediation-promise',
  version: '1.0.0',
  title: { en: 'Disputes settled where they arise', zh: '矛盾不上交' },
  description: {
    en: "A station's year of disputes: disputes are settled, agreements are performed, disputes do not recur and are found before anybody calls, few are passed up, and none turns criminal.",
    zh: '派出所一年的矛盾纠纷工作：化解成功、协议履行、不再反复、主动排查、少上交、无民转刑。',
  },
  subject: 'station',
  period: 'year',
  effectiveFrom: '2019-01-01',
  illustrative: {
    en: 'From the articles are 90 % settled, 80 and more found in half a year, and that disputes are kept from turning criminal. All other thresholds, the samples, points and levels, and the first day are made up as an example.',
    zh: '化解率90%、半年排查80余起、防止民转刑出自报道；其余阈值、样本数、分值、等次及施行日期均为示例。',
  },
  sources: { '001': articles['001'], '003': articles['003'], '004': articles['004'] },
  awards: [
    {
      id: 'promise-kept',
      name: { en: 'promise kept', zh: '矛盾不上交先进派出所' },
      criterion: {
        all: [
          { goal: 'settled' },
          { goal: 'performed' },
          { goal: 'not-passed-up' },
          { goal: 'not-again' },
          { goal: 'found-early' },
          { goal: 'none-criminal' },
        ],
      },
      rankBy: [
        { score: 'promise', first: 'most' },
        { metric: 'mediationsSettled', first: 'most' },
      ],
    },
  ],
  requirements: [
    {
      id: 'settled',
      name: { en: 'nine in ten settled', zh: '化解率九成' },
      criterion: {
        metric: 'mediationSuccessRate',
        minimumSample: sample(10),
        is: 'atLeast',
        threshold: ninety(),
      },
    },
    {
      id: 'performed',
      name: { en: 'agreements performed', zh: '协议履行' },
      reading: {
        en: 'An agreement is not yet performance. Counted over the agreements that were due in the year, including those performed late.',
        zh: '达成协议不等于履行：按当年到期的协议计算，逾期履行亦计入。',
      },
      criterion: {
        metric: 'agreementPerformanceRate',
        minimumSample: sample(5),
        is: 'atLeast',
        threshold: chosen(
          0.9,
          'The same share as for settling: no article reports on performance.',
          '与化解率要求一致：报道未提及履行情况。',
        ),
      },
    },
    {
      id: 'not-passed-up',
      name: { en: 'settled where they arise', zh: '矛盾不上交' },
      criterion: {
        metric: 'passedUpRate',
        minimumSample: sample(10),
        is: 'atMost',
        threshold: chosen(
          0.1,
          'One in ten may have to be handled at a higher level: the rest of the 90 % that are settled.',
          '允许一成由上级处理：即化解率九成之外的部分。',
        ),
      },
    },
    {
      id: 'not-again',
      name: { en: 'not recurring', zh: '不再反复' },
      criterion: {
        metric: 'disputeRecurrenceRate',
        minimumSample: sample(20),
        is: 'atMost',
        threshold: chosen(
          0.05,
          'One in twenty may come back. The article reports that a dispute was followed up for a month until it was over, and gives no rate.',
          '允许二十分之一反复。报道讲述了持续跟进近一月直至稳定的事例，未给出比例。',
        ),
      },
    },
    {
      id: 'found-early',
      name: { en: 'found early', zh: '主动排查' },
      reading: {
        en: 'Either as many as the station of the article found, or three in ten: a small station has fewer disputes to find.',
        zh: '达到报道中派出所的数量，或达到三成即可：小所纠纷较少。',
      },
      criterion: {
        any: [
          {
            metric: 'disputesFoundProactively',
            is: 'atLeast',
            threshold: cited(
              160,
              inArticle(
                '004',
                'section on disputes: over 80 found in the second half of the year',
                '矛盾不上交一节：下半年排查80余起',
              ),
              { en: 'Over 80 in half a year is taken as 160 a year.', zh: '半年80余起折算为全年160起。' },
            ),
          },
          {
            metric: 'proactiveDiscoveryRate',
            minimumSample: sample(20),
            is: 'atLeast',
            threshold: chosen(0.3, 'Three in ten: no article gives a share.', '三成：报道未给出比例。'),
          },
        ],
      },
    },
    {
      id: 'disputes-recorded',
      name: { en: 'disputes recorded', zh: '有矛盾纠纷记录' },
      criterion: anyRecorded('disputeEscalationRate'),
    },
    {
      id: 'none-criminal',
      name: { en: 'none turned criminal', zh: '无民转刑' },
      criterion: {
        all: [
          { goal: 'disputes-recorded' },
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
  ],
  scores: [
    {
      id: 'promise',
      name: { en: 'points of the promise', zh: '矛盾不上交得分' },
      items: [
        {
          id: 'settled',
          name: { en: 'settled', zh: '化解' },
          of: { metric: 'mediationSuccessRate', minimumSample: sample(10) },
          table: chosenSteps(
            [
              [0.6, 15],
              [0.7, 22],
              [0.8, 30],
              [0.9, 40],
            ],
            'All 40 points from 90 % on, the figure of the article; the steps below it are made up.',
            '达到报道中的90%得满分40分；以下各档为示例。',
          ),
        },
        {
          id: 'performed',
          name: { en: 'performed', zh: '履行' },
          of: { metric: 'agreementPerformanceRate', minimumSample: sample(5) },
          table: chosenSteps(
            [
              [0.5, 5],
              [0.7, 10],
              [0.9, 20],
            ],
            'All 20 points from 90 % on, as for settling.',
            '与化解率一致，达到90%得满分20分。',
          ),
          ifUnknown: half(10),
        },
        {
          id: 'not-passed-up',
          name: { en: 'settled where they arise', zh: '不上交' },
          when: { goal: 'not-passed-up' },
          points: points(16),
        },
        {
          id: 'not-again',
          name: { en: 'not recurring', zh: '不反复' },
          when: { goal: 'not-again' },
          points: points(14),
          ifUnknown: half(7),
        },
        {
          id: 'found-early',
          name: { en: 'found early', zh: '主动排查' },
          when: { goal: 'found-early' },
          points: points(10),
          ifUnknown: half(5),
        },
        {
          id: 'disputes-recorded',
          name: { en: 'disputes recorded', zh: '有矛盾纠纷记录' },
          when: { goal: 'disputes-recorded' },
          points: chosen(
            0,
            'It earns no points. If no dispute is recorded it is unknown, and so is the promise.',
            '本项不计分。没有矛盾纠纷记录时，本项及该项承诺均无法评定。',
          ),
        },
        {
          id: 'turned-criminal',
          name: { en: 'turned criminal', zh: '民转刑' },
          of: { metric: 'disputesTurnedCriminal' },
          per: points(-5),
          floor: points(-20),
        },
      ],
      floor: points(0),
      bands: [
        {
          id: 'kept',
          name: { en: 'kept', zh: '兑现' },
          from: border(85),
          requires: ['settled', 'none-criminal'],
        },
        { id: 'mostly', name: { en: 'mostly kept', zh: '基本兑现' }, from: border(60), below: border(85) },
        { id: 'not-kept', name: { en: 'not kept', zh: '未兑现' }, below: border(60) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'branch-mean',
      name: { en: "mean of the branch's stations", zh: '分局各所平均分' },
      over: { subject: 'branch' },
      of: { score: 'promise' },
      by: 'mean',
    },
  ],
});
