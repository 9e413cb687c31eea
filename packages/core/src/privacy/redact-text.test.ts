import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeTextSchema } from '../model/free-text.ts';
import { isCitizenNumber } from '../personal-data/citizen-number.ts';
import type { PersonalDataKind } from '../personal-data/personal-data.ts';
import { redactText } from './redact-text.ts';

describe('what tells who somebody is', () => {
  it.each<[string, string, PersonalDataKind]>([
    // The numbers of GB 11643-1999; phones and plates are made up.
    ['身份证11010519491231002X，请关注', '身份证[公民身份号码]，请关注', 'citizen_number'],
    ['证号 440524 18800101 0014。', '证号 [公民身份号码]。', 'citizen_number'],
    ['４４０５２４１８８００１０１００１４', '[公民身份号码]', 'citizen_number'],
    ['id 440524-18800101-0014.', 'id [公民身份号码].', 'citizen_number'],
    ['no. 11010519491231002x', 'no. [公民身份号码]', 'citizen_number'],
    ['打13800138000', '打[手机号码]', 'mobile_number'],
    ['手机：138-0013-8000。', '手机：[手机号码]。', 'mobile_number'],
    ['手机：１３８ ００１３ ８０００', '手机：[手机号码]', 'mobile_number'],
    ['+86 138 0013 8000', '[手机号码]', 'mobile_number'],
    ['(+86)13800138000', '[手机号码]', 'mobile_number'],
    ['008613800138000', '[手机号码]', 'mobile_number'],
    ['tel13800138000', 'tel[手机号码]', 'mobile_number'],
    ['1380 0138 000', '[手机号码]', 'mobile_number'],
    ['13800-138000', '[手机号码]', 'mobile_number'],
    ['138\u200b00138000', '[手机号码]', 'mobile_number'],
    ['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎 𝒂', '[手机号码] 𝒂', 'mobile_number'],
    ['2014-01-31 13800138000', '2014-01-31 [手机号码]', 'mobile_number'],
    ['13800138000 元旦后', '[手机号码] 元旦后', 'mobile_number'],
    ['座机0534-2345678', '座机[固定电话]', 'landline_number'],
    ['（0534）2345678转801', '[固定电话]', 'landline_number'],
    ['０１０－６５５５ １２３４', '[固定电话]', 'landline_number'],
    ['+86 534 2345678', '[固定电话]', 'landline_number'],
    ['call 0534 277 8800 ext. 12 please', 'call [固定电话] please', 'landline_number'],
    ['05342345678', '[固定电话]', 'landline_number'],
    ['tel 8610 6555 1234', 'tel [固定电话]', 'landline_number'],
    ['电话：2345678', '电话：[固定电话]', 'landline_number'],
    ['telephone 2345678', 'telephone [固定电话]', 'landline_number'],
    ['鲁N12345的车', '[车牌号]的车', 'car_plate'],
    ['车牌 鲁N·D12345', '车牌 [车牌号]', 'car_plate'],
    ['京Ａ·１２３４５Ｄ', '[车牌号]', 'car_plate'],
    ['粤b 8f3k2', '[车牌号]', 'car_plate'],
    ['鲁N1234警', '[车牌号]', 'car_plate'],
    ['苏L1234挂', '[车牌号]', 'car_plate'],
    ['使014578', '[车牌号]', 'car_plate'],
  ])('is taken out of %s', (text, redacted, kind) => {
    expect(redactText(text)).toMatchObject({ text: redacted, kinds: [kind] });
  });

  it.each([
    '2014年1月31日15时30分',
    '2014-01-31 15:30:00至2014-02-28',
    '20140131153012',
    '案号：15012345678',
    '（2014）鲁1402民初12345号',
    '案件编号A3701020000002014010001',
    'A13812345678',
    '010-20140131',
    '损失13800138000元',
    '¥13800138000',
    '13800138000.50元',
    '13 800 138 000',
    '13,800,138,000',
    'RMB 13800138000',
    '订单138001380001',
    '走访155户，服务38项，满意率100%',
    '110、12345、96110',
    '400-810-8888',
    '2345678',
    '110105194912310021',
    '新AB',
    '川A2014年',
    '川E20140131',
    '沪ABCDEFG',
    '014578使用',
    '',
  ])('is not found in %j', (text) => {
    expect(redactText(text)).toEqual({ text, spans: [], kinds: [] });
  });

  it('is found where it stands, several times, in both languages', () => {
    const text = '１. 鲁N12345，打13800138000或0534-2345678；证 11010519491231002X';
    const { text: redacted, spans, kinds } = redactText(text, { language: 'en' });
    expect(redacted).toBe('１. [number plate]，打[mobile number]或[landline number]；证 [citizen number]');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '鲁N12345',
      '13800138000',
      '0534-2345678',
      '11010519491231002X',
    ]);
    expect(kinds).toEqual(['citizen_number', 'car_plate', 'mobile_number', 'landline_number']);
  });

  const pieces = fc.oneof(
    fc.constantFrom('打', ' ', '-', '，', '鲁N12345', '13800138000', '0534-2345678', '440524188001010014'),
    fc.constantFrom('１', '0', '1', '2', 'X', 'tel', '元', '𝟏', '电话', '86', '+', '10101'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  it('is not found again; what stays is as it was; spans lie in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redactText(text);
        expect(redactText(once.text).spans).toEqual([]);
        let rest = once.text;
        let behind = 0;
        for (const { start, end } of once.spans) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(rest.startsWith(text.slice(behind, start))).toBe(true);
          rest = rest.slice(start - behind).replace(/^\[\p{Script=Han}+\]/u, '');
          behind = end;
        }
        expect(rest).toBe(text.slice(behind));
      }),
      { numRuns: 500 },
    );
  });

  it('is never left so that a record would refuse the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A text that no database keeps is refused for another reason.
        fc.pre(/\S/u.test(text) && !/\0|\p{Cs}/u.test(text));
        expect(freeTextSchema.safeParse(redactText(text).text).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a citizen number for no chance: numbers of cases without a day of birth are none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{5}0{4}\d{8}$/), (number) => {
        expect(isCitizenNumber(number)).toBe(false);
      }),
    );
  });
});
