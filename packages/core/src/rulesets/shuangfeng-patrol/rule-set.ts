import { articles } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const { chosen, chosenSteps } = valuesFrom('2018-01-01');

const base = () =>
  chosen(
    60,
    'A month begins with the pass mark. Work adds points, and missed work deducts points. The base and all additions sum to 100.',
    '每月以及格线为基础分：工作加分，缺漏扣分；基础分与全部加分合计100分。',
  );

const bands = [
  { id: 'excellent', name: { en: 'excellent', zh: '优秀' }, from: 90 },
  { id: 'good', name: { en: 'good', zh: '良好' }, from: 80 },
  { id: 'pass', name: { en: 'pass', zh: '合格' }, from: 60 },
  { id: 'fail', name: { en: 'fail', zh: '不合格' }, from: undefined },
] as const;

const border = (points: number) =>
  chosen(
    points,
    'Four levels at 90, 80 and 60 of 100 points are usual in such assessments; the article names none.',
    '按此类考核的常见做法，以90、80、60分划为四等；报道未列等次。',
  );

/** The levels, which are the same for months and for longer periods. */
const levels = () =>
  bands.map(({ id, name, from }, place) => ({
    id,
    name,
    ...(from === undefined ? {} : { from: border(from) }),
    ...(place === 0 ? {} : { below: border(bands[place - 1]!.from!) }),
  }));

/**
 * The assessment of communities' patrols and prevention as Shuangfeng station runs it with the sub-district (article
 * 001): it is made every month, reported every quarter, ranked every half-year and counts towards the annual award. The
 * article gives this rhythm but no weights, so the points are an example.
 */
