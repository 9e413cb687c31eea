import type { RetentionRule } from './retention-rule.ts';

/** The articles of laws on which the rules below are based. */
const necessary = {
  title: { en: 'Personal Information Protection Law', zh: '《中华人民共和国个人信息保护法》' },
  pinpoint: {
    en: 'Article 19: no longer than its purpose needs',
    zh: '第十九条：保存期限为实现处理目的所必要的最短时间',
  },
};
const threeYearsOfProcessing = {
  title: necessary.title,
  pinpoint: {
    en: 'Article 56: records of processing are kept for at least three years',
    zh: '第五十六条：处理情况记录至少保存三年',
  },
};
const limitation = {
  title: { en: 'Civil Code', zh: '《中华人民共和国民法典》' },
  pinpoint: { en: 'Article 188: claims lapse after three years', zh: '第一百八十八条：诉讼时效期间为三年' },
};

/** The first day of the law on which all rules are based. The rules also apply to earlier records. */
const effectiveFrom = '2021-11-01';

/**
 * The rules that come with the library, as a start for a bureau that has none of its own. If a law names a period, this
 * period is used. Mostly the law names only a principle, and then the period is our reading.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'lost_person_description',
    kinds: ['searchDescription'],
    effectiveFrom,
    begins: { en: 'the end of the search', zh: '查找结束' },
    keep: { days: 7 },
    action: 'purge',
    source: necessary,
    reading: {
      en: 'A description is needed only for the search. A week remains for the report.',
      zh: '体貌等描述只用于查找，结束后留一周用于总结。',
    },
  },
  {
    id: 'access_log',
    kinds: ['accessLogEntry'],
    effectiveFrom,
    begins: { en: 'the access', zh: '访问发生' },
    keep: { years: 3 },
    action: 'delete',
    source: threeYearsOfProcessing,
    reading: {
      en: 'The access log is treated as such a record, and the shortest time is used.',
      zh: '访问日志视为处理情况记录，并以最短期限为准。',
    },
  },
  {
    id: 'care',
    kinds: ['careContact', 'careCase'],
    effectiveFrom,
    begins: { en: 'the end of the care case', zh: '帮扶个案结案' },
    keep: { months: 6 },
    action: 'delete',
    source: necessary,
    reading: {
      en: 'Half a year, in which somebody in need may come back; then only the counts are needed.',
      zh: '保留半年，以备困难群众再次求助；其后只需统计数。',
    },
  },
  {
    id: 'household_visits',
    kinds: ['visitCallBack', 'householdVisit'],
    effectiveFrom,
    begins: { en: 'the visit', zh: '走访' },
    keep: { years: 2 },
    action: 'delete',
    source: necessary,
    reading: {
      en: 'Revisits are planned, and months are compared, over this year and last year. A call-back is deleted with its visit.',
      zh: '重访安排和同比只涉及本年与上年。回访随走访一并删除。',
    },
  },
  {
    id: 'services',
    kinds: ['serviceCompletion', 'service', 'informationItem'],
    effectiveFrom,
    begins: { en: 'the service or the collection', zh: '服务或采集' },
    keep: { years: 2 },
    action: 'delete',
    source: necessary,
    reading: {
      en: 'Months are compared over this year and last year.',
      zh: '同比只涉及本年与上年。',
    },
  },
  {
    id: 'disputes',
    kinds: [
      'agreementPerformance',
      'mediationAgreement',
      'mediationCallBack',
      'mediation',
      'disputeFollowUp',
      'disputeDevelopment',
      'dispute',
    ],
    effectiveFrom,
    begins: { en: 'the last act in the dispute', zh: '纠纷的最后一次处理' },
    keep: { years: 3 },
    action: 'delete',
    source: limitation,
    reading: {
      en: 'Kept as long as a party may still go to court. All records of a dispute are deleted together.',
      zh: '保留至当事人仍可起诉的期限届满；同一纠纷的记录一并删除。',
    },
  },
  {
    id: 'calls_and_cases',
    kinds: ['call', 'incident', 'lead'],
    effectiveFrom,
    begins: { en: 'its closing', zh: '办结' },
    keep: { years: 3 },
    action: 'delete',
    source: null,
    reading: {
      en: 'Trends need the records of three years. Case files have rules of their own and are not kept here.',
      zh: '趋势分析需要三年数据。案卷另有规定，不在此保存。',
    },
  },
  {
    id: 'officers',
    kinds: [
      'pulseAnswer',
      'memberDay',
      'shift',
      'absence',
      'callOut',
      'secondment',
      'vehicleSignOut',
      'trainingSession',
      'recognition',
    ],
    effectiveFrom,
    begins: { en: 'its day', zh: '发生当日' },
    keep: { years: 3 },
    action: 'delete',
    source: necessary,
    reading: {
      en: 'The personal data of officers is protected too: their rest, training and answers are used only for this year and the two before.',
      zh: '民警的个人信息同样受保护：作息、训练和问卷只用于本年及前两年。',
    },
  },
  {
    id: 'work_of_stations',
    kinds: [
      'complaint',
      'patrol',
      'postDay',
      'kioskHour',
      'stationDay',
      'educationEvent',
      'partnershipCommitment',
      'partnership',
      'hazardSurvey',
      'searchBroadcast',
      'searchSweep',
      'lostPersonSearch',
      'improvement',
      'establishment',
    ],
    effectiveFrom,
    begins: { en: 'its day', zh: '发生当日' },
    keep: { years: 10 },
    action: 'delete',
    source: null,
    reading: {
      en: 'They contain nothing about residents, and eight years without a complaint can only be shown by eight years of records.',
      zh: '不含群众信息；连续八年无有效投诉之类的成绩，须有同样长的记录为据。',
    },
  },
];
