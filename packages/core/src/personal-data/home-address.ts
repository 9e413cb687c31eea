import { type Span, spansOf } from './span.ts';

const digit = '[0-9〇零一二三四五六七八九十百]';
/** A number of a home: three or four digits, of which the first ones are the floor. */
const door = '[1-9][0-9]{2,3}';
/** Numbers that count or measure something are no numbers of doors. */
const noUnit = '(?![0-9.,]|[年月日元人名次件起分秒米时天户家条个辆度号%])';
const building = `(?:号楼|栋|幢|座|#楼?)`;
const staircase = `(?:${digit}{1,3}|[A-Z])单元`;

/** Words with which the name of a street ends. A number after one of them is that of a house. */
const street = '(?:路|街|大道|巷|胡同|弄|条|里)';
/** Words with which the name of a settlement ends. After them, up to 31, a number may be a day of the month. */
const settlement = '(?:村|屯|庄|寨|组|队|小区|社区|花园|家园|公寓|新村|苑)';
/** What has a number and is no home: lines, gates, cars, papers, houses and courtyards with many homes. */
const noHome =
  '(?!楼(?!东|西|中|上)|线|门(?!牌)|车|岗|亭|杆|灯|柜|桌|摊|机|文|令|公告|通知|井|桥|口|站|院(?!内?住))';

const patterns = [
  // 幸福路12号3-402, 3号楼2单元402室, A座1203, 5#301
  `(?:${digit}{1,3}|[A-Z])(?:${building}|号)[-\\s]?(?:${staircase}|${digit}{1,2}-)?[-\\s]?${door}(?:室|号|户|房|${noUnit})`,
  // 2单元402, 二单元四零二, 2单元3楼东户
  `${staircase}(?:-|\\s)?(?:(?:${digit}{3,4}|[0-9]{1,2}0[1-9])(?:室|号|户|房|${noUnit})|${digit}{1,2}[楼层](?:[东西中南北左右][侧边]?)?[户门])`,
  // 3楼东户
  `${digit}{1,2}[楼层][东西中南北左右][侧边]?[户门]`,
  // 402室, 1203房间
  `(?<![0-9A-Z])[A-Z]?${door}(?:室|房间|房(?![产屋租价]))`,
  // 和平里11-301, 住3-402
  `(?<=小区|[苑园里坊庄村城府院住楼])\\s?[0-9]{1,3}-(?:[0-9]{1,2}-)?${door}${noUnit}(?!-)`,
  // 3-2-501
  `(?<![0-9-])[0-9]{1,3}-[1-9][0-9]?-(?!(?:19|20)[0-9]{2})${door}${noUnit}(?!-)`,
  // 幸福路12号, 和平胡同8号
  `(?<=[\\p{Script=Han}])${street}(?:[东西南北中]|[东西南北]?段)?\\s?(?:甲|乙|附|第)?${digit}{1,5}(?:-[0-9]{1,3})?号${noHome}`,
  // 张庄村45号
  `(?<=[\\p{Script=Han}])${settlement}\\s?(?:(?:3[2-9]|[4-9][0-9]|[0-9]{3,4})号${noHome}|${digit}{1,4}号(?=[院宅户家住]|门牌))`,
  // 门牌号45
  `门牌(?:号码?)?[:：是为]?\\s?[0-9]{1,5}(?:-[0-9]{1,4})*号?`,
  // 12 Xingfu Road, No. 12 Xingfu Road
  '(?:(?:No\\.?|Number|#)\\s?)?(?<![0-9.,-])[0-9]{1,5}[A-Z]?,?\\s+(?:[A-Z][A-Za-z]+\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Alley|Boulevard|Blvd|Hutong)(?![A-Za-z])',
  // Room 402, flat 3
  '(?<![A-Za-z])(?:[Rr]oom|[Rr]m\\.?|[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit)\\s?(?:No\\.?\\s?)?[0-9]{1,4}[A-Z]?(?![0-9A-Za-z])',
];
const address = new RegExp(patterns.join('|'), 'gu');

/** Where addresses with the number of a house or of a door stand in a plain text. */
export const homeAddressesIn = (text: string): readonly Span[] => spansOf(text, address);
