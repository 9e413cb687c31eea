import { outcomesOf } from '../outcomes-of.ts';
import type { WorkedExample } from '../worked-example.ts';

const outcomes = outcomesOf(
  'rest',
  'overtime',
  'hours',
  'weekend-school',
  'learning-elsewhere',
  'recognition',
  'pulse',
);
const care = (points: number | null, level: string | null) => ({ care: { points, level } });

/**
 * 39 officers on 60 days each, 10 of them commended: half of the 20 and more by June (000), if those were over a
 * half-year. All other figures are just enough.
 */
export const quarter = {
  memberDays: 2_340,
  overtimeDays: 702,
  minutesWorked: 540 * 2_340,
  nightDuties: 300,
  nightDutiesRested: 270,
  weekendSchoolSessions: 12,
  expertLectures: 1,
  membersCommended: 10,
  pulseAnswers: 195,
  pulseFavourable: 117,
};

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: '39 officers, over 20 commended by June (000), taken as 10 in the quarter; everything else just enough',
      zh: '全所39名民警，至6月20余人获表彰（000），按当季10人计；其余各项恰好达标',
    },
    role: null,
    period: '2012-Q2',
    counts: quarter,
    outcomes: outcomes('yyyyyyy'),
    scores: care(100, 'good'),
  },
  {
    title: {
      en: 'one night without rest too many: not good, whatever the points',
      zh: '少补休一次：分数虽高，仍非到位',
    },
    role: null,
    counts: { ...quarter, nightDutiesRested: 269 },
    outcomes: outcomes('nyyyyyy'),
    scores: care(100 - 8, 'fair'),
  },
  {
    title: { en: '50 pulse answers, 30 of them favourable', zh: '问卷50份，满意30份' },
    role: null,
    counts: { ...quarter, pulseAnswers: 50, pulseFavourable: 30 },
    outcomes: outcomes('yyyyyyy'),
    scores: care(100, 'good'),
  },
  {
    title: { en: '50 pulse answers, 29 of them favourable', zh: '问卷50份，满意29份' },
    role: null,
    counts: { ...quarter, pulseAnswers: 50, pulseFavourable: 29 },
    outcomes: outcomes('yyyyyyn'),
    scores: care(100 - 5, 'fair'),
  },
  {
    title: {
      en: '49 pulse answers: too few to judge, so nobody can be traced',
      zh: '问卷49份：不足以评定，以免推知作答者',
    },
    role: null,
    counts: { ...quarter, pulseAnswers: 49, pulseFavourable: 49 },
    outcomes: outcomes('yyyyyyu'),
    scores: care(100 - 7, null),
  },
  {
    title: { en: 'one day with overtime and one minute too many', zh: '加班多一日，工时多一分钟' },
    role: null,
    counts: { ...quarter, overtimeDays: 703, minutesWorked: quarter.minutesWorked + 1 },
    outcomes: outcomes('ynnyyyy'),
    scores: care(100 - 16 - 16, 'fair'),
  },
  {
    title: { en: '80 points exactly: nobody was taught', zh: '恰好80分：没有教育训练' },
    role: null,
    counts: { ...quarter, weekendSchoolSessions: 0, expertLectures: 0 },
    outcomes: outcomes('yyynnyy'),
    scores: care(80, 'good'),
  },
  {
    title: {
      en: '79 points: one weekend school, and no commendation',
      zh: '79分：周末学校仅一次且无人获表彰',
    },
    role: null,
    counts: { ...quarter, weekendSchoolSessions: 1, membersCommended: 0 },
    outcomes: outcomes('yyynyny'),
    scores: care(100 - 11 - 10, 'fair'),
  },
  {
    title: {
      en: '60 points exactly: long days and rest after seven nights in ten',
      zh: '恰好60分：工时过长，补休仅七成',
    },
    role: null,
    counts: { ...quarter, overtimeDays: 2_000, minutesWorked: 600 * 2_340, nightDutiesRested: 210 },
    outcomes: outcomes('nnnyyyy'),
    scores: care(100 - 32 - 8, 'fair'),
  },
  {
    title: { en: '59 points: and one weekend school fewer', zh: '59分：周末学校再少一次' },
    role: null,
    counts: {
      ...quarter,
      overtimeDays: 2_000,
      minutesWorked: 600 * 2_340,
      nightDutiesRested: 210,
      weekendSchoolSessions: 11,
    },
    outcomes: outcomes('nnnnyyy'),
    scores: care(59, 'poor'),
  },
  {
    title: { en: 'no night duty: rest cannot be judged', zh: '没有夜间值班：补休无法评定' },
    role: null,
    counts: { ...quarter, nightDuties: 0, nightDutiesRested: 0 },
    outcomes: outcomes('uyyyyyy'),
    scores: care(100 - 12, null),
  },
  {
    title: {
      en: '99 days worked: hours and overtime cannot be judged, and so there are no points',
      zh: '出勤99人日：工时与加班无法评定，故不计分',
    },
    role: null,
    counts: { ...quarter, memberDays: 99, overtimeDays: 99, minutesWorked: 99 * 700 },
    outcomes: outcomes('yuuyyyy'),
    scores: care(null, null),
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: outcomes('uuunnnu'),
    scores: care(null, null),
  },
];
