import type { RuleSetInput } from '../../rules/format/index.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { inArticle } from '../articles.ts';
import { countDown, rateDown } from './changes.ts';
import { callsRecorded, chosen, cited, half, levels, points, sample } from './values.ts';

const corner = (en: string, zh: string) =>
  inArticle('002', `section on the training corner: ${en}`, `“小训练角”一节：${zh}`);
const onTheYear = {
  en: 'The article does not say from when it compares; it is taken as a comparison with the year before.',
  zh: '报道未说明比较的起点，此处按同比计算。',
};

const rateOnTheYear = {
  en: 'The article gives the fall of their number and does not say since when. Taken as the fall on the year of their rate among the calls reviewed.',
  zh: '报道给出的是问题数的降幅，且未说明比较的起点；此处按复核警情中的问题率同比计算。',
};

const notRising = ({ en, zh }: LocalizedText): LocalizedText => ({
  en: `${en} Not rising is enough.`,
  zh: `${zh}不上升即达标。`,
});

/** The requirements of 服务不缺位, and the points for them. */
export const serviceIndicators: NonNullable<RuleSetInput['requirements']> = [
  {
    id: 'hotline-not-up',
    name: { en: 'hotline issues not rising', zh: '热线问题不上升' },
    criterion: countDown(
      'hotlineIssues',
      4,
      cited(0, corner('hotline issues down by 25 %', '热线反映问题数下降25%'), notRising(onTheYear)),
    ),
  },
  {
    id: 'quality-not-down',
    name: { en: 'call-quality problems not rising', zh: '警情质量问题不上升' },
    reading: {
      en: 'Judged by the rate among the reviewed calls, so that nobody is worse off for reviewing more.',
      zh: '按复核警情中的比例评定，复核多者不吃亏。',
    },
    criterion: rateDown(
      'callQualityProblemRate',
      'callQualityProblems',
      4,
      cited(
        0,
        corner('call-quality problems down by 51 %', '警情质量问题数下降51%'),
        notRising(rateOnTheYear),
      ),
    ),
  },
  {
    id: 'no-complaint',
    name: { en: 'no substantiated complaint about calls', zh: '警情处置无有效投诉' },
    criterion: {
      all: [
        { goal: callsRecorded },
        {
          metric: 'callComplaintsSubstantiated',
          is: 'atMost',
          threshold: cited(
            0,
            corner(
              '767 calls without a substantiated complaint about their handling',
              '接警767起，无因处置不规范引起的有效投诉',
            ),
            {
              en: 'The article counts since the corner was set up and does not say how long ago that was. Here it is required for each year.',
              zh: '报道自训练角建成起计算，未说明时长；此处按每年评定。',
            },
          ),
        },
      ],
    },
  },
  {
    id: 'somebody-there',
    name: { en: 'somebody there', zh: '警务室有人在岗' },
    criterion: {
      metric: 'coverageRate',
      is: 'atLeast',
      threshold: chosen(
        0.98,
        'Article 000 says that somebody is always there. For a station, over all its posts and a whole year, two minutes in a hundred are allowed for handovers. The rule set of resident officers judges a single post for a month, and there "always" means 100 %.',
        '报道（000）称社区警务室始终有人在岗。此处按全所各警务室全年合计，留出2%的交接时间；“驻社区警务”规则集按单个警务室逐月评定，“始终”即为100%。',
      ),
    },
  },
  {
    id: 'completed',
    name: { en: 'services completed', zh: '服务办结' },
    criterion: {
      metric: 'serviceCompletionRate',
      minimumSample: sample(10),
      is: 'atLeast',
      threshold: chosen(
        0.95,
        'Nineteen in twenty: the articles report services at the doorstep and give no rate.',
        '二十件办结十九件：报道讲述了家门口的服务，未给出比例。',
      ),
    },
  },
  {
    id: 'helped',
    name: { en: 'acts of help', zh: '救助帮扶' },
    criterion: {
      metric: 'actsOfHelp',
      is: 'atLeast',
      threshold: cited(
        264,
        inArticle(
          '004',
          'section on service: over 110 helped in five months',
          '服务不缺位一节：前5个月帮助群众110余次',
        ),
        {
          en: '110 in five months are 22 a month and 264 a year. The article counts together property found again, medicine bought, disputes mediated and hardship relieved; here only services recorded as help count, so the number is an example, and a station should set its own.',
          zh: '5个月110次即每月22次、全年264次。报道将找回财物、代买药品、化解纠纷、帮扶困难群众一并计入；此处只计登记为救助帮扶的服务，口径不同，故该数为示例，各所可自行设定。',
        },
      ),
    },
  },
];

export const serviceScore: NonNullable<RuleSetInput['scores']>[number] = {
  id: 'service',
  name: { en: 'service', zh: '服务不缺位' },
  items: [
    {
      id: 'hotline-not-up',
      name: { en: 'hotline issues not rising', zh: '热线问题不上升' },
      when: { goal: 'hotline-not-up' },
      points: points(16),
      ifUnknown: half(8),
    },
    {
      id: 'hotline-down',
      name: { en: 'hotline issues down by a quarter', zh: '热线问题下降四分之一' },
      when: countDown(
        'hotlineIssues',
        4,
        cited(-0.25, corner('hotline issues down by 25 %', '热线反映问题数下降25%'), onTheYear),
      ),
      points: points(4),
      ifUnknown: half(2),
    },
    {
      id: 'quality-not-down',
      name: { en: 'call-quality problems not rising', zh: '警情质量问题不上升' },
      when: { goal: 'quality-not-down' },
      points: points(16),
      ifUnknown: half(8),
    },
    {
      id: 'quality-up',
      name: { en: 'call-quality problems halved', zh: '警情质量问题减半' },
      when: rateDown(
        'callQualityProblemRate',
        'callQualityProblems',
        4,
        cited(-0.5, corner('call-quality problems down by 51 %', '警情质量问题数下降51%'), {
          en: `${rateOnTheYear.en} Half, in round numbers.`,
          zh: `${rateOnTheYear.zh}降幅取整为一半。`,
        }),
      ),
      points: points(4),
      ifUnknown: half(2),
    },
    {
      id: 'no-complaint',
      name: { en: 'no substantiated complaint about calls', zh: '警情处置无有效投诉' },
      when: { goal: 'no-complaint' },
      points: points(20),
    },
    {
      id: 'somebody-there',
      name: { en: 'somebody there', zh: '警务室有人在岗' },
      when: { goal: 'somebody-there' },
      points: points(14),
      ifUnknown: half(7),
    },
    {
      id: 'completed',
      name: { en: 'services completed', zh: '服务办结' },
      when: { goal: 'completed' },
      points: points(16),
    },
    {
      id: 'helped',
      name: { en: 'acts of help', zh: '救助帮扶' },
      when: { goal: 'helped' },
      points: points(10),
    },
  ],
  bands: levels('no-complaint', 'completed'),
};
