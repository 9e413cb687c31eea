import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { dateSchema, idSchema, stationRecord } from './identifiers.ts';

export const recognitionKinds = defineTerms({
  banner: ['banner', '锦旗'],
  thank_you_letter: ['letter of thanks', '感谢信'],
  commendation: ['commendation', '表彰'],
  promotion: ['promotion', '走上领导岗位'],
  first_place: ["first place in the branch's assessment", '分局考核第一'],
  title: ['title of the station', '称号'],
});
export type RecognitionKind = (typeof recognitionKinds.values)[number];

/** Public or official recognition of the police's work 荣誉 (000, 001, 004). Who gave it is not recorded. */
export const recognitionSchema = z
  .strictObject({
    ...stationRecord,
    /** Whose work it honours; null where that is the station's. */
    memberId: idSchema.nullable(),
    kind: z.enum(recognitionKinds.values),
    givenOn: dateSchema,
  })
  .readonly();

export type Recognition = z.infer<typeof recognitionSchema>;
