import type { RuleSetInput } from '../../rules/format/index.ts';
import { inArticle } from '../articles.ts';
import { countDown } from './changes.ts';
import {
  anyRecorded,
  callsRecorded,
  chosen,
  cited,
  half,
  levels,
  noPoints,
  points,
  sample,
} from './values.ts';

const callsFell = () =>
  inArticle(
    '004',
    'section on disputes: calls from January to May down by 59.7 % on the year',
    '矛盾不上交一节：1至5月警情同比下降59.7%',
  );
const casesFell = () =>
  inArticle(
    '004',
    'section on safety: criminal cases from January to April down by 59 % on the year',
    '平安不出事一节：1至4月刑事发案率同比下降59%',
  );
const notRising = {
  en: 'Not rising is enough; the article reports a fall that no station can repeat each year.',
  zh: '不上升即达标；报道中的降幅不可能年年重现。',
};
const casesOfAYear = {
  en: `The article gives the rate of criminal cases from January to April; here the numbers of cases of whole years are compared. ${notRising.en}`,
  zh: `报道给出的是1至4月的刑事发案率；此处比较全年的刑事发案数。${notRising.zh}`,
};
/** The article mentions the fall in calls in its section on disputes. */
const callsUnderSafety = {
  en: `The article reports the fall in calls from January to May, in its section on disputes. Here whole years are compared, under safety, because calls report more than disputes. ${notRising.en}`,
  zh: `报道给出的是1至5月的警情降幅，见“矛盾不上交”一节；此处比较全年，且因警情不限于纠纷，列入“平安不出事”。${notRising.zh}`,
};
const byAQuarter = () =>
  chosen(
    -0.25,
    'A fall by a quarter earns the other points; it is less than half of the fall in the article.',
    '下降四分之一即得其余分数：不到报道中降幅的一半。',
  );

/** The requirements of 平安不出事, and the points for them. */
export const safetyIndicators: NonNullable<RuleSetInput['requirements']> = [
  {
    id: callsRecorded,
    name: { en: 'calls recorded', zh: '有警情记录' },
    criterion: anyRecorded('notPoliceWorkShare'),
  },
  {
    id: 'calls-not-up',
    name: { en: 'calls not rising', zh: '警情不上升' },
    reading: {
      en: 'More calls may also mean more trust: the change is shown with both counts, for a person to weigh.',
      zh: '警情增多也可能说明群众更愿意报警：同时列出两年数据，供人判断。',
    },
    criterion: countDown('calls', 50, cited(0, callsFell(), callsUnderSafety)),
  },
  {
    id: 'cases-not-up',
    name: { en: 'criminal cases not rising', zh: '刑事发案不上升' },
    criterion: countDown('criminalCases', 5, cited(0, casesFell(), casesOfAYear)),
  },
  {
    id: 'patrols-done',
    name: { en: 'patrol plan kept', zh: '巡逻计划落实' },
    criterion: {
      metric: 'patrolPlanRate',
      minimumSample: sample(10),
      is: 'atLeast',
      threshold: chosen(
        0.9,
        'Nine tenths of the plan: the articles report evening and night patrols and give no rate.',
        '计划的九成：报道讲述了夜间巡逻的开展情况，未给出比例。',
      ),
    },
  },
];

export const safetyScore: NonNullable<RuleSetInput['scores']>[number] = {
  id: 'safety',
  name: { en: 'safety', zh: '平安不出事' },
  items: [
    {
      id: callsRecorded,
      name: { en: 'calls recorded', zh: '有警情记录' },
      when: { goal: callsRecorded },
      points: noPoints(),
    },
    {
      id: 'calls-not-up',
      name: { en: 'calls not rising', zh: '警情不上升' },
      when: { goal: 'calls-not-up' },
      points: points(24),
      ifUnknown: half(12),
    },
    {
      id: 'calls-down',
      name: { en: 'calls down by a quarter', zh: '警情下降四分之一' },
      when: countDown('calls', 50, byAQuarter()),
      points: points(10),
      ifUnknown: half(5),
    },
    {
      id: 'cases-not-up',
      name: { en: 'criminal cases not rising', zh: '刑事发案不上升' },
      when: { goal: 'cases-not-up' },
      points: points(26),
      ifUnknown: half(13),
    },
    {
      id: 'cases-down',
      name: { en: 'criminal cases down by a quarter', zh: '刑事发案下降四分之一' },
      when: countDown('criminalCases', 5, byAQuarter()),
      points: points(10),
      ifUnknown: half(5),
    },
    {
      id: 'patrols-done',
      name: { en: 'patrol plan kept', zh: '巡逻计划落实' },
      when: { goal: 'patrols-done' },
      points: points(30),
    },
  ],
  vetoes: [
    {
      id: 'serious-incident',
      name: { en: 'serious incident', zh: '发生重大事件' },
      when: {
        metric: 'seriousIncidents',
        is: 'atLeast',
        threshold: chosen(
          1,
          'The promise is that safety holds. One serious incident breaks it, whatever else was done.',
          '承诺“平安不出事”：发生一起重大事件即为违背，不论其他工作如何。',
        ),
      },
      points: chosen(0, 'No article names points.', '报道未规定分值。'),
    },
  ],
  bands: levels('cases-not-up', 'patrols-done'),
};
