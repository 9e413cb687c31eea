import type { RuleSetInput } from '../../rules/format/index.ts';
import { inArticle } from '../articles.ts';
import { valuesFrom } from '../values-from.ts';

/** The goal that is unknown for a year without a single recorded call. */
export const callsRecorded = 'calls-recorded';

type ScoreInput = NonNullable<RuleSetInput['scores']>[number];

const { chosen, chosenSteps, cited } = valuesFrom('2019-01-01');

const points = (value: number) =>
  chosen(
    value,
    'The division of the 100 points of this part is ours: neither the method nor the articles assign points to these figures.',
    '本部分100分中的份额，为解读：评定办法和报道均未按这些指标分配分值。',
  );
const steps = (...table: Parameters<typeof chosenSteps>[0]) =>
  chosenSteps(
    table,
    'The division of the 100 points of this part is ours, in steps up to the required figure.',
    '本部分100分中的份额，按达到的档次给分，为解读。',
  );
const sample = (value: number) =>
  chosen(
    value,
    `Judged only with ${value} or more, because with fewer a single case would decide.`,
    `样本满${value}方可评定：数量过少时，一例之差即可左右结果。`,
  );
const nothingBefore = (value: number) =>
  chosen(
    value,
    'Half of the points, because without the year before there is nothing to compare with.',
    '没有上年数据，无从比较：计一半分。',
  );

