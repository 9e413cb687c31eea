import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const { chosen, cited } = valuesFrom('2020-01-01');

const corner = (en: string, zh: string) =>
  inArticle('002', `section on the training corner: ${en}`, `“小训练角”一节：${zh}`);
const school = (en: string, zh: string) =>
  inArticle('000', `section on the weekend school: ${en}`, `民警周末学校一节：${zh}`);

/** The division of the 100 points is ours: half for the hour and the plan, half for what is taught. */
const points = (value: number) =>
  chosen(
    value,
    'The articles give no points. Out of 100: the hour 30, the weekly plan 20, the subjects 28, the weekend school 12, teachers from outside 10.',
    '报道未规定分值。满分100分：每日训练时长30分，周计划20分，训练科目28分，周末学校12分，外部授课与跟班学习10分。',
  );

const border = (value: number) =>
  chosen(
    value,
    'The articles name no levels; 85 and 60 of 100 points are usual borders.',
    '报道未列等次：按常见做法以85分、60分为界。',
  );

/**
 * The training corner of Dalu station (article 002) with the weekend school of Baizhang Road station (article 000): an
 * hour a day, by a weekly plan, in all subjects. Stations are judged, because training is recorded by session and not
 * by participant.
 */
export const trainingCorner = readyRuleSet({
  id: 'training-corner',
  version: '1.0.0',
  title: { en: 'Training corner and weekend school', zh: '训练角与民警周末学校' },
  description: {
    en: "Every month a station's training is judged: an hour a workday, a plan each week, all basic and practical subjects, the weekend school on Fridays, and teachers from outside.",
    zh: '每月评定派出所的教育训练：工作日每日不少于1小时、每周有计划、基础与实战科目全覆盖、每周五开办周末学校，并有外部授课或跟班学习。',
  },
  subject: 'station',
  period: 'month',
  effectiveFrom: '2020-01-01',
  illustrative: {
    en: 'From the articles are the hour a day, the weekly plan, the subjects, the Friday, the lectures and the secondments. The points, the levels, and the numbers required for a month are made up as an example. The month and the first day are a reading too, because the articles do not assess training.',
    zh: '每日一小时、周计划、训练科目、周五开课、专家授课与跟班学习出自报道；分值、等次和按月折算的数量均为示例。按月评定及施行日期亦为解读：报道并未提及考核。',
  },
  sources: { '000': articles['000'], '002': articles['002'] },
  requirements: [
    {
      id: 'daily-hour',
      name: { en: 'an hour a day', zh: '每日一小时' },
      reading: {
        en: 'The hour is required on average over the workdays that the station recorded; training on other days counts too.',
        zh: '按派出所有勤务记录的工作日平均计算；其他日子的训练同样计入。',
      },
      criterion: {
        metric: 'trainingMinutesPerWorkday',
        is: 'atLeast',
        threshold: cited(60, corner('at least one hour of training a day', '每天训练量不少于1小时')),
      },
    },
    {
      id: 'weekly-plan',
      name: { en: 'a plan each week', zh: '每周有计划' },
      criterion: {
        metric: 'trainingWeeksWithPlan',
        is: 'atLeast',
        threshold: cited(4, corner('a training plan is made every week', '每周制定训练计划'), {
          en: 'Every month touches at least four calendar weeks. A plan counts if a session followed it.',
          zh: '每月至少跨四个自然周；有训练依其开展的计划才计入。',
        }),
      },
    },
    {
      id: 'subjects',
      name: { en: 'all seven basic and practical subjects', zh: '七项基础与实战科目全覆盖' },
      criterion: {
        metric: 'practicalSubjectsCovered',
        is: 'atLeast',
        threshold: cited(
          7,
          corner(
            'law, verbal control, bare-hand control, call handling, equipment, smallest combat unit, red-blue drills',
            '法律条文、语言控制、徒手控制、警情处置、警械具使用、最小作战单元、红蓝对抗',
          ),
          {
            en: 'All seven within the month. The article names the first three as examples of its basic subjects and the other four as examples of its practical training, and does not say how often each is due.',
            zh: '七项当月均须训练：报道将前三项列为基础科目，后四项列为实战训练，均以“等”列举，未说明各科频次。',
          },
        ),
      },
    },
    {
      id: 'weekend-school',
      name: { en: 'weekend school', zh: '周末学校' },
      criterion: {
        metric: 'weekendSchoolSessions',
        is: 'atLeast',
        threshold: cited(4, school('it opens on a Friday, on time', '周五准时开课'), {
          en: 'The article tells of a Friday; that the school is weekly is our reading. Every month has at least four Fridays; if one is a holiday, the session has to be held on another day.',
          zh: '报道只写到某个周五开课，每周一次为解读。每月至少有四个周五；遇节假日应补课。',
        }),
      },
    },
    {
      id: 'outside-view',
      name: { en: 'outside teachers and secondments', zh: '外部授课与跟班学习' },
      criterion: {
        any: [
          {
            metric: 'expertLectures',
            is: 'atLeast',
            threshold: cited(1, school('law professors and prosecutors teach', '法学教授、检察官授课'), {
              en: 'Once a month is our choice.',
              zh: '每月一次为解读。',
            }),
          },
          {
            metric: 'secondments',
            is: 'atLeast',
            threshold: cited(
              1,
              school(
                'planned secondments to the legal brigade and the procuratorate',
                '有计划到法制大队、检察院跟班学习',
              ),
              { en: 'Once a month is our choice.', zh: '每月一次为解读。' },
            ),
          },
        ],
      },
    },
  ],
  scores: [
    {
      id: 'training',
      name: { en: 'training', zh: '教育训练得分' },
      items: [
        {
          id: 'minutes',
          name: { en: 'minutes a workday', zh: '工作日均训练时长' },
          of: { metric: 'trainingMinutesPerWorkday' },
          per: points(0.5),
          cap: points(30),
        },
        {
          id: 'weeks',
          name: { en: 'weeks with a plan', zh: '有计划的周数' },
          of: { metric: 'trainingWeeksWithPlan' },
          per: points(5),
          cap: points(20),
        },
        {
          id: 'subjects',
          name: { en: 'basic and practical subjects', zh: '基础与实战科目' },
          of: { metric: 'practicalSubjectsCovered' },
          per: points(4),
          cap: points(28),
        },
        {
          id: 'school',
          name: { en: 'weekend school', zh: '周末学校' },
          of: { metric: 'weekendSchoolSessions' },
          per: points(3),
          cap: points(12),
        },
        {
          id: 'outside',
          name: { en: 'outside teachers and secondments', zh: '外部授课与跟班学习' },
          when: { goal: 'outside-view' },
          points: points(10),
        },
      ],
      bands: [
        { id: 'good', name: { en: 'good', zh: '良好' }, from: border(85), requires: ['daily-hour'] },
        { id: 'pass', name: { en: 'pass', zh: '合格' }, from: border(60), below: border(85) },
        { id: 'fail', name: { en: 'fail', zh: '不合格' }, below: border(60) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'year-hours-kept',
      name: { en: 'months with an hour a day', zh: '每日一小时达标月数' },
      over: { period: 'year' },
      of: { goal: 'daily-hour' },
      by: 'times_met',
      minimumKnown: chosen(
        1,
        'A corner that opened during the year is counted from its first month.',
        '年内建成的训练角自首月起计。',
      ),
    },
    {
      id: 'year-points',
      name: { en: 'training over the year', zh: '全年教育训练得分' },
      over: { period: 'year' },
      of: { score: 'training' },
      by: 'mean',
      minimumKnown: chosen(6, 'Half a year is enough to represent the year.', '满半年方可代表全年。'),
    },
  ],
  nearMiss: chosen(
    0.1,
    'A near miss is short by at most a tenth of the threshold, or by one for a count, if some work was done.',
    '“接近达标”指与阈值相差不超过一成，或计数只差一，且已有相关工作。',
  ),
});
