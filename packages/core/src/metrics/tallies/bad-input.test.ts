import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../../text/error.ts';
import { Tallies } from './tallies.ts';

const options = { subject: 'member', period: 'month', timeZone: 'Asia/Shanghai' } as const;
const m1 = { stationId: 's1', id: 'm1' };
const visit = { id: 'v1', stationId: 's1', memberId: 'm1', householdKey: 'hh_aaaaaaaa' };
const add = (type: string, record: unknown) =>
  new Tallies(options).add(type as 'householdVisit', record as never);

function thrownBy(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isBeatworkError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('instants of records', () => {
  it.each([
    '2014-01-31T23:30:00+08:00',
    '2014-01-31T15:30:00Z',
    '2014-01-31T15:30:00.000Z',
    '2014-02-01T00:30:00.000+09:00',
  ])('count in the month of the bureau, whatever their offset: %s', (visitedAt) => {
    const tallies = add('householdVisit', { ...visit, visitedAt });
    expect(tallies.get(m1, '2014-01').visits).toBe(1);
    expect(tallies.get(m1, '2014-02')).toEqual({});
  });

  it('are compared with each other, whatever their offset', () => {
    const lag = (enteredAt: string) => {
      const item = { id: 'i1', stationId: 's1', memberId: 'm1', collectedAt: '2014-01-05T08:00:00+08:00' };
      return add('informationItem', { ...item, enteredAt }).get(m1, '2014-01');
    };
    expect(lag('2014-01-05T02:00:00.000Z').medianEntryLagHours).toBe(2);
    expect(lag('2014-01-05T23:30:00+08:00').itemsEnteredSameDay).toBe(1);
  });

  it.each([
    'x',
    '',
    undefined,
    null,
    5,
    '2014-01-05',
    '2014-01-05 08:30',
    '2014-02-30T00:00:00.000Z',
    '2014-01-05T25:00:00.000Z',
  ])('are refused with the record, its field and what should stand there: %s', (visitedAt) => {
    const error = thrownBy(() => add('householdVisit', { ...visit, visitedAt }));
    expect(error).toMatchObject({
      code: 'RECORD_INVALID',
      details: { record: 'householdVisit', id: 'v1', field: 'visitedAt', value: String(visitedAt) },
    });
    expect(error.messages.zh).toContain('householdVisit v1：visitedAt');
  });
});

it.each([
  ['householdVisit', null, 'record'],
  ['householdVisit', { ...visit, stationId: undefined, visitedAt: '2014-01-05T00:00:00.000Z' }, 'stationId'],
  ['postDay', { id: 'd1', stationId: 's1', memberId: 'm1', day: '2014-1-5' }, 'day'],
  [
    'informationItem',
    { id: 'i1', stationId: 's1', memberId: 'm1', collectedAt: '2014-01-05T00:00:00.000Z', enteredAt: 'x' },
    'enteredAt',
  ],
])('a bad %s is refused', (type, record, field) => {
  expect(thrownBy(() => add(type, record))).toMatchObject({ code: 'RECORD_INVALID', details: { field } });
});

it.each(['2014-1', '2014-W03', '2014', ''])('no tally answers for "%s", which is no month', (period) => {
  const tallies = new Tallies(options);
  expect(thrownBy(() => tallies.get(m1, period)).code).toBe('PERIOD_INVALID');
  expect(thrownBy(() => [...tallies.of([m1], period)]).code).toBe('PERIOD_INVALID');
});

it.each([
  ['subject', 'membr', '"member"'],
  ['period', 'mont', '"month"'],
  ['periode', 'month', '"period"'],
])('a misspelt option is refused: %s', (name, value, meant) => {
  const error = thrownBy(() => new Tallies({ ...options, [name]: value } as never));
  expect(error.code).toBe('ANALYSIS_INPUT_INVALID');
  expect(error.messages.en).toContain(`did you mean ${meant}?`);
});
