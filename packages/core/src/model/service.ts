import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The departments whose services the bureau delegated to communities, and acts of help (003). The list of departments in the article is open. */
export const serviceKinds = defineTerms(
  {
    traffic: ['traffic', '交管业务'],
    exit_entry: ['exit and entry', '出入境业务'],
    fire: ['fire safety', '消防业务'],
    household_registration: ['household registration', '户政业务'],
    other_department: ['other departments', '其他部门业务'],
    help: ['act of help', '救助帮扶'],
  },
  { name: 'ServiceKind', en: 'The area of a service.', zh: '服务的类别。' },
);
/** A value of {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds.values)[number];

/** How and where a service is done. */
export const serviceModes = defineTerms(
  {
    at_post: ['at the post', '警务室办理'],
    appointment: ['by appointment on holidays', '节假日预约'],
    after_hours: ['after hours', '延时服务'],
    green_channel: ['green channel', '绿色通道'],
    at_home: ['at home', '上门服务'],
    proxy: ['by proxy', '代办'],
  },
  { name: 'ServiceMode', en: 'How a service was done.', zh: '服务的方式。' },
);
/** A value of {@link serviceModes}. */
export type ServiceMode = (typeof serviceModes.values)[number];

/** One service 服务事项 done for the public. Who received it is not recorded. */
export const serviceSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who did it.', '服务人员。'),
    kind: field(oneOf(serviceKinds), 'What was done.', '服务类别。'),
    mode: field(oneOf(serviceModes), 'Where and when it was done.', '服务方式。'),
    servedAt: field(instantSchema, 'When it was done.', '服务时间。'),
    recognised: field(
      z.boolean(),
      'Whether the public recognised it: thanks, a letter, a banner 得到群众认可.',
      '是否得到群众认可（感谢、感谢信、锦旗）。',
    ),
  })
  .readonly();

/** A record that passes {@link serviceSchema}. */
export type Service = z.infer<typeof serviceSchema>;

/** The description of services; see {@link serviceSchema}. */
export const serviceRecord: RecordDescription<'service', Service> = describeRecord('service', serviceSchema, {
  names: { one: 'service', many: 'services', zh: '服务' },
  description: {
    en: 'A service to a resident. Who was served is not recorded.',
    zh: '对群众的一次服务。不登记服务对象。',
  },
  access: 'residents',
  lists: { member: 'services', station: 'services' },
  filters: ['kind', 'mode', 'recognised'],
  correctable: ['kind', 'mode', 'servedAt', 'recognised'],
});
