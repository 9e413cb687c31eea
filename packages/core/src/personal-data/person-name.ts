import { type Span, spansOf } from './span.ts';

/** Surnames that hardly end another word, so that 某 or a form of address after them makes a name. */
const surname =
  '(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯|[赵孙李周吴郑王冯陈褚蒋沈韩杨朱秦吕张孔曹严魏陶姜戚谢邹喻苏潘葛范彭郎韦马苗俞袁柳鲍史唐廉岑薛雷倪滕殷罗郝邬傅卞齐孟穆萧肖尹姚邵湛汪祁毛禹狄臧戴宋庞熊纪舒董杜阮蓝席贾娄郭梅林刁钟徐邱丘骆夏蔡田樊胡凌霍虞柯卢莫裘缪邓洪崔龚邢裴陆翁荀甄储靳焦谷侯宓栾厉刘詹叶黎薄鄂赖蔺屠池乔胥莘翟谭逄姬冉桑庄晏瞿阎茹艾戈廖庾耿匡寇欧聂晁敖辛阚饶蒯荆桓涂覃仝岳闫苟佟兰邸梁黄丁曲尤甘左符申])';
/** Surnames that also end other words: 化解某, 保安大爷, 于某日. They count where a word for a person, or none, stands before them. */
const ambiguousSurname =
  '(?<=^|[^\\p{Script=Han}]|[民人员主客户者友男女子妇东])[于向和任方成时连应查管代同经单常计项全明支有江水金万段文安卫车农包印解满关广房司顾费余白高许何施程祝温曾付尚钱鲁石毕贺康伍元武景龙易容游权索]';
/** After 某, what points to a day, a thing or a place in the place of a person. */
const noPerson =
  '(?![日天年月]|银行|公司|小区|社区|单位|平台|超市|商场|饭店|酒店|宾馆|学校|中学|小学|大学|医院|工地|企业|软件|品牌|男子|女子)';
const noPlace = '(?![时晚地处种些个市县区镇乡村街路省店网群校厂部项类次段方楼栋户局所院人])';
const title = '(?:先生|女士|小姐|太太|大爷|大妈|大娘|大叔|大婶|阿姨|奶奶|爷爷|师傅)';
const some = '某{1,3}[甲乙丙丁A-Z0-9]?';
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
 * Where names stand in a plain text: a surname with 某 or with a form of address, and whole names where a word and a
 * colon announce them (`户主：`).
 */
export const personNamesIn = (text: string): readonly Span[] => spansOf(text, name);
