import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';
import { callsRecorded, disputes, safety, service, team } from './parts.ts';
import { gradesArticle, grading } from './sources.ts';

const { anyRecorded, chosen, cited } = valuesFrom('2019-01-01');

const grade = (from: number) => cited(from, gradesArticle);

const weight = (value: number) =>
  chosen(
    value,
    'Disputes and safety 30 % each, service 25 %, the team 15 %: the method has eight parts of its own; these follow the three promises.',
    '矛盾化解与平安各占30%，服务占25%，队伍占15%：评定办法另分八个方面，此处按三不承诺划分。',
  );

const bonus = (value: number) =>
  chosen(
    value,
    'The articles mention it with pride but give no points. The bonus is just enough to lift a station over one border between grades.',
    '报道以此为荣，但未规定分值：仅足以使派出所跨过一个等次界线。',
  );

const notLongEnough = () =>
  chosen(
    0,
    'There is no bonus if the records do not reach back far enough, or if a year among them has no record.',
    '记录年限不足，或者其间有年份没有记录时，不加分。',
  );

const eightYears = () =>
  cited(8, inArticle('001', 'introduction: eight years without a complaint', '导语：连续八年“零投诉”'));

const partAtLeast = (score: string) => ({
  score,
  is: 'atLeast' as const,
  threshold: chosen(
    60,
    'Each part must be passed, because strength in one does not make up for weakness in another.',
    '各部分均须及格：一项之长不能弥补另一项之短。',
  ),
});

/**
 * The yearly grade of a station: 100 points and the five grades of the grading method (systems S18 and S20). What earns
 * the points follows the three promises and the development of the team; it is an example.
 */
