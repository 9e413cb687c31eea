import type { DangerSign, DutyCatalogue } from '../format/duty-catalogue.ts';
import { type Pair, wordList } from './write.ts';

const signs: DangerSign[] = [];
const lists: Record<string, readonly string[]> = {};

type Needs = Pick<DangerSign, 'owner' | 'together' | 'discreet'>;

/** The roles that go first and the agencies that are called in. A station should edit these. */
const needs = {
  police: { owner: 'security_officer', together: [] },
  discreet: { owner: 'command_room_officer', together: [], discreet: true },
  case: { owner: 'case_officer', together: [] },
  medical: { owner: 'security_officer', together: ['medical_emergency'] },
  crash: { owner: 'department_officer', together: ['medical_emergency', 'traffic_police'] },
  road: { owner: 'department_officer', together: ['traffic_police'] },
  fire: { owner: 'security_officer', together: ['fire_rescue', 'medical_emergency'] },
  rescue: { owner: 'security_officer', together: ['fire_rescue', 'medical_emergency'] },
  gas: { owner: 'security_officer', together: ['fire_rescue', 'medical_emergency', 'gas'] },
  electric: { owner: 'security_officer', together: ['power', 'fire_rescue', 'medical_emergency'] },
  animal: { owner: 'community_officer', together: ['fire_rescue', 'medical_emergency'] },
} as const satisfies Readonly<Record<string, Needs>>;

/** A sign of danger, with one list of words for each thing that must come together. */
function sign(id: string, [en, zh]: Pair, need: Needs, ...groups: readonly string[]): void {
  const all = groups.map((words, at) => {
    if (words.startsWith('<')) return words.slice(1, -1);
    const name = `${id}-${'abc'[at]}`;
    lists[name] = wordList(words);
    return name;
  });
  signs.push({ id, name: { en, zh }, ...need, all });
}

const list = (name: string, words: string): string => {
  lists[name] = wordList(words);
  return `<${name}>`;
};

const vulnerable = list(
  'sign-vulnerable',
  '孩子|小孩|娃|娃儿|宝宝|婴儿|儿子|女儿|闺女|孙子|孙女|小男孩|小女孩|男孩|女孩|弟弟|妹妹|老人|爷爷|奶奶|外公|外婆|姥姥|姥爷|大爷|老太太|老太|老头|俺爹|俺娘|我爸|我妈|爸爸|妈妈|父亲|母亲|老母亲|老父亲|老伴|child|kid|baby|toddler|son|daughter|little boy|little girl|boy|girl|grandma|grandpa|granny|granddad|grandmother|grandfather|mum|mom|dad|mother|father|old man|old woman|old lady|elderly|nephew|niece|year-old|years old',
);
const child = list(
  'sign-child',
  '刚生下来|new-born|newborn|孩子|小孩|娃|娃儿|宝宝|婴儿|儿子|女儿|闺女|孙子|孙女|岁|学生|child|kid|kids|baby|toddler|son|daughter|little boy|little girl|boy|girl|niece|nephew',
);
const armed = list(
  'sign-weapon',
  '刀|菜刀|砍刀|匕首|斧|斧头|斧子|棍|棍子|棒子|木棒|钢管|铁管|铁棍|锄头|铁锹|铁锤|锤子|板砖|砖头|扳手|剪刀|酒瓶|半截瓶子|螺丝刀|锥子|家伙|弩|knife|knives|blade|axe|hatchet|metal pipe|iron bar|bat|baseball bat|hammer|machete|cleaver|crowbar|sword|screwdriver|broken bottle|gun|pistol|shovel',
);
const road = list(
  'sign-road',
  '高速|快车道|匝道|国道|省道|隧道|高架|环线|行车道|马路中间|路中间|马路上|铁轨|铁路|轨道上|大桥上|机动车道|expressway|motorway|highway|freeway|fast lane|middle lane|ramp|tunnel|railway|train tracks|middle of the road|the tracks',
);
const days = list(
  'sign-days',
  '好几天|几天|两天|三天|四天|五天|一礼拜|一个礼拜|一星期|一个星期|一周|好久没|从昨天|昨晚到现在|for days|two days|three days|four days|five days|a week|since yesterday|since monday|since friday|since sunday|days now',
);

