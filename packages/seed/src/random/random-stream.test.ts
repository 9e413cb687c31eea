import { describe, expect, it } from 'vitest';
import { RandomStream } from './random-stream.ts';

const ten = (stream: RandomStream) => Array.from({ length: 10 }, () => stream.int(0, 1_000_000));

describe('a random stream', () => {
  it('gives the same numbers for the same key, and others for another key', () => {
    expect(ten(new RandomStream(1, 'visits', 'a'))).toEqual(ten(new RandomStream(1, 'visits', 'a')));
    expect(ten(new RandomStream(1, 'visits', 'a'))).not.toEqual(ten(new RandomStream(2, 'visits', 'a')));
    expect(ten(new RandomStream(1, 'ab', 'c'))).not.toEqual(ten(new RandomStream(1, 'a', 'bc')));
  });

  it('keeps to the bounds and weights', () => {
    const stream = new RandomStream('bounds');
    const drawn = Array.from({ length: 4000 }, () => stream.weighted([['a', 3], ['b', 1], ['c', 0]])); // biome-ignore format: short
    const share = drawn.filter((value) => value === 'a').length / drawn.length;
    expect(share).toBeGreaterThan(0.72);
    expect(share).toBeLessThan(0.78);
    expect(drawn).not.toContain('c');
    expect(new Set(Array.from({ length: 200 }, () => stream.int(1, 3)))).toEqual(new Set([1, 2, 3]));
    expect([stream.chance(0), stream.chance(1000)]).toEqual([false, true]);
  });

  it('shuffles without losing anything', () => {
    const values = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = new RandomStream('shuffle').shuffled(values);
    expect(shuffled).not.toEqual(values);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(values);
  });
});
