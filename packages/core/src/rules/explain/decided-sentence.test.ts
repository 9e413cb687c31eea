import { describe, expect, it } from 'vitest';
import type { Tally } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { dated } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/compile-rule-set.ts';
import type { Criterion } from '../format/index.ts';
import { defineRuleSet } from '../parse.ts';
import { leastChangeFor } from './least-change.ts';
import { nearMisses } from './near-misses.ts';
import { scorecardOf } from './scorecard.ts';

const text = { en: 'goal', zh: '条件' };
const atLeast = (metric: 'visits' | 'caseLeads' | 'mediations' | 'services', value: number): Criterion => ({
  metric,
  is: 'atLeast',
  threshold: dated(value),
});
const [visits, leads, mediations] = [
  atLeast('visits', 80),
  atLeast('caseLeads', 10),
  atLeast('mediations', 10),
];

const rulesOf = (criterion: Criterion) =>
  compileRuleSet(
    defineRuleSet({
      ...dezhouFiveStar,
      awards: [],
      selection: undefined,
      requirements: [{ id: 'only', name: text, criterion }],
    }),
    '2014-03',
  );
const sentenceOf = (criterion: Criterion, tally: Tally) =>
  scorecardOf(rulesOf(criterion), null, tally).requirements[0]!.sentence;

describe('the sentence about a goal with alternatives', () => {
  it('says that one is enough, and numbers them', () => {
    const star = scorecardOf(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer', {}).awards.find(
      ({ goal }) => goal.id === 'detection',
    );
    expect(star!.sentence).toEqual({
      en: 'detection star: not met. One of these is enough: (1) Leads to criminal cases: 0 leads, at least 1 needed; 1 short. (2) Suspects caught: 0 suspects, at least 1 needed; 1 short. (3) Fugitives caught: 0 fugitives, at least 1 needed; 1 short.',
      zh: '侦查破案之星：未达标。以下满足一项即可：（1）刑事案件线索数：0条，要求不少于1条；还差1条。（2）抓获犯罪嫌疑人数：0人，要求不少于1人；还差1人。（3）抓获逃犯数：0人，要求不少于1人；还差1人。',
    });
  });

  it('does not say so where all are needed', () => {
    const { en, zh } = sentenceOf({ all: [visits, leads] }, {});
    expect(en).not.toContain('enough');
    expect(zh).not.toContain('即可');
  });

  it('puts a list of alternatives behind what is needed anyway', () => {
    const { en } = sentenceOf({ all: [{ any: [visits, leads] }, mediations] }, {});
    expect(en).toMatch(/^goal: not met\. Mediations: .+ One of these is enough: \(1\) .+ \(2\) Leads to /);
  });

  it('numbers alternatives of alternatives', () => {
    const services = atLeast('services', 5);
    const { en, zh } = sentenceOf({ any: [visits, { all: [mediations, { any: [leads, services] }] }] }, {});
    expect(en).toMatch(
      /enough: \(1\) Household visits: .+ \(2\) Mediations: .+ enough: \(2\.1\) Leads to .+ \(2\.2\) /,
    );
    expect(zh).toMatch(/即可：（1）.+（2）.+即可：（2\.1）.+（2\.2）/);
  });

  it('says how many of several are needed and met', () => {
    const two = { atLeast: dated(2), of: [visits, leads, mediations] };
    const { en, zh } = sentenceOf(two, { caseLeads: 10 });
    expect(en).toMatch(/^goal: not met\. 2 of 3 are needed, 1 is met: \(1\) Household visits: .+ \(2\) Med/);
    expect(zh).toMatch(/^条件：未达标。3项中须满足2项，已满足1项：（1）/);
  });

  it('turns alternatives round inside a "not"', () => {
    const both = { visits: 90, caseLeads: 12 };
    expect(sentenceOf({ not: { all: [visits, leads] } }, both).en).toMatch(
      /not met\. One of these is enough: \(1\) Household visits: 90 visits, fewer than 80 allowed\. \(2\) /,
    );
    expect(sentenceOf({ not: { any: [visits, leads] } }, both).en).not.toContain('enough');
  });

  it('names the alternative that was met, alone without a list', () => {
    const either = { any: [visits, leads] };
    expect(sentenceOf(either, { visits: 80 }).en).toBe(
      'goal: met. Household visits: 80 visits, at least 80 needed; met.',
    );
    expect(sentenceOf(either, { visits: 80, caseLeads: 10 }).en).toContain('One of these is enough: (1)');
  });
});

describe('near misses of a goal with alternatives', () => {
  it('say that one is enough, and go by the nearest', () => {
    const tally = { visits: 76, caseLeads: 1 };
    const [near] = nearMisses(rulesOf({ any: [leads, visits] }), [{ subjectId: 'm1', role: null, tally }]);
    expect(near!.sentence.en).toContain('One of these is enough: (1) Leads');
    expect(near!.criterion).toMatchObject({ kind: 'any', needed: 1 });
    expect(near!.missed.map(({ metric }) => metric)).toEqual(['caseLeads', 'visits']);
    expect(near!.shortfall).toBe(0.05);
  });
});

describe('the least change of a goal with alternatives', () => {
  it('says that it is one way of several', () => {
    const change = leastChangeFor(rulesOf({ any: [visits, leads] }), null, 'only', { visits: 75 });
    expect(change).toMatchObject({ oneOfSeveral: true, changes: [{ counter: 'visits', by: 5 }] });
    expect(change!.sentence).toEqual({
      en: 'One way of several, the one that takes least: household visits, 5 more.',
      zh: '有多种办法，任选其一即可，其中所需最少的是：入户走访数增加5户次。',
    });
  });

  it('is the only one where all are needed, and where the other alternative is met', () => {
    const all = leastChangeFor(rulesOf({ all: [visits, leads] }), null, 'only', {});
    expect(all).toMatchObject({ oneOfSeveral: false });
    const rest = leastChangeFor(rulesOf({ all: [{ any: [visits, leads] }, mediations] }), null, 'only', {
      visits: 80,
    });
    expect(rest).toMatchObject({ oneOfSeveral: false, changes: [{ counter: 'mediations', by: 10 }] });
    expect(rest!.sentence.en).toMatch(/^Needed: /);
  });
});
