import { defineRuleSet } from '../../rules/parse.ts';

const from = '2014-01-01';
const annex = (rule: number, en: string, zh: string) => ({
  ref: '003',
  at: { en: `annex, rule ${rule}: ${en}`, zh: `相关链接，评选办法第${rule}条：${zh}` },
});

/**
 * The five-star monthly assessment of the community officers of Dezhou, 2014 (article 003). The thresholds are
 * the article's; what it leaves open is a marked reading.
 */
export const dezhouFiveStar = defineRuleSet({
  id: 'dezhou-five-star',
  version: '1.0.0',
  title: { en: 'Five-star community officers, Dezhou', zh: '德州“五星”社区民警评选' },
  description: {
    en: 'Every month each community officer is judged on five stars; the best are named.',
    zh: '每月按五个方面评定社区民警，评选当月“五星”民警。',
  },
  subject: 'member',
  period: 'month',
  effectiveFrom: from,
  sources: {
    '003': {
      title: { en: 'Report on the five-star assessment in Dezhou', zh: '关于德州“五星”社区民警评选的报道' },
      publisher: { en: 'Dazhong Net, Dezhou', zh: '大众网德州频道' },
      date: '2014-05-23',
    },
  },
  awards: [
    {
      id: 'visits',
      name: { en: 'household-visit star', zh: '入户走访之星' },
      roles: ['community_officer'],
      criterion: {
        all: [
          {
            metric: 'visits',
            is: 'atLeast',
            threshold: [{ from, value: 80, source: annex(1, '80 households or more', '走访不少于80户') }],
          },
          share('numberMatchRate', 'number-match rate 100 %', '人号一致率须为100%'),
          share('visitConfirmedRate', 'visit-confirmed rate 100 %', '入户走访率须为100%'),
          share('visitSatisfactionRate', 'satisfaction rate 100 %', '群众满意率须为100%'),
        ],
      },
      rankBy: [
        { metric: 'visits', first: 'most' },
        { metric: 'visitsCalledBack', first: 'most' },
        { metric: 'householdsVisited', first: 'most' },
      ],
    },
    {
      id: 'mediation',
      name: { en: 'mediation star', zh: '纠纷调解之星' },
      roles: ['community_officer'],
      criterion: {
        all: [
          {
            metric: 'mediations',
            is: 'atLeast',
            threshold: [{ from, value: 3, source: annex(2, '3 or more', '调解不少于3起') }],
          },
          {
            metric: 'mediationSuccessRate',
            is: 'atLeast',
            threshold: [{ from, value: 1, source: annex(2, 'success rate 100 %', '成功率须为100%') }],
          },
          {
            metric: 'mediationSatisfactionRate',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 1,
                source: annex(2, 'on call-back both parties satisfied', '回访时双方均须满意'),
                reading: {
                  en: 'Judged over the mediations that were called back; at least one must have been.',
                  zh: '按已回访的调解评定，至少须有一起已回访。',
                },
              },
            ],
          },
        ],
      },
      rankBy: [
        { metric: 'mediations', first: 'most' },
        { metric: 'mediationsBothSatisfied', first: 'most' },
      ],
    },
    {
      id: 'detection',
      name: { en: 'detection star', zh: '侦查破案之星' },
      roles: ['community_officer'],
      criterion: {
        any: [
          {
            metric: 'caseLeads',
            is: 'atLeast',
            threshold: [{ from, value: 1, source: annex(3, 'one lead or more', '线索不少于1起') }],
          },
          {
            metric: 'suspectsCaught',
            is: 'atLeast',
            threshold: [{ from, value: 1, source: annex(3, 'or one suspect caught', '或抓获嫌疑人1名') }],
          },
          {
            metric: 'fugitivesCaught',
            is: 'atLeast',
            threshold: [
              { from, value: 1, source: annex(3, 'or one fugitive or more caught', '或抓获逃犯不少于1名') },
            ],
          },
        ],
      },
      rankBy: [
        { metric: 'detections', first: 'most' },
        { metric: 'fugitivesCaught', first: 'most' },
        { metric: 'suspectsCaught', first: 'most' },
      ],
    },
    {
      id: 'information',
      name: { en: 'information star', zh: '信息采集之星' },
      roles: ['community_officer'],
      criterion: {
        metric: 'leadInformationItems',
        is: 'atLeast',
        threshold: [{ from, value: 10, source: annex(4, '10 lead items or more', '线索信息不少于10条') }],
      },
      rankBy: [
        { metric: 'leadInformationItems', first: 'most' },
        { metric: 'informationItems', first: 'most' },
      ],
    },
    {
      id: 'service',
      name: { en: 'service star', zh: '服务群众之星' },
      roles: ['community_officer', 'department_officer'],
      criterion: {
        metric: 'servicesRecognised',
        is: 'atLeast',
        threshold: [
          {
            from,
            value: 3,
            source: annex(5, '3 services or more, recognised by the public', '获群众认可的服务不少于3起'),
          },
        ],
      },
      rankBy: [
        { metric: 'servicesRecognised', first: 'most' },
        { metric: 'services', first: 'most' },
      ],
    },
  ],
  requirements: [
    {
      id: 'baseline',
      name: { en: 'baseline', zh: '走访底线' },
      roles: ['community_officer'],
      criterion: {
        metric: 'visits',
        is: 'atLeast',
        threshold: [
          {
            from,
            value: 50,
            source: {
              ref: '003',
              at: { en: 'section on visits: not under 50 a month', zh: '走访一节：每月不少于50户' },
            },
          },
        ],
      },
    },
    {
      id: 'qualified',
      name: { en: 'qualified for the selection', zh: '评选资格' },
      roles: ['community_officer'],
      reading: {
        en: 'The body text makes 80 visits and three rates of 100 % the entry to the selection; the annex does not. It is told apart here, and the selection may require it.',
        zh: '正文将走访80户以上且三率均为100%作为评选资格，附件则未提及。此处单列，评选时可选择要求。',
      },
      criterion: {
        all: [
          {
            metric: 'visits',
            is: 'atLeast',
            threshold: [{ from, value: 80, source: gate() }],
          },
          ...(['numberMatchRate', 'visitConfirmedRate', 'visitSatisfactionRate'] as const).map((metric) => ({
            metric,
            is: 'atLeast' as const,
            threshold: [{ from, value: 1, source: gate() }],
          })),
        ],
      },
    },
  ],
  nearMiss: [
    {
      from,
      value: 0.1,
      reading: {
        en: 'By little means by a tenth of the threshold, or by one of a count, where something was done at all. The article has no such notion.',
        zh: '“差一点”指与阈值相差不超过一成，或计数只差一，且已有相关工作。报道中没有这一概念。',
      },
    },
  ],
  selection: {
    placesPerAward: [
      {
        from,
        value: 2,
        source: {
          ref: '003',
          at: {
            en: 'introduction: ten officers each month over the five stars',
            zh: '导语：每月评选10人作为五星',
          },
        },
        reading: {
          en: 'Ten over five stars is taken as two a star.',
          zh: '十人五星理解为每星两人。',
        },
      },
    ],
    oneAwardEach: true,
    ties: 'by_number',
    requires: [],
    reading: {
      en: 'Ten different officers are named. Ranking and ties are our reading too: by the figures of each star, then by station and member number.',
      zh: '评选出的十人互不重复。排名与并列处理亦为解读：先按各星指标，再按派出所和民警编号。',
    },
  },
});

function share(
  metric: 'numberMatchRate' | 'visitConfirmedRate' | 'visitSatisfactionRate',
  en: string,
  zh: string,
) {
  return {
    metric,
    is: 'atLeast' as const,
    threshold: [
      {
        from,
        value: 1,
        source: annex(1, en, zh),
        reading: {
          en: 'Measured over the visits that were called back; with none it is unknown and does not meet the threshold.',
          zh: '按已回访的走访计算；无回访则未知，不视为达标。',
        },
      },
    ],
  };
}

function gate() {
  return {
    ref: '003',
    at: {
      en: 'section on visits: only who has over 80 visits and three rates of 100 % qualifies',
      zh: '走访一节：80户以上且三率均为100%者有评选资格',
    },
  };
}
