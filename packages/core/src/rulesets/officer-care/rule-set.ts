import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const { chosen, chosenSteps, cited } = valuesFrom('2012-01-01');

const inSchool = (en: string, zh: string) =>
  inArticle('000', `section on the weekend school: ${en}`, `民警周末学校一节：${zh}`);

const points = (value: number) =>
  chosen(
    value,
    'The article gives no points. Out of 100: rest 24, overtime 16, hours 16, pulse 14, weekend school 12, recognition 10, outside teachers and secondments 8.',
    '报道未规定分值。满分100分：补休24分，加班16分，工时16分，警意14分，周末学校12分，荣誉10分，外部学习8分。',
  );

const half = (value: number) =>
  chosen(
    value,
    'What cannot be judged counts half, because nothing can be said about it, good or bad.',
    '无法评定的项目计一半：不作好坏判断。',
  );

const border = (value: number) =>
  chosen(
    value,
    'The article names no levels; 80 and 60 of 100 points are usual borders.',
    '报道未列等次：按常见做法以80分、60分为界。',
  );

/**
 * The smallest number of working days, summed over everybody, with which the days of one person neither decide the
 * result nor can be recognised in it.
 */
const manyDays = () =>
  chosen(
    100,
    'Judged only with 100 or more days worked, so that the days of one officer do not decide.',
    '出勤满100人日方可评定，避免由个别人的出勤左右结果。',
  );

const nights = () =>
  chosen(
    10,
    'Judged only with 10 or more night duties, because with fewer a single one would decide.',
    '夜间值班满10次方可评定：次数过少时，一次之差即可左右结果。',
  );

const answers = () =>
  chosen(
    50,
    'Judged only with 50 or more answers (ten people with five questions), because fewer answers could be traced to people.',
    '满50份答复方可评定（约10人、每人5题）：数量过少时可能推知作答者。',
  );

/**
 * How a station cares for the people who work there (article 000): the opinion of the public counts, and so does that
 * of the officers. It judges the care of the station and never an officer: there is no ranking of people and no award,
 * the pulse survey is anonymous, and small numbers are not judged.
 */
