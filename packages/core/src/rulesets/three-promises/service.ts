import type { RuleSetInput } from '../../rules/format/index.ts';
import { inArticle } from '../articles.ts';
import { countDown, rateDown } from './changes.ts';
import { chosen, cited, half, levels, points, sample } from './values.ts';

const corner = (en: string, zh: string) =>
  inArticle('002', `section on the training corner: ${en}`, `“小训练角”一节：${zh}`);
const onTheYear = {
  en: 'The article does not say since when; taken as on the year. Not rising is enough.',
  zh: '报道未说明比较的起点，此处按同比计算；不上升即达标。',
};

/** 服务不缺位: what is asked for, and what it earns. */
export const serviceIndicators: NonNullable<RuleSetInput['requirements']> = [
  {
    id: 'hotline-not-up',
    name: { en: 'hotline issues not rising', zh: '热线问题不上升' },
    criterion: countDown(
      'hotlineIssues',
      4,
      cited(0, corner('hotline issues down by 25 %', '热线反映问题数下降25%'), onTheYear),
    ),
  },
  {
    id: 'quality-not-down',
    name: { en: 'call-quality problems not rising', zh: '警情质量问题不上升' },
    reading: {
      en: 'Judged by the rate among the calls reviewed, so that who reviews more is not worse off.',
      zh: '按复核警情中的比例评定，复核多者不吃亏。',
    },
    criterion: rateDown(
      'callQualityProblemRate',
      'callQualityProblems',
      4,
      cited(0, corner('call-quality problems down by 51 %', '警情质量问题数下降51%'), onTheYear),
    ),
  },
  {
    id: 'no-complaint',
    name: { en: 'no complaint about calls', zh: '警情处置零投诉' },
    criterion: {
      metric: 'callComplaintsSubstantiated',
      is: 'atMost',
      threshold: cited(
        0,
        corner(
          '767 calls without a substantiated complaint about their handling',
          '接警767起，无因处置不规范引起的有效投诉',
        ),
      ),
    },
  },
  {
    id: 'somebody-there',
    name: { en: 'somebody there', zh: '警务室有人在岗' },
    criterion: {
      metric: 'coverageRate',
      is: 'atLeast',
      threshold: cited(
        0.98,
        inArticle(
          '000',
          'section on communities: somebody is always there',
          '驻社区一节：社区警务室始终有人在岗',
        ),
        {
          en: '"Always" is judged with two minutes in a hundred to change over.',
          zh: '“始终”按98%评定，留出交接时间。',
        },
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
          en: '110 in five months are 22 a month and 264 a year; a small station sets its own.',
          zh: '5个月110次即每月22次、全年264次；小所可自行设定。',
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
        cited(-0.25, corner('hotline issues down by 25 %', '热线反映问题数下降25%')),
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
          en: 'Half of them, in round numbers.',
          zh: '取整为一半。',
        }),
      ),
      points: points(4),
      ifUnknown: half(2),
    },
    {
      id: 'no-complaint',
      name: { en: 'no complaint about calls', zh: '警情处置零投诉' },
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
