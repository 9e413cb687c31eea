import { describe, expect, it } from 'vitest';
import { issuesOf } from '../text/issues.ts';
import { freeTextSchema } from './free-text.ts';

const complaintsAbout = (text: string) => {
  const { error } = freeTextSchema.safeParse(text);
  return error === undefined ? [] : issuesOf(error, text);
};

describe('free text', () => {
  it.each([
    ['call 11010519491231002X', 'citizen number', '公民身份号码'],
    ['她的电话是13800138000', 'mobile number', '手机号码'],
    ['请拨打0534-2345678联系', 'landline number', '固定电话'],
    ['楼下停着鲁N·D12345', 'number plate', '车牌号'],
    ['住在3号楼2单元402室', 'home address', '住址'],
    ['郑某反映楼道灯不亮', 'name', '姓名'],
  ])('refuses %s', (text, en, zh) => {
    const [complaint, ...others] = complaintsAbout(text);
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({ path: '', code: 'PERSONAL_DATA' });
    expect(complaint!.message.en).toContain(`look like a ${en}: leave it out`);
    expect(complaint!.message.zh).toContain(`疑似${zh}：请删除`);
  });

  it('says where each thing is, and does not repeat it', () => {
    expect(complaintsAbout('她的电话是13800138000，车是鲁N·D12345').map(({ message }) => message)).toEqual([
      {
        en: 'characters 6 to 16 look like a mobile number: leave it out',
        zh: '第6至16个字符疑似手机号码：请删除',
      },
      {
        en: 'characters 20 to 28 look like a number plate: leave it out',
        zh: '第20至28个字符疑似车牌号：请删除',
      },
    ]);
  });

  it.each([
    '希望增加夜间巡逻',
    '三号楼楼道灯不亮',
    'More patrols at night, from 22:00 to 02:00',
    '损失13800元',
  ])('takes %s as it is', (text) => {
    expect(freeTextSchema.parse(text)).toBe(text);
  });

  it('is not empty', () => {
    expect(freeTextSchema.safeParse('').success).toBe(false);
  });
});
