import type { MetricId } from '../../metrics/catalogue.ts';
import type { Comparison, DatedTable } from '../../rules/format/index.ts';
import { articles, inArticle } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { valuesFrom } from '../values-from.ts';

const from = '2014-01-01';
const { chosen, chosenSteps, cited } = valuesFrom(from);

const sectionOnService = (en: string, zh: string) =>
  inArticle('003', `section on service: ${en}`, `“服务员”一节：${zh}`);

/** The ways of service that article 003 names besides the desk itself. */
const ways = [
  ['appointment', 'servicesByAppointment', 'by appointment on holidays', '节假日预约'],
  ['after-hours', 'servicesAfterHours', 'after hours', '延时服务'],
  ['green-channel', 'greenChannelServices', 'green channel', '绿色通道'],
  ['at-home', 'servicesAtHome', 'at home for people in hardship', '为特殊困难群众上门'],
  ['by-proxy', 'servicesByProxy', 'by proxy', '代办'],
] as const satisfies readonly (readonly [string, MetricId, string, string])[];

const offered = ([, metric, en, zh]: (typeof ways)[number]): Comparison => ({
  metric,
  is: 'atLeast',
  threshold: cited(1, sectionOnService(en, zh), {
    en: 'A way counts as offered if it was used at least once in the quarter, because only this is recorded.',
    zh: '以季度内至少办理一次视为已提供，因记录只能反映办理情况。',
  }),
});

/** Waiting times and completion are judged from ten services on. With fewer, the result would mostly be chance. */
const sample = () =>
  chosen(
    10,
    'Judged only with ten or more tracked services, because with fewer the result would mostly be chance.',
    '至少跟踪10起才评定：过少则偶然性太大。',
  );

const completion = chosen(
  0.95,
  'Article 001 has a procedure for every item and asks that service is never missing, but gives no number. One in twenty may be refused or given up with good reason.',
  '报道（001）称每一项都有处置流程、服务百姓不缺位，但未给出数值；此处允许二十起中有一起因正当理由未办结。',
);

const volume: readonly DatedTable[] = [
  {
    from,
    steps: [
      { atLeast: 9, points: 5 },
      { atLeast: 18, points: 10 },
      { atLeast: 27, points: 15 },
    ],
    reading: {
      en: 'Three a month, the number of the service star (003), is nine a quarter; twice and three times as many earn more.',
      zh: '参照服务群众之星的每月3起（003），每季度9起；达到两倍、三倍则得分更高。',
    },
  },
  {
    from: '2022-07-01',
    steps: [
      { atLeast: 22, points: 5 },
      { atLeast: 44, points: 10 },
      { atLeast: 66, points: 15 },
    ],
    source: inArticle(
      '004',
      'section on service: over 110 helped in the first five months',
      '“重于情”一节：前5个月帮助群众110余次',
    ),
    reading: {
      en: 'At that pace a whole station has 66 a quarter. A post with a third, two thirds or all of this number earns 5, 10 or 15 points.',
      zh: '按此进度，全所每季度为66起。警务室达到其三分之一、三分之二或全部，分别得5、10、15分。',
    },
  },
];

const border = (value: number) =>
  chosen(value, 'Made up as an example: no article has levels.', '示例值：各报道均未划分等次。');

/**
 * Judges how well a post serves the public: by the delegated services of article 003 and the ways to get them, and by
 * the help that articles 001, 002 and 004 report. No article gives points, so the points are an example.
 */
