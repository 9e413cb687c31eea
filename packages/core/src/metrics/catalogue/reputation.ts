import { count, distinct, text, unit, withIds } from './define.ts';

/** S18: recognition of the police's work. */
export const reputationMetrics = withIds({
  recognitions: count('recognition', {
    unit: unit('recognition', '项'),
    name: text('recognitions', '荣誉数'),
    definition: text('Recognitions of every kind, public and official.', '各类荣誉，含群众与组织给予的。'),
    systems: ['S18', 'S21'],
    source: [],
  }),
  banners: count('recognition', {
    where: [{ field: 'kind', equals: 'banner' }],
    unit: unit('banner', '面'),
    name: text('banners', '锦旗数'),
    definition: text('Banners that the public gave.', '群众赠送的锦旗面数。'),
    systems: ['S18', 'S20'],
    source: ['004'],
  }),
  thankYouLetters: count('recognition', {
    where: [{ field: 'kind', equals: 'thank_you_letter' }],
    unit: unit('letter', '封'),
    name: text('letters of thanks', '感谢信数'),
    definition: text('Letters of thanks that the public wrote.', '群众寄来的感谢信封数。'),
    systems: ['S18'],
    source: [],
  }),
  commendations: count('recognition', {
    where: [{ field: 'kind', equals: 'commendation' }],
    unit: unit('commendation', '人次'),
    name: text('commendations', '表彰数'),
    definition: text('Commendations of members and of the station.', '民警和派出所获得的表彰数。'),
    systems: ['S18', 'S21'],
    source: ['000'],
  }),
  promotions: count('recognition', {
    where: [{ field: 'kind', equals: 'promotion' }],
    unit: unit('promotion', '人次'),
    name: text('promotions', '走上领导岗位人次'),
    definition: text('Members who were promoted.', '走上领导岗位的人次。'),
    systems: ['S18', 'S21'],
    source: ['000'],
  }),
  firstPlaces: count('recognition', {
    where: [{ field: 'kind', equals: 'first_place' }],
    unit: unit('time', '次'),
    name: text("first places in the branch's assessment", '分局考核第一次数'),
    definition: text("Times at the top of the branch's assessment.", '在分局考核中排名第一的次数。'),
    systems: ['S18'],
    source: ['001'],
  }),
  membersCommended: distinct('recognition', {
    field: 'memberId',
    where: [{ field: 'kind', equals: 'commendation' }],
    unit: unit('member', '人'),
    name: text('members commended', '受表彰人数'),
    definition: text('Different members with a commendation.', '获得表彰的不同人数。'),
    systems: ['S18', 'S21'],
    source: ['000'],
  }),
});
