import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsCitizenNumber, isCitizenNumber } from './citizen-number.ts';

// The two examples of GB 11643-1999.
const published = ['11010519491231002X', '440524188001010014'] as const;

describe('citizen numbers', () => {
  it.each(published)('%s is one', (number) => {
    expect(isCitizenNumber(number)).toBe(true);
    expect(isCitizenNumber(number.toLowerCase())).toBe(true);
  });

  it('are none with any other check character', () => {
    for (const number of published) {
      for (const check of '0123456789X') {
        expect(isCitizenNumber(number.slice(0, 17) + check)).toBe(check === number[17]);
      }
    }
  });

  it('are none once a digit is changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.nat(16), fc.nat(9), (number, place, digit) => {
        fc.pre(number[place] !== String(digit));
        expect(isCitizenNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each([
    '身份证11010519491231002X，请关注',
    'no. 440524 18800101 0014.',
    '440524-18800101-0014',
    '４４０５２４１８８００１０１００１４',
    '00440524188001010014',
  ])('are found in %s', (text) => {
    expect(containsCitizenNumber(text)).toBe(true);
  });

  it.each(['', '110105194912310021', '电话0534-2345678', '2014年1月走访155户'])(
    'are not found in %j',
    (text) => {
      expect(containsCitizenNumber(text)).toBe(false);
    },
  );
});
