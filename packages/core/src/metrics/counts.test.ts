import { describe, expect, it } from 'vitest';
import { evaluatorFor } from '../rules/evaluate/index.ts';
import { compileRuleSet } from '../rules/index.ts';
import { dezhouFiveStar } from '../rulesets/index.ts';
import { isBeatworkError } from '../text/error.ts';
import { counterIds } from './catalogue.ts';
import { counterCheck } from './counts.ts';
import { Tallies } from './tallies/tallies.ts';
import { metricOf, metricValue, type Tally } from './tally.ts';

const thrownBy = (run: () => unknown) => {
  try {
    run();
  } catch (thrown) {
    if (isBeatworkError(thrown)) return thrown;
    throw thrown;
  }
  return undefined;
};

// @ts-expect-error: a misspelt counter does not compile
const misspelt: Tally = { vists: 99 };

const january = compileRuleSet(dezhouFiveStar, '2014-01');

describe('a name that is no counter', () => {
  it.each([true, false])(
    'is refused by an evaluator, instead of counting as 0 (generated code: %s)',
    (generateCode) => {
      const evaluate = evaluatorFor(january, 'community_officer', { generateCode });
      expect(evaluate({ householdsVisited: 99 }).goals.find(({ id }) => id === 'baseline')?.outcome).toBe(
        'met',
      );
      const error = thrownBy(() => evaluate(misspelt));
      expect(error).toMatchObject({
        code: 'COUNTER_UNKNOWN',
        details: { counter: 'vists', suggestion: 'visits' },
      });
      expect(error!.messages.en).toContain('Did you mean "visits"?');
      expect(error!.messages.zh).toContain('您是否想写“visits”（入户走访数）？');
      // Also the second time, and after many tallies whose names come in ever other orders.
      expect(thrownBy(() => evaluate(misspelt))?.code).toBe('COUNTER_UNKNOWN');
      for (let first = 0; first < 40; first += 1) {
        evaluate({ [counterIds[first]!]: 1, visits: 2 });
        expect(thrownBy(() => evaluate({ ...misspelt, [counterIds[first]!]: 1 }))?.code).toBe(
          'COUNTER_UNKNOWN',
        );
      }
    },
  );

  it.each([true, false])(
    'is refused in earlier periods that the rules look at (generated code: %s)',
    (generateCode) => {
      const cited = [{ from: '2014-01-01', value: 1, reading: { en: 'made up', zh: '虚构' } }];
      const steady = {
        id: 'steady',
        name: { en: 'steady', zh: '持续' },
        criterion: {
          streakOf: { metric: 'visits', is: 'atLeast', threshold: cited },
          is: 'atLeast',
          threshold: [{ ...cited[0]!, value: 2 }],
        },
      } as const;
      const rules = { ...dezhouFiveStar, requirements: [...dezhouFiveStar.requirements, steady] };
      const evaluate = evaluatorFor(compileRuleSet(rules, '2014-01'), 'community_officer', { generateCode });
      expect(thrownBy(() => evaluate({ visits: 5 }, [misspelt]))?.code).toBe('COUNTER_UNKNOWN');
    },
  );

  it('is refused where a metric is read, and where tallies are asked for', () => {
    expect(thrownBy(() => metricValue('visits', misspelt))?.code).toBe('COUNTER_UNKNOWN');
    const options = { subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' } as const;
    expect(thrownBy(() => new Tallies({ ...options, counters: ['vists' as 'visits'] }))?.code).toBe(
      'COUNTER_UNKNOWN',
    );
  });

  it.each(['numberMatchRate', 'constructor', '__proto__x', ''])('is %j too', (name) => {
    expect(thrownBy(() => counterCheck()({ [name]: 1 } as Tally))?.code).toBe('COUNTER_UNKNOWN');
  });
});

describe('a value that is no count', () => {
  it.each<[string, Tally]>([
    ['a part of a visit', { visits: 0.5 }],
    ['a part of a household', { householdsVisited: 20.5 }],
    ['more than is exact', { visits: 2 ** 53 }],
    ['1e308 hours', { trainingHours: 1e308 }],
    ['a grain of an hour', { trainingHours: 5e-324 }],
    ['less than nothing', { visits: -1 }],
    ['no number', { visits: Number.NaN }],
  ])('is refused: %s', (_, tally) => {
    const [counter] = Object.keys(tally) as [keyof Tally];
    const error = thrownBy(() => metricValue(counter, tally));
    expect(error).toMatchObject({ code: 'TALLY_INVALID', details: { counter } });
    expect(error!.messages.en).toContain('whole number from 0 to 9,007,199,254,740,991');
  });

  it('is none where hours or a median have decimals', () => {
    expect(metricValue('trainingHours', { trainingHours: 1.5 }).value).toBe(1.5);
    const waited = { servicesTracked: 2, medianWaitingMinutes: 12.5 };
    expect(metricValue('medianWaitingMinutes', waited).value).toBe(12.5);
  });
});

it('an unknown metric, role or record type is refused with what was likely meant', () => {
  expect(thrownBy(() => metricOf('visit'))).toMatchObject({
    code: 'METRIC_UNKNOWN',
    details: { metric: 'visit', suggestion: 'visits' },
  });
  expect(thrownBy(() => metricOf('visitsCaledBak'))).toMatchObject({
    details: { suggestion: 'visitsCalledBack' },
  });
  expect(thrownBy(() => metricOf('beauty contest'))).toMatchObject({ details: { suggestion: null } });
  const role = thrownBy(() => evaluatorFor(january, 'sheriff' as 'community_officer'));
  expect(role).toMatchObject({ code: 'ROLE_UNKNOWN', details: { role: 'sheriff' } });
  expect(role!.messages.en).toContain('community_officer');
  const tallies = new Tallies({ subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' });
  for (const type of ['householdVist', 'constructor', '__proto__']) {
    const error = thrownBy(() => tallies.add(type as 'lead', {} as never));
    expect(error?.code).toBe('RECORD_TYPE_UNKNOWN');
    if (type === 'householdVist') expect(error!.messages.zh).toContain('householdVisit');
  }
});
