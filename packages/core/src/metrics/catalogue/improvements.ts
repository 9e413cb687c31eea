import { count, day, distinct, median, share, text, unit, withIds } from './define.ts';

/** S16: safety improvements, from noticing to checking. */
export const improvementsMetrics = withIds({
  hazardsNoticed: count('improvement', {
    unit: unit('hazard', '处'),
    name: text('hazards noticed', '发现隐患数'),
    definition: text('Hazards that were noticed.', '发现的安全隐患处数。'),
    systems: ['S16', 'S20'],
    source: ['001'],
  }),
  improvementsAgreed: count('improvement', {
    where: [{ field: 'agreedAt', present: true }],
    unit: unit('improvement', '项'),
    name: text('improvements agreed', '达成整改方案数'),
    definition: text(
      'Hazards noticed in the period whose removal the agencies agreed on.',
      '期内发现的隐患中各单位已商定整改方案的项数。',
    ),
    systems: ['S16'],
    source: ['001'],
  }),
  improvementsCompleted: count('improvement', {
    where: [{ field: 'completedAt', present: true }],
    unit: unit('improvement', '项'),
    name: text('improvements completed', '完成整改数'),
    definition: text(
      'Hazards noticed in the period that were removed.',
      '期内发现的隐患中已完成整改的项数。',
    ),
    systems: ['S16'],
    source: ['001'],
  }),
  improvementsChecked: count('improvement', {
    where: [{ field: 'checkedAt', present: true }],
    unit: unit('improvement', '项'),
    name: text('improvements checked', '核查效果数'),
    definition: text(
      'Hazards noticed in the period whose removal was checked for its effect.',
      '期内发现的隐患中已核查整改效果的项数。',
    ),
    systems: ['S16'],
    source: [],
  }),
  improvementsEffective: count('improvement', {
    where: [{ field: 'effect', equals: 'better' }],
    unit: unit('improvement', '项'),
    name: text('improvements that worked', '整改见效数'),
    definition: text('Improvements checked after which it is better.', '经核查情况改善的整改项数。'),
    systems: ['S16'],
    source: [],
  }),
  improvementCompletionRate: share({
    numerator: 'improvementsCompleted',
    denominator: 'hazardsNoticed',
    name: text('improvement completion rate', '整改完成率'),
    definition: text('Improvements completed, of hazards noticed.', '完成整改数占发现隐患数的比例。'),
    systems: ['S16', 'S20'],
    source: [],
  }),
  improvementEffectRate: share({
    numerator: 'improvementsEffective',
    denominator: 'improvementsChecked',
    name: text('improvement effect rate', '整改见效率'),
    definition: text('Improvements that worked, of improvements checked.', '整改见效数占核查效果数的比例。'),
    systems: ['S16'],
    source: [],
  }),
  medianImprovementDays: median('improvement', {
    amount: { from: 'noticedAt', to: 'completedAt', per: day },
    sample: 'improvementsCompleted',
    unit: unit('day', '天'),
    name: text('median time to improve', '整改用时中位数'),
    definition: text(
      'Median time from noticing a hazard to removing it.',
      '从发现隐患到完成整改用时的中位数。',
    ),
    systems: ['S16'],
    source: [],
  }),
  hazardSurveys: count('hazardSurvey', {
    unit: unit('survey', '次'),
    name: text('surveys of hazards', '隐患勘查次数'),
    definition: text('Surveys of hazards, on whatever step.', '各环节的隐患勘查次数。'),
    systems: ['S16'],
    source: ['001'],
  }),
  hazardsSurveyed: distinct('hazardSurvey', {
    field: 'improvementId',
    codesOf: 'station',
    unit: unit('hazard', '处'),
    name: text('hazards surveyed', '已勘查隐患数'),
    definition: text('Different hazards that were surveyed.', '勘查过的不同隐患处数。'),
    systems: ['S16'],
    source: ['001'],
  }),
});
