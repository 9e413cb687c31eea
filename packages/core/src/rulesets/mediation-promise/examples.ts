import { outcomesOf } from '../outcomes-of.ts';
import type { WorkedExample } from '../worked-example.ts';

const outcomes = outcomesOf(
  'promise-kept',
  'settled',
  'performed',
  'not-passed-up',
  'not-again',
  'found-early',
  'disputes-recorded',
  'none-criminal',
);
const promise = (points: number | null, level: string | null) => ({ promise: { points, level } });

/**
 * A year after article 001: over 10,000 settled, and 90 % and more of them, taken as 10,000 of 11,111, which just reaches
 * 90 %. The article gives no other figure. All other figures here are exactly on the thresholds.
 */
const tenThousandSettled = {
  mediations: 11_111,
  mediationsSettled: 10_000,
  mediationsPassedUp: 1_111,
  agreementsDue: 200,
  agreementsPerformed: 180,
  disputes: 10_000,
  disputesRecurred: 500,
  disputesFoundProactively: 3_000,
};

/** The smallest samples that can be judged. */
const smallest = {
  mediations: 10,
  mediationsSettled: 9,
  mediationsPassedUp: 1,
  agreementsDue: 5,
  agreementsPerformed: 5,
  disputes: 20,
  disputesRecurred: 1,
  disputesFoundProactively: 6,
};

/** As many disputes found early as the rules require, and too many that did not end well. */
const poorlyEnded = {
  mediations: 500,
  mediationsSettled: 460,
  mediationsPassedUp: 51,
  agreementsDue: 10,
  agreementsPerformed: 7,
  disputes: 600,
  disputesRecurred: 31,
  disputesFoundProactively: 160,
};

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'over 10,000 settled, 90 % and more (001), taken as 10,000 of 11,111; everything else just enough',
      zh: '成功化解10000余起、化解率90%以上（001），按11111起中化解10000起计；其余各项恰好达标',
    },
    role: null,
    counts: tenThousandSettled,
    outcomes: outcomes('yyyyyyyy'),
    scores: promise(40 + 20 + 16 + 14 + 10, 'kept'),
  },
  {
    title: {
      en: '10,000 settled of one more: not quite 90 %',
      zh: '同样化解10000起，多调解一起：不足90%',
    },
    role: null,
    counts: { ...tenThousandSettled, mediations: 11_112 },
    outcomes: outcomes('nnyyyyyy'),
    scores: promise(30 + 20 + 16 + 14 + 10, 'mostly'),
  },
  {
    title: {
      en: '150 mediations: from 135 settled on it is 90 %',
      zh: '调解150起：成功135起即达90%',
    },
    role: null,
    counts: { mediations: 150, mediationsSettled: 135, disputes: 19 },
    outcomes: outcomes('uyuyuuyy'),
    scores: promise(40 + 10 + 16 + 7 + 5, 'mostly'),
  },
  {
    title: { en: '150 mediations, 134 settled: not quite 90 %', zh: '调解150起，成功134起：不足90%' },
    role: null,
    counts: { mediations: 150, mediationsSettled: 134, disputes: 19 },
    outcomes: outcomes('nnuyuuyy'),
    scores: promise(30 + 10 + 16 + 7 + 5, 'mostly'),
  },
  {
    title: {
      en: '160 found in a year, three in ten agreements not performed',
      zh: '全年排查160起，三成协议未履行',
    },
    role: null,
    counts: poorlyEnded,
    outcomes: outcomes('nynnnyyy'),
    scores: promise(40 + 10 + 0 + 0 + 10, 'mostly'),
  },
  {
    title: { en: '159 found, and fewer than three in ten', zh: '排查159起，且不足三成' },
    role: null,
    counts: { ...poorlyEnded, disputesFoundProactively: 159 },
    outcomes: outcomes('nynnnnyy'),
    scores: promise(40 + 10, 'not-kept'),
  },
  {
    title: { en: 'a small station: the least that can be judged', zh: '小所：各项样本恰好可评' },
    role: null,
    counts: smallest,
    outcomes: outcomes('yyyyyyyy'),
    scores: promise(100, 'kept'),
  },
  {
    title: { en: 'a small station: one fewer of everything', zh: '小所：各项样本均差一件' },
    role: null,
    counts: {
      mediations: 9,
      mediationsSettled: 9,
      agreementsDue: 4,
      agreementsPerformed: 4,
      disputes: 19,
      disputesFoundProactively: 19,
    },
    outcomes: outcomes('uuuuuuyy'),
    scores: promise(null, null),
  },
  {
    title: {
      en: 'one dispute turned criminal: 95 points, and yet not kept',
      zh: '一起民转刑：95分，仍非兑现',
    },
    role: null,
    counts: { ...smallest, disputesTurnedCriminal: 1 },
    outcomes: outcomes('nyyyyyyn'),
    scores: promise(95, 'mostly'),
  },
  {
    title: { en: 'ten turned criminal: no more than 20 points off', zh: '十起民转刑：最多扣20分' },
    role: null,
    counts: { ...smallest, disputesTurnedCriminal: 10 },
    outcomes: outcomes('nyyyyyyn'),
    scores: promise(80, 'mostly'),
  },
  {
    title: { en: 'exactly 85: agreements half performed', zh: '恰好85分：协议仅履行一半' },
    role: null,
    counts: { ...smallest, agreementsDue: 10, agreementsPerformed: 5 },
    outcomes: outcomes('nynyyyyy'),
    scores: promise(40 + 5 + 16 + 14 + 10, 'kept'),
  },
  {
    title: { en: 'agreements less than half performed: 80', zh: '协议履行不足一半：80分' },
    role: null,
    counts: { ...smallest, agreementsDue: 10, agreementsPerformed: 4 },
    outcomes: outcomes('nynyyyyy'),
    scores: promise(40 + 16 + 14 + 10, 'mostly'),
  },
  {
    title: { en: 'exactly 84: three of twenty passed up', zh: '恰好84分：二十起上交三起' },
    role: null,
    counts: { ...smallest, mediations: 20, mediationsSettled: 18, mediationsPassedUp: 3 },
    outcomes: outcomes('nyynyyyy'),
    scores: promise(40 + 20 + 14 + 10, 'mostly'),
  },
  {
    title: { en: 'exactly 59: eight of ten settled, two passed up', zh: '恰好59分：化解八成，上交两成' },
    role: null,
    counts: {
      ...smallest,
      mediationsSettled: 8,
      mediationsPassedUp: 2,
      agreementsDue: 10,
      agreementsPerformed: 5,
    },
    outcomes: outcomes('nnnnyyyy'),
    scores: promise(30 + 5 + 14 + 10, 'not-kept'),
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: outcomes('uuuuuuuu'),
    scores: promise(null, null),
  },
  {
    title: {
      en: 'mediations recorded, but not one dispute: whether any turned criminal is unknown',
      zh: '有调解记录，但没有一起矛盾纠纷记录：有无民转刑无从得知',
    },
    role: null,
    counts: { ...smallest, disputes: 0, disputesRecurred: 0, disputesFoundProactively: 0 },
    outcomes: outcomes('uyyyuuuu'),
    scores: promise(null, null),
  },
];
