import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** What an event of safety education is about. */
export const educationTopics = defineTerms({
  anti_fraud: ['fraud', '反诈'],
  anti_theft: ['theft', '防盗'],
  drink_driving: ['drink-driving', '酒驾醉驾'],
  road_safety: ['road safety', '交通安全'],
  fire_safety: ['fire safety', '消防安全'],
  work_safety: ['work safety', '安全生产'],
  drugs: ['drugs', '禁毒'],
  school_safety: ['safety at school', '校园安全'],
  law: ['law', '法治'],
  other: ['other', '其他'],
});
/** A value of {@link educationTopics}. */
export type EducationTopic = (typeof educationTopics.values)[number];

/** Where an event of safety education takes place. */
export const educationForms = defineTerms({
  hall: ['safety hall', '安防馆'],
  square: ['square', '广场宣传'],
  lesson: ['lesson', '进校园进企业'],
  online: ['online', '线上'],
});
/** A value of {@link educationForms}. */
export type EducationForm = (typeof educationForms.values)[number];

/** Whom an event of safety education is for. */
export const audiences = defineTerms({
  residents: ['residents', '居民'],
  pupils: ['pupils and teachers', '师生'],
  elderly: ['elderly people', '老年人'],
  workers: ['workers', '企业职工'],
  visitors: ['visitors', '游客'],
});
/** A value of {@link audiences}. */
export type Audience = (typeof audiences.values)[number];

/** One event of safety education 安全宣传教育, or one day of the hall (001, 002, 004). Heads are counted, not names. */
export const educationEventSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema.nullable(),
    memberId: idSchema.nullable(),
    heldAt: instantSchema,
    topic: z.enum(educationTopics.values),
    form: z.enum(educationForms.values),
    audience: z.enum(audiences.values),
    reached: countSchema,
    /** How many were expected; null where nobody said. */
    expected: countSchema.nullable(),
  })
  .readonly();

/** A record that passes {@link educationEventSchema}. */
export type EducationEvent = z.infer<typeof educationEventSchema>;