sign(
  'unresponsive',
  ['somebody who does not react', '有人失去反应'],
  needs.medical,
  "叫不醒|喊不醒|推不醒|摇不醒|叫不应|喊不应|喊不起来|叫不起来|没反应|没有反应|没知觉|不省人事|昏迷|昏倒|昏过去|昏死|晕倒|晕过去|不动弹|一动不动|不动了|按喇叭他不动|不会动|没气息|没呼吸|没有呼吸|没了呼吸|不呼吸|没喘气|不喘气|没心跳|没有心跳|断气|没声音了|没声了|抽搐|抽起来|口吐白沫|白泡泡|白沫|翻白眼|倒地|突然倒|瘫倒|unconscious|won't wake|wont wake|will not wake|not waking|can't wake|cannot wake|doesn't react|does not react|not reacting|doesn't respond|not responding|no response|unresponsive|not breathing|isn't breathing|isnt breathing|doesn't breathe|doesnt breathe|does not breathe|no breath|stopped breathing|stopped to breathe|no pulse|no heartbeat|passed out|collapsed|fainted|seizure|convuls*|isn't moving|not moving|doesn't move|does not move|isn't getting up|not getting up|foam|limp",
);
sign(
  'no-breath',
  ['somebody without breath', '有人没有气息'],
  needs.medical,
  '人|孩子|小孩|娃|宝宝|婴儿|老人|爷爷|奶奶|大爷|老太太|老头|我爸|我妈|我爹|我娘|老公|老婆|老伴|他|她|司机|女儿|儿子',
  '没气了|没气儿了|没了气|快没气',
);
sign(
  'breath-or-heart',
  ['trouble with breath, heart or brain', '呼吸、心脏或脑部急症'],
  needs.medical,
  "喘不上|喘不过|上不来气|气上不来|喘得厉害|呼吸困难|透不过气|胸口疼|胸口痛|胸痛|胸闷|心口疼|心绞痛|捂着胸口|心梗|心脏病犯|脑梗|中风|噎着|噎住|呛住|卡喉|卡嗓子|卡住喉|脸都紫|脸发紫|脸紫|脸憋紫|脸憋得|嘴紫|发青|脸青|脸都青|憋得发紫|嘴唇发紫|发紫|嘴都紫|脸色发青|半边身子|嘴歪|说话不清|说不清话|舌头大|一身冷汗|直冒冷汗|吐血|喷血|喉咙肿|can't breathe|cannot breathe|trouble breathing|struggling to breathe|short of breath|gasping|chok*|turning blue|turned blue|turns blue|went blue|going blue|blue lips|lips are blue|lips blue|lips turn*|face is blue|face blue|skin is blue|he is blue|she is blue|is blue and|chest pain|pain in his chest|pain in her chest|pain in my chest|chest hurts|rubbing his chest|clutching his chest|left arm|arm is numb|heart attack|stroke|drooping|slurr*|throat is swelling|coughing up blood|vomiting blood|allergic reaction|anaphyla*",
);
sign(
  'blood',
  ['blood', '出血'],
  needs.medical,
  '流血|出血|在流血|止不住血|血止不住|全是血|都是血|一脸血|满脸血|满脸是血|血糊|淌血|一身血|血呼啦|头破|脑袋开|捅了|被捅|砍伤|被砍|砍断|割腕|割了手腕|bleeding|covered in blood|lot of blood|blood everywhere|blood on|cut his wrist*|cut her wrist*|cut my wrist*|slit|stabb*|to the bone',
);
sign(
  'broken-body',
  ['an injured body', '肢体受伤'],
  needs.medical,
  '腿|脚踝|胳膊|手臂|头上|额头|脑袋|腰|脖子|后背|膝盖|手指|手腕|骨头|leg|foot|ankle|arm|head|neck|back|knee|hip|skull|hand',
  "动不了|断了|折了|骨折|不对劲|起不来|站不起来|动弹不得|肿得|不听使唤|绞进|卷进|剁了|压住|压着|砸到|砸住|磕在|摔断|可能断|broken|can't put any weight|can't move|cannot move|can't stand|swelling|crushed|caught in|bent the wrong|hurts a lot|can't get up|cannot get up|can't feel",
);
sign(
  'crash-with-harm',
  ['a crash in which somebody is hurt', '事故中有人受伤'],
  needs.crash,
  '碾到|碾了|卷底下|右转|撞|撞了|撞到|撞上|相撞|碰了|带倒|追尾|翻车|翻了|侧翻|四脚朝天|冲出|冲下|车祸|卷到|卷底下|压到|碾|蹭倒|撞飞|hit me|hit a|hit by|hit us|hit an|knocked|crash*|collided|collision|overturned|flipped|upside down|ran over|run over|rolled over',
  "躺|趴|受伤|伤得|起不来|站不起来|流血|是血|腿|飞出去|卡在里面|没人应|不动|哭|昏|头磕|喊疼|疼得|救护车|夹住|骨折|有人伤|lying|hurt|injur*|bleeding|isn't getting up|can't|moan*|screaming|nobody answers|no answer|trapped|unconscious|leg|neck|foot|head",
);
sign(
  'bad-fall',
  ['a bad fall', '摔倒、坠落'],
  needs.medical,
  '摔|摔在|摔倒|摔下|摔进|跌|跌倒|滑倒|滚下|掉下|掉进|掉到|栽进|坠|fell|fallen|slipped|tumbled|falls',
  "起不来|动不了|爬不起来|站不起来|躺到现在|躺了|沟里|井里|坑里|山沟|楼下|楼梯|梯子|架子|楼上|悬崖|洞里|窨井|stairs|ladder|can't get up|cannot get up|can't move|ditch|well|ravine|cliff|roof|scaffold*|hole|from the|off the",
);
sign(
  'fire',
  ['fire or smoke', '火或烟'],
  needs.fire,
  "仓库着|房子着|窜上来|烧着呢|屋着|着火|起火|着了火|烧起来|烧着了|着起来|在烧|冒烟|黑烟|浓烟|冒黑烟|火苗|火光|窜火|明火|大火|失火|火灾|自燃|爆燃|都着了|就着了|还在着|on fire|caught fire|catching fire|smoke|flames|in flames|burning|is burn|house fire|there's a fire|there is a fire|kitchen fire|fire in the|fire on the|fire at the",
);
sign(
  'gas',
  ['gas or fumes', '燃气或有毒气体'],
  needs.gas,
  '煤气|燃气|天然气|液化气|瓦斯|沼气|臭鸡蛋|一氧化碳|炭火|煤炉|烧炭|木炭|炭盆|点了炭|蜂窝煤|氨气|gas|rotten egg*|bad egg*|carbon monoxide|charcoal|boiler|heater',
  '味|漏|泄漏|头晕|头昏|头有点昏|头疼|头痛|恶心|想吐|嘶嘶|喷|没关|拧开|挖断|取暖|喊不起来|叫不醒|没动静|晕|睡|smell*|stink*|reek*|leak*|dizzy|headache|head is|vomit*|sick|hiss*|left on|wake|open|asleep|sleepy',
);
sign(
  'electricity',
  ['live wires', '带电危险'],
  needs.electric,
  '电线|高压线|变电|变压器|电缆|配电|带电|漏电|插座|电杆|电线杆|power line*|wire|wires|cable|transformer|power pole|electricity pole',
  '断了|刮断|掉在|掉下|掉到|耷拉|垂下|垂到|垂着|水坑|积水|火花|噼啪|冒火|剪|倒了|麻|电了|电着|死了|hanging|is down|came down|fallen|fell|spark*|crackl*|puddle|shocked|snapped|on the ground',
);
sign(
  'electric-shock',
  ['an electric shock', '触电'],
  needs.electric,
  '触电|被电打|被电了|让电打|电倒|电晕|electrocut*|electric shock|got shocked|was shocked',
);
sign(
  'in-water',
  ['somebody in the water', '有人在水里'],
  needs.rescue,
  '河里|河边|河|江|江边|湖|湖里|水库|池塘|水塘|鱼塘|塘|海里|海边|沟渠|井|水里|冰面|冰上|泳池|桥墩|礁石|溺水|落水|river|lake|canal|pond|sea|reservoir|pool|pier|beach|ice|water|harbour|creek|kayak|canoe|boat',
  "还在里面|开进|下去游泳|有一个没|掉|落水|溺水|扑腾|没上来|没有上来|还有一个|不见|沉|往水里走|往里走|走进|跳下|跳了|跳河|跳江|漂着|脸朝下|像是人|像个人|人没了|裂了|回不来|回不去|救|呛水|翻了|喊|衣服|鞋|fell in|fell into|fallen in|drown*|went under|hasn't come up|didn't come up|not come up|can't get back|cannot get back|face down|floating|flipped|capsized|struggling|shouting|jumped|walked in|walking in|walking into|gone under|broke|disappeared",
);
sign(
  'height',
  ['somebody at a height', '有人在高处'],
  needs.rescue,
  '楼顶|天台|顶楼|房顶|屋顶|桥上|大桥|桥栏|桥边|栏杆|窗台|窗沿|窗户外|窗外|窗框|窗口外|飘窗|防盗窗外|外墙|空调外机上|水塔|烟囱|阳台|塔吊|塔顶|护栏|信号塔|roof|rooftop|bridge|ledge|balcony|windowsill|window sill|sill|window ledge|outside the window|outside a window|outside of the window|out of the window|out the window|railing|crane|tower|parapet|overpass|edge|chimney|water tank',
  "坐在|坐了|坐着|站在|站着|站那|站上|爬|跨|翻过|跳|悬|外头|外面|外边|脱了鞋|鞋子|谁也别|别过来|不回头|喊她|喊他|腿在|两条腿|脚在|探出|吊着|挂着|趴在|走来走去|一个人在|站了|发呆|扒着|抓着|sitting|sits|sat|stood|holding the|hanging on|looking down|staring at|standing|stands|climb*|jump*|leaning|over the|outside the|crying|legs|won't come down|shoes",
);
sign(
  'height-asked-about',
  ['a caller who asks about a high place or deep water', '打听高处或深水'],
  needs.police,
  '大桥|桥上|桥栏|栏杆|楼顶|天台|顶楼|水库|江边|河边|铁轨|bridge|rooftop|roof|tower|reservoir|railway tracks',
  '有没有人巡|有人巡逻|巡不巡|有人守|锁不锁|上锁|能上去|上得去|有多高|多高|有多深|多深|几点关|就问问|只是问问|随便问问|how high|how deep|how tall|how cold|patrol*|anyone watch*|is it locked|is it open|just asking|just wondering|only asking',
);
sign(
  'farewell',
  ['a farewell or a wish to die', '诀别或轻生念头'],
  needs.medical,
  "遗言|说再见|别找我|不想活|活着没|活不下去|活够|活腻|没意思了|轻生|自杀|寻死|想死|去死|一死|死了算|遗书|绝笔|我要是不在了|不在了以后|人不在了|不在人世|撑不下去|撑不住了|熬不下去|过不下去|解脱|结束这一切|做个了断|了断|一了百了|最后一次|来世|下辈子|对不起爸妈|对不起他们|对不起孩子|对不起大家|照顾好自己|永别|再见了|拜托了谢谢|遗体捐献|suicid*|kill myself|kill himself|kill herself|end it|end my life|end his life|end her life|don't want to live|dont want to live|doesn't want to live|doesnt want to live|not want to live|no want live|don't want live|dont want live|want to disappear|tired of living|this is the last|won't see me again|wont see me again|take care of yourself|take care of everyone|tell my|want to die|wants to die|no reason to live|can't go on|cannot go on|can't see a way|no way out|goodbye|good bye|farewell|thank you for everything|thanks for everything|better off without|nobody will have to|won't be here|not be here|won't be around|when i'm gone|when i am gone|suicide note|left a note|be a burden|saved up the pills",
);
sign(
  'last-arrangements',
  ['last things put in order', '交代后事'],
  needs.medical,
  '存折|密码|存款|房产证|后事|孩子托|把孩子|把猫|把狗|银行卡|骨灰|寿衣|all his things|his cat|her cat|his dog|her dog|password*|my savings|his guitar|my will',
  '不在了|托给|托付|送人|送走|交给|写纸上|写在纸|对不起|谢谢你们|没啥事|真没|拜托|给了|gave away|giving away|gave his|gave her|give away|wrote down|thank you',
);
sign(
  'belongings-given-away',
  ['belongings given away by somebody who withdraws', '送掉东西并且不与人来往'],
  needs.medical,
  '都送人|送人了|全送了|送给室友|送给同学|送给同事|分给大家|分给室友|东西都收拾|账都还|钱都还|退了群|gave away|giving away|given away|gives away|gave his|gave her|gave me all|gave me her|gave me his|gave all|paid back everyone|deleted all',
  "关机|不回消息|不接|联系不上|对不起|再见|告别|不吃饭|不说话|不出门|鞋|桥|楼顶|天台|阳台|以后用不|用不着了|不在了|照顾好|phone off|phone is off|not eating|stopped eating|goodbye|good bye|sorry|shoes|bridge|roof|nobody saw|nobody has seen|not see|missing|doesn't answer|not answer*|won't need|not need|take care|alone",
);
sign(
  'overdose',
  ['pills or poison swallowed', '服药、服毒'],
  needs.medical,
  '药|安眠药|农药|百草枯|除草|打草|老鼠药|消毒水|消毒液|洁厕|洗涤|84|酒精|药水|蘑菇|纽扣电池|毒|pills|tablets|medication|bleach|pesticide|weed killer|weedkiller|herbicide|rat poison|poison|cleaner|battery|mushrooms',
  '吞|吃了一瓶|喝了|误喝|误食|误服|一把药|整瓶|一瓶药|嗓子烧|吐了|吐|在吐|攒够|drank|swallow*|took a whole|took all|took too many|overdos*|ate|vomit*|throat|drunk some',
);
sign(
  'poisoning',
  ['several people ill after a meal or poison', '进食或接触毒物后发病'],
  needs.medical,
  '吃了|吃完|吃的|饭后|晚饭|中午饭|食堂|酒席|聚餐|夜宵|外卖|菌子|蘑菇|野菜|河豚|四季豆|豆角|凉菜|农药|打药|老鼠药|鼠药|after eating|ate|eaten|after dinner|after lunch|meal|canteen|banquet|mushroom*|buffet|seafood|pesticide|sprayed',
  "都在吐|都吐|全吐|吐了|在吐|吐个不停|一直吐|又吐又拉|上吐下泻|拉肚子|肚子疼|肚子绞|嘴唇发麻|嘴麻|舌头麻|手发抖|发晕|看见小人|小人儿|说胡话|口水|vomit*|throwing up|throw up|threw up|being sick|are sick|all sick|stomach cramps|diarrh*|dizzy|seeing things|hallucinat*|numb|drooling|can't stand",
);
sign(
  'weapon-in-use',
  ['a weapon in somebody’s hand', '有人持械'],
  needs.police,
  armed,
  '砍|捅|扎|刺|拿|拿着|举|举着|挥|抄|抄着|提着|拎着|扛着|操|冲|攥|握|追|比划|戳|架在|拍|敲掉|砸|抡|威胁|露出|走过去|剁|打|带着|wav*|holding|hold|swing*|came at|coming at|threaten*|with a|has a|had a|pulled|pulls|pull out|attack*|stabb*|hacking|chasing|pointed|carrying|in his hand|in her hand|under his|grabbed',
);
sign(
  'hidden-weapon',
  ['something hidden and a threat', '藏匿物品并扬言'],
  needs.police,
  '报纸|裹着|包着|袖子|怀里|newspaper|wrapped|under his arm|under his coat|under his jacket|long bag|backpack',
  '长的|刀|念叨|走来走去|都得死|都别想|说要|will pay|will die|everyone|everybody|all of you|walking up and down|muttering|people are moving',
);
sign(
  'killing-announced',
  ['somebody says he will kill or burn', '扬言杀人放火'],
  needs.police,
  "要杀|杀了他|杀了她|杀了我|杀我|弄死我|弄死他|弄死她|弄死你|砍死|打死我|打死他|打死她|往死里|同归于尽|一起死|都别活|点火烧|浇汽油|泼汽油|拧开煤气|要烧|烧死|掐死|勒死|杀全家|going to kill|gonna kill|will kill|he'll kill|kill me|kill her|kill him|kill us|kill them|burn the house|burn us|burn it down|set fire to|poured petrol|pours petrol|petrol|all of you will|everyone will die|everybody will die",
);
sign(
  'child-threatened',
  ['a child threatened', '威胁孩子'],
  needs.police,
  child,
  '长点记性|放学路上|不放人|准备二十万|准备钱|赎|学校门口的照片|放学的照片|给我小心|出门小心|撕票|ransom|or else|threat*|will hurt|will disappear|photo of my|photos of my',
);
sign(
  'beating',
  ['somebody is being hurt', '有人正在被打'],
  needs.police,
  '抡着|对着抡|身上捶|掀了桌子|凳子都飞|按在地上|扇了一|要打起来|拉都拉不开|逼他|混战|打群架|虐待|打我|打她|打他|打人|打妈妈|打老婆|打孩子|打女|打娃|在打|打起来|挨打|被打|殴打|毒打|暴打|打架|动手了|又动手|动了手|家暴|踹|踹门|揍|踢他|踢她|踩他|捶|抡|抽孩子|抽了|扇耳光|扇女|扇她|扇婴|掐我|掐她|掐脖|勒住|勒我|扯头发|拽头发|拖着|按在地|按住我|按在|砸门|砍门|干仗|烟头烫|一条一条的|别打了|going at each other|put a knife|hit me|hits me|hitting|beat*|punch*|kick*|strangl*|chok*|hands round|hands around|slapp*|drag*|pushed me down|throwing things at|attack*|fight*|going at each other|burns|bruise*|split lip|pinned',
  '正在|在|现在|这会儿|还在|快|哭|喊|叫|我一个|孩子|娃|女|老婆|老公|男人|他|她|学生|不还手|一群|十几|几个|两桌|两拨|墙角|里屋|now|still|he|she|my|they|us|kids|boy|girl|group|ground|screaming|crying|someone|somebody|people|guys',
);
sign(
  'crowd-clash',
  ['a crowd about to clash', '多人聚众冲突'],
  needs.police,
  '四五十|几十号|几十个|十几个|上百|百来号|一群|七八个|两村|两个村|两拨|两帮|三四车|好多人|两家人|多人|crowd|gang|two groups|group of|dozens|mob|about twenty|thirty',
  '锄头|铁锹|钢管|棍子|抄|家伙|混战|打群架|板凳|桌子|going at each other|打起来|打架|干仗|要打|互殴|互相抡|喊人|叫人|堵住|往坡上|冲过来|踹|掀|围着打|fight*|sticks|bats|pipes|shovels|knives|clash*|throwing|kicking|beating|charging',
);
sign(
  'held',
  ['somebody held against their will', '有人被限制自由'],
  needs.police,
  "传销|睡地铺|手机给收|被人强迫|locks me in|has no key|i have no key|不让走|不让我走|不让出|不让我出|不让离开|不给走|不许走|不放人|不放我|关在|关起来|锁在|反锁|锁起来|扣在|扣了我|被扣|看着我们|门口守|有人守|守着|跟着去|都跟着|收走|收了手机|全拿走|都拿了|他都拿|绑了|绑架|拐|劫持|架着往|往车里塞|塞进车|拖上车|拉上车|won't let|will not let|wont let|not let us|not let me|doesn't let|say we cannot leave|cannot leave|can't leave|can't go out|locked in|locked me|locks me|locked us|locked her|keep me|keeps me|keep us|holding me|holding us|held|held in|follows me to|took my phone|take passport|took my passport|takes our|kidnap*|abduct*|hostage|dragged into|pulled into|pushed into|pushed her in|into a van|into the van|into a car",
  '手机|身份证|护照|钥匙|屋|房间|门口|宾馆|出租屋|厕所|上课|一屋|地铺|车里|车|老公|老婆|女|弟|儿|我|们|姑娘|phone|passport|key|keys|room|door|leave|out|girls|girl|woman|man|hotel|apartment|house|van|car|toilet|bar|club|friend|here',
);
sign(
  'missing-vulnerable',
  ['a child or an old or ill person missing', '老人、儿童或病人走失'],
  needs.police,
  vulnerable,
  "没来过|个钟头了|个小时了|说别找我|won't say where|left the hospital|没回|没回来|没有回来|没回家|没到家|还没到|找不着|找不到|找遍|不见了|不见人|人不见|走丢|走失|丢了|没影|没接到|接走|领走|带走|联系不上|自己走出|走出去|离家|没消息|丢下|糊涂|痴呆|lost him|lost her|lost my|is lost|missing|can't find|cannot find|not come back|hasn't come back|hasn't come home|didn't come home|never came home|not home|wandered|walked out|walked off|nowhere|disappeared|is gone|nobody knows where|picked up by|someone took|went out",
);
sign(
  'taken-child',
  ['a child taken by a stranger', '孩子被陌生人带走'],
  needs.police,
  child,
  '哪来的舅舅|不认识的人|陌生人|自称|谁也没同意|没人去接|没让人接|抱走|拐走|让人接走|被接走|被人接走|被领走|抢走|stranger|we did not send|nobody we know|took my son|took my daughter|someone took|grabbed my',
);
sign(
  'no-sign-of-life',
  ['no sign of life from somebody', '多日无音讯'],
  needs.medical,
  '邻居|对门|隔壁|楼上|楼下|独居|一个人住|大爷|奶奶|爷爷|老头|老太太|老人|我爸|我妈|同事|租客|室友|姑姑|舅舅|叔叔|neighbour|neighbor|lives alone|living alone|old man|old lady|old woman|elderly|my dad|my mum|my mom|my father|my mother|colleague|roommate|tenant|aunt|uncle|friend',
  "没来上班|叫得|light has been on|doesn't open the door|没看见|没见|没露面|没下楼|没出来|没出门|没人应|没人开|不开门|没动静|电话没人接|没人接|不接电话|打不通|塞满|堆了|臭味|怪味|烂味|有股味|有点味|没上班|haven't seen|hasn't been seen|not seen|no answer|doesn't answer|not answering|won't answer|doesn't pick up|not picking up|no one answers|doesn't open|smell*|mail|newspapers|letterbox|didn't show|hasn't shown",
  days,
);
sign(
  'locked-and-silent',
  ['a locked door and no answer', '门反锁且无人应答'],
  needs.rescue,
  '反锁|锁着门|门锁|门从里|锁在里面|locked from|locked himself|locked herself|door is locked|barricaded',
  "没人应|不应|没动静|不出声|不说话|没反应|不接|哭|不开|doesn't pick up|not answering|no answer|doesn't answer|won't answer|won't come out|silent|quiet|goodbye|thank you",
);
sign(
  'followed',
  ['somebody followed', '被人尾随'],
  needs.police,
  '跟着我|跟了我|跟在我|在我后头|在我后面|在我身后|尾随|跟踪我|一路跟|跟到|他也过|我走他|following me|follows me|followed me|behind me|follow me|same man|walks when i',
  '男|男的|摩托|有个人|有人|便利店|躲|天黑|晚上|夜班|地铁|门口|不走|现在|下班|man|guy|someone|dark|night|alone|park|shop|now|car|street|metro|home',
);
sign(
  'intrusion',
  ['somebody breaking in', '有人闯入'],
  needs.police,
  '手电光|应该是有人进来|有人在翻|在翻东西|撬门|撬锁|撬窗|在撬|翻窗|翻墙|爬窗|拧我家|拧门|锁芯|门是开的|门开着|门虚掩|虚掩|脚步声|响声|有动静|进了贼|进来人|闯进|有人进|手电|砸门|踹门|breaking in|broken in|break in|broke into|in my house|in my flat|in our house|in the house|someone inside|somebody inside|footsteps|trying the door|trying my door|door handle|forced open|was forced|torch|flashlight|climbing in|climbed in|moving inside',
  '躲|衣柜|床底|不敢|没敢|我一个人|一个人在家|还在里|还有|里头|里面|现在|我在里屋|猫眼|屋里|轻点|小声|hiding|hide|wardrobe|under the bed|alone|right now|still|now|downstairs|upstairs|i can hear|whisper*|inside|at night|afraid',
);
sign(
  'hiding',
  ['somebody hiding', '报警人躲藏'],
  needs.police,
  '躲在|躲进|藏在|在衣柜|床底下|锁在厕所|躲厕所|里屋|不敢出声|不敢动|不敢出去|小声|hiding|hide in|in the wardrobe|under the bed|locked myself|whisper*|barefoot',
);
sign(
  'cannot-speak',
  ['a caller who cannot speak freely', '来电人无法自由说话'],
  needs.discreet,
  "不方便说话|不方便说|不方便多说|不能说话|别打过来|不要打过来|不要先打|别打电话|不要回电|别回电|别回拨|不要回拨|短信回|can't talk|cannot talk|can't speak|cannot speak|don't call back|do not call back|please don't call|don't ring|don't phone",
);
sign(
  'coded-order',
  ['an order placed with the police', '以点餐等方式暗中求助'],
  needs.discreet,
  "我要一份|来一份|要一份|点一份|点个|定个|订个|订一份|要个外卖|送外卖|要两份|牛肉面|披萨|pizza|i'd like to order|like to order|to order a|book a table|a delivery|order some|takeaway",
  "我知道打|知道打的|对，我知道|就在旁边|在旁边|在我旁边|他也|快一点|要快|尽快送|快点送|老地方|送到|right here|next to me|he's here|he is here|hurry|yes i know|as soon as|quickly|listening",
);
sign(
  'open-line',
  ['violence heard on an open line', '电话中传来异常声音'],
  needs.police,
  '背景|接通后|无人说话|没人说话|听见|听到|电话里|电话那头|断线|挂断|就断了|background|line goes dead|call drops|line cut|hung up|silent|open line',
  '哭声|哭喊|尖叫|惨叫|打斗|摔碎|救命|把手机给我|砸东西|求饶|crying|scream*|smash*|struggle|give me the phone|shouting|sobbing|thud',
);
sign(
  'unfit-driver',
  ['an unfit driver at the wheel', '驾驶人状态危险'],
  needs.road,
  '司机|开车|开走|驾驶座|方向盘|白车|黑车|前面|这车|车|师傅|大巴|driver|driving|drive|behind the wheel|at the wheel|the wheel|car|truck|bus',
  '打瞌睡|瞌睡|闭眼|眼睛闭|睡着|画龙|压左|压右|一会儿左|左右晃|晃来晃去|忽左忽右|差点蹭|差点撞|蛇形|走不稳|喝多|喝了一斤|喝了酒|一身酒|酒气|醉|逆行|eyes keep closing|nodding off|falling asleep|asleep|swerv*|drift*|weaving|zigzag*|drunk|beers|alcohol|drinking|wrong way|wrong direction',
);
sign(
  'danger-on-road',
  ['somebody or something in fast traffic', '快速车流中的危险'],
  needs.road,
  road,
  "抛锚|熄火|打不着|爆胎|停在|停了|坏在|躺|趴|有人走|走路|牛|羊|猪|狗|石子|石头|钢筋|散落|撒了|掉了|油|打了个转|打转|急刹|嗖嗖|逆行|翻|滑倒|小孩|老人|broke down|broken down|breakdown|died|stopped|stalled|swerv*|skid*|cow|cows|sheep|horse|lying|walking|gravel|oil|debris|wrong way|can't get out|on foot|dropped",
);
sign(
  'open-hole',
  ['an open hole or loose cover', '井盖缺失、坑洞'],
  needs.road,
  '井盖|窨井|下水井|大坑|深坑|路塌|塌陷|塌了|manhole|sinkhole|open shaft|open hole|drain cover',
  '没了|不见了|丢了|掉进|差点|黑|看不见|孩子|学校|骑|missing|open|fell|almost|nearly|dark|gone|kids|cyclists',
);
sign(
  'falling-thing',
  ['something that may fall on people', '坠物危险'],
  needs.rescue,
  '楼上|广告牌|树枝|大枝|枯枝|枯树|大树|玻璃|瓷砖|外墙|墙皮|花盆|空调外机|外机|脚手架|塔吊|招牌|铁皮|酒瓶子|围墙|billboard|tree|branch|window pane|pane|tiles|scaffold*|crane|sign|roof|wall|balcony|bottles|bricks',
  '要掉|快掉|掉下来|往下掉|掉了一块|往下扔|往外扔|扔下来|砸|快倒|要倒|倒下来|摇晃|摇摇|晃得|松了|嘎吱|断了|裂|吹|about to fall|going to fall|might fall|may fall|falling|fell off|hanging|loose|threw|thrown|throwing|dropp*|cracking|leaning|swaying|collaps*|creak*',
  '下面|底下|楼下|学校|行人|人行道|路过|公交站|摊|孩子|脚边|大风|刮风|人|people|pavement|school|below|street|kids|wind|pedestrian*|bus stop|playground|path|us|me',
);
sign(
  'attacking-animal',
  ['an animal attacking', '动物伤人'],
  needs.animal,
  '狗|恶狗|狼狗|疯狗|野猪|蛇|毒蛇|马蜂|胡蜂|蜜蜂|牛|猴子|老虎|dog|dogs|snake|boar|wasps|hornets|bees|bull|monkey|cobra|tiger',
  "咬着不放|咬住|在咬|咬人|咬伤|扑倒|按倒|按着|拖|拽|追着|伤了|伤人|蜇了|被蜇|顶人|撞人|撞伤|昏|又来|孩子房间|屋里|床|pulling|pulls|biting|attack*|has got|already got|bitten|bit several|stung|chasing|charg*|come again|won't let go|mauled|baby's room|in the bedroom",
);
sign(
  'childbirth',
  ['a birth under way', '临产'],
  needs.medical,
  '羊水|要生了|快生了|临产|宫缩|一阵一阵紧|一阵一阵疼|孩子头|要生孩子|见红|contractions|water broke|waters broke|in labour|in labor|giving birth|baby is coming|about to give birth|pregnant and bleeding',
);
sign(
  'life-support',
  ['a life-support device failing', '维生设备断电断供'],
  needs.medical,
  '呼吸机|制氧机|氧气|氧气瓶|氧气罐|透析|靠机器|喘气的|吸痰|心脏起搏|胰岛素|救命药|心脏药|ventilator|oxygen|dialysis|breathing machine|insulin|heart pill*|inhaler|epipen|pump',
  '停电|没电|断电|电池|电瓶|跳闸|快没|没了|快空|不转|撑不|坏了|没带|power|battery|empty|running out|running low|stopped|low|without|must take|needs|ran out|lost',
);
sign(
  'child-locked-in',
  ['a child locked in or alone', '幼儿被锁或独处'],
  needs.rescue,
  child,
  '毛巾裹|公厕里|扔在|纸箱|in a basket|in a box|at the gate|反锁|锁车里|锁在车|锁在屋|锁屋里|在屋头|门带上|一个人在家|一个人在|没大人|没有大人|没人管|独自|阳台上|locked in the|locked himself|locked inside|in the car|alone|by himself|by herself|no parents|no adult|nobody with|left in',
);
sign(
  'stove-behind-door',
  ['a stove burning behind a closed door', '锁门时炉火未关'],
  needs.fire,
  '灶|锅|炖|煤气灶|火没关|没关火|烧着水|烧水|电熨斗|stove|oven|pan|pot|cooking|iron',
  "锁|反锁|带上了|门关|关在|进不去|钥匙|没人|locked|door shut|keys|can't get in|nobody home",
);
sign(
  'trapped',
  ['somebody trapped', '有人被困'],
  needs.rescue,
  "掉了一截|behind the door|被困|困在|困住|卡在|卡住|压住|压在|压着|被压|埋了|埋住|被埋|绞进|夹住|出不来|下不来|上不来|动弹不得|拔不出|没出来|stuck|trapped|buried|pinned|can't get out|cannot get out|can't get down|cannot get down|can't come down|cut off",
  '人|孩子|娃|我们|我被|我在|我卡|我困|我现在|他|她|老人|腿|头|手|电梯|楼|车里|屋里|洞|山|礁石|树|栏杆|机器|lift|elevator|man|woman|child|kid|boy|girl|baby|leg|hand|head|arm|we|i|he|she|people|someone|worker|roof',
);
sign(
  'lying-outside',
  ['somebody lying where it is dangerous', '有人倒卧'],
  needs.medical,
  '躺|躺在|躺着|趴|趴在|倒在|睡在|瘫在|lying|lies|slumped|asleep on|face down|curled up',
  '路上|马路|路中|路边|雪地|快车道|地上|街上|沟里|铁轨|轨道|长椅|桥洞|楼道|草丛|雪里|road|snow|street|lane|ground|floor|ditch|tracks|bench|pavement|sidewalk|grass|stairwell',
  "不动|叫不醒|没反应|喝多|喝醉|酒|看不清|好像|像是|人|脸|冻|血|doesn't|not|drunk|bleeding|cold|man|woman|someone|person|boy|girl|blood|wake",
);
sign(
  'explosive',
  ['an explosive or firearm', '爆炸物或枪支'],
  needs.fire,
  '炸弹|手榴弹|炮弹|地雷|雷管|炸药|铁疙瘩|爆炸了|要爆炸|爆炸物|滴滴响|开枪|枪声|手枪|步枪|猎枪|土铳|bomb|grenade|explosive*|explosion|shell|dynamite|gunshot*|gunman|shooting|shots|rifle|pistol|has a gun',
);
sign(
  'body',
  ['somebody who may be dead', '疑似死亡'],
  needs.medical,
  '尸体|死人|死在|死了好几天|人没气|像是人|像个人|是个人|脸朝下|一只脚|一只手|吊在|上吊|硬了|骨头|dead body|a body|dead man|dead woman|corpse|face down|hanged|hanging from|skeleton|human bones',
  '河|桥|水|漂|山|树|沟|垃圾|袋|出租屋|屋里|房间|钓鱼|草|不动|工地|river|water|ditch|tree|flat|room|bag|bin|forest|woods|pier|behind|field|floating|found',
);
sign(
  'robbery',
  ['a robbery just now', '刚发生抢劫抢夺'],
  needs.case,
  '抢劫|抢包|抢了|抢我|抢走|被抢|打劫|拽走|拽了|扯走|勒住脖|钱掏出来|把钱都给|交出来|robb*|mugged|snatched|snatch*|grabbed my|yanked|took my bag|took her bag|took my purse|took my phone and|hand over|handed over|made me hand|at knifepoint',
  '跑|骑|刚|刚才|往|摩托|拽倒|快|现在|分钟|拦|三个人|几个|动手|手表|现金|耳环|口罩|柜台|running|ran|run|just|now|minutes|ground|scooter|motorbike|knife|fast|watch|wallet|man|guys',
);
sign(
  'sexual-harm',
  ['a sexual assault', '性侵害'],
  needs.case,
  '强奸|强暴|猥亵|性侵|摸我|摸她|往下面摸|手伸|坐他腿上|脱我|脱她|强迫了|被人强迫|下面摸|撕我|裙子底下|裙底|下药|衣服没了|继父|forced himself|rape*|raping|touched me|touches me|touching|held her down|held me down|clothes are torn|torn|under her skirt|upskirt*|drugged|grop*',
  '衣服|裙子|孩子|女儿|姑娘|晚上|今天|老师|教练|继父|楼梯|酒店|房间|他|跑|不敢|醒来|拍|me|her|she|my|i|girl|woman|daughter|teacher|coach',
);
sign(
  'child-undressed',
  ['a child undressed or touched by an adult', '成年人脱、摸孩子'],
  needs.case,
  child,
  '脱她裤|脱他裤|脱我裤|脱裤子|脱了她|脱了他|脱她衣|脱他衣|脱我衣|脱她的|脱光|摸她|摸他|摸下面|摸屁股|摸了她|摸我|往裤子里|伸进裤|亲她|亲嘴|下面疼|下面有点红|尿尿的地方|不让告诉|洗澡时摸|pulled down her|pulled down his|pulled her pants|took off her|took off his|take off her|takes off her|undress*|private part*|private place|touched her|touched him|touches her|touches him|touching her|touching him|between her legs|kissed her|our secret|a secret',
);
sign(
  'crime-now',
  ['a crime going on', '违法犯罪正在进行'],
  needs.case,
  '现在|正在|还在|这会儿|刚|在那|在里间|下一站|大半夜|正热闹|right now|at this moment|as we speak|still there|just now|currently|are at it',
  '剪线|剪电缆|偷电缆|伸人家|伸进|掏包|摸包|摸人家|偷东西|在偷|一沓一沓|放哨|开赌|推牌九|拉车门|撬|望风|打掩护|翻墙|卸|stealing|cutting the|picking pockets|hand in her bag|hand in his bag|loading|breaking|dealing|gambling',
);
sign(
  'mental-crisis',
  ['a mental health crisis', '精神危机'],
  needs.medical,
  "停药|没吃药|不吃药|犯病|发病|精神病|精神不正常|精神不好|胡言乱语|有人要害|听见声音|幻听|幻觉|光着身子|赤身|不穿衣服|疯|发疯|躁狂|产后|坐完月子|一直哭|off his med*|off her med*|stopped taking|hears voices|hearing voices|hallucinat*|psychotic|schizophren*|breakdown|naked|paranoid|poisoning her|hasn't slept",
  '砸|刀|剪刀|马路|拦车|拦|追|打|点火|跳|阳台|抱着娃|抱着孩子|屋里转|见人|别过来|barricad*|scream*|knife|street|traffic|throwing|smash*|gas|hitting|attack*|shout*|baby|balcony',
);
sign(
  'chemical',
  ['a chemical escaping', '危险化学品泄漏'],
  needs.fire,
  '化工|罐车|危化|氨气|氯气|黄烟|液氨|硫酸|盐酸|化学品|刺激性气味|泄漏|chemical|tanker|ammonia|chlorine|acid|fumes|fuming|drum',
  '呛|睁不开|味|漏|冒|翻|流|烧|跑|捂|leak*|burn*|smell*|spill*|cough*|fum*|eyes|running',
);
sign(
  'flood-or-slide',
  ['flood, landslide or collapse', '洪水、滑坡或垮塌'],
  needs.rescue,
  '洪水|大水|山洪|涨水|水位|水已经|水淹|淹到|淹了|灌水|倒灌|滑坡|塌方|泥石流|塌了|垮了|倒塌|垮塌|地震|flood*|landslide|mudslide|collapsed|caved in|earthquake|water is rising|river is in',
  "人|老人|孩子|二楼|房顶|屋顶|埋|压|没出来|出不来|走不了|车里|地下|people|grandma|roof|trapped|house|can't walk|someone|kids|upstairs|inside|basement",
);
sign(
  'crush',
  ['a crowd crushing people', '人群拥挤踩踏'],
  needs.medical,
  '踩踏|挤倒|被挤|挤得|人挤人|挤到|crushed|squashed|trampl*|crush',
  "倒|爬不起|喘|出口|往前推|孩子|老人|桥|哭|喊|people|gate|fence|pushing|can't|breathe|kids|screaming|stage",
);
sign(
  'cold-or-heat',
  ['exposed to cold or heat', '受冻受热'],
  needs.medical,
  '零下|冻僵|冻得|雪地|暴晒|太阳底下|中暑|失温|脸都冻青|freezing|snowing|hypothermia|heatstroke|in the sun|in the snow|minus',
  "走失|没回|不见|躺|迷路|困|孩子|车里|老人|晕|动不了|hasn't|lost|lying|stuck|baby|car|missing|shaking|collapsed|alone|outside",
);
sign(
  'lost-outdoors',
  ['lost or stranded outdoors', '野外遇险'],
  needs.rescue,
  '爬山|下山|山上|山里|驴友|徒步|悬崖|礁石|涨潮|林子|峡谷|hiking|trail|mountain|cliff|forest|tide|woods|climbing|ridge',
  "迷路|下不来|困|天快黑|天黑|没信号|摔|崴|电量|百分之|回不去|lost|stuck|can't get|dark|snow*|broke|twisted|battery|cut off|fell|injured",
);

