import { count, distinct, sum, text, unit, withIds } from './define.ts';

/** S4: leads to cases. */
export const leadsMetrics = withIds({
  caseLeads: count('lead', {
    where: [{ field: 'kind', equals: 'case_lead' }],
    unit: unit('lead', '条'),
    name: text('leads to criminal cases', '刑事案件线索数'),
    definition: text('Leads to criminal cases given in the month.', '当月提供的刑事案件侦查破案线索数。'),
    systems: ['S1', 'S4'],
    source: ['003'],
  }),
  suspectsCaught: count('lead', {
    where: [{ field: 'kind', equals: 'suspect_caught' }],
    unit: unit('suspect', '人'),
    name: text('suspects caught', '抓获犯罪嫌疑人数'),
    definition: text('Suspects caught in the month.', '当月抓获的犯罪嫌疑人数。'),
    systems: ['S1', 'S4'],
    source: ['003'],
  }),
  fugitivesCaught: count('lead', {
    where: [{ field: 'kind', equals: 'fugitive_caught' }],
    unit: unit('fugitive', '人'),
    name: text('fugitives caught', '抓获逃犯数'),
    definition: text('Fugitives caught in the month.', '当月抓获的逃犯数。'),
    systems: ['S1', 'S4'],
    source: ['003'],
  }),
  detections: sum({
    of: ['caseLeads', 'suspectsCaught', 'fugitivesCaught'],
    unit: unit('detection', '项'),
    name: text('detections', '侦查破案总数'),
    definition: text(
      'Leads to criminal cases, suspects and fugitives caught, together.',
      '刑事案件线索、抓获犯罪嫌疑人与抓获逃犯之和。',
    ),
    systems: ['S1', 'S4'],
    source: ['003'],
  }),
  caseFieldsHelped: distinct('lead', {
    field: 'field',
    unit: unit('department', '个'),
    name: text('departments helped', '协助警种数'),
    definition: text(
      'Different departments whose cases were helped.',
      '提供线索或抓获人员所涉及的不同警种数。',
    ),
    systems: ['S4'],
    source: ['003'],
  }),
});
