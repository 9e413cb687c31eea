import { readyRuleSet } from '../ready-rule-set.ts';

const from = '2014-01-01';

/** Two readings that several values share. */
const included = {
  en: 'The article’s word for “or more” is taken to include the number itself, as in Chinese law.',
  zh: '“以上”按法律用语理解为包括本数。',
};
const aHouseholdCountsOnce = {
  en: 'A household that is visited several times in a month counts once, because the article counts households; visits are shown beside them. The article’s word for “or more” is taken to include the number itself, as in Chinese law.',
  zh: '报道以“户”计数，故同一住户当月多次走访只计一户，走访户次另列。“以上”按法律用语理解为包括本数。',
};
const stars = {
  visits: { en: 'household-visit star', zh: '入户走访之星' },
  mediation: { en: 'mediation star', zh: '纠纷调解之星' },
  detection: { en: 'detection star', zh: '侦查破案之星' },
  information: { en: 'information star', zh: '信息采集之星' },
  service: { en: 'service star', zh: '服务群众之星' },
} as const;
/** The annex has an unnumbered paragraph for each star. */
const annex = (star: keyof typeof stars, en: string, zh: string) => ({
  ref: '003',
  at: { en: `annex, ${stars[star].en}: ${en}`, zh: `相关链接，评选办法“${stars[star].zh}”：${zh}` },
});

/**
 * The part that the readings of the three rates have in common: the article does not say over which visits a rate is
 * measured.
 */
const byCallBack = {
  en: 'Measured over the visits that were called back; without a call-back the rate is unknown and does not meet the threshold.',
  zh: '按已回访的走访计算；没有回访则比率未知，不视为达标。',
};
const rates = [
  {
    metric: 'numberMatchRate',
    at: { en: 'number-match rate 100 %', zh: '人号一致率达到100%' },
    reading: {
      en: `The article does not explain the number-match rate: read as the number on record reaching the person on record. ${byCallBack.en}`,
      zh: `报道未解释“人号一致”，此处理解为登记的号码能联系到登记的本人。${byCallBack.zh}`,
    },
  },
  {
    metric: 'visitConfirmedRate',
    at: { en: 'visit-confirmed rate 100 %', zh: '入户走访率达到100%' },
    reading: {
      en: `The article does not explain the visit-confirmed rate: read as the share of households that confirm the visit. ${byCallBack.en}`,
      zh: `报道未解释“入户走访率”，此处理解为住户确认走访属实的比例。${byCallBack.zh}`,
    },
  },
  {
    metric: 'visitSatisfactionRate',
    at: { en: 'satisfaction rate 100 %', zh: '群众满意率达到100%' },
    reading: byCallBack,
  },
] as const;
const gate = {
  ref: '003',
  at: {
    en: 'section on visits: 80 households or more and three rates of 100 % qualify for the selection',
    zh: '走访一节：走访80户以上且三项比率均达100%的社区民警才有评选资格',
  },
};

/**
 * The five-star monthly assessment of the community officers of Dezhou, 2014 (article 003). The thresholds are those of
 * the article. What the article leaves open is marked as a reading.
 */
