import type { LocalizedText } from '../text/localized-text.ts';
import type { Counter, Metric, Share, Sum } from './metric.ts';
import type { CountedRecords, RecordType } from './record-types.ts';

const text = (en: string, zh: string): LocalizedText => ({ en, zh });

type FieldOf<Type extends RecordType> = keyof CountedRecords[Type] & string;

/** A counter whose fields are checked against its record type. */
const counter = <Type extends RecordType>(
  metric: Omit<Counter, 'source'> & {
    readonly record: Type;
    readonly field?: FieldOf<Type>;
    readonly where?: { readonly field: FieldOf<Type> };
  },
): Counter => ({ ...metric, source: '003' });
const share = (metric: Omit<Share, 'source' | 'kind'>): Share => ({
  ...metric,
  kind: 'share',
  source: '003',
});
const sum = (metric: Omit<Sum, 'source' | 'kind'>): Sum => ({ ...metric, kind: 'sum', source: '003' });

const visits = text('visits', '户次');
const calls = text('call-backs', '次回访');
const mediations = text('mediations', '起');

/** Every metric, in the order in which tables show them. Adding one here adds it everywhere. */
export const metrics = {
  visits: counter({
    id: 'visits',
    kind: 'count',
    record: 'householdVisit',
    unit: visits,
    name: text('household visits', '入户走访数'),
    definition: text('Household visits made in the month.', '当月入户走访的户次。'),
  }),
  householdsVisited: counter({
    id: 'householdsVisited',
    kind: 'distinct',
    record: 'householdVisit',
    field: 'householdKey',
    unit: text('households', '户'),
    name: text('households visited', '走访户数'),
    definition: text('Different households visited in the month.', '当月走访的不同住户数。'),
  }),
  visitsCalledBack: counter({
    id: 'visitsCalledBack',
    kind: 'count',
    record: 'visitCallBack',
    unit: calls,
    name: text('visits called back', '走访回访数'),
    definition: text("The month's visits that a call-back reached.", '当月走访中已接通回访的户次。'),
  }),
  numbersMatched: counter({
    id: 'numbersMatched',
    kind: 'count',
    record: 'visitCallBack',
    where: { field: 'numberMatched', equals: true },
    unit: calls,
    name: text('numbers matched', '人号一致数'),
    definition: text(
      'Called-back visits whose number reached the person on record.',
      '回访中登记号码与本人一致的户次。',
    ),
  }),
  visitsConfirmed: counter({
    id: 'visitsConfirmed',
    kind: 'count',
    record: 'visitCallBack',
    where: { field: 'visitConfirmed', equals: true },
    unit: calls,
    name: text('visits confirmed', '走访属实数'),
    definition: text('Called-back visits that the household confirmed.', '回访中住户确认走访属实的户次。'),
  }),
  visitsSatisfied: counter({
    id: 'visitsSatisfied',
    kind: 'count',
    record: 'visitCallBack',
    where: { field: 'satisfied', equals: true },
    unit: calls,
    name: text('visits found satisfactory', '走访满意数'),
    definition: text(
      'Called-back visits with which the household is satisfied.',
      '回访中住户表示满意的户次。',
    ),
  }),
  numberMatchRate: share({
    id: 'numberMatchRate',
    numerator: 'numbersMatched',
    denominator: 'visitsCalledBack',
    name: text('number-match rate', '人号一致率'),
    definition: text('Numbers matched, of visits called back.', '人号一致数占走访回访数的比例。'),
  }),
  visitConfirmedRate: share({
    id: 'visitConfirmedRate',
    numerator: 'visitsConfirmed',
    denominator: 'visitsCalledBack',
    name: text('visit-confirmed rate', '入户走访率'),
    definition: text('Visits confirmed, of visits called back.', '走访属实数占走访回访数的比例。'),
  }),
  visitSatisfactionRate: share({
    id: 'visitSatisfactionRate',
    numerator: 'visitsSatisfied',
    denominator: 'visitsCalledBack',
    name: text('satisfaction rate', '群众满意率'),
    definition: text('Visits found satisfactory, of visits called back.', '走访满意数占走访回访数的比例。'),
  }),
  mediations: counter({
    id: 'mediations',
    kind: 'count',
    record: 'mediation',
    unit: mediations,
    name: text('mediations', '调解数'),
    definition: text('Mediations that ended in the month, however they ended.', '当月办结的调解，不论结果。'),
  }),
  mediationsSettled: counter({
    id: 'mediationsSettled',
    kind: 'count',
    record: 'mediation',
    where: { field: 'outcome', equals: 'settled' },
    unit: mediations,
    name: text('mediations settled', '调解成功数'),
    definition: text('Mediations of the month that ended settled.', '当月调解成功的起数。'),
  }),
  mediationSuccessRate: share({
    id: 'mediationSuccessRate',
    numerator: 'mediationsSettled',
    denominator: 'mediations',
    name: text('mediation success rate', '调解成功率'),
    definition: text('Mediations settled, of mediations.', '调解成功数占调解数的比例。'),
  }),
  mediationsCalledBack: counter({
    id: 'mediationsCalledBack',
    kind: 'count',
    record: 'mediationCallBack',
    unit: calls,
    name: text('mediations called back', '调解回访数'),
    definition: text("The month's mediations that a call-back checked.", '当月调解中已回访的起数。'),
  }),
  mediationsBothSatisfied: counter({
    id: 'mediationsBothSatisfied',
    kind: 'count',
    record: 'mediationCallBack',
    where: { field: 'bothSatisfied', equals: true },
    unit: calls,
    name: text('mediations with both parties satisfied', '双方满意数'),
    definition: text(
      'Called-back mediations with which both parties are satisfied.',
      '回访中双方当事人均满意的起数。',
    ),
  }),
  mediationSatisfactionRate: share({
    id: 'mediationSatisfactionRate',
    numerator: 'mediationsBothSatisfied',
    denominator: 'mediationsCalledBack',
    name: text('both-parties-satisfied rate', '双方满意率'),
    definition: text(
      'Mediations with both parties satisfied, of mediations called back.',
      '双方满意数占调解回访数的比例。',
    ),
  }),
  caseLeads: counter({
    id: 'caseLeads',
    kind: 'count',
    record: 'lead',
    where: { field: 'kind', equals: 'case_lead' },
    unit: text('leads', '条'),
    name: text('leads to criminal cases', '刑事案件线索数'),
    definition: text('Leads to criminal cases given in the month.', '当月提供的刑事案件侦查破案线索数。'),
  }),
  suspectsCaught: counter({
    id: 'suspectsCaught',
    kind: 'count',
    record: 'lead',
    where: { field: 'kind', equals: 'suspect_caught' },
    unit: text('suspects', '人'),
    name: text('suspects caught', '抓获犯罪嫌疑人数'),
    definition: text('Suspects caught in the month.', '当月抓获的犯罪嫌疑人数。'),
  }),
  fugitivesCaught: counter({
    id: 'fugitivesCaught',
    kind: 'count',
    record: 'lead',
    where: { field: 'kind', equals: 'fugitive_caught' },
    unit: text('fugitives', '人'),
    name: text('fugitives caught', '抓获逃犯数'),
    definition: text('Fugitives caught in the month.', '当月抓获的逃犯数。'),
  }),
  detections: sum({
    id: 'detections',
    of: ['caseLeads', 'suspectsCaught', 'fugitivesCaught'],
    unit: text('detections', '项'),
    name: text('detections', '侦查破案总数'),
    definition: text(
      'Leads to criminal cases, suspects and fugitives caught, together.',
      '刑事案件线索、抓获犯罪嫌疑人与抓获逃犯之和。',
    ),
  }),
  informationItems: counter({
    id: 'informationItems',
    kind: 'count',
    record: 'informationItem',
    unit: text('items', '条'),
    name: text('information items', '信息采集数'),
    definition: text('Information items collected in the month.', '当月采集的信息条数。'),
  }),
  leadInformationItems: counter({
    id: 'leadInformationItems',
    kind: 'count',
    record: 'informationItem',
    where: { field: 'isLead', equals: true },
    unit: text('items', '条'),
    name: text('lead information items', '线索信息数'),
    definition: text('Information items of the month that are leads.', '当月采集的线索信息条数。'),
  }),
  services: counter({
    id: 'services',
    kind: 'count',
    record: 'service',
    unit: text('services', '起'),
    name: text('services', '服务群众数'),
    definition: text('Services done for the public in the month.', '当月为群众提供的服务起数。'),
  }),
  servicesRecognised: counter({
    id: 'servicesRecognised',
    kind: 'count',
    record: 'service',
    where: { field: 'recognised', equals: true },
    unit: text('services', '起'),
    name: text('services that the public recognised', '获群众认可的服务数'),
    definition: text('Services of the month that the public recognised.', '当月得到群众认可的服务起数。'),
  }),
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof metrics;
type KindOf<Id extends MetricId> = (typeof metrics)[Id]['kind'];
export type CounterId = { [Id in MetricId]: KindOf<Id> extends 'count' | 'distinct' ? Id : never }[MetricId];

export const metricIds = Object.keys(metrics) as readonly MetricId[];
export const counterIds = metricIds.filter((id): id is CounterId => 'record' in metrics[id]);
