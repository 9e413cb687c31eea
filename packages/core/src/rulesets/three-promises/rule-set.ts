import { articles } from '../articles.ts';
import { readyRuleSet } from '../ready-rule-set.ts';
import { disputesIndicators, disputesScore } from './disputes.ts';
import { safetyIndicators, safetyScore } from './safety.ts';
import { serviceIndicators, serviceScore } from './service.ts';
import { chosen } from './values.ts';

const enough = (score: string) => ({
  score,
  is: 'atLeast' as const,
  threshold: chosen(
    85,
    'The points at which the level "kept" begins, because no promise can make up for another.',
    '即“兑现”的起点：各项承诺不能相互抵补。',
  ),
});

/**
 * A station's yearly view of disputes, safety and service: the three aims that articles 001 and 004 name, called
 * promises here. Each has its indicators, its points and a level. There is no total, because no promise can make up for
 * another.
 */
export const threePromises = readyRuleSet({
  id: 'three-promises',
  version: '1.0.0',
  title: { en: 'The three promises', zh: '三不承诺年度评定' },
  description: {
    en: "A station's year under the three promises: disputes are settled where they arise, safety holds, service is never missing. Each has a level and says why.",
    zh: '按“矛盾不上交、平安不出事、服务不缺位”评定派出所全年工作，每项承诺有等次，并说明理由。',
  },
  subject: 'station',
  period: 'year',
  effectiveFrom: '2022-01-01',
  illustrative: {
    en: 'From the articles are the three aims (001, 004), 90 % settled, no substantiated complaint over 767 calls, the falls of calls, cases, hotline issues and call-quality problems, and 110 helped in five months. That the three are called promises is our reading. How the figures become thresholds is said for each of them; points, levels, samples and the first day are made up as an example. A year is compared with the whole year before, so it can be judged only when it is over. A station that recorded no call, or too few mediations, planned patrols or tracked services, has no level for the promise that rests on them.',
    zh: '“矛盾不上交、平安不出事、服务不缺位”三项目标（001、004）、化解率90%、767起警情无有效投诉、警情与发案及热线和警情质量问题的降幅、5个月帮助群众110余次出自报道；称为“承诺”为解读，数字如何折算为阈值均逐项说明；分值、等次、样本数及施行日期为示例。全年与上年全年相比，因此年度结束后方可评定。没有警情记录，或者调解、计划巡逻、跟踪服务的记录过少时，相应承诺不评等次。',
  },
  sources: articles,
  awards: [
    {
      id: 'all-three',
      name: { en: 'all three promises kept', zh: '三不承诺全部兑现' },
      criterion: {
        all: [
          enough('disputes'),
          { goal: 'settled' },
          { goal: 'none-criminal' },
          enough('safety'),
          { goal: 'cases-not-up' },
          { goal: 'patrols-done' },
          enough('service'),
          { goal: 'no-complaint' },
          { goal: 'completed' },
        ],
      },
      reading: {
        en: 'Ranked by the promises, in their usual order.',
        zh: '按三不承诺的通行次序依次排名。',
      },
      rankBy: [
        { score: 'disputes', first: 'most' },
        { score: 'safety', first: 'most' },
        { score: 'service', first: 'most' },
      ],
    },
  ],
  requirements: [...disputesIndicators, ...safetyIndicators, ...serviceIndicators],
  scores: [disputesScore, safetyScore, serviceScore],
  rollUps: (['disputes', 'safety', 'service'] as const).map((score) => ({
    id: `branch-${score}`,
    name: {
      en: `${score}: mean of the branch's stations`,
      zh: `${{ disputes: '矛盾不上交', safety: '平安不出事', service: '服务不缺位' }[score]}：分局各所平均分`,
    },
    over: { subject: 'branch' as const },
    of: { score },
    by: 'mean' as const,
  })),
});
