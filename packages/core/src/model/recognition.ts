import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';

/** How the police's work is recognised. */
export const recognitionKinds = defineTerms(
  {
    banner: ['banner', '锦旗'],
    thank_you_letter: ['letter of thanks', '感谢信'],
    commendation: ['commendation', '表彰'],
    promotion: ['promotion', '走上领导岗位'],
    first_place: ["first place in the branch's assessment", '分局考核第一'],
    title: ['title of the station', '称号'],
  },
  { name: 'RecognitionKind', en: 'What a recognition is.', zh: '荣誉的类型。' },
);
/** A value of {@link recognitionKinds}. */
export type RecognitionKind = (typeof recognitionKinds.values)[number];

/** The level of an authority that recognises the police's work, from the smallest to the largest. */
export const recognitionLevels = defineTerms(
  {
    station: ['station', '所级'],
    branch: ['branch or county', '分局（县）级'],
    bureau: ['bureau or city', '市级'],
    province: ['province', '省级'],
    ministry: ['ministry or state', '部级（国家级）'],
  },
  {
    name: 'RecognitionLevel',
    en: "The level of an authority that recognises the police's work.",
    zh: '表彰单位的级别。',
  },
);
/** A value of {@link recognitionLevels}. */
export type RecognitionLevel = (typeof recognitionLevels.values)[number];

/** Public or official recognition of the police's work 荣誉 (000, 001, 004). Who gave it is not recorded. */
export const recognitionSchema = z
  .strictObject({
    ...stationFields,
    memberId: field(
      refersTo('member').nullable(),
      "Whose work it honours; null where that is the station's.",
      '受表彰人员；表彰派出所整体的为空。',
    ),
    kind: field(oneOf(recognitionKinds), 'What it is.', '荣誉类型。'),
    level: field(
      oneOf(recognitionLevels).nullable(),
      'The level of the authority that gave it; null of recognition by the public.',
      '表彰单位级别；群众表扬的为空。',
    ),
    givenOn: field(dateSchema, 'The day on which it was given.', '授予日期。'),
  })
  .readonly();

/** Recognition of the police's work; see {@link recognitionSchema}. */
export type Recognition = z.infer<typeof recognitionSchema>;

/** The description of recognitions; see {@link recognitionSchema}. */
export const recognitionRecord: RecordDescription<'recognition', Recognition> = describeRecord(
  'recognition',
  recognitionSchema,
  {
    names: { one: 'recognition', many: 'recognitions', zh: '荣誉' },
    description: {
      en: "Public or official recognition of the police's work. Who gave it is not recorded.",
      zh: '群众或上级对公安工作的肯定。不登记给予者。',
    },
    access: 'open',
    lists: { member: 'recognitions', station: 'recognitions' },
    filters: ['kind', 'level'],
    correctable: ['memberId', 'kind', 'level', 'givenOn'],
  },
);
