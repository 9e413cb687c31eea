import { describe, expect, it } from 'vitest';
import { sqlTableOf, tableNames } from '../dataset/tables.ts';
import { columnsOf } from './columns.ts';
import { copyChunks, lineWriter } from './copy-lines.ts';
import { copyText } from './copy-text.ts';
import { tinyVisits } from './testing.ts';

describe('the text format of COPY', () => {
  it.each([
    [null, '\\N'],
    ['\\N', '\\\\N'],
    ['', ''],
    ['a\tb\\c\nd\re', 'a\\tb\\\\c\\nd\\re'],
    ['\\.', '\\\\.'],
    [true, 't'],
    [false, 'f'],
    [-12, '-12'],
    [[], '{}'],
    [
      ['health', 'NULL', 'a"b', 'c\\d', 'e,f', '{g}', ''],
      '{"health","NULL","a\\\\"b","c\\\\\\\\d","e,f","{g}",""}',
    ],
    ['警务室', '警务室'],
  ])('writes %j', (value, text) => {
    expect(copyText(value)).toBe(text);
  });

  it.each(['a\0b', 'half \ud83d', ['fine', 'a\0b']])(
    'does not write %j, which no database stores',
    (value) => {
      expect(copyText(value)).toBeUndefined();
      expect(copyText('whole \ud83d\ude00')).toBe('whole \ud83d\ude00');
    },
  );
});

describe('columns', () => {
  it('come from the shape of the models', () => {
    expect(columnsOf('bureau').map(({ name }) => name)).toEqual(['id', 'name_en', 'name_zh', 'time_zone']);
    expect(columnsOf('informationItem').map(({ name }) => name)).toContain('is_lead');
    expect(tableNames.map(sqlTableOf)).toContain('visit_call_back');
  });

  it('are written in their order', () => {
    const [visit] = tinyVisits(1);
    expect(lineWriter('householdVisit')({ ...visit!, difficulties: ['health'], suggestion: 'a\tb' })).toBe(
      'v1\t990001-01\to1\tc1\thh_00000001\t2014-01-01T00:01:00.000Z\t{"health"}\ta\\tb\t\\N\t\\N\t\\N\n',
    );
  });

  it('make chunks of whole lines', () => {
    const chunks = [...copyChunks('householdVisit', tinyVisits(3000))];
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.every((chunk) => chunk.at(-1) === 10)).toBe(true);
    expect(Buffer.concat(chunks).toString().trimEnd().split('\n')).toHaveLength(3000);
  });
});