export const stationGrade = readyRuleSet({
  id: 'station-grade',
  version: '1.0.0',
  title: { en: 'Grade of a station', zh: '派出所等级评定' },
  description: {
    en: 'Every year a station gets up to 100 points for disputes, safety, service and its team, and one of five grades; the first grade also requires the mandatory conditions, and a serious problem leads to the fifth.',
    zh: '每年按矛盾化解、平安、服务和队伍建设评定派出所，满分100分，分五个等级；一级须具备必备条件，存在严重问题的为五级。',
  },
  subject: 'station',
  period: 'year',
  effectiveFrom: '2019-01-01',
  illustrative: {
    en: 'From the method are 100 points, the borders of the five grades, a grade each year, mandatory conditions for the first grade, and the fifth for a serious problem. Which conditions these are, what earns points, all weights, and the first day are made up as an example. By the method a station with enough points may apply for one of the first three grades; here the points give the grade. If a figure that earns points is not recorded, or is based on too few records, the station has no grade, and the explanation names what is missing.',
    zh: '满分100分、五个等级的分数界线、每年评定一次、一级须具备必备条件、存在严重问题为五级，出自评定办法；必备条件的内容、得分项目、权重和施行日期均为示例。按评定办法，达到一至三级分数的派出所可申报相应等级；此处直接按得分定级。计分所需的数据没有记录或者记录过少时，不评等级，并列明缺少哪些内容。',
  },
  sources: {
    grading,
    '001': articles['001'],
    '003': articles['003'],
    '004': articles['004'],
  },
  requirements: [
    {
      id: 'community-team',
      name: { en: 'community team', zh: '社区警务队力量' },
      criterion: {
        metric: 'communityTeamShare',
        is: 'atLeast',
        threshold: [
          ...chosen(
            0.3,
            'Three in ten officers before 2024, an example.',
            '2024年以前：民警的三成，为示例。',
          ),
          {
            from: '2024-01-01',
            value: 0.4,
            reading: {
              en: "At least 40 % of a station's officers: an example. Cities set such shares, and differ; none is cited here.",
              zh: '不低于派出所民警的40%，为示例：各地对此比例各有规定，此处未引用具体文件。',
            },
          },
        ],
      },
    },
    {
      id: callsRecorded,
      name: { en: 'calls recorded', zh: '有警情记录' },
      criterion: anyRecorded('notPoliceWorkShare'),
    },
    {
      id: 'no-complaint',
      name: { en: 'no substantiated complaint', zh: '无有效投诉' },
      criterion: {
        all: [
          { goal: callsRecorded },
          {
            metric: 'complaintsSubstantiated',
            is: 'atMost',
            threshold: cited(
              0,
              inArticle('001', 'introduction: eight years without a complaint', '导语：连续八年“零投诉”'),
              {
                en: 'The article says that there was no complaint. Only complaints that proved right are judged here, so that an unfounded one harms nobody. The station is a first-grade one, so this is taken as a mandatory condition.',
                zh: '报道称“零投诉”；此处只计查证属实的投诉，以免因不实投诉受损。该所为一级派出所，此处作为必备条件。',
              },
            ),
          },
        ],
      },
    },
    {
      id: 'no-weak-part',
      name: { en: 'no weak part', zh: '各部分均及格' },
      criterion: {
        all: [partAtLeast('disputes'), partAtLeast('safety'), partAtLeast('service'), partAtLeast('team')],
      },
    },
  ],
  scores: [
    disputes,
    safety,
    service,
    team,
    {
      id: 'grade',
      name: { en: 'grade', zh: '等级评定得分' },
      items: [
        {
          id: 'disputes',
          name: { en: 'disputes', zh: '矛盾不上交' },
          score: 'disputes',
          weight: weight(0.3),
        },
        { id: 'safety', name: { en: 'safety', zh: '平安不出事' }, score: 'safety', weight: weight(0.3) },
        { id: 'service', name: { en: 'service', zh: '服务不缺位' }, score: 'service', weight: weight(0.25) },
        { id: 'team', name: { en: 'team', zh: '队伍建设' }, score: 'team', weight: weight(0.15) },
        {
          id: 'eight-years',
          name: { en: 'eight years without a substantiated complaint', zh: '连续八年无有效投诉' },
          reading: {
            en: 'A year counts only where at least one call was recorded: nothing recorded is not a year without a complaint.',
            zh: '当年至少有一起警情记录方计入：没有记录不等于没有投诉。',
          },
          when: {
            all: [
              {
                streakOf: {
                  metric: 'complaintsSubstantiated',
                  is: 'atMost',
                  threshold: chosen(0, 'No complaint that proved right.', '无查证属实的投诉。'),
                },
                is: 'atLeast',
                threshold: eightYears(),
              },
              { streakOf: anyRecorded('notPoliceWorkShare'), is: 'atLeast', threshold: eightYears() },
            ],
          },
          points: bonus(2),
          ifUnknown: notLongEnough(),
        },
        {
          id: 'five-years-first',
          name: { en: 'five years first in the branch', zh: '分局考核连续五年第一' },
          when: {
            streakOf: {
              metric: 'firstPlaces',
              is: 'atLeast',
              threshold: chosen(1, "First in the branch's assessment that year.", '当年分局考核第一。'),
            },
            is: 'atLeast',
            threshold: cited(
              5,
              inArticle(
                '001',
                "introduction: five years at the top of the branch's assessment",
                '导语：分局绩效考核连续五年第一',
              ),
            ),
          },
          points: bonus(1),
          ifUnknown: notLongEnough(),
        },
      ],
      cap: cited(100, {
        ref: 'grading',
        at: { en: 'article 3: 100 points in all', zh: '第三条：总分为100分' },
      }),
      decimals: 2,
      vetoes: [
        {
          id: 'serious-problem',
          name: { en: 'serious problem', zh: '存在严重问题' },
          when: {
            metric: 'seriousIncidents',
            is: 'atLeast',
            threshold: cited(1, gradesArticle, {
              en: 'A serious problem is read as an incident of the kind that vetoes an assessment.',
              zh: '“严重问题”解读为属于一票否决情形的事件。',
            }),
          },
          points: chosen(
            0,
            'The method names only the grade and no points.',
            '评定办法只规定等级，未规定分值。',
          ),
        },
      ],
      bands: [
        {
          id: 'first',
          name: { en: 'first grade', zh: '一级' },
          from: grade(95),
          requires: ['community-team', 'no-complaint', 'no-weak-part'],
        },
        { id: 'second', name: { en: 'second grade', zh: '二级' }, from: grade(85), below: grade(95) },
        { id: 'third', name: { en: 'third grade', zh: '三级' }, from: grade(70), below: grade(85) },
        { id: 'fourth', name: { en: 'fourth grade', zh: '四级' }, from: grade(60), below: grade(70) },
        { id: 'fifth', name: { en: 'fifth grade, unqualified', zh: '五级（不合格）' }, below: grade(60) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'branch-mean',
      name: { en: "mean of the branch's stations", zh: '分局各所平均分' },
      over: { subject: 'branch' },
      of: { score: 'grade' },
      by: 'mean',
    },
  ],
});
