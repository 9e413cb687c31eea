import { expect, it } from 'vitest';
import { inputsOf } from '../analysis/inputs.ts';
import { closePairs } from './close-pairs.ts';
import { readPoints } from './place.ts';
import { upToLimit } from './time-pairs.ts';

const pairsAmong = (places: readonly { x: number; y: number }[], most: number) => {
  const inputs = inputsOf('test');
  const table = {
    points: readPoints(inputs, 'places', places, 'metres'),
    metres: 10,
    bands: 1,
    bandOf: () => 0,
    gaps: { limits: [-1, 1], isWithin: upToLimit, columnOf: () => 0 },
  };
  return closePairs(inputs, 'metres', table, most).inBand[0];
};

it('refuses more comparisons than the limit, of which a crowd at one place takes as many as it has members', () => {
  const line = Array.from({ length: 20 }, (_, x) => ({ x: x / 10, y: 0 }));
  expect(pairsAmong(line, 190)).toBe(190);
  expect(() => pairsAmong(line, 189)).toThrow('metres is 10, but must be a distance short enough');
  const crowd = Array.from({ length: 40 }, () => ({ x: 0, y: 0 }));
  expect(pairsAmong(crowd, 80)).toBe(780);
  expect(() => pairsAmong(crowd, 79)).toThrow('those at exactly the same place are compared together');
});
