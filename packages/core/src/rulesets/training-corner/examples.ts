import { outcomesOf } from '../outcomes-of.ts';
import type { WorkedExample } from '../worked-example.ts';

const outcomes = outcomesOf('daily-hour', 'weekly-plan', 'subjects', 'weekend-school', 'outside-view');
const training = (points: number | null, level: string | null) => ({ training: { points, level } });

/**
 * The article reports over 160 sessions and over 195 hours since the corner was built, not over how many months. They
 * are taken as 160 and 195.
 */
export const eighthOfTheArticle = {
  workdays: 20,
  trainingSessions: 20,
  trainingMinutes: 1462.5,
  trainingHours: 24.375,
  trainingWeeksWithPlan: 4,
  practicalSubjectsCovered: 7,
};

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'over 160 sessions and over 195 hours (002), taken as 160 and 195: an eighth, over 20 workdays, is 73 minutes each',
      zh: '160余次、195个多小时（002）按160次、195小时计：其八分之一分摊到20个工作日，日均73分钟',
    },
    role: null,
    counts: eighthOfTheArticle,
    outcomes: outcomes('yyynn'),
    scores: training(30 + 20 + 28, 'pass'),
  },
  {
    title: { en: 'everything, the hour exactly', zh: '各项齐全，每日恰好一小时' },
    role: null,
    counts: {
      workdays: 22,
      trainingMinutes: 1320,
      trainingWeeksWithPlan: 5,
      practicalSubjectsCovered: 7,
      weekendSchoolSessions: 4,
      expertLectures: 1,
    },
    outcomes: outcomes('yyyyy'),
    scores: training(100, 'good'),
  },
  {
    title: {
      en: 'a minute short of 20 hours: 99.975 points, and yet not good',
      zh: '二十小时只差一分钟：99.975分，仍非良好',
    },
    role: null,
    counts: {
      workdays: 20,
      trainingMinutes: 1199,
      trainingWeeksWithPlan: 4,
      practicalSubjectsCovered: 7,
      weekendSchoolSessions: 4,
      secondments: 1,
    },
    outcomes: outcomes('nyyyy'),
    nearMisses: ['daily-hour'],
    scores: training(29.975 + 70, 'pass'),
  },
  {
    title: { en: '85 points exactly: a week without a plan', zh: '恰好85分：一周没有计划' },
    role: null,
    counts: {
      workdays: 20,
      trainingMinutes: 1200,
      trainingWeeksWithPlan: 3,
      practicalSubjectsCovered: 7,
      weekendSchoolSessions: 4,
    },
    outcomes: outcomes('ynyyn'),
    nearMisses: ['weekly-plan'],
    scores: training(30 + 15 + 28 + 12, 'good'),
  },
  {
    title: { en: '84 points: six subjects, no weekend school', zh: '84分：仅六项科目，未开办周末学校' },
    role: null,
    counts: {
      workdays: 20,
      trainingMinutes: 1200,
      trainingWeeksWithPlan: 4,
      practicalSubjectsCovered: 6,
      expertLectures: 2,
    },
    outcomes: outcomes('yynny'),
    nearMisses: ['subjects'],
    scores: training(30 + 20 + 24 + 10, 'pass'),
  },
  {
    title: { en: '60 points exactly', zh: '恰好60分' },
    role: null,
    counts: {
      workdays: 20,
      trainingMinutes: 1200,
      trainingWeeksWithPlan: 2,
      practicalSubjectsCovered: 5,
    },
    outcomes: outcomes('ynnnn'),
    scores: training(30 + 10 + 20, 'pass'),
  },
  {
    title: { en: '59.5 points: a minute a day less', zh: '59.5分：每日少一分钟' },
    role: null,
    counts: {
      workdays: 20,
      trainingMinutes: 1180,
      trainingWeeksWithPlan: 2,
      practicalSubjectsCovered: 5,
    },
    outcomes: outcomes('nnnnn'),
    nearMisses: ['daily-hour'],
    scores: training(29.5 + 10 + 20, 'fail'),
  },
  {
    title: { en: 'one short of everything: near misses', zh: '各项均接近达标' },
    role: null,
    counts: {
      workdays: 10,
      trainingMinutes: 540,
      trainingWeeksWithPlan: 3,
      practicalSubjectsCovered: 6,
      weekendSchoolSessions: 3,
    },
    outcomes: outcomes('nnnnn'),
    nearMisses: ['daily-hour', 'weekly-plan', 'subjects', 'weekend-school'],
    scores: training(27 + 15 + 24 + 9, 'pass'),
  },
  {
    title: {
      en: 'no workday recorded: the hour is unknown, and so are the points',
      zh: '没有工作日记录：训练时长未知，得分亦未知',
    },
    role: null,
    counts: {
      trainingSessions: 10,
      trainingMinutes: 600,
      trainingWeeksWithPlan: 4,
      practicalSubjectsCovered: 7,
      weekendSchoolSessions: 4,
      secondments: 1,
    },
    outcomes: outcomes('uyyyy'),
    scores: training(null, null),
  },
  {
    title: { en: 'workdays without any training', zh: '有工作日而没有训练' },
    role: null,
    counts: { workdays: 21 },
    outcomes: outcomes('nnnnn'),
    scores: training(0, 'fail'),
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: outcomes('unnnn'),
    scores: training(null, null),
  },
];
