import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The categories of people's-mediation statistics and, after them, the everyday kinds of the articles. */
export const disputeKinds = defineTerms(
  {
    marriage_family: ['marriage and family', '婚姻家庭纠纷'],
    neighbours: ['neighbours', '邻里纠纷'],
    housing_homestead: ['housing and homestead', '房屋宅基地纠纷'],
    contract: ['contract', '合同纠纷'],
    business: ['production and business', '生产经营纠纷'],
    damages: ['damages', '损害赔偿纠纷'],
    land: ['mountains, forests and land', '山林土地纠纷'],
    land_requisition: ['land requisition and demolition', '征地拆迁纠纷'],
    environment: ['environment', '环境保护纠纷'],
    labour: ['labour', '劳动争议纠纷'],
    consumer: ['consumer', '消费纠纷'],
    medical: ['medical', '医疗纠纷'],
    road_traffic: ['road traffic', '道路交通事故纠纷'],
    property_management: ['property management', '物业纠纷'],
    noise: ['noise', '噪音扰民'],
    dogs: ['dogs', '养犬纠纷'],
    snow_water: ['snow or water', '积雪排水纠纷'],
    wages: ['wages', '欠薪纠纷'],
    fights: ['fights', '打架斗殴'],
    other: ['other', '其他纠纷'],
  },
  { name: 'DisputeKind', en: 'What a dispute is about.', zh: '纠纷类型。' },
);
/** A value of {@link disputeKinds}. */
export type DisputeKind = (typeof disputeKinds.values)[number];

/** How the station came to deal with a dispute. */
export const disputeOrigins = defineTerms(
  {
    found: ['found proactively', '主动排查'],
    reported: ['reported', '群众反映'],
    on_application: ['on application of a party', '当事人申请'],
    transferred_in: ['transferred in by another agency', '其他单位移送'],
  },
  { name: 'DisputeOrigin', en: 'How a dispute came to be known.', zh: '纠纷来源。' },
);
/** A value of {@link disputeOrigins}. */
export type DisputeOrigin = (typeof disputeOrigins.values)[number];

/** A dispute 矛盾纠纷 in a community. Its parties are not recorded. */
export const disputeSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(refersTo('community'), 'Where it arose.', '纠纷发生的社区。'),
    kind: field(oneOf(disputeKinds), 'What it is about.', '纠纷类型。'),
    origin: field(oneOf(disputeOrigins), 'How it came to be known.', '纠纷来源。'),
    openedAt: field(instantSchema, 'When it became known.', '受理时间。'),
  })
  .readonly();

/** A record that passes {@link disputeSchema}. */
export type Dispute = z.infer<typeof disputeSchema>;

/** The description of disputes; see {@link disputeSchema}. */
export const disputeRecord: RecordDescription<'dispute', Dispute> = describeRecord('dispute', disputeSchema, {
  names: { one: 'dispute', many: 'disputes', zh: '矛盾纠纷' },
  description: {
    en: 'A dispute in a community. Its parties are not recorded.',
    zh: '社区里的矛盾纠纷。不登记当事人。',
  },
  access: 'residents',
  lists: { community: 'disputes', station: 'disputes' },
  worklists: {
    openDisputes: {
      en: 'The disputes that no mediation has settled or passed up, and that have not turned into a case.',
      zh: '尚未调解成功、未移交上级、也未转为案件的纠纷。',
      order: 'openedAt',
      without: [
        { record: 'mediation', where: { outcome: ['settled', 'passed_up'] } },
        { record: 'disputeDevelopment', where: { kind: ['public_order_case', 'criminal_case'] } },
      ],
      withinDays: 366,
    },
  },
  filters: ['kind', 'origin'],
  correctable: ['communityId', 'kind', 'origin', 'openedAt'],
});
