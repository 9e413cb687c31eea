import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { wordList } from './write.ts';

/**
 * The subjects of calls, as lists of words that mean the same: two calls that name a subject in different words are
 * similar. No subject alone decides on an item.
 */
const subjects: Readonly<Record<string, string>> = {
  'about-phone': '手机|电话|苹果机|华为|phone|iphone|cellphone|mobile',
  'about-wallet':
    '钱包|钱夹|皮夹|包|背包|书包|公文包|电脑包|行李|箱子|wallet|purse|bag|backpack|luggage|suitcase|laptop',
  'about-transfer':
    '转账|转了|转过去|打过去|打给|汇款|汇|充了|交了保证金|安全账户|刷单|提现|理财|投资|贷款|屏幕共享|验证码|客服|wired|transfer*|sent him|sent her|sent the money|safe account|deposit online|investment|crypto|bank details|the code',
  'about-scam':
    '骗|被骗|诈骗|骗子|骗走|假冒|冒充|自称|中奖|scam|scammed|fraud|cheated|pretend*|claims to be|fake police',
  'about-blackmail':
    '裸聊|录了|视频了|发通讯录|通讯录|曝光|要挟|私密照|敲诈|勒索|碰瓷|photos of me|private photos|blackmail|video of me|send to my|my contacts|nude*|pay or',
  'about-stealing':
    '偷|偷了|被盗|盗|贼|小偷|撬|翻了|翻得|没了|不见了|剪走|搬空|扒手|掏包|顺走|拿走了|stole|stolen|theft|thief|burgl*|broke in|pickpocket*|lifted|is gone|missing',
  'about-shop':
    '超市|便利店|店里|小卖部|药店|商场|柜台|收银|没结账|shop|store|supermarket|mall|counter|cashier|without paying',
  'about-home':
    '家里|屋里|家门|房间|窗户|门锁|抽屉|柜子|保险柜|house|home|flat|apartment|drawers|window|front door',
  'about-car':
    '车|轿车|小车|货车|面包车|suv|车窗|车门|保险杠|后视镜|car|van|truck|lorry|windscreen|bumper|mirror',
  'about-bike':
    '电动车|电瓶车|电瓶|摩托|三轮车|自行车|单车|小电驴|bike|bicycle|e-bike|ebike|scooter|moped|motorbike',
  'about-crash':
    '撞|追尾|剐|刮|蹭|碰了|刹车|车祸|出险|保险|crash|collision|scrape*|dent*|bump*|rear-end*|hit my car|fender|accident',
  'about-left-scene':
    '跑了|溜了|没留|没停|一脚油门|走了没|逃逸|drove off|left no note|no note|the guy left|fled|took off',
  'about-parking':
    '停车|停在|停个|违停|挪车|堵了|堵住|车位|车库|占了|出不去|开不出|parking|parked|garage|blocking|blocked|driveway|parking space|move the car',
  'about-drink': '喝了酒|喝多|喝醉|醉|酒|白酒|喝大|酒气|drunk|beer*|alcohol|drinking|wasted',
  'about-drugs':
    '吸毒|毒品|白粉|冰毒|针管|锡纸|大麻|摇头|上头|溜冰|drug*|weed|meth|cocaine|heroin|syringe*|foil|dealer',
  'about-gambling':
    '赌|赌博|麻将|牌九|棋牌|打牌|下注|赌球|老虎机|捕鱼机|抽水|出老千|gambl*|bet|betting|poker|mahjong|card table|casino',
  'about-vice': '卖淫|嫖|小卡片|足疗|按摩店|会所|特殊服务|prostitut*|massage|escort girls|offering girls',
  'about-partner':
    '老公|老婆|丈夫|妻子|媳妇|男朋友|女朋友|前夫|前妻|前男友|前女友|我男人|我男的|对象|离婚|分手|husband|wife|boyfriend|girlfriend|ex|partner|divorce|ex-girlfriend|ex-boyfriend|ex-wife',
  'about-family':
    '婆婆|公公|儿媳|弟弟|哥哥|姐姐|兄弟|爸|妈|儿子|女儿|彩礼|遗产|遗嘱|赡养|家务事|brother|sister|mother|father|parents|inherit*|family',
  'about-support': '赡养|养老|没人管|轮到|轮流|伺候|兄弟几个|三个儿子|care home|look after|take care of',
  'about-neighbour':
    '邻居|隔壁|楼上|楼下|对门|楼道|单元|小区|neighbour*|neighbor*|upstairs|downstairs|next door|compound|stairwell|building',
  'about-noise':
    "吵|噪音|咚咚|音响|喇叭|唱歌|跳舞|广场舞|打鼓|鼓|睡不着|睡不好|半夜|凌晨|轰隆|扰民|低音炮|noise|noisy|loud|music|party|drilling|can't sleep|bass|shouting|stereo|midnight",
  'about-building-site':
    '工地|打桩|装修|施工|电钻|砸墙|混凝土|挖机|construction|renovation|drill*|jackhammer|building site|hammering',
  'about-dancing': '广场|公园|跳舞|广场舞|陀螺|卡拉ok|音箱|square|dancing|dancers|loudspeaker*',
  'about-dog': '狗|狼狗|金毛|泰迪|遛狗|牵绳|拴|犬|dog|dogs|leash|puppy|bark*',
  'about-bite': '咬|咬了|抓伤|打疫苗|狂犬|bite|bit|bitten|rabies|snapped',
  'about-animal':
    '猫|野猫|鸡|鸽子|猪|羊|牛|蛇|蜂|马蜂|蝙蝠|老鼠|猴子|cat|cats|chicken*|pigeon*|snake|wasp*|bees|hornet*|rat|bat|monkey|boar',
  'about-rent':
    '房东|租客|房租|租金|押金|退租|租房|二房东|中介|换锁|landlord|landlady|tenant|rent|deposit|lease|sublet|eviction',
  'about-wages':
    '工资|工钱|工程款|拖欠|欠薪|包工头|干完活|社保|辞退|开除|劳动合同|wage*|salary|unpaid|fired|resign|contract|paid me|dismiss*',
  'about-debt':
    '借|借条|欠条|欠钱|还钱|还我|讨债|要债|债|拉黑|货款|尾款|合伙|loan|borrow*|lent|owes|debt|iou|pay back|paid back',
  'about-refund':
    '退款|退钱|退费|不退|充值|会员|办卡|年卡|商家|卖家|网购|假货|发货|质量|赔偿|健身房|理发店|美容|refund|seller|membership|gym|bought|purchase|online shop|wrong goods|warranty|shop owner|fake bag',
  'about-food':
    '吃|饭店|外卖|菜里|虫|过期|临期|拉肚子|食堂|食品|restaurant|food|worm|expired|out of date|canteen|meal',
  'about-price':
    '价格|收费|宰客|太贵|明码|茶位费|菜单|涨价|多收|price|charge*|overcharge*|expensive|menu|bill|fee',
  'about-property-manager':
    '物业|物业费|门禁|业主|业委会|电梯坏|property management|management|property manager|owners',
  'about-water-leak': '漏水|滴水|渗水|天花板|水管|泡了|泡烂|往下掉水|ceiling|leak*|dripping|water coming',
  'about-no-water': '停水|没水|断水|水压|自来水|水龙头|no water|water off|tap|hot water|water supply',
  'about-no-power':
    '停电|没电|跳闸|电表|断电|来电|power cut|no power|electricity|outage|power is out|power is off',
  'about-heat': '暖气|供暖|供热|热力|暖气片|heating|radiator*|heater',
  'about-cooking-gas': '煤气|燃气|天然气|气灶|打不着火|gas|stove|cooker',
  'about-network':
    '宽带|网络|断网|网断|wifi|信号|骚扰电话|推销|电信|移动|联通|internet|broadband|network|signal|spam|telemarket*',
  'about-sewage': '下水道|粪水|化粪池|井口|污水|臭水|sewer|sewage|drain',
  'about-rubbish': '垃圾|清运|保洁|公厕|脏|垃圾桶|trash|rubbish|garbage|bins|litter',
  'about-smoke-smell':
    '油烟|废气|臭气|味道|呛|烧秸秆|扬尘|排黑水|fumes|stink*|stench|smell|dust|pollut*|waste water',
  'about-street-things':
    '路灯|井盖|健身器材|秋千|椅子|树枝|护栏|公园|streetlight|street light|street lamp|manhole|playground|bench|lamp',
  'about-lights': '红绿灯|信号灯|左转灯|traffic light*|signal',
  'about-traffic-jam':
    '堵死|堵车|拥堵|堵得|疏导|没动|不动了|traffic jam|standstill|congest*|stuck in traffic|jammed',
  'about-taxi': '出租车|打车|网约车|司机|滴滴|打表|绕路|拒载|taxi|cab|didi|meter|ride|driver|uber',
  'about-bus': '公交|地铁|路车|校车|班车|到站|bus|metro|subway|school bus|train',
  'about-doctor': '医院|医生|手术|门诊|诊所|疫苗|挂号|病历|护士|hospital|doctor|clinic|vaccin*|surgery|nurse',
  'about-insurance': '医保|社保|养老金|公积金|低保|insurance card|health insurance|pension|social security',
  'about-school':
    '学校|老师|同学|班主任|幼儿园|补课|入学|报名|招生|学区|school|teacher|classmate*|enrol*|kindergarten|admission|pupil',
  'about-student-bullying': '同学|孤立|霸凌|欺负|扇耳光|校园|逼他|逼她|bully*|bullied|classmates',
  'about-housing-sale':
    '烂尾|开发商|月供|房产证|交房|购房|售楼|买的房|developer|mortgage|unfinished|property deed',
  'about-land':
    '宅基地|田埂|地界|坟地|拆迁|征地|占了我|占地|砌墙|墙都砌|boundary|fence|land|homestead|demolition|field',
  'about-hospital-dispute': '给说法|说法|医疗事故|正常风险|赔偿|医院大厅|malpractice|hospital made|negligen*',
  'about-protest': '横幅|堵门|聚集|讨说法|要说法|维权|堵在|围着不走|protest*|banner*|crowd|blocking the road',
  'about-quarrel':
    '吵架|吵起来|骂|争执|理论|推了|推搡|评理|嚷嚷|不讲理|argu*|quarrel*|yell*|insult*|rude|shouting at',
  'about-threat':
    '威胁|弄死|小心点|等着瞧|走着瞧|不得安生|打断|报复|threat*|watch my back|break my|regret it|walk at night',
  'about-watching-me':
    '跟着|跟踪|尾随|骚扰|换号|楼下等|定位器|蹲守|follow*|stalk*|waiting outside|behind me|keeps calling',
  'about-sex': '摸|蹭|偷拍|裙底|裸露|下身|性骚扰|猥亵|grop*|touch*|filming under|exposed|flash*|camera in',
  'about-damage':
    '砸|泼|油漆|划了|扎胎|砍树|锁眼|胶水|毁|弄坏|砸烂|vandal*|smash*|scratched|paint|brick|slashed|graffiti',
  'about-injury-past':
    '缝了|缝针|轻伤|鉴定|打掉|鼻梁|淤青|做笔录|stitches|black eye|nose is broken|bruise*|doctor says',
  'about-id': '身份证|临时身份证|id card|identity card',
  'about-register':
    '户口|落户|上户|销户|迁户|户籍|死亡证明|改名|出生|hukou|household register|birth registration',
  'about-residence':
    '居住证|暂住|住宿登记|登记|刚搬|residence permit|register|registration|moved|new apartment|my address|visa|overstay*',
  'about-passport': '护照|签注|港澳|通行证|出入境|使馆|领事|passport|embassy|consulate|travel permit',
  'about-certificate': '无犯罪|证明|开具|公证|政审|clearance|certificate|criminal record|proof of',
  'about-licence': '驾照|驾驶证|违章|扣分|罚款|年审|闯黄灯|过户|licence|license|fine|points|violation',
  'about-lost':
    '丢了|落在|忘在|掉了|遗失|落车上|落出租|找回|left my|lost my|forgot my|left it|lost it|lost property',
  'about-found': '捡到|捡了|拾到|捡个|失主|found a|found an|picked up|handed in|turned in',
  'about-key': '钥匙|锁屋|反锁|开锁|门带上|锁芯|锁坏|locked out|locksmith|keys|key broke|locked myself',
  'about-way': '怎么走|咋走|问路|导航|下错站|在哪儿|迷路|how to get|directions|which way|where is the',
  'about-camera': '监控|录像|摄像头|调取|camera|cctv|footage|recording',
  'about-escort': '护送|陪|押运|跟一下|陪同|来一趟取|escort|accompany|come with me|go with me',
  'about-event': '演习|演练|拍摄|剧组|报备|活动|马拉松|drill|filming|film|shoot|festival|event|props',
  'about-kin-search': '寻亲|采血|dna|失散|找弟弟|找姐姐|抱养|送人|birth family|adopted|biological',
  'about-progress': '案子|进展|回执|立案|办到哪|结果|受理|我那个案|case|receipt|progress|any news|my report',
  'about-police-conduct':
    '民警态度|出警慢|不作为|投诉民警|投诉警察|投诉你们|你们领导|督察|officer|attitude|badge',
  'about-exam': '高考|中考|准考证|考场|开考|exam|exam card|exam hall',
  'about-mistake':
    '打错|按错|误触|按到|拨错|不小心|没事没事|孩子按|逗你玩|几点|星期几|wrong number|by mistake|pocket|accident*|sorry|oops|misdial*|test call|what time',
  'about-internal':
    '台账|分局|辖区|清查|自查|案卷|协查|移交|签字|检查表|出动|整改|双人双锁|所里|兄弟所|法制|培训|会议室|inspection|guards|armoury|station|colleague*|agreed on|training',
  'about-homeless':
    '流浪|乞讨|要饭|桥洞|露宿|没地方住|花光|没钱回家|救助站|homeless|begging|sleeping rough|no money|nowhere to',
  'about-foreigner': '外国人|老外|签证|foreigner*|visa|work permit',
  'about-hotel': '旅馆|宾馆|酒店|民宿|日租|hotel|guest|lodging|by the day',
  'about-fireworks': '鞭炮|放炮|烟花|炮仗|fireworks|firecracker*',
  'about-leave':
    "不走|赖着|赶不走|不肯走|赖在|请出去|won't leave|refuses to leave|won't go|refuses to go|move out",
  'about-online': '网上|发帖|造谣|短视频|群里|朋友圈|账号|盗号|微信号|online|posted|account|hacked|rumou*',
  'about-fire-lane': '消防通道|安全出口|楼道堆|飞线|充电|fire lane|fire exit|stairwell|charge their',
  'about-cable': '电缆|线缆|铜线|光缆|剪线|cable|copper|wiring',
  'about-street-stall': '摆摊|占道|摊贩|流动摊|烧烤摊|vendor*|stall*|pavement|sidewalk',
  'about-illegal-building': '违建|加盖|阳光房|私搭|without a permit|illegal building|extra floor|extension',
  'about-retrofit': '加装电梯|装电梯|一楼不同意|add a lift|elevator',
  'about-suspicious':
    '可疑|鬼鬼祟祟|踩点|做记号|没牌|转悠|拉车门|suspicious|strange man|hanging around|loiter*|photographing',
  'about-wanted': '通缉|在逃|逃犯|悬赏|wanted|fugitive|poster',
  'about-own-guilt': '自首|投案|我犯|借卡|走账|涉案|冻结|turn myself in|confess|frozen|my fault',
  'about-safety-talk': '讲课|宣传|讲座|反诈宣传|法治|talk about|lecture|presentation|teach',
  'about-patrol': '巡逻|多转转|加强|巡查|patrol*',
  'about-hardship': '困难|孤寡|残疾|低保户|可怜|补助|看望|disabled|lonely|poor|hardship|look in',
};

/** The subjects as concepts of the catalogue. */
export const subjectConcepts: DutyCatalogue['concepts'] = Object.fromEntries(
  Object.entries(subjects).map(([name, words]) => [name, wordList(words)]),
);
