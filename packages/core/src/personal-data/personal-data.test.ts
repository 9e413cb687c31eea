import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesWithoutPersonalData, notesWithPersonalData } from './notes.fixture.ts';
import { personalDataIn } from './personal-data.ts';

describe('personal data', () => {
  it.each(notesWithPersonalData.map(([note, ...expected]) => ({ note, expected })))(
    'is found in $note',
    ({ note, expected }) => {
      const found = personalDataIn(note).map(({ kind, start, end }) => [kind, note.slice(start, end)]);
      expect(found).toEqual(expected);
    },
  );

  const names = fc
    .tuple(
      fc.constantFrom(...'张李王许何施安高石白温常万尚武曾余程'),
      fc.constantFrom('某', '某某', '某甲', '某芳', '某强', '某国', '某伟'),
    )
    .map((parts) => parts.join(''));
  const digits = '13800138000';
  const numbers = fc
    .tuple(
      fc.constantFrom('', ' ', '-', '·', '/', '\u2011', '\u00a0', '\u3000', '\u2009', ' - '),
      fc.boolean(),
    )
    .map(([between, early]) =>
      (early
        ? [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)]
        : [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)]
      ).join(between),
    );
  const connectives = fc.constantFrom('与', '和', '被', '将', '到', '系', '、', '，', '及', '对', '向', '由');

  it('is found whole, in whatever order and with whatever connective names and numbers stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(names, numbers), connectives), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const note = parts.flat().join('');
          let rest = note;
          for (const { start, end } of personalDataIn(note).toReversed())
            rest = rest.slice(0, start) + rest.slice(end);
          expect(rest).toBe(parts.map(([, connective]) => connective).join(''));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(notesWithoutPersonalData)('is not found in %s', (note) => {
    expect(personalDataIn(note)).toEqual([]);
  });
});

it.each(['write to a.b@c.cn', '邮箱zhang_wei88@mail.example.com，请勿外传', 'A.B+x@Example.ORG'])(
  'finds the e-mail address in %s',
  (text) => {
    expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(['email_address']);
  },
);

it.each(['meet @ noon', '单价@3元', '@all 明天开会'])('finds no e-mail address in %s', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});
