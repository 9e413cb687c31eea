import { defineTerms } from '../../text/terms.ts';

/**
 * The class of a matter for the 110 service. The first seven are the scope of the State Council office's notice 2022
 * no. 12; `non_urgent` is what the notice assigns to 12345. Reading: `dispute` and `station_service` are ours, for
 * matters that a station settles or services that it gives besides calls.
 */
export const dutyClasses = defineTerms({
  criminal: ['criminal', '刑事类警情'],
  public_order: ['public order', '治安类警情'],
  road_traffic: ['road traffic', '道路交通类警情'],
  mass_incident: ['mass incident', '群体性事件'],
  other_unlawful: ['other unlawful acts', '其他违法行为'],
  urgent_help: ['urgent help', '紧急求助'],
  police_complaint: ['complaint about the police', '对公安机关及民警的投诉'],
  non_urgent: ['non-urgent matter', '非紧急事项'],
  dispute: ['dispute', '矛盾纠纷'],
  station_service: ['service of the station', '派出所服务事项'],
});
/** A value of {@link dutyClasses}. */
export type DutyClass = (typeof dutyClasses.values)[number];

/**
 * The other agencies. Matters that are not the work of the police go to one of them, and police matters may need one of
 * them too.
 */
export const agencies = defineTerms({
  hotline_12345: ['government hotline 12345', '12345政务服务便民热线'],
  fire_rescue: ['fire and rescue 119', '消防救援119'],
  medical_emergency: ['medical emergency 120', '医疗急救120'],
  traffic_police: ['traffic police', '公安交管部门'],
  water: ['water supplier', '供水企业'],
  power: ['power supplier', '供电企业'],
  gas: ['gas supplier', '燃气企业'],
  heating: ['heating supplier', '供热企业'],
  urban_management: ['urban management', '城市管理部门'],
  market_supervision: ['market supervision', '市场监管部门'],
  labour: ['labour inspection', '劳动保障监察机构'],
  ecology: ['ecology and environment', '生态环境部门'],
  housing: ['housing and construction', '住房城乡建设部门'],
  natural_resources: ['natural resources', '自然资源部门'],
  emergency_management: ['emergency management', '应急管理部门'],
  civil_affairs: ['civil affairs', '民政部门'],
  health: ['health commission', '卫生健康部门'],
  education: ['education', '教育部门'],
  transport: ['transport', '交通运输部门'],
  telecom: ['telecom operator', '电信企业'],
  courts: ['court', '人民法院'],
  mediation_committee: ["people's mediation committee", '人民调解委员会'],
  judicial_office: ['judicial office', '司法所'],
  anti_fraud_96110: ['anti-fraud centre 96110', '反诈中心96110'],
  property_management: ['property management company', '物业服务企业'],
  medical_insurance: ['medical and social insurance', '医保、社保经办机构'],
  township: ['township or subdistrict', '乡镇人民政府、街道办事处'],
  station_duty_officer: ['duty officer of the station', '派出所值班民警'],
  police_110: ['police 110', '110报警服务台'],
  locksmith: ['locksmith on the police list', '公安备案开锁单位'],
});
/** A value of {@link agencies}. */
export type Agency = (typeof agencies.values)[number];

/** How soon somebody has to act, most urgent first. */
export const urgencies = defineTerms({
  immediate: ['immediate', '紧急'],
  prompt: ['prompt', '尽快'],
  routine: ['routine', '一般'],
});
/** A value of {@link urgencies}. */
export type Urgency = (typeof urgencies.values)[number];

/** The event that must happen before a time limit ends. */
export const timeLimitEnds = defineTerms({
  arrival: ['somebody is there', '到场'],
  answer: ['the caller has an answer', '答复'],
  mediation: ['mediation has begun', '开始调解'],
  handover: ['the other agency has it', '移交'],
  decision: ['it is clear who acts', '明确处置单位'],
});

/** What is done with a matter. Nothing is ever refused. */
export const dutyResponses = defineTerms({
  dispatch: ['send somebody', '派警处置'],
  answer: ['answer or make an appointment', '答复或预约办理'],
  mediate: ['take up for mediation', '受理调解'],
  refer: ['hand over to the agency', '分流移交'],
});
/** A value of {@link dutyResponses}. */
export type DutyResponse = (typeof dutyResponses.values)[number];
