import { count, days, distinct, ratio, share, text, unit, withIds } from './define.ts';

const visits = unit('visit', '户次');
const calls = unit('call-back', '次回访');

/** S2: household visits. */
export const visitsMetrics = withIds({
  visits: count('householdVisit', {
    unit: visits,
    name: text('household visits', '入户走访数'),
    definition: text('Household visits made in the month.', '当月入户走访的户次。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  householdsVisited: distinct('householdVisit', {
    field: 'householdKey',
    unit: unit('household', '户'),
    name: text('households visited', '走访户数'),
    definition: text('Different households visited in the month.', '当月走访的不同住户数。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitsCalledBack: count('visitCallBack', {
    unit: calls,
    name: text('visits called back', '走访回访数'),
    definition: text("The month's visits that a call-back reached.", '当月走访中已接通回访的户次。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  numbersMatched: count('visitCallBack', {
    where: [{ field: 'numberMatched', equals: true }],
    unit: calls,
    name: text('numbers matched', '人号一致数'),
    definition: text(
      'Called-back visits whose number reached the person on record.',
      '回访中登记号码与本人一致的户次。',
    ),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitsConfirmed: count('visitCallBack', {
    where: [{ field: 'visitConfirmed', equals: true }],
    unit: calls,
    name: text('visits confirmed', '走访属实数'),
    definition: text('Called-back visits that the household confirmed.', '回访中住户确认走访属实的户次。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitsSatisfied: count('visitCallBack', {
    where: [{ field: 'satisfied', equals: true }],
    unit: calls,
    name: text('visits found satisfactory', '走访满意数'),
    definition: text(
      'Called-back visits with which the household is satisfied.',
      '回访中住户表示满意的户次。',
    ),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  numberMatchRate: share({
    numerator: 'numbersMatched',
    denominator: 'visitsCalledBack',
    name: text('number-match rate', '人号一致率'),
    definition: text('Numbers matched, of visits called back.', '人号一致数占走访回访数的比例。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitConfirmedRate: share({
    numerator: 'visitsConfirmed',
    denominator: 'visitsCalledBack',
    name: text('visit-confirmed rate', '入户走访率'),
    definition: text('Visits confirmed, of visits called back.', '走访属实数占走访回访数的比例。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitSatisfactionRate: share({
    numerator: 'visitsSatisfied',
    denominator: 'visitsCalledBack',
    name: text('satisfaction rate', '群众满意率'),
    definition: text('Visits found satisfactory, of visits called back.', '走访满意数占走访回访数的比例。'),
    systems: ['S1', 'S2'],
    source: ['003'],
  }),
  visitDays: days('householdVisit', {
    unit: unit('day', '天'),
    name: text('days with visits', '走访天数'),
    definition: text('Different days with a household visit.', '有入户走访的不同天数。'),
    systems: ['S2', 'S21'],
    source: [],
  }),
  visitsPerHousehold: ratio({
    numerator: 'visits',
    denominator: 'householdsVisited',
    unit: unit(['visit per household', 'visits per household'], '户次/户'),
    name: text('visits per household', '户均走访次数'),
    definition: text('Household visits, to each different household visited.', '入户走访数除以走访户数。'),
    systems: ['S2'],
    source: [],
  }),
  visitsWithDifficulties: count('householdVisit', {
    where: [{ field: 'difficulties', present: true }],
    unit: unit('visit', '户次'),
    name: text('visits that found difficulties', '发现困难的走访数'),
    definition: text('Household visits in which a difficulty was told.', '住户反映了实际困难的走访户次。'),
    systems: ['S2', 'S6'],
    source: ['003'],
  }),
  visitsWithSuggestions: count('householdVisit', {
    where: [{ field: 'suggestion', present: true }],
    unit: unit('visit', '户次'),
    name: text('visits with suggestions', '收到建议的走访数'),
    definition: text(
      'Household visits in which a suggestion about police work was made.',
      '住户对公安工作提出建议的走访户次。',
    ),
    systems: ['S2'],
    source: ['003'],
  }),
  visitsWithPromises: count('householdVisit', {
    where: [{ field: 'followUpOn', present: true }],
    unit: unit('visit', '户次'),
    name: text('visits with something promised', '有待办事项的走访数'),
    definition: text(
      'Household visits after which something was promised by a day.',
      '走访后承诺限期办理事项的户次。',
    ),
    systems: ['S2'],
    source: [],
  }),
  visitCallBackShare: share({
    numerator: 'visitsCalledBack',
    denominator: 'visits',
    name: text('share of visits called back', '走访回访覆盖率'),
    definition: text('Visits called back, of household visits.', '走访回访数占入户走访数的比例。'),
    systems: ['S2'],
    source: [],
  }),
});