export const serviceDesk = readyRuleSet({
  id: 'service-desk',
  version: '1.0.0',
  title: { en: 'Services at the post', zh: '警务室便民服务' },
  description: {
    en: 'Every quarter each post is judged by the services that it does: which kinds, in which ways, how long people wait, whether it is done in the end, and whether they recognise it. A post that tracks fewer than ten services, such as a kiosk that helps visitors, has no points and no level.',
    zh: '每季度评定各警务室的便民服务：办理种类、服务方式、等候时间、办结情况与群众认可。跟踪服务不足10起的，如以帮助游客为主的警务亭，不评分、不定等次。',
  },
  subject: 'post',
  period: 'quarter',
  effectiveFrom: from,
  illustrative: {
    en: 'The delegated departments, the ways of service and the numbers of people helped are from the articles. All points, levels and shares, the waiting time and the first days are made up as an example.',
    zh: '下放业务的部门、服务方式及帮助人次出自报道；分值、等次、比例、等候时间及施行日期均为示例。',
  },
  sources: { '001': articles['001'], '002': articles['002'], '003': articles['003'], '004': articles['004'] },
  awards: [
    {
      id: 'full-desk',
      name: { en: 'post where service is never missing', zh: '服务不缺位警务室' },
      reading: {
        en: 'No article has this award. It requires everything that the articles name.',
        zh: '报道中没有此项评选；此处综合了各报道所提的要求。',
      },
      criterion: {
        all: [
          {
            metric: 'serviceKindsOffered',
            is: 'atLeast',
            threshold: cited(
              5,
              sectionOnService(
                '38 services delegated to communities, of household registration, traffic, exit-entry, fire and other departments; help for people in hardship',
                '户政、交管、出入境、消防等部门共38项业务由社区办理；帮助困难群众',
              ),
              {
                en: 'The article names four departments and others, and asks for no number. A record names the department, not which of the 38 services it was; there are six kinds: the four departments, other departments, and help. Five of the six are asked for, because one may not be needed in every quarter.',
                zh: '报道列出四个部门并以“等部门”概括其余，未要求数目。记录只到部门，不到38项中的具体事项，共六类：四个部门、其他部门、救助帮扶。要求其中五类，因为并非每类业务每季度都有需要。',
              },
            ),
          },
          {
            metric: 'servicesRecognised',
            is: 'atLeast',
            threshold: cited(
              9,
              inArticle(
                '003',
                'annex, service star: three services or more a month that the public recognised',
                '相关链接，评选办法“服务群众之星”：每月获群众认可的服务不少于3起',
              ),
              {
                en: 'What earns an officer the star in a month is required of a post in each month of the quarter.',
                zh: '对民警每月的评星要求，此处按季度的每个月用于警务室。',
              },
            ),
          },
          { goal: 'seen-through' },
          { goal: 'short-waits' },
          { goal: 'convenient' },
        ],
      },
      rankBy: [
        { score: 'service', first: 'most' },
        { metric: 'servicesRecognised', first: 'most' },
        { metric: 'services', first: 'most' },
      ],
    },
  ],
  requirements: [
    {
      id: 'seen-through',
      name: { en: 'services seen through to their end', zh: '服务有始有终' },
      criterion: {
        metric: 'serviceCompletionRate',
        is: 'atLeast',
        threshold: completion,
        minimumSample: sample(),
      },
    },
    {
      id: 'short-waits',
      name: { en: 'short waits', zh: '等候时间短' },
      criterion: {
        metric: 'medianWaitingMinutes',
        is: 'atMost',
        threshold: chosen(
          15,
          'Half of the people wait no longer than a quarter of an hour. No article gives a time.',
          '半数群众等候不超过一刻钟。报道未给出时限。',
        ),
        minimumSample: sample(),
      },
    },
    {
      id: 'convenient',
      name: { en: 'several ways of service', zh: '多种便民方式' },
      criterion: {
        atLeast: chosen(
          3,
          'Article 003 names five ways. Not every place needs all of them in a quarter: three are asked for.',
          '报道列出五种方式。各地每季度未必都有需要，要求不少于三种。',
        ),
        of: ways.map(offered),
      },
    },
  ],
  scores: [
    {
      id: 'service',
      name: { en: 'service', zh: '便民服务' },
      items: [
        {
          id: 'kinds',
          name: { en: 'kinds of service', zh: '服务种类' },
          of: { metric: 'serviceKindsOffered' },
          table: chosenSteps(
            [
              [2, 5],
              [3, 10],
              [4, 15],
              [5, 20],
            ],
            'A single kind earns nothing; any five of the six kinds earn all points.',
            '只有一类不得分；六类中任意五类即为满分。',
          ),
        },
        {
          id: 'volume',
          name: { en: 'number of services', zh: '服务数量' },
          of: { metric: 'services' },
          table: volume,
        },
        {
          id: 'completion',
          name: { en: 'services completed', zh: '办结' },
          of: { metric: 'serviceCompletionRate', minimumSample: sample() },
          startingFrom: chosen(0.7, 'Below 70 % nothing is earned.', '低于70%不得分。'),
          per: chosen(
            50,
            'Half a point for each per cent above that, 15 at 100 %.',
            '每高1%得0.5分，100%得15分。',
          ),
          floor: chosen(0, 'No points are deducted either.', '也不倒扣。'),
        },
        {
          id: 'waiting',
          name: { en: 'waiting time', zh: '等候时间' },
          of: { metric: 'medianWaitingMinutes', minimumSample: sample() },
          table: chosenSteps(
            [
              [0, 15],
              [10, 10],
              [20, 5],
              [40, 0],
            ],
            'Under 10 minutes 15 points, under 20 minutes 10, under 40 minutes 5.',
            '10分钟以内15分，20分钟以内10分，40分钟以内5分。',
          ),
        },
        ...ways.map((way) => ({
          id: way[0],
          name: { en: way[2], zh: way[3] },
          when: offered(way),
          points: chosen(3, 'Three points for each of the five ways.', '五种方式每种3分。'),
        })),
        {
          id: 'recognised',
          name: { en: 'recognised by the public', zh: '群众认可' },
          of: { metric: 'servicesRecognised' as const },
          per: chosen(1, 'A point for each.', '每起1分。'),
          cap: chosen(10, 'At most 10 points.', '最多10分。'),
        },
        {
          id: 'help',
          name: { en: 'acts of help', zh: '救助帮扶' },
          of: { metric: 'actsOfHelp' as const },
          per: chosen(2, 'Two points for each.', '每起2分。'),
          cap: chosen(
            10,
            'A kiosk in a scenic area helps far more often than a room in a village (002), so five acts earn the full 10 points everywhere.',
            '景区警务亭的帮助次数远多于村里的警务室（002）：各处满5起即得满分10分。',
          ),
        },
      ],
      decimals: 1,
      bands: [
        {
          id: 'excellent',
          name: { en: 'excellent', zh: '优秀' },
          from: border(85),
          requires: ['seen-through'],
        },
        { id: 'good', name: { en: 'good', zh: '良好' }, from: border(70), below: border(85) },
        { id: 'pass', name: { en: 'pass', zh: '合格' }, from: border(50), below: border(70) },
        { id: 'weak', name: { en: 'weak', zh: '薄弱' }, below: border(50) },
      ],
    },
  ],
  rollUps: [
    {
      id: 'year',
      name: { en: 'mean of the year', zh: '全年平均分' },
      over: { period: 'year' },
      of: { score: 'service' },
      by: 'mean',
    },
    {
      id: 'station',
      name: { en: "mean of the station's posts", zh: '全所警务室平均分' },
      over: { subject: 'station' },
      of: { score: 'service' },
      by: 'mean',
    },
  ],
  nearMiss: chosen(
    0.1,
    'A near miss is short by at most a tenth of the threshold, or by one for a count, if some work was done.',
    '“接近达标”指与阈值相差不超过一成，或计数只差一，且已有相关工作。',
  ),
});
