import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { dateSchema, idSchema, stationRecord } from './identifiers.ts';

/** How the police's work is recognised. */
export const recognitionKinds = defineTerms({
  banner: ['banner', '锦旗'],
  thank_you_letter: ['letter of thanks', '感谢信'],
  commendation: ['commendation', '表彰'],
  promotion: ['promotion', '走上领导岗位'],
  first_place: ["first place in the branch's assessment", '分局考核第一'],
  title: ['title of the station', '称号'],
});
/** A value of {@link recognitionKinds}. */
export type RecognitionKind = (typeof recognitionKinds.values)[number];

/** The level of an authority that recognises the police's work, from the smallest to the largest. */
export const recognitionLevels = defineTerms({
  station: ['station', '所级'],
  branch: ['branch or county', '分局（县）级'],
  bureau: ['bureau or city', '市级'],
  province: ['province', '省级'],
  ministry: ['ministry or state', '部级（国家级）'],
});
/** A value of {@link recognitionLevels}. */
export type RecognitionLevel = (typeof recognitionLevels.values)[number];

/** Public or official recognition of the police's work 荣誉 (000, 001, 004). Who gave it is not recorded. */
export const recognitionSchema = z
  .strictObject({
    ...stationRecord,
    /** Whose work it honours; null where that is the station's. */
    memberId: idSchema.nullable(),
    kind: z.enum(recognitionKinds.values),
    /** The level of the authority that gave it; null of recognition by the public. */
    level: z.enum(recognitionLevels.values).nullable(),
    /** The day on which it was given. It decides the period. */
    givenOn: dateSchema,
  })
  .readonly();

/** Recognition of the police's work; see {@link recognitionSchema}. */
export type Recognition = z.infer<typeof recognitionSchema>;