/** 矛盾不上交 */
export const disputes: ScoreInput = {
  id: 'disputes',
  name: { en: 'disputes', zh: '矛盾不上交' },
  items: [
    {
      id: 'settled',
      name: { en: 'settled', zh: '化解' },
      of: { metric: 'mediationSuccessRate', minimumSample: sample(10) },
      table: steps([0.6, 15], [0.7, 25], [0.8, 35], [0.9, 50]),
    },
    {
      id: 'performed',
      name: { en: 'agreements performed', zh: '协议履行' },
      of: { metric: 'agreementPerformanceRate', minimumSample: sample(5) },
      table: steps([0.7, 10], [0.9, 20]),
    },
    {
      id: 'not-again',
      name: { en: 'not recurring', zh: '不再反复' },
      when: {
        metric: 'disputeRecurrenceRate',
        minimumSample: sample(20),
        is: 'atMost',
        threshold: chosen(0.05, 'One in twenty may come back.', '允许二十分之一反复。'),
      },
      points: points(15),
    },
    {
      id: 'none-criminal',
      name: { en: 'none turned criminal', zh: '无民转刑' },
      when: {
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
      points: points(15),
    },
  ],
};

/** 平安不出事 */
export const safety: ScoreInput = {
  id: 'safety',
  name: { en: 'safety', zh: '平安不出事' },
  items: [
    {
      id: callsRecorded,
      name: { en: 'calls recorded', zh: '有警情记录' },
      when: { goal: callsRecorded },
      points: chosen(
        0,
        'It earns no points. If no call is recorded it is unknown, and so is this part, because few recorded cases are then no sign of safety.',
        '本项不计分。没有警情记录时，本项及本部分均无法评定：此时案件记录少不说明平安。',
      ),
    },
    {
      id: 'criminal-cases',
      name: { en: 'criminal cases not rising', zh: '刑事发案不上升' },
      reading: {
        en: 'A station with few cases is not judged by their change, because chance decides it.',
        zh: '发案很少的派出所不按升降评定，因其多由偶然决定。',
      },
      when: {
        any: [
          {
            metric: 'criminalCases',
            is: 'atMost',
            threshold: chosen(5, 'Up to 5 a year are few.', '全年不超过5起视为很少。'),
          },
          {
            metric: 'criminalCases',
            comparedWith: 'same_period_last_year',
            as: 'relative_change',
            is: 'atMost',
            threshold: cited(
              0,
              inArticle(
                '004',
                'section on safety: criminal cases from January to April down by 59 % on the year',
                '平安不出事一节：1至4月刑事发案率同比下降59%',
              ),
              {
                en: 'The article gives the rate of criminal cases from January to April; here the numbers of cases of whole years are compared, and not rising is enough for the points.',
                zh: '报道给出的是1至4月的刑事发案率；此处比较全年的刑事发案数，不上升即可得分。',
              },
            ),
          },
        ],
      },
      points: points(40),
      ifUnknown: nothingBefore(20),
    },
    {
      id: 'patrols',
      name: { en: 'patrol plan kept', zh: '巡逻计划落实' },
      of: { metric: 'patrolPlanRate', minimumSample: sample(10) },
      table: steps([0.7, 10], [0.8, 20], [0.95, 30]),
    },
    {
      id: 'solved',
      name: { en: 'cases solved', zh: '破案' },
      when: {
        any: [
          {
            metric: 'cases',
            is: 'atMost',
            threshold: chosen(9, 'Up to 9 a year are too few for a rate.', '全年不超过9起，不计比例。'),
          },
          {
            metric: 'caseSolvedRate',
            is: 'atLeast',
            threshold: chosen(0.5, 'Half of the cases: no article gives a rate.', '半数：报道未给出破案率。'),
          },
        ],
      },
      points: points(15),
    },
    {
      id: 'education',
      name: { en: 'safety education', zh: '安全宣传' },
      of: { metric: 'educationEvents' },
      per: points(1.25),
      cap: points(15),
    },
  ],
};

/** 服务不缺位 */
export const service: ScoreInput = {
  id: 'service',
  name: { en: 'service', zh: '服务不缺位' },
  items: [
    {
      id: 'completed',
      name: { en: 'services completed', zh: '服务办结' },
      of: { metric: 'serviceCompletionRate', minimumSample: sample(10) },
      table: steps([0.8, 15], [0.9, 25], [0.95, 30]),
    },
    {
      id: 'recognised',
      name: { en: 'services recognised', zh: '群众认可' },
      of: { metric: 'serviceRecognitionRate', minimumSample: sample(10) },
      table: steps([0.5, 10], [0.7, 15], [0.9, 20]),
    },
    {
      id: 'somebody-there',
      name: { en: 'somebody there', zh: '警务室在岗' },
      of: { metric: 'coverageRate' },
      table: steps([0.8, 10], [0.9, 20], [1, 30]),
    },
    {
      id: 'call-quality',
      name: { en: 'calls handled well', zh: '警情处置质量' },
      when: {
        metric: 'callQualityProblemRate',
        minimumSample: sample(100),
        is: 'atMost',
        threshold: chosen(0.05, 'One call in twenty of those reviewed.', '复核警情的二十分之一。'),
      },
      points: points(20),
    },
  ],
};

/** 队伍建设 */
export const team: ScoreInput = {
  id: 'team',
  name: { en: 'team', zh: '队伍建设' },
  items: [
    {
      id: 'community-team',
      name: { en: 'community team', zh: '社区警务队' },
      of: { metric: 'communityTeamShare' },
      table: steps([0.2, 15], [0.3, 25], [0.4, 35], [0.5, 40]),
    },
    {
      id: 'training',
      name: { en: 'training', zh: '教育训练' },
      of: { metric: 'trainingMinutesPerWorkday' },
      table: steps([30, 10], [45, 20], [60, 30]),
    },
    {
      id: 'rest',
      name: { en: 'rest after night duty', zh: '值班后补休' },
      when: {
        metric: 'restAfterNightRate',
        minimumSample: sample(10),
        is: 'atLeast',
        threshold: chosen(0.9, 'After nine nights in ten.', '十次值班后九次补休。'),
      },
      points: points(20),
    },
    {
      id: 'recognition',
      name: { en: 'recognition', zh: '荣誉' },
      when: {
        metric: 'recognitions',
        is: 'atLeast',
        threshold: chosen(
          1,
          'Any recognition in the year, public or official.',
          '当年任一群众或组织给予的荣誉。',
        ),
      },
      points: points(10),
    },
  ],
};
