import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo, someOf } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';
import { incidentKinds } from './incident-kind.ts';
import { incidentMethods, incidentTargets } from './incident-method.ts';
import { placeSchema } from './place.ts';
import { countSchema, yuanSchema } from './quantities.ts';

/** Whether an incident is a case, and of which kind. */
export const offences = defineTerms(
  {
    criminal: ['criminal offence', '刑事案件'],
    public_order: ['public-order offence', '治安案件'],
    none: ['no offence', '非案件'],
  },
  {
    name: 'Offence',
    en: 'Whether an incident is a case, and of which kind.',
    zh: '是否属于案件以及案件性质。',
  },
);
/** A value of {@link offences}. */
export type Offence = (typeof offences.values)[number];

/**
 * Something that happened at a place 事件、案件 (002, 004): where, when, how and to what kind of target, so that hot
 * spots, time windows and case series can be computed from stored records. Neither victims nor suspects are recorded.
 */
export const incidentSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      "The community in which it happened; null where the place is in none of the station's.",
      '发生社区；不在本所社区内的为空。',
    ),
    kind: field(oneOf(incidentKinds), 'What happened.', '事件类型。'),
    offence: field(oneOf(offences), 'Whether it is a case, and of which kind.', '是否属于案件及案件性质。'),
    occurredAt: field(
      instantSchema,
      'The first instant at which it can have happened; the instant itself where that is known.',
      '最早可能发生时间；确知时间的即为该时间。',
    ),
    occurredUntil: field(
      instantSchema.nullable(),
      'The last instant at which it can have happened, such as the return to the burgled home; null where `occurredAt` is exact.',
      '最晚可能发生时间，如回家发现被盗的时间；时间确知的为空。',
    ),
    place: field(
      placeSchema.nullable(),
      'Where it happened; null where that is unknown, as of a theft on a bus, or has no place, as on the phone.',
      '发生地点；不明（如公交车上被盗）或没有地点（如电话诈骗）的为空。',
      { personal: true },
    ),
    methods: field(
      someOf(incidentMethods),
      'How it was done; empty where nothing is known.',
      '作案手法；不明的为空。',
    ),
    target: field(
      oneOf(incidentTargets).nullable(),
      'What it was done to; null where that is unknown.',
      '侵害对象；不明的为空。',
    ),
    serious: field(
      z.boolean(),
      'Whether it is of the kind that vetoes an assessment 一票否决: a death, a grave crime, a great loss.',
      '是否属于一票否决情形：死亡、严重犯罪、重大损失。',
    ),
    seriesId: field(
      idSchema.nullable(),
      'The case series 串并案 that a person linked it to; null where it is in none.',
      '人工串并的案件系列编号；没有的为空。',
    ),
    solved: field(z.boolean(), 'Whether the case is solved by now.', '是否已破案。'),
    lossYuan: field(yuanSchema, 'Loss of property, in whole yuan.', '财产损失（元）。'),
    injured: field(countSchema, 'How many people were injured.', '受伤人数。'),
  })
  .refine(
    ...notBefore('occurredUntil', 'occurredAt', {
      en: 'the last instant at which it can have happened lies before the first: check both',
      zh: '最晚可能发生时间早于最早可能发生时间：请核对两个时间',
    }),
  )
  .readonly();

/** Something that happened at a place; see {@link incidentSchema}. */
export type Incident = z.infer<typeof incidentSchema>;

/** The description of incidents; see {@link incidentSchema}. */
export const incidentRecord: RecordDescription<'incident', Incident> = describeRecord(
  'incident',
  incidentSchema,
  {
    names: { one: 'incident', many: 'incidents', zh: '事件、案件' },
    description: {
      en: 'Something that happened at a place: where, when, how and to what kind of target. Neither victims nor suspects are recorded.',
      zh: '发生在某处的事件：地点、时间、手段和侵害对象。不登记受害人和嫌疑人。',
    },
    access: 'residents',
    lists: { community: 'incidents', station: 'incidents' },
    filters: ['kind', 'offence', 'serious', 'solved'],
    correctable: [
      'communityId',
      'kind',
      'offence',
      'occurredAt',
      'occurredUntil',
      'place',
      'methods',
      'target',
      'serious',
      'seriesId',
      'solved',
      'lossYuan',
      'injured',
    ],
  },
);
