import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../text/error.ts';
import { inputsOf } from './inputs.ts';

const inputs = inputsOf('wilsonInterval');

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
});
