import type { RandomSource } from '../../random/random-source.ts';

/** Invented wishes. Each sentence takes one choice from every list in turn. */
const forms = [
  [
    ['住户希望', '老人提出', '商户建议', '租户反映', '楼长建议', '家长希望'],
    ['小区北门', '三号楼前', '菜市场口', '学校西侧', '停车场内', '河边步道', '老旧楼道', '幼儿园旁'],
    ['夜间增加巡逻', '加装照明路灯', '清理占道杂物', '规范车辆停放', '张贴防骗提示', '修好门禁系统'],
    [
      '最近电动车丢失较多',
      '晚上看不清路面',
      '消防车进不来',
      '孩子放学不安全',
      '陌生推销频繁上门',
      '邻居也有同样想法',
    ],
    [
      '可在周末再来了解',
      '愿意参加义务巡逻',
      '已告知物业处理',
      '约好月底回复',
      '希望电话告知结果',
      '其余没有困难',
    ],
  ],
  [
    ['The household asks', 'An elderly resident asks', 'A shopkeeper asks', 'A tenant asks'],
    [
      'for more patrols',
      'for street lights',
      'for a clear fire lane',
      'for a repaired door',
      'for parking rules',
    ],
    [
      'near the north gate',
      'behind building three',
      'by the market',
      'at the school crossing',
      'along the river',
    ],
    ['because bicycles vanish', 'since it is dark after eight', 'as strangers come by', 'for the children'],
    ['and offers to help', 'and wants a call back', 'and will tell the neighbours', 'and needs nothing else'],
  ],
] as const;

/** An invented note as an ordinary officer writes it, which now and then resembles an earlier one. */
export function simulatedNote(random: RandomSource): string {
  const form = forms[random.unit() < 0.8 ? 0 : 1]!;
  return form.map((choices) => choices[random.below(choices.length)]!).join(form === forms[0] ? '，' : ' ');
}
