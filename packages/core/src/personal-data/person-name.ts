import { type Span, spansOf } from './span.ts';

/** Surnames that rarely end another word, so that 某 or a form of address after them makes a name. */
const surname =
  '(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯|[赵孙李周吴郑王冯陈褚蒋沈韩杨朱秦吕张孔曹严魏陶姜戚谢邹喻苏潘葛范彭郎韦马苗俞袁柳鲍史唐廉岑薛雷倪滕殷罗郝邬傅卞齐孟穆萧肖尹姚邵湛汪祁毛禹狄臧戴宋庞熊纪舒董杜阮蓝席贾娄郭梅林刁钟徐邱丘骆夏蔡田樊胡凌霍虞柯卢莫裘缪邓洪崔龚邢裴陆翁荀甄储靳焦谷侯宓栾厉刘詹叶黎薄鄂赖蔺屠池乔胥莘翟谭逄姬冉桑庄晏瞿阎茹艾戈廖庾耿匡寇欧聂晁敖辛阚饶蒯荆桓涂覃仝岳闫苟佟兰邸梁黄丁曲尤甘左符申柴卜巩鞠蒲燕隋窦訾逯巫牟楚丛辜栗亓迟苑冼祖])';
/** Words that are written between two people, or between an act and the person who did or suffered it. */
const connective = '与和被将到系对向给跟同及由让叫把找或则而是为称说骂打在从替见往即因据另';
/** Words whose last character is also a surname: 由于某地, 和解某案, 或许某日. */
const otherWord =
  '(?<!(?:由|对|在|同|为|位|给)于|[和见]解|[对同]方|对应|[及同到即是]时|[为因是]何|或许|[对给到]付|说明|打包|从容|[对同]向|打车|打水|在任|[对同在]路|和平|打平)';
/**
 * Surnames that also end other words: 化解某, 保安大爷, 于某日. They count only after another name, a word for a person or a
 * connective, or at the beginning.
 */
const ambiguousSurname = `(?<=^|[^\\p{Script=Han}]|[某甲乙丙丁民人员主客户者友男女子妇东${connective}])[于向和任方成时连应查管代同经单常计项全明支有江水金万段文安卫车农包印解满关广房司顾费余白高许何施程祝温曾付尚钱鲁石毕贺康伍元武景龙易容游权索童盛牛麻米宁冷古仇边党华强路季危乐平花吉富宫简阳候原师麦官闻]${otherWord}`;
/**
 * Characters after 某 that make it mean a day, a thing or a place instead of a person. A year that belongs to an age is
 * an exception.
 */
const noPerson =
  '(?![日天月]|年(?!约|近|龄|纪|老|满|过|[0-9]{1,3}岁)|银行|公司|小区|社区|单位|平台|超市|商场|饭店|酒店|宾馆|学校|中学|小学|大学|医院|工地|企业|软件|品牌|男子|女子)';
const noPlace = '(?![时晚地处种些个市县区镇乡村街路省店网群校厂部项类段方楼栋户局所院人]|次(?!日))';
/** Last characters of given names that rarely begin another word: 李某芳. */
const givenName =
  '[芳娟敏静秀英霞玲桂兰琴琳萍梅娜莉芬芝珍娥婷媛颖倩蓉莲雯妍怡涵萱欣蕾薇瑶瑾琪璐璇露洁艳丽磊涛杰鹏辉斌刚伟勇浩轩宇泽坤超俊峰晨旭昊睿博皓凯锋鑫淼森彬栋梁毅宏洪炳煌耀祥瑞贵禄寿礼智忠诚淑慧惠婉玉凤菊翠燕娇嫦佩巧雪冰晶莹岚彤彩虹琼瑛琦钰锐锦钧柱栓林松柏楠桦桐]';
/**
 * Characters of given names that may also begin other words. They count unless such a word follows: 张某国 is a name,
 * 张某国籍不详 is not.
 */
const otherGivenName = [
  '国(?![家籍内外产])|军(?![人队车官属])|强(?![行制迫奸烈占调])|华(?![人侨])|建(?![议房筑设成立材])',
  '明(?![知显确天日示])|红(?![包色灯绿])|平(?![时台安房])|文(?![化件字身])|民(?![警政事工])|东(?![西侧边面])',
  '福(?!利)|云(?!南)|永(?!远)|志(?!愿)|兴(?!奋)|亮(?![灯出])|飞(?![机车])|波(?!及)|武(?![器术力])',
  `[安生新海光学德春秋山江河星阳健康良才旺胜昌盛荣富水香金花兵远南北辰](?=$|[^\\p{Script=Han}]|[${connective}])`,
].join('|');
const title = '(?:先生|女士|小姐|太太|大爷|大妈|大娘|大叔|大婶|阿姨|奶奶|爷爷|师傅)';
const some = `某{1,3}(?:[甲乙丙丁A-Z0-9]|${givenName}|${otherGivenName})?`;
const announced =
  '(?<=(?:姓名|户主|房东|报警人|联系人|当事人|申请人|嫌疑人|失踪人|走失人|被害人|伤者|死者):\\s?)';

const name = new RegExp(
  [
    `${surname}(?:${some}${noPerson}|${title})`,
    `${ambiguousSurname}(?:${some}${noPerson}${noPlace}|${title})`,
    `${announced}\\p{Script=Han}{2,3}(?!\\p{Script=Han})`,
    '(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Madam)\\.?\\s+[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?',
  ].join('|'),
  'gu',
);

/**
 * Finds names in a plain text: a surname with 某 or with a form of address, and whole names after a word with a colon
 * that announces them (`户主：`).
 */
export const personNamesIn = (text: string): readonly Span[] => spansOf(text, name);
