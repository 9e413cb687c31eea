import { describe, expect, it } from 'vitest';
import { metricIds, metricOf } from '../metrics/index.ts';
import { countedText, pluralForm, unitName } from './counted.ts';

describe('a number with its unit', () => {
  const visit = unitName('visit', '户次');
  it.each([
    [0, '0 visits', '0户次'],
    [1, '1 visit', '1户次'],
    [1.004, '1 visit', '1户次'],
    [1.5, '1.5 visits', '1.5户次'],
    [2, '2 visits', '2户次'],
    [21, '21 visits', '21户次'],
  ])('says %s as English and Chinese do', (number, en, zh) => {
    expect(countedText(number, visit)).toEqual({ en, zh });
  });

  it('knows nouns whose plural is not made with an "s", and verbs', () => {
    expect(countedText(1, unitName(['person', 'people'], '人')).en).toBe('1 person');
    expect(countedText(3, unitName(['person', 'people'], '人')).en).toBe('3 people');
    expect(pluralForm(1, { one: 'meets', other: 'meet' })).toBe('meets');
    expect(pluralForm(0, { one: 'meets', other: 'meet' })).toBe('meet');
  });

  it.each(metricIds.filter((id) => 'unit' in metricOf(id)))('reads well with one of %s', (id) => {
    const metric = metricOf(id);
    const { en } = 'unit' in metric ? metric.unit : unitName('', '');
    expect(en.one).not.toBe('');
    // The first noun is singular, and the plural differs from it unless English has one form only.
    const sameInBoth = ['series', 'yuan'];
    expect(/ies\b/.test(en.one) && !sameInBoth.includes(en.one)).toBe(false);
    if (!sameInBoth.includes(en.one) && !en.one.startsWith('thousand')) expect(en.one).not.toBe(en.other);
  });
});