/** The signs of danger of the template: what may happen to a person, as short lists that must come together. */
export const dangerSigns: DutyCatalogue['dangerSigns'] = signs;
/** The lists of words that the signs are composed of. */
export const signConcepts: DutyCatalogue['concepts'] = lists;

/** Words that make a danger less likely: it is played, past, only asked about, exaggerated or ruled out. */
export const calmingWords: DutyCatalogue['calmingWords'] = {
  played: wordList(
    '演习|演练|拍戏|拍电影|剧组|道具|彩排|培训|训练|游戏|直播|带货|电视剧|奥特曼|逗你玩|开玩笑|哈哈哈|假血|反恐演|drill|film|filming|movie|rehears*|training|exercise|fake|prop|props|video game|scene|joking|prank|play',
  ),
  past: wordList(
    '当年|那阵子|年轻的时候|小时候|好几年前|几年前|早就|早结了|往年|上个月|上周|上礼拜|上星期|前天|昨天|昨晚上|去年|前年|年前|以前|那年|上回|上次|早上发现|半夜的事|已经结束|走了三年|yesterday|last week|last month|last year|last night|years ago|months ago|days ago|weekend|used to|was here',
  ),
  asked: wordList(
    '想问|问一下|问下|请问|咨询|要带啥|带什么|怎么办理|怎么办的|哪个部门|找谁|归谁|谁管|谁负责|能不能补|什么材料|要啥材料|算不算|投诉|how do i|do i need|do we need|where do i|which department|who do i ask|can i still|is this legal|permission|permit|how long does|complain',
  ),
  exaggerated: wordList(
    "打不着火|死人|吓死人|一动不动的车|打成了|吵死|急死|渴死|冻死|冻得要死|笑死|气死|烦死|坑死|坑死了|逼死|累死|困死|臭死|熏死|饿死|堵死|要断气|要死要活|死活|死都不|打不死|叫得跟杀人|打得死去活来|跟鬼|鬼片|鬼一样|当我地震|跟炸弹|心脏病都要|气得|出人命呢|killing me|i'm dying|dying here|to death|could kill|kill a horse|killing time|scared to death|i could scream|like an idiot|murder on|die of",
  ),
  hypothetical: wordList(
    '万一|要是哪天|哪天要是|假如|假设|如果哪天|迟早|早晚|到时候|将来|以后要是|真出了事|出了事谁|谁负责|what if|one day someone|some day|someday|sooner or later|if there is ever|if there were|in case there|would have|could have been|imagine if',
  ),
  likened: wordList(
    '似的|跟着了火|像着了火|像个|像是在拍|跟打仗|跟过年|跟杀猪|杀猪一样|跟死了|跟疯了|像死了|像疯了|一样响|比喻|梦见|做梦|梦到|小说|新闻里|新闻上|听说|like a bomb|like a war|like an earthquake|like crazy|like hell|sounds like a|as if it was|dreamed|dreamt|a dream|nightmare|lol|haha|just kidding|joke',
  ),
  thanks: wordList(
    '锦旗|感谢信|表扬|来感谢|想感谢|谢谢你们上次|多亏你们|多亏了你们|救了我一命|to thank|say thanks|thank the officer|thank you to the officer|wanted to thank|grateful to the officer',
  ),
  ruled_out: wordList(
    "没受伤|没有受伤|没伤着|没事|人没事|都没事|没咬着|没咬到|没动手|没打|没蜇|没人没火|没有危险|不是投诉|已经走了|人走了|没怎么伤|都好|平安|nobody hurt|nobody was hurt|no injuries|not hurt|both fine|we're fine|i'm fine|all good|everything's fine|didn't touch|nobody's inside|nothing on the stove|no one hurt|unhurt|nobody is inside|not angry|no danger",
  ),
};
