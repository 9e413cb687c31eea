import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantSchema } from '../model/identifiers.ts';
import { instantsIn, type LocalTimeChoice } from './local-time.ts';

describe('a local time', () => {
  it.each([
    ['2014-01-05 08:30', '2014-01-05T00:30:00.000Z'],
    ['2014-01-05T08:30:15', '2014-01-05T00:30:15.000Z'],
    ['2014-01-05T08:30:15.2', '2014-01-05T00:30:15.200Z'],
    ['2014-01-05 08:30:15,025', '2014-01-05T00:30:15.025Z'],
    ['2014/1/5 8:30', '2014-01-05T00:30:00.000Z'],
    ['2014/01/05  08:30', '2014-01-05T00:30:00.000Z'],
    [' 2014.1.5 8:30 ', '2014-01-05T00:30:00.000Z'],
    ['2014年1月5日 8时30分', '2014-01-05T00:30:00.000Z'],
    ['2014年1月5日8时30分15秒', '2014-01-05T00:30:15.000Z'],
    ['2014年1月5日 8:30', '2014-01-05T00:30:00.000Z'],
    ['２０１４－０１－０５　０８：３０', '2014-01-05T00:30:00.000Z'],
    ['2012-02-29 00:00', '2012-02-28T16:00:00.000Z'],
    ['2014-12-31 23:59:59', '2014-12-31T15:59:59.000Z'],
  ])('%s in Shanghai is the instant %s', (local, instant) => {
    expect(instantsIn('Asia/Shanghai')(local)).toBe(instant);
    expect(instantSchema.safeParse(instant).success).toBe(true);
  });

  it.each([
    '',
    '2014-01-05',
    '08:30',
    '2014-02-29 08:30',
    '2014-13-01 08:30',
    '2014-00-01 08:30',
    '2014-01-05 24:00',
    '2014-01-05 08:60',
    '2014-01-05 08:30:60',
    '2014-01-05 8',
    '2014-01/05 08:30',
    '2014年1日5月 08:30',
    '5/1/2014 8:30',
    '14-01-05 08:30',
    '20140105 08:30',
    '2014-01-05 08:30Z',
    '2014-01-05T08:30:00.000Z',
    '2014-01-05T08:30+08:00',
    '2014-01-05 8:30 PM',
    '2014-01-05 08:30:15.0005',
    '41644.354',
  ])('is not %j', (text) => {
    expect(() => instantsIn('Asia/Shanghai')(text)).toThrow(
      expect.objectContaining({ code: 'LOCAL_TIME_INVALID', details: { value: text } }),
    );
  });

  it.each<[string, string, string, Record<Exclude<LocalTimeChoice, 'reject'>, string>]>([
    // New York, 2014: clocks went from 02:00 to 03:00 on 9 March, and from 02:00 back to 01:00 on 2 November.
    [
      'America/New_York',
      '2014-03-09 02:30',
      'LOCAL_TIME_SKIPPED',
      { earlier: '2014-03-09T06:30', later: '2014-03-09T07:30', compatible: '2014-03-09T07:30' },
    ],
    [
      'America/New_York',
      '2014-11-02 01:30',
      'LOCAL_TIME_REPEATED',
      { earlier: '2014-11-02T05:30', later: '2014-11-02T06:30', compatible: '2014-11-02T05:30' },
    ],
    // Samoa left out 30 December 2011.
    [
      'Pacific/Apia',
      '2011-12-30 12:00',
      'LOCAL_TIME_SKIPPED',
      { earlier: '2011-12-29T22:00', later: '2011-12-30T22:00', compatible: '2011-12-30T22:00' },
    ],
  ])('in %s that a change of the clocks leaves out or repeats, %s, is refused or chosen', (...row) => {
    const [timeZone, local, code, choices] = row;
    expect(() => instantsIn(timeZone)(local)).toThrow(
      expect.objectContaining({ code, details: { value: local, timeZone } }),
    );
    for (const [disambiguation, instant] of Object.entries(choices)) {
      const read = instantsIn(timeZone, { disambiguation: disambiguation as LocalTimeChoice });
      expect(read(local)).toBe(`${instant}:00.000Z`);
    }
  });

  it.each([
    ['2014-03-09 01:59:59.999', '2014-03-09T06:59:59.999Z'],
    ['2014-03-09 03:00', '2014-03-09T07:00:00.000Z'],
    ['2014-11-02 00:59:59.999', '2014-11-02T04:59:59.999Z'],
    ['2014-11-02 02:00', '2014-11-02T07:00:00.000Z'],
  ])('just beside a change of the clocks, %s in New York, is one instant', (local, instant) => {
    expect(instantsIn('America/New_York')(local)).toBe(instant);
  });

  it('is read as Temporal reads it', () => {
    const zones = [
      'Asia/Shanghai',
      'America/New_York',
      'Australia/Lord_Howe',
      'Europe/Dublin',
      'UTC',
    ] as const;
    const choices = ['earlier', 'later', 'compatible'] as const;
    const minutes = fc.integer({ min: Date.UTC(1940, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...choices),
        minutes,
        (timeZone, disambiguation, minute) => {
          const local = new Date(minute * 60_000).toISOString().slice(0, 16);
          const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation });
          expect(Date.parse(instantsIn(timeZone, { disambiguation })(local))).toBe(instant.epochMilliseconds);
        },
      ),
    );
  });

  it('stays within four digits of years', () => {
    expect(() => instantsIn('America/New_York')('9999-12-31 23:00')).toThrow(
      expect.objectContaining({ code: 'LOCAL_TIME_INVALID' }),
    );
    expect(instantsIn('UTC')('9999-12-31 23:00')).toBe('9999-12-31T23:00:00.000Z');
  });

  it('is refused where a file has no value, and with a choice that is none', () => {
    expect(() => instantsIn('UTC')(undefined as unknown as string)).toThrow(
      expect.objectContaining({ code: 'LOCAL_TIME_INVALID' }),
    );
    expect(() => instantsIn('UTC', { disambiguation: 'first' as LocalTimeChoice })).toThrow(
      expect.objectContaining({ code: 'ANALYSIS_INPUT_INVALID' }),
    );
  });

  it('needs a time zone', () => {
    expect(() => instantsIn('Asia/Dezhou')).toThrow(expect.objectContaining({ code: 'TIME_ZONE_UNKNOWN' }));
  });
});
