import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const from = '2012-09-01';
const { chosen, cited } = valuesFrom(from);

const always = cited(
  1,
  inArticle(
    '000',
    'section on residing in the community: somebody is always there',
    '“驻社区”一节：社区警务室始终有人在岗',
  ),
  {
    en: 'Always means every minute of the opening hours, by either of the two officers. Without recorded opening hours it cannot be judged. The rule set of the three promises, which judges a whole station over a year, allows two minutes in a hundred for handovers.',
    zh: '“始终”指开放时间的每一分钟，由社区民警或社区治安民警在岗均可。没有开放记录则无法评定。“三不承诺”规则集按全所全年评定，留出2%的交接时间。',
  },
);

const borders = (value: number) =>
  chosen(value, 'Made up as an example: the article has no levels.', '示例值：报道未划分等次。');

/**
 * Judges whether every post is staffed during its opening hours, as Baizhang Road station promised in 2012 (article
 * 000): an officer resident in every community, and somebody who stands in while the officer is called away.
 */
export const residentCoverage = readyRuleSet({
  id: 'resident-coverage',
  version: '1.0.0',
  title: { en: 'Resident officers: somebody is always there', zh: '驻社区警务：始终有人在岗' },
  description: {
    en: 'Every month each post is judged by the share of its opening hours during which somebody was there, and by who it was.',
    zh: '每月评定各警务室开放时间内的在岗情况，以及由谁在岗。',
  },
  subject: 'post',
  period: 'month',
  effectiveFrom: from,
  illustrative: {
    en: 'That somebody is always there is from the article. The other thresholds, the points and the levels are made up as an example. The first day is the month after the report, which gives no date for the change.',
    zh: '“始终有人在岗”出自报道；其余阈值、分值与等次均为示例。报道未写明改革日期，以报道次月为施行日期。',
  },
  sources: { '000': articles['000'] },
  requirements: [
    {
      id: 'always-somebody',
      name: { en: 'always staffed', zh: '始终有人在岗' },
      criterion: { metric: 'coverageRate', is: 'atLeast', threshold: always },
    },
    {
      id: 'opened',
      name: { en: 'opened on working days', zh: '工作日开放' },
      criterion: {
        metric: 'postDaysOpen',
        is: 'atLeast',
        threshold: chosen(
          16,
          'According to the article an officer is there when work begins, which means on every working day. A month with a week of holidays still has 16 working days. Without this rule, a post that opens seldom could easily be "always" staffed.',
          '报道称一到上班时间民警即在岗，即每个工作日开放。含长假的月份也至少有16个工作日；若无此项，少开放反而更易“始终在岗”。',
        ),
      },
    },
    {
      id: 'resident',
      name: { en: 'the community officer resides', zh: '社区民警常驻' },
      criterion: {
        metric: 'standInShare',
        is: 'atMost',
        threshold: chosen(
          0.3,
          'The security officer stands in only for a time. If this is more than three tenths of the time, nobody can be called resident any more.',
          '社区治安民警只是临时补位。补位超过三成，即难称“驻社区”。',
        ),
      },
    },
  ],
  awards: [
    {
      id: 'resident-post',
      name: { en: 'model resident post', zh: '驻社区示范警务室' },
      criterion: { all: [{ goal: 'always-somebody' }, { goal: 'opened' }, { goal: 'resident' }] },
      rankBy: [
        { metric: 'postCoveredMinutes', first: 'most' },
        { metric: 'standInShare', first: 'least' },
      ],
      reading: {
        en: 'The article has no such award; it is meant to show the others whom they can learn from.',
        zh: '报道中没有此项评选；此处用于树立可供学习的典型。',
      },
    },
  ],
  scores: [
    {
      id: 'coverage',
      name: { en: 'coverage', zh: '在岗覆盖' },
      reading: {
        en: 'A post without recorded opening hours has no points: it is unknown, neither good nor bad.',
        zh: '没有开放记录的警务室不计分：属未知，不论好坏。',
      },
      items: [
        {
          id: 'minutes',
          name: { en: 'minutes covered', zh: '在岗时长' },
          of: { metric: 'coverageRate' },
          per: chosen(
            70,
            'Most of the points are for the time itself: 0.7 points for each per cent.',
            '以在岗时间为主：每1%计0.7分。',
          ),
        },
        {
          id: 'days',
          name: { en: 'days without a gap', zh: '无空岗日' },
          of: { metric: 'fullyCoveredDayShare' },
          per: chosen(
            30,
            'The other points are for days without a gap, because nobody who comes should find a closed door.',
            '其余按无空岗日计：群众来了就有人。',
          ),
        },
      ],
      decimals: 1,
      bands: [
        {
          id: 'complete',
          name: { en: 'complete', zh: '全覆盖' },
          from: borders(95),
          requires: ['opened'],
        },
        { id: 'good', name: { en: 'good', zh: '良好' }, from: borders(85), below: borders(95) },
        { id: 'fair', name: { en: 'fair', zh: '一般' }, from: borders(70), below: borders(85) },
        { id: 'poor', name: { en: 'poor', zh: '较差' }, below: borders(70) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'station',
      name: { en: "mean of the station's posts", zh: '全所警务室平均分' },
      over: { subject: 'station' },
      of: { score: 'coverage' },
      by: 'mean',
      minimumKnown: chosen(
        1,
        'Posts without recorded opening hours are left out.',
        '没有开放记录的警务室不计入。',
      ),
    },
    {
      id: 'months-complete',
      name: { en: 'months in which it was always staffed', zh: '始终有人在岗的月数' },
      over: { period: 'year' },
      of: { goal: 'always-somebody' },
      by: 'times_met',
      minimumKnown: chosen(1, 'Months that cannot be judged are left out.', '无法评定的月份不计入。'),
    },
  ],
  nearMiss: chosen(
    0.05,
    'A near miss is short by at most a twentieth of the threshold, or by one day.',
    '“接近达标”指与阈值相差不超过百分之五，或只差一天。',
  ),
});