export const shuangfengPatrol = readyRuleSet({
  id: 'shuangfeng-patrol',
  version: '1.0.0',
  title: { en: 'Patrol assessment of communities, Shuangfeng', zh: '双凤社区巡逻防控考核' },
  description: {
    en: "Communities' patrols and prevention are assessed every month, reported every quarter and ranked every half-year; the result of the year counts towards the annual award.",
    zh: '对各社区巡逻防控工作实行月考核、季通报、半年排名，全年结果与年终评优评先挂钩。',
  },
  subject: 'community',
  period: 'month',
  effectiveFrom: '2018-01-01',
  illustrative: {
    en: 'Only the rhythm and what counts are from the article: month, quarter, half-year, annual award; patrols at all hours and everywhere; guards trained and counted in. All points, thresholds, levels and the veto are made up as an example, to be replaced by those of the place. So is the first day: the article of 2019 speaks of recent years.',
    zh: '报道只说明了考核节奏和内容：月考核、季通报、半年排名、与年终评优挂钩；巡逻全天候、全覆盖；整合并培训保安力量。分值、阈值、等次及一票否决均为示例，使用时请替换为当地规定。施行日期亦为示例：2019年的报道仅称“近年来”。',
  },
  sources: { '001': articles['001'] },
  requirements: [
    {
      id: 'plan-kept',
      name: { en: 'patrol plan kept', zh: '巡逻计划落实' },
      criterion: {
        metric: 'patrolPlanRate',
        is: 'atLeast',
        threshold: chosen(
          0.9,
          'One patrol in ten may be cancelled because of weather or calls. Without any planned patrol it cannot be judged.',
          '允许一成计划巡逻因天气或出警未能完成。没有计划巡逻则无法评定。',
        ),
      },
    },
    {
      id: 'guards-trained',
      name: { en: 'guards trained', zh: '保安培训落实' },
      criterion: {
        metric: 'guardTrainingSessions',
        is: 'atLeast',
        threshold: chosen(
          1,
          'The article says that guards are trained regularly; once a month is our reading of it.',
          '报道称定期培训保安；此处理解为每月至少一次。',
        ),
      },
    },
  ],
  scores: [
    {
      id: 'patrol',
      name: { en: 'patrols and prevention', zh: '巡逻防控' },
      base: base(),
      items: [
        {
          id: 'patrols',
          name: { en: 'patrols done', zh: '完成巡逻' },
          of: { metric: 'patrolsDone' },
          per: chosen(0.2, 'A fifth of a point for each patrol.', '每次巡逻加0.2分。'),
          cap: chosen(8, 'At most 8 points, for 40 patrols.', '最多加8分，即40次。'),
        },
        {
          id: 'hours',
          name: { en: 'patrol hours', zh: '巡逻时长' },
          of: { metric: 'patrolHours' },
          per: chosen(0.1, 'A tenth of a point for each hour.', '每小时加0.1分。'),
          cap: chosen(8, 'At most 8 points, for 80 hours.', '最多加8分，即80小时。'),
        },
        {
          id: 'windows',
          name: { en: 'windows covered', zh: '时段覆盖' },
          of: { metric: 'windowCoverageRate' },
          table: chosenSteps(
            [
              [0.6, 2],
              [0.8, 5],
              [1, 8],
            ],
            'The article demands that there is no blind corner, so full points are given only if every window of the plan was walked.',
            '报道要求无死角：计划时段全部覆盖才得满分。',
          ),
          ifUnknown: chosen(0, 'A plan without windows earns nothing here.', '计划中未设时段，此项不加分。'),
        },
        {
          id: 'days',
          name: { en: 'days with patrols', zh: '巡逻天数' },
          of: { metric: 'patrolDays' },
          table: chosenSteps(
            [
              [20, 2],
              [24, 4],
              [28, 6],
            ],
            'The article demands patrols at all times. 28 days earn full points, so that February is not at a disadvantage.',
            '报道要求全天候；以28天为满分，以免2月吃亏。',
          ),
        },
        {
          id: 'guards',
          name: { en: 'guards taking part', zh: '保安参与' },
          of: { metric: 'guardTurnouts' },
          per: chosen(0.1, 'A tenth of a point for each guard on each patrol.', '保安每人次加0.1分。'),
          cap: chosen(
            5,
            'At most 5 points, for 50 turnouts: a community with few guards can reach it too.',
            '最多加5分，即50人次：保安较少的社区也能达到。',
          ),
        },
        {
          id: 'training',
          name: { en: 'guards trained', zh: '保安培训' },
          when: { goal: 'guards-trained' },
          points: chosen(3, 'For a month with training of guards.', '当月开展过保安培训即加分。'),
        },
        {
          id: 'fewer',
          name: { en: 'fewer preventable incidents than a year before', zh: '可防性案件同比减少' },
          when: {
            metric: 'patrolPreventableIncidents',
            comparedWith: 'same_period_last_year',
            as: 'difference',
            is: 'atMost',
            threshold: chosen(
              -1,
              'Any decrease counts. It earns little, because small counts also fall by chance.',
              '同比减少即算。因数量较少时可能只是偶然，此项分值较低。',
            ),
          },
          points: chosen(2, 'A small addition.', '少量加分。'),
          ifUnknown: chosen(0, 'Nothing is known of the year before.', '缺少上年同月数据，此项不加分。'),
        },
        {
          id: 'missed',
          name: { en: 'planned patrols missed', zh: '计划巡逻缺漏' },
          of: { metric: 'patrolPlanRate' },
          startingFrom: chosen(
            1,
            'No points are deducted if every planned patrol was done.',
            '计划全部完成则不扣分。',
          ),
          per: chosen(
            50,
            'Half a point for each per cent of the planned patrols that was missed.',
            '计划巡逻每缺漏1%扣0.5分。',
          ),
          floor: chosen(-20, 'At most 20 points are deducted.', '最多扣20分。'),
          ifUnknown: chosen(
            -20,
            'Without any planned patrol all 20 points are deducted, because having no plan must not be better than keeping a plan badly.',
            '没有计划巡逻则扣满：无计划不应好于计划落实差。',
          ),
        },
        {
          id: 'incidents',
          name: { en: 'incidents that patrols should prevent', zh: '可防性案件' },
          of: { metric: 'patrolPreventableIncidents' },
          per: chosen(
            -2,
            'Two points are deducted for each. The counts come from the station and not from those who are assessed, so that nobody gains by not reporting.',
            '每起扣2分。数据取自派出所而非被考核社区，以免瞒报得利。',
          ),
          floor: chosen(
            -20,
            'At most 20 points are deducted, because communities differ in size and the work should count for more than luck.',
            '最多扣20分：社区规模不一，工作应重于运气。',
          ),
        },
      ],
      decimals: 1,
      vetoes: [
        {
          id: 'serious-incident',
          name: { en: 'a serious incident', zh: '发生重大事件' },
          when: {
            metric: 'seriousIncidents',
            is: 'atLeast',
            threshold: chosen(
              1,
              'One is enough. Which incidents are serious is decided by the station when they are recorded.',
              '发生一起即否决。是否属重大事件由派出所登记时认定。',
            ),
          },
          points: chosen(
            0,
            'The month counts as 0 points, also in the means of longer periods.',
            '当月计0分，并计入更长周期的平均。',
          ),
        },
      ],
      bands: levels().map((band) => (band.id === 'excellent' ? { ...band, requires: ['plan-kept'] } : band)),
    },
  ],
  rollUps: [
    {
      id: 'quarter',
      name: { en: 'quarterly report', zh: '季通报' },
      over: { period: 'quarter' },
      of: { score: 'patrol' },
      by: 'mean',
      bands: levels(),
      reading: {
        en: 'The mean of the three months. The article says that a quarter is reported, not how it is computed.',
        zh: '取三个月的平均分。报道只说季度通报，未说明如何计算。',
      },
    },
    {
      id: 'half-year',
      name: { en: 'half-yearly ranking', zh: '半年排名' },
      over: { period: 'half_year' },
      of: { score: 'patrol' },
      by: 'mean',
      bands: levels(),
      reading: {
        en: 'The mean of the six months, which is that of the two quarters, ranks the communities; equals share a rank.',
        zh: '按六个月的平均分（即两个季度的平均）排名；同分并列。',
      },
    },
    {
      id: 'year',
      name: { en: 'result for the annual award', zh: '年终评优参考分' },
      over: { period: 'year' },
      of: { score: 'patrol' },
      by: 'mean',
      bands: levels(),
      reading: {
        en: 'The mean of the twelve months, which is that of the two half-years. The sub-district decides how much it counts in the annual award.',
        zh: '取十二个月的平均分，即两个半年的平均。在年终评优评先中所占比重由街道确定。',
      },
    },
    {
      id: 'months-kept',
      name: { en: 'months in which the plan was kept', zh: '计划落实月数' },
      over: { period: 'year' },
      of: { goal: 'plan-kept' },
      by: 'times_met',
      minimumKnown: chosen(
        1,
        'Months without a plan are not judged; the others are counted.',
        '无计划的月份不评定，其余月份照计。',
      ),
      reading: {
        en: 'Shown together with the points, so that two good months alone do not make a good year.',
        zh: '与分数一并列出，避免仅凭个别月份评优。',
      },
    },
  ],
  nearMiss: chosen(
    0.1,
    'A near miss is short by at most a tenth of the threshold, or by one for a count, if some work was done.',
    '“接近达标”指与阈值相差不超过一成，或计数只差一，且已有相关工作。',
  ),
});
