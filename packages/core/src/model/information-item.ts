import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** What an information item is about. */
export const informationCategories = defineTerms(
  {
    rental_housing: ['rental housing', '出租房屋'],
    floating_population: ['floating population (counts)', '流动人口（数量）'],
    shops: ['shops and trades', '商铺行业'],
    hazards: ['hazards', '安全隐患'],
    disputes: ['brewing disputes', '矛盾苗头'],
    facilities: ['facilities', '公共设施'],
    other: ['other', '其他'],
  },
  { name: 'InformationCategory', en: 'What an information item is about.', zh: '信息类别。' },
);
/** A value of {@link informationCategories}. */
export type InformationCategory = (typeof informationCategories.values)[number];

/** Who noticed what an information item says. */
export const informationSources = defineTerms(
  {
    own_observation: ['own observation', '民警走访'],
    joint_defence_member: ['joint-defence member', '联防队员'],
    red_armband: ['red armband', '红袖标'],
    grid_worker: ['grid worker', '网格员'],
    resident: ['resident', '群众反映'],
  },
  { name: 'InformationSource', en: 'From whom an information item came.', zh: '信息来源。' },
);
/** A value of {@link informationSources}. */
export type InformationSource = (typeof informationSources.values)[number];

/** One collected and entered fact about an area 信息采集, never a dossier on a person (003). */
export const informationItemSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who collected it.', '采集人员。'),
    category: field(oneOf(informationCategories), 'What it concerns.', '信息类别。'),
    source: field(oneOf(informationSources), 'Where it came from.', '信息来源。'),
    collectedAt: field(instantSchema, 'When it was collected.', '采集时间。'),
    enteredAt: field(instantSchema, 'When it was entered.', '录入时间。'),
    isLead: field(
      z.boolean(),
      'Whether it is a lead item 线索信息: somebody can act on it.',
      '是否为线索信息（可据此开展工作）。',
    ),
  })
  .refine((item) => item.enteredAt >= item.collectedAt, {
    path: ['enteredAt'],
    params: {
      code: 'ENTERED_TOO_EARLY',
      messages: {
        en: 'it was entered before it was collected: check both instants',
        zh: '录入时间早于采集时间：请核对两个时间',
      },
    },
  })
  .readonly();

/** A record that passes {@link informationItemSchema}. */
export type InformationItem = z.infer<typeof informationItemSchema>;

/** The description of information items; see {@link informationItemSchema}. */
export const informationItemRecord: RecordDescription<'informationItem', InformationItem> = describeRecord(
  'informationItem',
  informationItemSchema,
  {
    names: { one: 'information item', many: 'information items', zh: '采集信息' },
    description: {
      en: 'One collected and entered fact about an area. What it says is not recorded.',
      zh: '采集并录入的一条辖区信息。不登记内容。',
    },
    access: 'work',
    lists: { member: 'informationItems', station: 'informationItems' },
    filters: ['category', 'source', 'isLead'],
    correctable: ['category', 'source', 'collectedAt', 'enteredAt', 'isLead'],
  },
);
