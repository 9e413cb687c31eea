import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { wordList } from './write.ts';

/**
 * Words that can replace one another in patterns. Short words do no harm, because a pattern also requires a second
 * part.
 */
export const concepts: DutyCatalogue['concepts'] = {
  person: wordList(
    '人|男的|女的|男子|女子|老人|大爷|大妈|阿姨|大哥|老头|老太|孩子|小孩|娃|婴儿|宝宝|我爸|我妈|爱人|媳妇|朋友|室友|同学|工友|小伙|姑娘|司机|乘客|man|woman|guy|girl|boy|kid|child|baby|mum|mom|dad|friend|roommate|someone|somebody|people|rider|passenger|cyclist|pedestrian|worker',
  ),
  elder: wordList(
    '老人|老人家|爷爷|奶奶|外公|外婆|姥姥|姥爷|大爷|老太太|老头|我爸|我妈|父亲|母亲|我爹|我娘|老爹|老娘|老伴|mum|mom|dad|father|mother|grandma|grandpa|grandmother|grandfather|old man|old lady|elderly',
  ),
  child: wordList(
    '孩子|小孩|娃|娃儿|宝宝|婴儿|儿子|女儿|闺女|孙子|孙女|外孙|小男孩|小女孩|男孩|女孩|学生|son|daughter|child|kid|kids|toddler|little boy|little girl|baby|grandson|granddaughter',
  ),
  adult: wordList(
    '老公|老婆|丈夫|妻子|室友|同事|朋友|弟弟|哥哥|姐姐|妹妹|我弟|我哥|我姐|我妹|男朋友|女朋友|husband|wife|roommate|brother|sister|friend|boyfriend|girlfriend|colleague',
  ),
  spouse: wordList(
    '老公|老婆|丈夫|妻子|前夫|前妻|男朋友|女朋友|男友|女友|我爸|姐夫|妹夫|husband|wife|ex|boyfriend|girlfriend|partner|stepdad|dad|father',
  ),
  weapon: wordList(
    '刀|菜刀|砍刀|匕首|斧|斧头|棍|棍子|棒|钢管|铁管|铁棍|铁锹|铁锤|锤子|砖头|扳手|剪刀|酒瓶|螺丝刀|针|knife|blade|axe|metal pipe|pipe|baseball bat|hammer|machete|razor|scissors|crowbar|sword|screwdriver|broken bottle|brick',
  ),
  hurting: wordList(
    '捅|砍|刺|扎|插着|劈|打人|打了|砸人|揍|hit|hitting|stabbed|cut|beat|beating|attacked|attacking|swinging',
  ),
  body: wordList(
    '头|脑袋|脸|肚子|脖子|胸口|腿|脚|手|手指|胳膊|眼睛|鼻梁|后背|head|stomach|belly|chest|neck|leg|foot|arm|hand|finger|face|skull|throat',
  ),
  injury: wordList(
    "流血|出血|全是血|一身血|断了|折了|骨折|不动了|不会动|动不了|动弹不得|昏过去|晕过去|没反应|没知觉|起不来|站不起来|bleeding|covered in blood|unconscious|isn't moving|isnt moving|not moving|doesn't move|broken leg|broken arm|can't get up|badly hurt|injured",
  ),
  fall: wordList(
    '摔下|摔进|掉下|掉进|掉到|跌下|跌进|滑下|滑进|滚下|栽进|坠|翻进|fell|fallen|slipped|tumbled|flipped',
  ),
  water: wordList(
    '河里|河边|河|湖里|湖|江里|江|海里|水库|鱼塘|池塘|水塘|水沟|井里|水里|river|lake|canal|pond|sea|reservoir|well|pool',
  ),
  vanished: wordList(
    "没影|没影了|不见|不见了|不见踪影|找不着|找不到|没回来|没回家|没有回来|丢了|走散|没见着|没找到|没接到|nobody knows where|can't find|cannot find|can't see|is missing|missing|is gone|has gone|disappeared|vanished|wandered|lost",
  ),
  confused: wordList('糊涂|脑子不清|记性不好|认不得路|不记得路|痴呆|confused|forgetful|memory loss|dementia'),
  vehicle: wordList(
    '车|轿车|汽车|货车|大车|公交车|三轮车|摩托车|摩托|电动车|电瓶车|面包车|出租车|自行车|大巴|car|bus|truck|lorry|van|motorbike|motorcycle|bike|scooter|taxi',
  ),
  'own-vehicle': wordList(
    '小电驴|电驴|电动车|电瓶车|电瓶|三轮车|摩托车|自行车|单车|山地车|my bike|my scooter|my motorbike|my e-bike|my ebike|my car',
  ),
  stolen: wordList(
    '偷|被偷|偷走|被盗|没影了|没影|不见了|没了|丢了|不翼而飞|stolen|gone|missing|stole|disappeared',
  ),
  home: wordList('家里|家中|屋里|房间里|我家|my house|my flat|my apartment|our house|my room'),
  valuable: wordList(
    '手机|钱包|皮夹|包|背包|现金|项链|证件|电脑|行李|phone|wallet|purse|bag|backpack|laptop|suitcase',
  ),
  pills: wordList('药|安眠药|药片|农药|pills|tablets|medication|sleeping pills'),
  height: wordList(
    '楼顶|天台|顶楼|桥上|大桥|桥栏|窗台|阳台|窗户|塔吊|栏杆|roof|rooftop|bridge|ledge|balcony|window|railing|tower',
  ),
};
