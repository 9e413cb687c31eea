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

  it.each(notesWithoutPersonalData)('is not found in %s', (note) => {
    expect(personalDataIn(note)).toEqual([]);
  });
});
