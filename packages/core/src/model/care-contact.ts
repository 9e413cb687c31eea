import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';

/** How a contact in a care case took place. */
export const careManners = defineTerms({
  visit: ['visit', '上门'],
  call: ['call', '电话'],
  message: ['message', '信息'],
  counselling: ['counselling', '心理疏导'],
  accompaniment: ['accompaniment', '陪同'],
});
/** A value of {@link careManners}. */
export type CareManner = (typeof careManners.values)[number];

/** One contact in a care case 帮扶联系: that it took place, never what was said (001, 002). */
export const careContactSchema = z
  .strictObject({
    ...memberRecord,
    careCaseId: idSchema,
    contactedAt: instantSchema,
    manner: z.enum(careManners.values),
  })
  .readonly();

/** A record that passes {@link careContactSchema}. */
export type CareContact = z.infer<typeof careContactSchema>;
