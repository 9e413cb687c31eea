import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** What an event of safety education is about. */
export const educationTopics = defineTerms(
  {
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
  },
  { name: 'EducationTopic', en: 'What an event of safety education is about.', zh: '安全宣传教育的主题。' },
);
/** A value of {@link educationTopics}. */
export type EducationTopic = (typeof educationTopics.values)[number];

/** Where an event of safety education takes place. */
export const educationForms = defineTerms(
  {
    hall: ['safety hall', '安防馆'],
    square: ['square', '广场宣传'],
    lesson: ['lesson', '进校园进企业'],
    talk: ['public talk', '宣讲会'],
    performance: ['performance', '文艺演出'],
    online: ['online', '线上'],
  },
  {
    name: 'EducationForm',
    en: 'Where an event of safety education takes place.',
    zh: '安全宣传教育的形式。',
  },
);
/** A value of {@link educationForms}. */
export type EducationForm = (typeof educationForms.values)[number];

/** Whom an event of safety education is for. */
export const audiences = defineTerms(
  {
    residents: ['residents', '居民'],
    pupils: ['pupils and teachers', '师生'],
    elderly: ['elderly people', '老年人'],
    workers: ['workers', '企业职工'],
    visitors: ['visitors', '游客'],
  },
  { name: 'Audience', en: 'Whom an event of safety education is for.', zh: '安全宣传教育的对象。' },
);
/** A value of {@link audiences}. */
export type Audience = (typeof audiences.values)[number];

/** One event of safety education 安全宣传教育, or one day of the hall (001, 002, 004). People are counted and not named. */
export const educationEventSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      'The community in which it was held; null where it was for several.',
      '举办社区；面向多个社区的为空。',
    ),
    memberId: field(
      refersTo('member').nullable(),
      'Who held it; null where that is nobody of the member list.',
      '主讲人员；不在人员名单内的为空。',
    ),
    heldAt: field(instantSchema, 'When it was held.', '举办时间。'),
    topic: field(oneOf(educationTopics), 'What it was about.', '主题。'),
    form: field(oneOf(educationForms), 'Where it took place.', '形式。'),
    audience: field(oneOf(audiences), 'Whom it was for.', '对象。'),
    reached: field(countSchema, 'How many came.', '参加人数。'),
    expected: field(
      countSchema.nullable(),
      'How many were expected; null where nobody said.',
      '预计人数；未预计的为空。',
    ),
  })
  .readonly();

/** A record that passes {@link educationEventSchema}. */
export type EducationEvent = z.infer<typeof educationEventSchema>;

/** The description of events of safety education; see {@link educationEventSchema}. */
export const educationEventRecord: RecordDescription<'educationEvent', EducationEvent> = describeRecord(
  'educationEvent',
  educationEventSchema,
  {
    names: { one: 'event of safety education', many: 'events of safety education', zh: '安全宣传教育' },
    description: {
      en: 'One event of safety education, or one day of the hall. People are counted and not named.',
      zh: '一次安全宣传教育活动，或安防馆的一天。只记人数，不记姓名。',
    },
    access: 'work',
    lists: { member: 'educationEvents', community: 'educationEvents', station: 'educationEvents' },
    filters: ['topic', 'form', 'audience'],
    correctable: ['communityId', 'memberId', 'heldAt', 'topic', 'form', 'audience', 'reached', 'expected'],
  },
);
