import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, objectOf, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';

/** How a search for a lost person ended. */
export const searchOutcomes = defineTerms(
  {
    found_safe: ['found safe', '平安找到'],
    found_hurt: ['found hurt', '找到时受伤'],
    found_dead: ['found dead', '找到时已死亡'],
    called_off: ['called off', '终止查找'],
  },
  { name: 'SearchOutcome', en: 'How a search for a lost person ended.', zh: '查找结果。' },
);
/** A value of {@link searchOutcomes}. */
export type SearchOutcome = (typeof searchOutcomes.values)[number];

/**
 * The kind of situation that a lost person is in, which decides where to look. It is never a description of the person.
 */
export const lostPersonKinds = defineTerms(
  {
    child: ['child', '儿童'],
    elderly_on_foot: ['elderly person on foot', '步行老年人'],
    wheelchair_user: ['wheelchair user', '乘轮椅者'],
    adult_in_crisis: ['adult in a crisis', '情绪危机成年人'],
    other: ['other', '其他'],
  },
  {
    name: 'LostPersonKind',
    en: 'The kind of situation that a lost person is in, which decides where to look.',
    zh: '走失人员的情形，只用于确定查找范围。',
  },
);
/** A value of {@link lostPersonKinds}. */
export type LostPersonKind = (typeof lostPersonKinds.values)[number];

/** A part of the search area that one team can search, as the search leader drew it. */
const searchSectorSchema = objectOf(
  {
    name: 'SearchSector',
    en: 'A part of the search area that one team can search, as the search leader drew it.',
    zh: '查找负责人划定的、由一个小组查找的区块。',
  },
  {
    id: field(idSchema, 'Its own identifier, unique within the search.', '区块编号，在本次查找内唯一。'),
    probability: field(
      z.number().min(0).max(1),
      'The probability, before any search, that the person is in it, from 0 to 1. If the probabilities of all sectors sum to less than 1, the rest is the probability that the person is elsewhere.',
      '查找开始前，人在该区块内的概率，0至1；各区块之和不足1的部分，是人在其他地方的概率。',
    ),
    squareMetres: field(
      z.number().positive().max(1e12),
      'The area to search, in square metres.',
      '查找面积（平方米）。',
    ),
    wheelchairPassable: field(z.boolean(), 'Whether a wheelchair can get through it.', '轮椅能否通行。'),
  },
);

/** A sector of a search; see {@link searchSectorSchema}. */
export type RecordedSector = z.infer<typeof searchSectorSchema>;

/**
 * A search for a lost person 走失人员查找, recorded once it is over (001, 002). Nothing about the person is kept except the
 * kind of situation. Its sweeps and broadcasts are records of their own.
 */
export const lostPersonSearchSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      "The community in which the person was last seen; null where that is in none of the station's.",
      '最后出现的社区；不在本所社区内的为空。',
    ),
    kind: field(
      oneOf(lostPersonKinds),
      'The kind of situation that the person is in, which decides where to look.',
      '走失人员的情形，只用于确定查找范围。',
      { personal: true },
    ),
    reportedAt: field(instantSchema, 'When it was reported.', '报警时间。'),
    sectors: field(
      z.array(searchSectorSchema).max(200).readonly(),
      'The sectors of the search; empty where it was over before any were drawn.',
      '查找区块；划分前已结束的为空。',
    ),
    foundAt: field(
      instantSchema.nullable(),
      'When the person was found; null where nobody was found.',
      '找到时间；未找到的为空。',
    ),
    outcome: field(oneOf(searchOutcomes), 'How it ended.', '查找结果。', { personal: true }),
    purgedAt: field(
      instantSchema.nullable(),
      'When the description that the search needed was purged; null while it is still held.',
      '人员描述的清除时间；尚未清除的为空。',
    ),
  })
  .refine(
    ...notBefore('foundAt', 'reportedAt', {
      en: 'the person was found before the report: check both instants',
      zh: '找到时间早于报警时间：请核对两个时间',
    }),
  )
  .refine(({ foundAt, outcome }) => (foundAt === null) === (outcome === 'called_off'), {
    path: ['foundAt'],
    params: {
      code: 'OUTCOME_CONTRADICTED',
      messages: {
        en: 'outcome and instant disagree: a person found has an instant, a search called off has none',
        zh: '结果与找到时间不一致：找到的须有时间，终止的不得有时间',
      },
    },
  })
  .refine(({ sectors }) => new Set(sectors.map(({ id }) => id)).size === sectors.length, {
    path: ['sectors'],
    params: {
      code: 'SECTOR_REPEATED',
      messages: {
        en: 'two sectors have the same id: give each sector an id of its own',
        zh: '两个区块的编号相同：请分别编号',
      },
    },
  })
  .refine(({ sectors }) => sectors.reduce((sum, { probability }) => sum + probability, 0) <= 1 + 1e-9, {
    path: ['sectors'],
    params: {
      code: 'CHANCES_EXCEED_ONE',
      messages: {
        en: 'the chances of the sectors add up to more than 1: lower them; what is missing to 1 is the chance that the person is elsewhere',
        zh: '各区块概率之和超过1：请调低；不足1的部分表示人员在其他地方的概率',
      },
    },
  })
  .readonly();

/** A search for a lost person; see {@link lostPersonSearchSchema}. */
export type LostPersonSearch = z.infer<typeof lostPersonSearchSchema>;

/** The description of searches for lost persons; see {@link lostPersonSearchSchema}. */
export const lostPersonSearchRecord: RecordDescription<'lostPersonSearch', LostPersonSearch> = describeRecord(
  'lostPersonSearch',
  lostPersonSearchSchema,
  {
    names: { one: 'search for a lost person', many: 'searches for lost persons', zh: '走失人员查找' },
    description: {
      en: 'A search for a lost person, recorded once it is over. Nothing about the person is kept except the kind of situation.',
      zh: '走失人员查找，结束后登记。只保留情形类型，不保留个人信息。',
    },
    access: 'residents',
    lists: { community: 'searches', station: 'searches' },
    worklists: {
      searchesToPurge: {
        en: 'The searches whose description of the person has not been purged yet.',
        zh: '人员描述尚未清除的查找。',
        order: 'reportedAt',
        absent: ['purgedAt'],
      },
    },
    filters: ['kind', 'outcome'],
    correctable: ['communityId', 'sectors', 'foundAt', 'outcome', 'purgedAt'],
  },
);