export const dezhouFiveStar = readyRuleSet({
  id: 'dezhou-five-star',
  version: '3.0.0',
  title: { en: 'Five-star community officers, Dezhou', zh: '德州“五星”社区民警评选' },
  description: {
    en: 'Every month each community officer is judged on five stars; of those who are qualified for the selection the best are named. The first day is a reading: the article says only that this began in 2014.',
    zh: '每月按五个方面评定社区民警，从具备评选资格的民警中评选当月“五星”民警。施行日期为解读：报道只称今年以来。',
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
      name: stars.visits,
      roles: ['community_officer'],
      criterion: {
        all: [
          {
            metric: 'householdsVisited',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 80,
                source: annex('visits', '80 households or more', '走访80户以上'),
                reading: aHouseholdCountsOnce,
              },
            ],
          },
          ...rates.map(({ metric, at, reading }) => ({
            metric,
            is: 'atLeast' as const,
            threshold: [{ from, value: 1, source: annex('visits', at.en, at.zh), reading }],
          })),
        ],
      },
      rankBy: [
        { metric: 'householdsVisited', first: 'most' },
        { metric: 'visits', first: 'most' },
        { metric: 'visitsCalledBack', first: 'most' },
      ],
    },
    {
      id: 'mediation',
      name: stars.mediation,
      roles: ['community_officer'],
      criterion: {
        all: [
          {
            metric: 'mediations',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 3,
                source: annex('mediation', '3 disputes or more', '调解矛盾纠纷3起以上'),
                reading: {
                  en: `Each mediation that ended in the month counts, also a second one of the same dispute. ${included.en}`,
                  zh: `按当月办结的调解计数，同一纠纷再次调解另计一起。${included.zh}`,
                },
              },
            ],
          },
          {
            metric: 'mediationSuccessRate',
            is: 'atLeast',
            threshold: [
              { from, value: 1, source: annex('mediation', 'success rate 100 %', '调解成功率达到100%') },
            ],
          },
          {
            metric: 'mediationSatisfactionRate',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 1,
                source: annex(
                  'mediation',
                  'on call-back by telephone both parties satisfied',
                  '电话回访双方均满意',
                ),
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
      name: stars.detection,
      roles: ['community_officer'],
      criterion: {
        any: [
          {
            metric: 'caseLeads',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 1,
                source: annex('detection', 'one lead or more', '线索1起以上'),
                reading: included,
              },
            ],
          },
          {
            metric: 'suspectsCaught',
            is: 'atLeast',
            threshold: [
              { from, value: 1, source: annex('detection', 'or one suspect caught', '或抓获嫌疑人1名') },
            ],
          },
          {
            metric: 'fugitivesCaught',
            is: 'atLeast',
            threshold: [
              {
                from,
                value: 1,
                source: annex('detection', 'or one fugitive or more caught', '或抓获逃犯1名以上'),
                reading: included,
              },
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
      name: stars.information,
      roles: ['community_officer'],
      criterion: {
        metric: 'leadInformationItems',
        is: 'atLeast',
        threshold: [
          {
            from,
            value: 10,
            source: annex('information', '10 lead items or more', '线索信息10条以上'),
            reading: included,
          },
        ],
      },
      rankBy: [
        { metric: 'leadInformationItems', first: 'most' },
        { metric: 'informationItems', first: 'most' },
      ],
    },
    {
      id: 'service',
      name: stars.service,
      roles: ['community_officer', 'department_officer'],
      reading: {
        en: 'The article also asks for a good response in society. It is not judged: no record shows it.',
        zh: '报道还要求取得良好社会反响；此项没有相应记录，未作评定。',
      },
      criterion: {
        metric: 'servicesRecognised',
        is: 'atLeast',
        threshold: [
          {
            from,
            value: 3,
            source: annex(
              'service',
              '3 services or more, recognised by the public',
              '服务3起以上，获群众认可',
            ),
            reading: included,
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
      name: { en: 'baseline', zh: '最低走访要求' },
      roles: ['community_officer'],
      criterion: {
        metric: 'householdsVisited',
        is: 'atLeast',
        threshold: [
          {
            from,
            value: 50,
            source: {
              ref: '003',
              at: {
                en: 'section on visits: not under 50 households a month',
                zh: '走访一节：每月不得少于50户',
              },
            },
            reading: {
              en: 'A household that is visited several times in a month counts once, because the article counts households.',
              zh: '报道以“户”计数，故同一住户当月多次走访只计一户。',
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
        en: 'The article makes 80 households and three rates of 100 % the qualification of a community officer for the selection. That it does not bind department officers is our reading: they have no visits, and the service star is open to them.',
        zh: '报道规定，社区民警走访80户以上且三项比率均达100%，才有评选资格。业务警种民警不受此限为解读：他们没有走访任务，但可参评服务群众之星。',
      },
      criterion: {
        all: [
          {
            metric: 'householdsVisited',
            is: 'atLeast',
            threshold: [{ from, value: 80, source: gate, reading: aHouseholdCountsOnce }],
          },
          ...rates.map(({ metric, reading }) => ({
            metric,
            is: 'atLeast' as const,
            threshold: [{ from, value: 1, source: gate, reading }],
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
        en: 'A near miss is short of the threshold by at most a tenth of it, or by one for a count, if some work was done. The article has no such notion.',
        zh: '“接近达标”指与标准相差不超过一成，或计数只差一，且已开展相关工作。报道中没有这一概念。',
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
            zh: '导语：每月评选10人为当月之星',
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
    requires: ['qualified'],
    reading: {
      en: 'Ten different officers are named. Ranking and ties are our reading too: by the figures of each star, then by station and member number. So is that department officers can be named: the introduction speaks of community officers only, the annex opens the service star to both.',
      zh: '评选出的十人互不重复。排名与并列处理亦为解读：先按各星指标，再按派出所和民警编号。业务警种民警可入选同为解读：导语只提社区民警，评选办法的服务群众之星则两者均可参评。',
    },
  },
});
