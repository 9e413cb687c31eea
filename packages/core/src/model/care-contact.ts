import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** How a contact in a care case took place. */
export const careManners = defineTerms(
  {
    visit: ['visit', '上门'],
    call: ['call', '电话'],
    message: ['message', '信息'],
    counselling: ['counselling', '心理疏导'],
    accompaniment: ['accompaniment', '陪同'],
  },
  { name: 'CareManner', en: 'How a contact in a care case was made.', zh: '帮扶联系的方式。' },
);
/** A value of {@link careManners}. */
export type CareManner = (typeof careManners.values)[number];

/** One contact in a care case 帮扶联系 (001, 002). It says that the contact took place, never what was said. */
export const careContactSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who made it.', '联系人员。'),
    careCaseId: field(refersTo('careCase'), 'The care case.', '所属个案。'),
    contactedAt: field(instantSchema, 'When it was made.', '联系时间。'),
    manner: field(oneOf(careManners), 'How it was made.', '联系方式。'),
  })
  .readonly();

/** A record that passes {@link careContactSchema}. */
export type CareContact = z.infer<typeof careContactSchema>;

/** The description of contacts in care cases; see {@link careContactSchema}. */
export const careContactRecord: RecordDescription<'careContact', CareContact> = describeRecord(
  'careContact',
  careContactSchema,
  {
    names: { one: 'contact in a care case', many: 'contacts in care cases', zh: '帮扶联系' },
    description: {
      en: 'One contact in a care case. It is recorded that it took place, never what was said.',
      zh: '帮扶个案中的一次联系：只记发生，不记内容。',
    },
    access: 'residents',
    follows: [{ field: 'contactedAt', of: 'careCaseId', after: 'openedAt' }],
    lists: { careCase: 'contacts', member: 'careContacts' },
    filters: ['manner'],
    correctable: ['contactedAt', 'manner'],
  },
);