export const officerCare = readyRuleSet({
  id: 'officer-care',
  version: '1.0.0',
  title: { en: 'Care for officers', zh: '从优待警' },
  description: {
    en: 'Every quarter: rest after night duty, moderate overtime and hours, training, recognition, and what the officers say in an anonymous survey. Stations are judged for their care; no officer is scored or ranked.',
    zh: '每季度评定：值班后补休、加班与工时、教育训练、荣誉激励，以及民警在匿名问卷中的意见。评定的是派出所的关爱工作，不对任何民警评分或排名。',
  },
  subject: 'station',
  period: 'quarter',
  effectiveFrom: '2012-01-01',
  illustrative: {
    en: "From the article are that the officers' opinion counts beside the public's, the weekend school on a Friday, lectures from outside, secondments, and 20 and more of 39 officers with a commendation. Rest, overtime, hours and the survey's figures, all points and levels, and the first day are made up as an example. How evenly the work is spread over officers is not judged: that would take figures of persons.",
    zh: '民意与警意并重、周五的周末学校、专家授课、跟班学习、39名民警中20余人获表彰，出自报道；补休、加班、工时和问卷的要求以及分值、等次、施行日期均为示例。工作量在个人之间是否均衡不作评定，因其需要个人数据。',
  },
  sources: { '000': articles['000'] },
  requirements: [
    {
      id: 'rest',
      name: { en: 'rest after night duty', zh: '值班后补休' },
      criterion: {
        metric: 'restAfterNightRate',
        minimumSample: nights(),
        is: 'atLeast',
        threshold: chosen(
          0.9,
          'After nine nights in ten the next day is free; one may be lost to an emergency.',
          '十次夜间值班后九次次日补休，允许一次因紧急任务未休。',
        ),
      },
    },
    {
      id: 'overtime',
      name: { en: 'moderate overtime', zh: '加班适度' },
      criterion: {
        metric: 'overtimeDayShare',
        minimumSample: manyDays(),
        is: 'atMost',
        threshold: chosen(
          0.3,
          'Overtime on at most three days in ten, counted over everybody together.',
          '全所合计，加班日不超过出勤日的三成。',
        ),
      },
    },
    {
      id: 'hours',
      name: { en: 'moderate hours', zh: '工时适度' },
      criterion: {
        metric: 'minutesWorkedPerDay',
        minimumSample: manyDays(),
        is: 'atMost',
        threshold: chosen(
          540,
          'Nine hours a day on average: eight hours and one hour of overtime.',
          '日均不超过9小时：8小时工作加1小时加班。',
        ),
      },
    },
    {
      id: 'weekend-school',
      name: { en: 'weekend school', zh: '周末学校' },
      criterion: {
        metric: 'weekendSchoolSessions',
        is: 'atLeast',
        threshold: cited(12, inSchool('it opens on a Friday, on time', '周五准时开课'), {
          en: 'The article says that it opens on a Friday. That it opens every Friday is our reading: every quarter has at least twelve Fridays.',
          zh: '报道称周五开课；“每个周五都开课”为解读：每季度至少有十二个周五。',
        }),
      },
    },
    {
      id: 'learning-elsewhere',
      name: { en: 'outside teachers and secondments', zh: '外部授课与跟班学习' },
      criterion: {
        any: [
          {
            metric: 'expertLectures',
            is: 'atLeast',
            threshold: cited(1, inSchool('law professors and prosecutors teach', '法学教授、检察官授课'), {
              en: 'Once a quarter is our choice.',
              zh: '每季度一次为解读。',
            }),
          },
          {
            metric: 'secondments',
            is: 'atLeast',
            threshold: cited(
              1,
              inSchool(
                'planned secondments to the legal brigade and the procuratorate',
                '有计划到法制大队、检察院跟班学习',
              ),
              { en: 'Once a quarter is our choice.', zh: '每季度一次为解读。' },
            ),
          },
        ],
      },
    },
    {
      id: 'recognition',
      name: { en: 'recognition', zh: '荣誉激励' },
      criterion: {
        metric: 'membersCommended',
        is: 'atLeast',
        threshold: cited(
          1,
          inArticle('000', 'end: over 20 of 39 officers commended', '结尾：39名民警中20余人获表彰'),
          {
            en: 'Somebody is commended each quarter; the article does not say over what time its 20 were.',
            zh: '每季度有人获表彰；报道未说明20余人所历时间。',
          },
        ),
      },
    },
    {
      id: 'pulse',
      name: { en: "the officers' opinion", zh: '警意' },
      reading: {
        en: 'Answers of 4 or 5 out of 5, over all questions of the quarter.',
        zh: '按当季全部问题中得4分、5分的答复计算。',
      },
      criterion: {
        metric: 'pulseFavourableShare',
        minimumSample: answers(),
        is: 'atLeast',
        threshold: chosen(
          0.6,
          "Six in ten: the article asks that the officers' opinion be heard, and gives no figure.",
          '六成：报道要求兼顾警意，未给出数值。',
        ),
      },
    },
  ],
  scores: [
    {
      id: 'care',
      name: { en: 'care', zh: '从优待警得分' },
      items: [
        {
          id: 'rest',
          name: { en: 'rest after night duty', zh: '值班后补休' },
          of: { metric: 'restAfterNightRate', minimumSample: nights() },
          table: chosenSteps(
            [
              [0.5, 8],
              [0.7, 16],
              [0.9, 24],
            ],
            'All 24 points from 90 % on.',
            '达到90%得满分24分。',
          ),
          ifUnknown: half(12),
        },
        {
          id: 'overtime',
          name: { en: 'overtime', zh: '加班' },
          when: { goal: 'overtime' },
          points: points(16),
          ifUnknown: half(8),
        },
        {
          id: 'hours',
          name: { en: 'hours', zh: '工时' },
          when: { goal: 'hours' },
          points: points(16),
        },
        {
          id: 'weekend-school',
          name: { en: 'weekend school', zh: '周末学校' },
          of: { metric: 'weekendSchoolSessions' },
          per: points(1),
          cap: points(12),
        },
        {
          id: 'learning-elsewhere',
          name: { en: 'outside teachers and secondments', zh: '外部学习' },
          when: { goal: 'learning-elsewhere' },
          points: points(8),
        },
        {
          id: 'recognition',
          name: { en: 'recognition', zh: '荣誉' },
          when: { goal: 'recognition' },
          points: points(10),
        },
        {
          id: 'pulse',
          name: { en: "the officers' opinion", zh: '警意' },
          of: { metric: 'pulseFavourableShare', minimumSample: answers() },
          table: chosenSteps(
            [
              [0.4, 4],
              [0.5, 9],
              [0.6, 14],
            ],
            'All 14 points from six in ten on.',
            '达到六成得满分14分。',
          ),
          ifUnknown: half(7),
        },
      ],
      bands: [
        { id: 'good', name: { en: 'good', zh: '到位' }, from: border(80), requires: ['rest', 'pulse'] },
        { id: 'fair', name: { en: 'fair', zh: '基本到位' }, from: border(60), below: border(80) },
        { id: 'poor', name: { en: 'poor', zh: '不到位' }, below: border(60) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'year',
      name: { en: 'care over the year', zh: '全年从优待警得分' },
      over: { period: 'year' },
      of: { score: 'care' },
      by: 'mean',
    },
  ],
});
