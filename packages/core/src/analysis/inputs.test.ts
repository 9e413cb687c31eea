import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../text/error.ts';
import {
  count,
  day,
  instant,
  listOf,
  oneOf,
  onlyFields,
  openShare,
  optional,
  rowWith,
  text,
} from './checks.ts';
import { inputsOf } from './inputs.ts';

const inputs = inputsOf('wilsonInterval');

interface Unit {
  readonly id: string;
  readonly count: number;
}

interface Options {
  readonly confidence?: number;
  readonly alternative?: 'greater' | 'less';
}

describe('inputs of an analysis', () => {
  it.each([
    ['count', 0],
    ['count', Number.MAX_SAFE_INTEGER],
    ['countFromOne', 1],
    ['finite', -3.5],
    ['notNegative', 0],
    ['positive', 1e-50],
    ['share', 0],
    ['share', 1],
    ['openShare', 0.95],
  ] as const)('%s takes %s', (check, value) => {
    inputs[check]('field', value);
  });

  it.each([
    ['count', -1],
    ['count', 1.5],
    ['count', 2 ** 53],
    ['countFromOne', 0],
    ['finite', Number.NEGATIVE_INFINITY],
    ['notNegative', -1e-300],
    ['positive', 0],
    ['positive', 1e-51],
    ['positive', 1e51],
    ['share', 1.0000001],
    ['openShare', 0],
    ['openShare', 1],
    ...(
      ['count', 'countFromOne', 'finite', 'notNegative', 'positive', 'share', 'openShare'] as const
    ).flatMap((check) =>
      [Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number].map(
        (value) => [check, value] as const,
      ),
    ),
  ] as const)('%s refuses %s', (check, value) => {
    expect(() => inputs[check]('field', value)).toThrow(/^wilsonInterval: field is /);
  });

  it('refuses empty lists and what stands twice', () => {
    expect(() => inputs.notEmpty('units', [])).toThrow('wilsonInterval: units is [], but must be a list');
    expect(() => inputs.distinct('units', ['a', 'b', 'a'])).toThrow(
      'wilsonInterval: units is a, but must be',
    );
    inputs.distinct('units', ['a', 'b']);
  });

  it('says in both languages what it was given, and cuts what is long', () => {
    try {
      inputs.require(false, 'bins', Array.from({ length: 100 }).fill(1), { en: 'short', zh: '短列表' });
      expect.unreachable();
    } catch (error) {
      if (!isBeatworkError(error, 'ANALYSIS_INPUT_INVALID')) throw error;
      expect(error.details.value).toMatch(/^\[1,1,.*…$/);
      expect(error.details.value.length).toBeLessThan(60);
      expect(error.messages.zh).toMatch(/^wilsonInterval：bins 为 \[1,1,.*，应为短列表。/);
    }
  });

  it('names the place in a list or an object', () => {
    const units = listOf(rowWith<Unit>({ id: text, count }), 1);
    const checkUnits = (value: unknown) => inputs.check({ units: value as readonly Unit[] }, { units });
    checkUnits([{ id: 'a', count: 1, other: 2 }]);
    expect(() =>
      checkUnits([
        { id: 'a', count: 1 },
        { id: 'b', count: -1 },
      ]),
    ).toThrow('wilsonInterval: units[1].count is -1, but must be a whole number of 0 or more');
    expect(() => checkUnits([])).toThrow('units is [], but must be a list with at least');
    expect(() => checkUnits(null)).toThrow('units is null');
    expect(() => checkUnits([null])).toThrow('units[0] is null, but must be an object with id, count');
  });

  it('refuses options that do not exist, and asks whether another was meant', () => {
    const options = onlyFields<Options>({
      confidence: optional(openShare),
      alternative: optional(oneOf(['greater', 'less'])),
    });
    inputs.check({ options: { confidence: 0.9 } as Options }, { options });
    inputs.check({ options: {} as Options }, { options });
    expect(() => inputs.check({ options: { confidense: 0.9 } as Options }, { options })).toThrow(
      'options.confidense is 0.9, but must be left out, because there is no such field; known: confidence, alternative (did you mean "confidence"?)',
    );
    expect(() =>
      inputs.check({ options: { alternative: 'lesss' as 'less' } as Options }, { options }),
    ).toThrow('options.alternative is lesss, but must be one of "greater", "less" (did you mean "less"?)');
    for (const value of [null, 5, 'x', [], new Date(0), () => 1] as unknown[]) {
      expect(() => inputs.check({ options: value as Options }, { options })).toThrow(
        'wilsonInterval: options is',
      );
    }
  });

  it('refuses days and instants that are on no calendar', () => {
    inputs.check({ on: '2012-02-29', at: '2012-02-29T23:59:59.999Z' }, { on: day, at: instant });
    for (const on of ['2013-02-29', '2013-2-1', '20130201', '2013-02-01T00:00:00.000Z', '']) {
      expect(() => inputs.check({ on }, { on: day })).toThrow('on is');
    }
    for (const at of [
      '2013-02-29T00:00:00.000Z',
      '2013-02-01T00:00:00Z',
      '2013-02-01',
      '2013-02-01T24:00:00.000Z',
    ]) {
      expect(() => inputs.check({ at }, { at: instant })).toThrow('at is');
    }
  });

  it('shows what cannot be written as JSON', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const given = (value: unknown) => () => inputs.check({ value: value as string }, { value: text });
    expect(given(cycle)).toThrow('value is an object');
    expect(given(10n)).toThrow('value is 10');
    expect(given({ big: 10n })).toThrow('value is an object');
    expect(given(() => 1)).toThrow('value is a function');
    expect(given(Array.from({ length: 1e6 }))).toThrow('value is a list of 1000000 entries');
  });
});
