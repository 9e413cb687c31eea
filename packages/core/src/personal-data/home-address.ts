import { type Span, spansOf } from './span.ts';

const digit = '[0-9〇零一二三四五六七八九十百]';
/** The number of a home: three or four digits, of which the first are the floor. Emergency numbers are excluded. */
const door = '(?!(?:110|119|120|122)(?![0-9]))[1-9][0-9]{2,3}';
/** A number that counts or measures something is not the number of a door. */
const noUnit = '(?![0-9.,]|[年月日元人名次件起分秒米时天户家条个辆度号%余多位公克平千万亿岁点周项亩斤吨])';
/**
 * How the number of a home may end. Before 户, only a number with a floor and a door counts, and not a number of
 * households.
 */
const doorEnd = `(?:室|号(?![楼院])|房(?![产屋租价])|(?<=0[1-9])户|${noUnit})`;
const building = '(?:号楼|栋|幢|座|#楼?|楼)';
const staircase = `(?:${digit}{1,3}|[A-Z])单元`;

/** Words with which the name of a street ends. A number after one of them is the number of a house. */
const street =
  '(?:(?<![线电网铁公思])路|街|大道|巷|胡同|(?<=[0-9])弄|(?<![家院屋车群那这哪手心区圈村市县镇乡城厂店夜楼公])里)';
/** Words with which the name of a settlement ends. After them, up to 31, a number may be a day of the month. */
const settlement = '(?:村|屯|庄|寨|小区|社区|花园|家园|公寓|苑)';
/** Things with a number that are not a home: buildings and courtyards with many homes, and things on a street. */
const noHome = '(?![楼线车岗亭杆灯柜摊机文令井桥口站院]|门(?!牌)|公告|通知)';

const address = new RegExp(
  [
    // 3号楼2单元402室, A座1203, 5#301, 3楼302
    `(?:${digit}{1,3}|[A-Z])${building}[-\\s]?(?:${staircase}|${digit}{1,2}-)?[-\\s]?${door}${doorEnd}`,
    // 幸福路12号3-402, 8号院2单元402
    `${digit}{1,4}号院?[-\\s]?(?:${staircase}|${digit}{1,2}-)[-\\s]?${door}${doorEnd}`,
    // 2单元402, 二单元四零二室, 2单元3楼东户
    `${staircase}[-\\s]?(?:${door}${doorEnd}|${digit}{3,4}室|${digit}{1,2}[楼层][东西中南北左右][侧边]?[户门])`,
    // 4单元西户, 3号楼东户
    `(?:${staircase}|(?:${digit}{1,3}|[A-Z])${building})[东西中南北左右][侧边]?户`,
    // 3楼东户
    `${digit}{1,2}[楼层][东西中南北左右][侧边]?[户门]`,
    // 402室, 1203房间
    `(?<![0-9A-Z])[A-Z]?${door}(?:室|房间|房(?![产屋租价]))`,
    // 和平里11-301, 住3-402
    `(?<=小区|[苑园里坊庄村城府院住])\\s?[0-9]{1,3}-(?:[0-9]{1,2}-)?${door}${noUnit}(?!-)`,
    // 3-2-501, but no date
    `(?<![0-9-])[0-9]{1,3}-[1-9][0-9]?-(?!(?:19|20)[0-9]{2})${door}${noUnit}(?!-)`,
    // 幸福路12号, 和平胡同甲8号, 长江路12弄3号
    `(?<=[\\p{Script=Han}0-9])${street}[东西南北中]?段?\\s?[甲乙附第]?${digit}{1,5}(?:-[0-9]{1,3})?号(?:附[0-9]{1,4}[号户室]?|${noHome})`,
    // 张庄村3组12号
    `村${digit}{1,2}组${digit}{1,4}号${noHome}`,
    // 张庄村45号, 李家屯8号院
    `(?<=\\p{Script=Han})${settlement}\\s?(?:(?:3[2-9]|[4-9][0-9]|[0-9]{3,4})号(?:(?=门[锁前窗])|${noHome})|${digit}{1,4}号(?=[院宅户家住]|门牌))`,
    // 门牌号45
    `门牌(?:号码?)?[:是为]?\\s?[0-9]{1,5}(?:-[0-9]{1,4})*号?`,
    // 12 Xingfu Road, No. 12 Xingfu Road
    '(?:(?:No\\.?|Number|#)\\s?)?(?<![0-9.,-])[0-9]{1,5}[A-Z]?,?\\s+(?:[A-Z][A-Za-z]+\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Alley|Boulevard|Blvd|Hutong)(?![A-Za-z])',
    // Room 402, flat 3
    '(?<![A-Za-z])(?:[Rr]oom|[Rr]m\\.?|[Ff]lat|[Aa]partment|[Aa]pt\\.?)\\s?(?:No\\.?\\s?)?[0-9]{1,4}[A-Z]?(?![0-9A-Za-z])',
  ].join('|'),
  'gu',
);

/**
 * Finds addresses with the number of a house or of a home in a plain text. A building or a staircase with many homes
 * (3号楼, 2单元) and a street without a number do not count.
 */
export const homeAddressesIn = (text: string): readonly Span[] => spansOf(text, address);
