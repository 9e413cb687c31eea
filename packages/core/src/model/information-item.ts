import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { instantSchema, memberRecord } from './identifiers.ts';

/** What an information item is about. */
export const informationCategories = defineTerms({
  rental_housing: ['rental housing', '出租房屋'],
  floating_population: ['floating population (counts)', '流动人口（数量）'],
  shops: ['shops and trades', '商铺行业'],
  hazards: ['hazards', '安全隐患'],
  disputes: ['brewing disputes', '矛盾苗头'],
  facilities: ['facilities', '公共设施'],
  other: ['other', '其他'],
});
/** A value of {@link informationCategories}. */
export type InformationCategory = (typeof informationCategories.values)[number];

/** Who noticed what an information item says. */
export const informationSources = defineTerms({
  own_observation: ['own observation', '民警走访'],
  joint_defence_member: ['joint-defence member', '联防队员'],
  red_armband: ['red armband', '红袖标'],
  grid_worker: ['grid worker', '网格员'],
  resident: ['resident', '群众反映'],
});
/** A value of {@link informationSources}. */
export type InformationSource = (typeof informationSources.values)[number];

/** One collected and entered fact about an area 信息采集, never a dossier on a person (003). */
export const informationItemSchema = z
  .strictObject({
    ...memberRecord,
    category: z.enum(informationCategories.values),
    source: z.enum(informationSources.values),
    collectedAt: instantSchema,
    enteredAt: instantSchema,
    /** It is a lead item 线索信息: somebody can act on it. */
    isLead: z.boolean(),
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
