import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const list = 'Member.visits alpha/m1';
const kinds = ['instant', 'text'] as const;
const values = ['2014-01-07T03:00:00.123Z', 'v4'];

const refused = expect.objectContaining({ code: 'CURSOR_INVALID' });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test('comes back as it was', () => {
    expect(decodeCursor(list, kinds, encodeCursor(list, values))).toEqual(values);
  });

  test('may hold numbers, and what is unknown', () => {
    const cursor = encodeCursor('Query.scoreboard', [0.75, null, 'm1']);
    const its = ['number', 'number or null', 'text'] as const;
    expect(decodeCursor('Query.scoreboard', its, cursor)).toEqual([0.75, null, 'm1']);
  });

  test.each([
    ['of another list', encodeCursor('Member.services alpha/m1', values)],
    ["of another parent's list", encodeCursor('Member.visits alpha/m2', values)],
    ['with too few values', encodeCursor(list, values.slice(1))],
    ['with too many values', encodeCursor(list, [...values, 'x'])],
    ['with a day that is none', encodeCursor(list, ['2014-02-31T03:00:00.123Z', 'v4'])],
    ['with a value of another kind', encodeCursor(list, ['2014-01-07T03:00:00.123Z', 4])],
    ['of another version', encode([2, 'whatever', ...values])],
    ['that is no list', encode({ version: 1 })],
    ['that is no JSON', Buffer.from('v4').toString('base64url')],
    ['that is empty', ''],
    ['that is not of this alphabet', '§§§'],
  ])('%s is refused', (_, cursor) => {
    expect(thrownBy(() => decodeCursor(list, kinds, cursor))).toEqual(refused);
  });
});
