import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { instantSchema, memberRecord } from './identifiers.ts';

/** The departments whose services the bureau delegated to communities, and acts of help (003). The list of departments in the article is open. */
export const serviceKinds = defineTerms({
  traffic: ['traffic', '交管业务'],
  exit_entry: ['exit and entry', '出入境业务'],
  fire: ['fire safety', '消防业务'],
  household_registration: ['household registration', '户政业务'],
  other_department: ['other departments', '其他部门业务'],
  help: ['act of help', '救助帮扶'],
});
/** A value of {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds.values)[number];

/** How and where a service is done. */
export const serviceModes = defineTerms({
  at_post: ['at the post', '警务室办理'],
  appointment: ['by appointment on holidays', '节假日预约'],
  after_hours: ['after hours', '延时服务'],
  green_channel: ['green channel', '绿色通道'],
  at_home: ['at home', '上门服务'],
  proxy: ['by proxy', '代办'],
});
/** A value of {@link serviceModes}. */
export type ServiceMode = (typeof serviceModes.values)[number];

/** One service 服务事项 done for the public. Who received it is not recorded. */
export const serviceSchema = z
  .strictObject({
    ...memberRecord,
    kind: z.enum(serviceKinds.values),
    mode: z.enum(serviceModes.values),
    servedAt: instantSchema,
    /** The public recognised it: thanks, a letter, a banner 确实得到群众认可. */
    recognised: z.boolean(),
  })
  .readonly();

/** A record that passes {@link serviceSchema}. */
export type Service = z.infer<typeof serviceSchema>;
