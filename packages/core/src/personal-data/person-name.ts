import { type Span, spansOf } from './span.ts';

/** Surnames which are no common word before 某 or before a form of address. */
const surname =
  '(?:欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦马苗俞袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安乐傅皮卞齐康伍余元卜顾孟黄穆萧肖尹姚邵湛汪祁毛禹狄臧伏戴宋庞熊纪舒屈祝董梁杜阮蓝闵席季贾娄郭梅林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞柯卢莫房裘缪解丁宣邓洪包左石崔吉龚程邢裴陆荣翁荀惠甄封储靳焦牧谷车侯宓蓬仇栾厉祖武符刘景詹龙叶幸司韶黎薄印白蒲鄂索赖卓蔺屠池乔阴胥苍闻莘翟谭劳逄姬申扶冉桑桂牛尚农温庄晏柴瞿阎慕茹习艾鱼容古易慎戈廖庾衡耿满匡寇广阙欧沃蔚越夔隆师巩厍聂晁勾敖融辛阚那简饶曾沙丰巢关蒯荆游竺权盖桓涂付覃仝岳闫苟佟兰邸])';
/** Surnames which are also words that may stand before 某: 于某日, 向某人, 对方某. */
const ambiguousSurname = '[于向和任方成时连应查管代同经单常计项全明支有江水金万段文]';
/** What 某 may point to other than a person. */
const noPerson =
  '(?![日年月时天晚地处种些个市县区镇乡村街路省店网群校厂部项类次段方楼栋户家局所院])(?!小区|社区|公司|单位|超市|酒店|宾馆|平台|学校|中学|小学|大学|工地|银行|企业|男子|女子|软件|品牌|商场|饭店|医院)';
const title = '(?:先生|女士|小姐|太太|大爷|大妈|大娘|大叔|大婶|阿姨|奶奶|爷爷|师傅)';
const some = '某{1,3}[甲乙丙丁A-Z0-9]?';

const patterns = [
  `${surname}(?:${some}|${title})`,
  `(?<!\\p{Script=Han})${ambiguousSurname}(?:${some}${noPerson}|${title})`,
  // A whole name, only where a word and a colon say that it is one.
  `(?<=(?:姓名|户主|房东|报警人|联系人|当事人|申请人|嫌疑人|失踪人|走失人|被害人|伤者|死者)[:：]\\s?)(?:${surname}|${ambiguousSurname})\\p{Script=Han}{1,2}`,
  '(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Madam)\\.?\\s+[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?',
];
const name = new RegExp(patterns.join('|'), 'gu');

/** Where surnames with 某 or with a form of address, and names after a word for them, stand in a plain text. */
export const personNamesIn = (text: string): readonly Span[] => spansOf(text, name);
