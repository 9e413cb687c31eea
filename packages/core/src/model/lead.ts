import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { instantSchema, memberRecord } from './identifiers.ts';

/** How a member helped with a case. */
export const leadKinds = defineTerms({
  case_lead: ['lead to a criminal case', '刑事案件线索'],
  suspect_caught: ['suspect caught', '抓获犯罪嫌疑人'],
  fugitive_caught: ['fugitive caught', '抓获逃犯'],
});
/** A value of {@link leadKinds}. */
export type LeadKind = (typeof leadKinds.values)[number];

/** The departments whose cases count: public order, drugs and economic crime beside criminal (003, annex). */
export const caseFields = defineTerms({
  criminal: ['criminal investigation', '刑侦'],
  public_order: ['public order', '治安'],
  drugs: ['drugs', '禁毒'],
  economic: ['economic crime', '经侦'],
});
/** A value of {@link caseFields}. */
export type CaseField = (typeof caseFields.values)[number];

/** Help with a case 侦查破案: a lead given, a suspect or a fugitive caught. The person is not recorded. */
export const leadSchema = z
  .strictObject({
    ...memberRecord,
    kind: z.enum(leadKinds.values),
    field: z.enum(caseFields.values),
    reportedAt: instantSchema,
  })
  .readonly();

/** A record that passes {@link leadSchema}. */
export type Lead = z.infer<typeof leadSchema>;
