import { describe, expect, it } from 'vitest';
import { triage } from '../triage/triage.ts';

const signsIn = (text: string) => triage({ text }).danger.signs.map(({ id }) => id);

describe('the signs of danger of the template', () => {
  it.each([
    ['poisoning', '中午在食堂吃了凉菜，现在七八个人都在吐'],
    ['poisoning', '山上采的蘑菇，吃完嘴唇发麻，我爱人看见小人儿'],
    ['poisoning', 'We had mushrooms for dinner and all of us are throwing up'],
    ['poisoning', 'he sprayed pesticide all morning and now he is drooling'],
    ['child-undressed', '娃说那个伯伯脱她裤子'],
    ['child-undressed', 'my daughter says the neighbour takes off her clothes and it is our secret'],
    ['height', '五楼窗外坐着个小孩，两条腿在外面'],
    ['height', 'a small boy is sitting outside the window on the fifth floor'],
    ['height', '有个女的站在大桥栏杆边，鞋脱了'],
    ['height', 'a girl is holding the bridge railing and crying'],
    ['height', '有人在屋顶上走来走去'],
    ['height-asked-about', '请问大桥上晚上有没有人巡逻，没事，我就问问'],
    ['height-asked-about', 'how high is the bridge over the river? just asking'],
    ['belongings-given-away', '她把东西都送人了，电话关机'],
    ['belongings-given-away', 'he gave away his books and stopped eating with us'],
    ['unresponsive', 'my grandfather isnt breathing'],
    ['no-breath', '爷爷没气了'],
    ['breath-or-heart', "the baby's lips are blue"],
    ['breath-or-heart', '孩子呛了奶，脸憋紫了'],
  ])('has %s in: %s', (sign, text) => {
    expect(signsIn(text)).toContain(sign);
    expect(['send', 'ask']).toContain(triage({ text }).danger.level);
  });

  it.each([
    '今天真是冻死人了，暖气什么时候来',
    '楼上天天像扔炸弹似的，吵得睡不着',
    '车胎没气了，停在小区门口',
    '孩子的球没气了，哪里能打气',
    'these parking fines are killing me',
    "I'm dying to know when my passport is ready",
    'my phone is dying, which counter is for the ID card',
    'they stamp about upstairs every night, it sounds like a bomb, I cannot sleep',
  ])('are not in figures of speech: %s', (text) => {
    expect(signsIn(text)).toEqual([]);
    expect(triage({ text }).decision.urgency).not.toBe('immediate');
  });

  it.each([
    '菜市场卖刀的那家缺斤少两，我去退了两回，他说不认，票也没有，手机拍的照片也删了，后来他弟举着秤杆跟我讲道理',
    'The shop sold me a blunt knife. I went back twice. They would not refund me. The receipt is lost. My sister was holding it',
  ])('are not put together from words of different clauses: %s', (text) => {
    expect(signsIn(text)).not.toContain('weapon-in-use');
  });

  it.each(['我家的猫爬到树上下不来，叫了一晚上', 'my cat is stuck up the tree and crying since breakfast'])(
    'send nobody at once for a cat: %s',
    (text) => expect(triage({ text }).decision.urgency).not.toBe('immediate'),
  );
});
