import { defineTerms } from '../text/terms.ts';

/** How an incident was done 作案手法, in words that all officers use, so that incidents can be compared. */
export const incidentMethods = defineTerms(
  {
    window_smashed: ['window smashed', '砸窗'],
    lock_picked: ['lock picked', '技术开锁'],
    door_forced: ['door forced', '撬门'],
    climbed_in: ['climbed in', '攀爬入室'],
    unlocked_entry: ['entered through an unlocked door', '溜门'],
    tailed: ['followed a person', '尾随'],
    distraction: ['distracted a person', '分散注意'],
    pocket_or_bag: ['took from a pocket or a bag', '掏兜割包'],
    snatched: ['snatched', '抢夺'],
    staged_injury: ['staged or faked an injury to demand money', '碰瓷（伪造受伤索赔）'],
    impersonation: ['pretended to be an official', '冒充公检法'],
    phone_or_internet: ['by phone or internet', '电信网络'],
    threat: ['threatened', '威胁恐吓'],
    weapon: ['with a weapon', '持械'],
    at_night: ['at night', '夜间作案'],
    in_a_crowd: ['in a crowd', '人群中作案'],
    several_persons: ['by several persons', '结伙作案'],
    other: ['other', '其他'],
  },
  { name: 'IncidentMethod', en: 'How an offence was done.', zh: '作案手法。' },
);
/** A value of {@link incidentMethods}. */
export type IncidentMethod = (typeof incidentMethods.values)[number];

/** What kind of target an incident had 侵害对象, never a person. */
export const incidentTargets = defineTerms(
  {
    dwelling: ['dwelling', '住宅'],
    shop: ['shop', '商铺'],
    office_or_site: ['office or building site', '单位工地'],
    parked_car: ['parked car', '停放车辆'],
    two_wheeler: ['bicycle or scooter', '两轮车'],
    phone: ['phone', '手机'],
    wallet_or_bag: ['wallet or bag', '钱包提包'],
    dog_owner: ['dog owner', '养犬人'],
    elderly_person: ['elderly person', '老年人'],
    child: ['child', '未成年人'],
    passer_by: ['passer-by', '行人'],
    bank_account: ['bank account', '银行账户'],
    public_facility: ['public facility', '公共设施'],
    other: ['other', '其他'],
  },
  { name: 'IncidentTarget', en: 'What an offence was done to.', zh: '侵害对象。' },
);
/** A value of {@link incidentTargets}. */
export type IncidentTarget = (typeof incidentTargets.values)[number];
