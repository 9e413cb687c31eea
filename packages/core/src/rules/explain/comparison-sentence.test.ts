import { describe, expect, it } from 'vitest';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { dated } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/compile-rule-set.ts';
import type { Criterion } from '../format/index.ts';
import { parseRuleSet } from '../parse.ts';
import { scorecardOf } from './scorecard.ts';

const text = { en: 'goal', zh: '条件' };

/** What the only requirement of a rule set comes to. */
function sentenceOf(criterion: Criterion, tally: Tally, history: readonly Tally[] = [], asOf?: string) {
  const rules = parseRuleSet({
    ...dezhouFiveStar,
    awards: [],
    selection: undefined,
    requirements: [{ id: 'only', name: text, criterion }],
  });
  const card = scorecardOf(compileRuleSet(rules, '2014-03'), null, tally, {
    history,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return card.requirements[0]!.sentence;
}

const visits = (is: 'atLeast' | 'atMost', value: number): Criterion => ({
  metric: 'visits',
  is,
  threshold: dated(value),
});
const rate = (value: number): Criterion => ({
  metric: 'visitSatisfactionRate',
  is: 'atLeast',
  threshold: dated(value),
});
const ratio = (is: 'atLeast' | 'atMost', value: number): Criterion => ({
  metric: 'visitsPerHousehold',
  is,
  threshold: dated(value),
});

describe('a sentence about a comparison', () => {
  it.each([
    [
      'of a share just below its threshold shows the difference',
      rate(0.9),
      { visitsCalledBack: 10_000, visitsSatisfied: 8999 },
      /: 89\.99 % \(8,999 of 10,000\), at least 90 % needed; 10 more needed of /,
      /：89\.99%（8,999\/10,000），要求不低于90%；.+还差10/,
    ],
    [
      'of a ratio just below',
      ratio('atLeast', 3),
      { visits: 2999, householdsVisited: 1000 },
      /: 2\.999 visits per household \(2,999 to 1,000\), at least 3 /,
      /：2\.999.+要求不低于3/,
    ],
    [
      'of a ratio just above what is allowed',
      ratio('atMost', 1),
      { visits: 10_001, householdsVisited: 10_000 },
      /: 1\.0001 visits per household .+ allowed; not met\./,
      /：1\.0001.+；未达标。/,
    ],
    [
      'of 100 % after a failure says that nothing makes up for it',
      rate(1),
      { visitsCalledBack: 2, visitsSatisfied: 1 },
      /: 50 % \(1 of 2\), 100 % needed; not met: one failure is enough/,
      /：50%（1\/2），要求达到100%；未达标：已有不符/,
    ],
    [
      'of 99.96 % does not say 100 %',
      rate(1),
      { visitsCalledBack: 2500, visitsSatisfied: 2499 },
      /: 99\.96 % \(2,499 of 2,500\), 100 % needed/,
      /：99\.96%（2,499\/2,500）/,
    ],
    [
      'of what may not happen at all',
      visits('atMost', 0),
      { visits: 1 },
      /: 1 visit, none allowed; 1 too many\./,
      /：1户次，不允许出现；超出1户次。/,
    ],
    ['of nothing', visits('atLeast', 1), {}, /: 0 visits, at least 1 needed; 1 short\./, /：0户次/],
    [
      'of many groups their digits',
      visits('atLeast', 2_000_000),
      { visits: 1_234_567 },
      /: 1,234,567 visits, at least 2,000,000 needed; 765,433 short\./,
      /：1,234,567户次，要求不少于2,000,000户次/,
    ],
    [
      'without a sample says what is missing',
      rate(1),
      {},
      /: unknown, 100 % needed; cannot be judged: at least 1 more needed of /,
      /：未知，要求达到100%；无法评定：.+至少还需1/,
    ],
  ] as const)('%s', (_, criterion, tally, en, zh) => {
    const sentence = sentenceOf(criterion, tally);
    expect(sentence.en).toMatch(en);
    expect(sentence.zh).toMatch(zh);
  });

  it.each([
    [
      visits('atMost', 1),
      1,
      'not met. Household visits: 1 visit, more than 1 needed.',
      '1户次，要求多于1户次。',
    ],
    [
      visits('atMost', 1),
      5,
      'met. Household visits: 5 visits, more than 1 needed.',
      '5户次，要求多于1户次。',
    ],
    [
      visits('atLeast', 3),
      5,
      'not met. Household visits: 5 visits, fewer than 3 allowed.',
      '要求少于3户次。',
    ],
    [{ not: visits('atLeast', 3) }, 5, 'met. Household visits: 5 visits, at least 3 needed; met.', '达标。'],
  ] as const)('inside a "not" says what the "not" demands: %j of %s', (inner, actual, en, zh) => {
    const sentence = sentenceOf({ not: inner }, { visits: actual });
    expect(sentence.en.toLowerCase()).toBe(`goal: ${en}`.toLowerCase());
    expect(sentence.zh.endsWith(zh)).toBe(true);
  });

  const change = (
    is: 'atLeast' | 'atMost',
    value: number,
    as: 'relative_change' | 'difference' = 'relative_change',
  ): Criterion => ({ metric: 'visits', comparedWith: 'previous_period', as, is, threshold: dated(value) });

  it.each([
    [
      change('atMost', -0.25),
      90,
      'down 10 % compared with February 2014, a fall of at least 25 % needed; 15 visits too many.',
      '较2014年2月下降10%，要求至少下降25%；超出15户次。',
    ],
    [
      change('atLeast', 0.5),
      100,
      'unchanged compared with February 2014, a rise of at least 50 % needed; 50 visits more by 31 March 2014.',
      '较2014年2月持平，要求至少上升50%；截至2014年3月31日（含当日）还需50户次。',
    ],
    [change('atMost', 0), 101, 'no rise allowed; 1 visit too many.', '要求不上升；超出1户次。'],
    [
      change('atLeast', -4, 'difference'),
      98,
      'down 2 visits compared with February 2014, a fall of at most 4 visits allowed; met.',
      '较2014年2月下降2户次，要求下降不超过4户次；达标。',
    ],
    [{ not: change('atLeast', 0.1) }, 120, 'only a rise of less than 10 % allowed.', '要求上升不到10%。'],
    [{ not: change('atMost', 0) }, 120, 'up 20 % compared with February 2014, a rise needed.', '要求上升。'],
  ] as const)('of a change names its direction: %j of %s after 100', (criterion, now, en, zh) => {
    const sentence = sentenceOf(criterion, { visits: now }, [{ visits: 100 }], '2014-03-20');
    expect(sentence.en.slice(-en.length)).toBe(en);
    expect(sentence.zh.slice(-zh.length)).toBe(zh);
  });
});

describe('a sentence about a part of a score', () => {
  const cardOf = (ifUnknown: number | null, tally: Tally) => {
    const rules = parseRuleSet({
      ...dezhouFiveStar,
      awards: [],
      requirements: [],
      selection: undefined,
      scores: [
        {
          id: 'rest',
          name: { en: 'rest', zh: '休息' },
          items: [
            {
              id: 'rest',
              name: { en: 'rest after night duty', zh: '值班后补休' },
              of: { metric: 'visitSatisfactionRate' },
              per: dated(10),
              ...(ifUnknown === null ? {} : { ifUnknown: dated(ifUnknown) }),
            },
          ],
        },
      ],
    });
    const score = scorecardOf(compileRuleSet(rules, '2014-03'), null, tally).scores[0]!;
    return [score.items[0]!.sentence, score.sentence];
  };

  it('names the value with its unit', () => {
    const { name } = metricOf('visitSatisfactionRate');
    expect(cardOf(null, { visitsCalledBack: 4, visitsSatisfied: 2 })).toEqual([
      {
        en: `Rest after night duty: 5 points (${name.en}: 50 %).`,
        zh: `值班后补休：5分（${name.zh}：50%）。`,
      },
      { en: 'Rest: 5 points.', zh: '休息：5分。' },
    ]);
  });

  it('says where the rules put points for what is unknown', () => {
    const { name } = metricOf('visitSatisfactionRate');
    expect(cardOf(12, {})[0]).toEqual({
      en: `Rest after night duty: 12 points, as the rules provide where this is unknown (${name.en}: unknown).`,
      zh: `值班后补休：12分，按规则对未知情况计分（${name.zh}未知）。`,
    });
    expect(cardOf(null, {})).toEqual([
      {
        en: `Rest after night duty: points unknown (${name.en}: unknown).`,
        zh: `值班后补休：得分未知（${name.zh}未知）。`,
      },
      {
        en: 'Rest: no points can be given, because 1 part is unknown: rest after night duty.',
        zh: '休息：无法计分，以下1项情况不明：值班后补休。',
      },
    ]);
  });
});
