import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readDay, readInstant } from './instant.ts';

const years = { min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z') };
const dates = fc.date({ ...years, noInvalidDate: true });

describe('instants', () => {
  it('are themselves in UTC with milliseconds, and in any offset the same instant in UTC', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -12, max: 12 }), (date, hours) => {
        const utc = date.toISOString();
        expect(readInstant(utc)).toBe(utc);
        const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const local = Temporal.Instant.from(utc).toString({ timeZone: zone, smallestUnit: 'millisecond' });
        expect(readInstant(local)).toBe(utc);
      }),
    );
  });

  it('are refused with a changed character exactly where Temporal refuses them', () => {
    const characters = fc.constantFrom(...'0123456789-:.TZ +x/');
    fc.assert(
      fc.property(dates, fc.nat(23), characters, (date, at, character) => {
        const utc = date.toISOString();
        const text = utc.slice(0, at) + character + utc.slice(at + 1);
        let expected: string | null = null;
        try {
          expected = Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' });
        } catch {}
        if (expected === null) expect(() => readInstant(text)).toThrow('is not');
        else expect(readInstant(text)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '2014-02-29T00:00:00.000Z',
    '2014-13-01T00:00:00.000Z',
    '2014-01-00T00:00:00.000Z',
    '2014-01-31',
    '',
  ])('are not %s', (text) => expect(() => readInstant(text)).toThrow('is not'));
});

describe('days', () => {
  it.each(['2014-01-31', '2012-02-29', '9999-12-31'])('are %s', (day) => expect(readDay(day)).toBe(day));

  it.each([
    '2014-02-29',
    '2014-04-31',
    '2014-00-10',
    '2014-1-31',
    '2014-01-32',
    '2014-01-31x',
    '2014/01/31',
    '',
  ])('are not %s', (day) => expect(() => readDay(day)).toThrow('is not'));
});
