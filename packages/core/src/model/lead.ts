import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** How a member helped with a case. */
export const leadKinds = defineTerms(
  {
    case_lead: ['lead to a criminal case', '刑事案件线索'],
    suspect_caught: ['suspect caught', '抓获犯罪嫌疑人'],
    fugitive_caught: ['fugitive caught', '抓获逃犯'],
  },
  { name: 'LeadKind', en: 'What a lead led to.', zh: '线索成效的类型。' },
);
/** A value of {@link leadKinds}. */
export type LeadKind = (typeof leadKinds.values)[number];

/**
 * The departments whose cases count: besides criminal investigation also public order, drugs and economic crime. The
 * list of departments in the article is open (003, annex).
 */
export const caseFields = defineTerms(
  {
    criminal: ['criminal investigation', '刑侦'],
    public_order: ['public order', '治安'],
    drugs: ['drugs', '禁毒'],
    economic: ['economic crime', '经侦'],
    other_department: ['other departments', '其他警种'],
  },
  { name: 'CaseField', en: 'The field of law enforcement of a lead.', zh: '线索所属的案件领域。' },
);
/** A value of {@link caseFields}. */
export type CaseField = (typeof caseFields.values)[number];

/** Help with a case 侦查破案: a lead given, a suspect or a fugitive caught. The person is not recorded. */
export const leadSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who helped.', '提供线索的人员。'),
    kind: field(oneOf(leadKinds), 'How the member helped.', '线索成效的类型。'),
    field: field(oneOf(caseFields), 'The department whose case it is.', '案件所属警种。'),
    reportedAt: field(instantSchema, 'When it was reported.', '上报时间。'),
  })
  .readonly();

/** A record that passes {@link leadSchema}. */
export type Lead = z.infer<typeof leadSchema>;

/** The description of leads; see {@link leadSchema}. */
export const leadRecord: RecordDescription<'lead', Lead> = describeRecord('lead', leadSchema, {
  names: { one: 'lead', many: 'leads', zh: '线索' },
  description: {
    en: 'A contribution to case work: a lead, a caught suspect or a caught fugitive.',
    zh: '对办案的贡献：线索、抓获犯罪嫌疑人或抓获逃犯。',
  },
  access: 'work',
  lists: { member: 'leads', station: 'leads' },
  filters: ['kind', 'field'],
  correctable: ['kind', 'field', 'reportedAt'],
});
