import { atOnce, category, duty, inTurn, soon } from './write.ts';

export const crimes = [
  category(
    'violence',
    ['criminal', 'criminal'],
    ['Violent crime', '暴力犯罪'],
    [
      duty('robbery', ['Robbery or snatching', '抢劫、抢夺'], {
        owner: 'case_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          [
            'Keep the caller on the line; ask about injuries, the weapon, what the person looks like and which way he went',
            '保持通话，问清伤情、凶器、体貌特征和逃跑方向',
          ],
          ['Send the nearest patrol and tell the video officer', '就近派巡逻警力，通知视频民警追踪'],
          [
            'Secure the scene and the witnesses, hand over to the case team',
            '保护现场、固定证人，移交案件办理队',
          ],
        ],
        says: {
          danger:
            '抢劫|持刀抢|拿刀抢|打劫|robb*|mugged|armed robbery|held up at|snatched|grabbed my bag|grabbed my handbag|拿刀逼|刀架|逼收银|ripped…chain|ripped…necklace|ripped…bag|tore…necklace|at knifepoint|at gunpoint|蒙面|戴口罩…逼|冲进…店…刀|抢收银|抢银行|抢金店|扯走…链|扯下…链',
          strong: '抢夺|飞车抢|被抢了|抢了我|抢我|抢走|包被抢|手机被抢|拽走…包|包…拽走|took my bag and ran',
          plain: '劫匪|抢包|抢手机|抢项链|robber*|mugging|mugger|抢|我的包',
          alarm:
            '<weapon>…要走|<weapon>…抢|<weapon>…交出|<weapon>…took my|<weapon>…my phone|<weapon>…my wallet|逼…交钱',
        },
      }),
      duty('armed-assault', ['Assault with a weapon', '持械伤人'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          ['Send two patrols with protective equipment and call 120', '派两组警力携带防护装备，同步通知120'],
          [
            'Tell the caller to keep away and not to move the injured needlessly',
            '告知报警人远离现场，非必要不移动伤者',
          ],
          [
            'Disarm, give first aid, seal off, look for the attacker',
            '控制凶器、先期救助、封控现场、搜寻嫌疑人',
          ],
        ],
        says: {
          danger:
            '被捅|捅了|捅人|捅伤|被砍|砍人|砍伤|追着砍|拿刀追|持刀伤人|持械|行凶|杀人了|要杀人|拿刀…砍|拿刀…捅|砍刀追|stab*|slash*…at|slashed me|hacking at|attacked with a knife|attacking…with a knife|with a cleaver|with an axe|hit…with a bat|hit…with an iron|killed someone|murder*|脑袋砸|头砸|头打破|头被打破|砸破头|酒瓶…砸|砸…酒瓶|砍了|砍掉|砍断|手指…掉|被刺|刺伤|刺了一刀|一刀|两刀|几刀|泼硫酸|泼开水|插着…刀|插了…刀|cut…throat|got shot|was shot|beaten with|hit with a',
          alarm:
            '动刀|<weapon>…<hurting>|<hurting>…<weapon>|<body>…<weapon>|<weapon>…<body>|大砍|血流满地|满身是血|浑身是血|一身血|全是血|惨叫|covered in blood|blood everywhere|screaming in pain',
          plain: '满脸是血|凶器|knife attack|machete attack|铁棍|bleeding badly',
          weak: '<person>…血',
        },
      }),
      duty('abduction', ['Abduction or unlawful detention', '绑架、非法拘禁'], {
        owner: 'case_officer',
        how: atOnce,
        steps: [
          ['Do not ring back if that may endanger the victim', '可能危及被害人时不得贸然回拨'],
          [
            'Pass place, vehicle and direction to the video officer and the command room',
            '将地点、车辆、去向通报视频民警和指挥室',
          ],
          ['Report to the branch at once, criminal police take the lead', '立即上报分局，由刑侦主导处置'],
        ],
        says: {
          danger:
            "绑架|被绑了|劫持|人质|赎金|非法拘禁|拐卖|拐走|塞进…车|拖进…车|拖上车|强行…带走|拉上…面包车|关起来…不让走|限制…人身自由|kidnap*|abduct*|hostage|ransom|dragged into a|forced into a|held against|locked me in|locked her in|locked him in|taken captive|在他手里|在他们手里|在我手里|准备…万…孩子|孩子…准备…万|带走了我…孩子|抢孩子|抱走…孩子|孩子…抱走|<child>…带走|took my child|took my son|took my daughter|<child>…into a car|硬拉上|硬拽上|拉上一辆|拽上车|拉上车|带上车…哭|塞上车|被人掳|抓走了|被骗到…不让出来|pulled…into a van|pulled…into a car|pushed…into a van|pushed…into a car|taken against|not letting me leave|won't let me out",
          plain: '传销…不让走|被控制了|不让我离开|没接到|打电话要钱',
        },
      }),
      duty('sexual-assault', ['Sexual assault', '强奸等性侵害'], {
        owner: 'case_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          [
            'Speak calmly, ask only what is needed, and offer an officer of the same sex',
            '安抚情绪，只问必要情况，可安排同性民警',
          ],
          [
            'Ask the caller to be safe first and not to wash or change clothes',
            '提示先确保安全，暂不洗漱更衣',
          ],
          ['Secure evidence, medical help and a companion', '固定证据，安排就医和陪护'],
        ],
        says: {
          danger:
            '强奸|性侵|迷奸|轮奸|强暴|被侵犯了|强迫…发生关系|强行…发生关系|rape*|raping|sexually assault*|sexual assault|forced himself on|drugged and assaulted|脱我衣服|扒我衣服|拖到…脱|撕我衣服|tore my clothes|took off my clothes|pulled off my clothes|灌醉…发生|灌醉…床上|对我动手动脚…床|强行脱|侵犯我|侵犯了|assaulted me in bed|drugged me|forced me to have',
          plain: '下药|spiked my drink|强迫了我|被人强迫|压在我身上|醒来…没穿',
        },
      }),
    ],
  ),
  category(
    'theft',
    ['criminal', 'criminal'],
    ['Theft', '盗窃'],
    [
      duty('burglary', ['Burglary of a home', '入室盗窃'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          [
            'Ask whether anyone may still be inside; if so, handle it as an intruder',
            '先问屋内是否可能还有人，如有按正在侵入处置',
          ],
          ['Tell the caller to touch nothing', '告知报警人不要翻动现场'],
          ['Examine the scene, collect video, list what is missing', '勘查现场、调取监控、登记损失'],
        ],
        says: {
          strong:
            '入室盗窃|家里被偷|家里进贼|家里进了贼|家进小偷|进了小偷|家中被盗|家里被盗|房子被盗|门锁被撬|锁被撬|撬锁|burgl*|break-in|broken into…home|apartment…broken into|house…broken into|flat…broken into|broke into my|家里…翻得乱|保险柜|窗户…卸|窗户…撬|家里…撬|门…撬开|屋里…少了|家里…没了|thieves|thief…house|thief…balcony|safe is gone|while we were asleep|while i was asleep|while we were away|<home>…<stolen>|溜进我家|溜进|潜入|爬窗…偷|偷走了|进屋偷|家里…丢了|屋里…丢|家里…不见|天亮才发现|出门回来|someone was in my house while|took everything|our place…robbed|house was robbed|place was robbed|flat was robbed',
          plain:
            '进贼|遭贼|首饰…没了|项链…没了|抽屉…翻|家里被翻|翻箱倒柜|broken into|ransacked|回老家|半夜有人|值钱',
          weak: '被偷|被盗|小偷|stolen|jewellery|jewelry',
        },
      }),
      duty('vehicle-theft', ['Theft of a vehicle', '盗窃车辆'], {
        owner: 'case_officer',
        how: inTurn,
        steps: [
          [
            'Record the plate or frame number, and where and when it was last seen',
            '登记车牌或车架号、最后见到的地点和时间',
          ],
          ['Ask the video officer which way it went', '请视频民警查看车辆去向'],
          ['Record the case, compare with similar ones nearby', '受案登记，与周边同类案件比对串并'],
        ],
        says: {
          strong:
            '偷车|车被偷|车被盗|电动车被|电瓶车被偷|电瓶被偷|电动车…被偷|电动车…偷走|电瓶车…不见|电动车…不见|摩托车…偷|自行车…偷|电动车…没了|电瓶车…没了|自行车…不见|汽车被盗|stole*…my…bike|stole my…scooter|stole my car|bike…stolen|bicycle…stolen|ebike…stolen|e-bike…stolen|scooter…stolen|car was stolen|car has been stolen|motorbike…stolen|<own-vehicle>…<stolen>|<own-vehicle>…骑走|<own-vehicle>…开走|<own-vehicle>…推走|<stolen>…<own-vehicle>|<vehicle>…没了|<vehicle>…不见了|锁…车没了|车没了|车不见了|车丢了|车没影|my car is gone|car is gone|bike is gone|bike gone|scooter is gone|took my bike|took my scooter',
          weak: '电动车|电瓶车|摩托车|ebike|e-bike|bicycle|被偷|被盗|stolen|小电驴|车锁',
        },
      }),
      duty('pickpocketing', ['Pickpocketing', '扒窃'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          [
            'Ask for place and time, what the thief looks like and which way he went',
            '问清时间地点、嫌疑人特征和去向',
          ],
          ['Advise the caller to block phone and bank cards', '提示挂失手机卡和银行卡'],
          [
            'Collect video, compare with similar cases at that market or line',
            '调取监控，与同一市场、线路的同类案件串并',
          ],
        ],
        says: {
          strong:
            '扒窃|扒手|被扒|钱包被偷|手机被偷|手机让人偷|钱包让人偷|手机…被偷|钱包…被偷|口袋里…偷|口袋里…掏|包里…偷走|从口袋|pickpocket*|wallet…stolen|phone…stolen|stole my phone|stole my wallet|from my pocket|from my backpack|out of my bag|purse…stolen|<valuable>…摸走|<valuable>…掏走|<valuable>…顺走|<valuable>…偷|摸走…<valuable>|下车…<valuable>…没了|<valuable>…stolen|took…out of my pocket|口袋…没了|兜里…没了|兜里…偷|拉链…开…没了|挤…手机没|someone took my phone|took my phone|took my wallet|phone gone from',
          weak: '被偷|小偷|贼|菜市场|赶集|stole*|stolen|thief|兜里',
          plain: '<valuable>…没了|摸走',
        },
      }),
      duty('shop-theft', ['Theft from a shop', '盗窃店铺'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Ask whether the person is still there and calm', '问清行为人是否在场、情绪是否平稳'],
          ['Tell staff not to use force and not to search anyone', '告知店员勿动手、勿搜身'],
          ['Take over, secure video and goods', '到场接管，固定监控和物品'],
        ],
        says: {
          strong:
            '偷东西…超市|超市…偷|店里…偷|店里被偷|店铺被盗|没付钱…跑|没给钱…跑|没给钱…走|不付钱…走|拿了…没付钱|拿了…没给钱|shoplift*|stealing from my shop|left without paying|ran off without paying|store…robbed at night|塞包里…走|藏在…没结账|没结账|没扫码…走|顺走…店|店里…顺走|店里…监控…走|偷拿|偷…货架|偷…超市|穿着…没付|吃霸王餐|霸王餐|没买单|steals from|stole from the shop|stole from my store',
          plain: '偷东西|不肯付钱|逃单|stealing from|塞包里|收银|没付钱',
          weak: '超市|便利店|店里|my store|my shop|被偷|被盗',
        },
      }),
      duty('theft-from-vehicle', ['Theft from a vehicle', '砸车窗、盗窃车内物品'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Ask where the car was parked and between which hours', '问清停车位置和时间段'],
          ['Touch nothing, take photographs, look for traces', '不触碰车体，拍照固定、提取痕迹'],
          ['Compare with other smashed windows of these weeks', '与近期砸车窗案件比对串并'],
        ],
        says: {
          strong:
            '砸车窗|车窗被砸|车窗…砸|车窗…敲碎|车窗…碎|车窗…破|车里…被偷|车内…被偷|车内…被盗|车里…没了|车里的包|car window|from my car|out of my car|broke into my car|broke into my van|后备箱…撬|后备箱…没了|后备箱…被|车门…撬|车里…翻|车上…没了|my trunk|glove box',
          weak: '车窗|被偷|被盗|后备箱',
        },
      }),
    ],
  ),
  category(
    'fraud',
    ['criminal', 'fraud'],
    ['Fraud and extortion', '诈骗与敲诈'],
    [
      duty('telecom-fraud', ['Telecom and online fraud', '电信网络诈骗'], {
        owner: 'case_officer',
        how: soon,
        together: ['anti_fraud_96110'],
        steps: [
          [
            'If money was just sent, stop the payment first and ask questions later',
            '刚转账的，先止付后问情况',
          ],
          ['Tell the caller to keep the chat and not to send any more', '提醒保留聊天和转账记录，不再转账'],
          ['Record the case, pass it to the anti-fraud centre', '受案登记，推送反诈中心'],
        ],
        says: {
          strong:
            "被诈骗|网络诈骗|电信诈骗|诈骗…转|刷单|杀猪盘|冒充公检法|冒充客服|冒充…转账|安全账户|假客服|客服退款|网上被骗|网购被骗|游戏充值被骗|贷款被骗|投资…被骗|骗…投资|止付|被骗…转|转账…被骗|转过去…联系不上|转了钱…拉黑|骗走…万|scammed|got scammed|phishing|fake customer service|fake police…transfer|wired money|romance scam|pig butchering|investment scam|online fraud|rating orders|task scam|fake investment|safe account|返佣|做任务|提不出来|提现不了|提不了现|共享屏幕|钱…被转走|钱全被|卡里的钱|转走…钱|充了…提|网贷…手续费|解冻费|保证金…提|account was frozen|frozen…fee|pay a fee|savings are gone|money is gone|share my screen|can't withdraw|cannot withdraw|bitcoin|crypto|炒股群|老师…投|投了…万|平台打不开|平台…提不|平台跑路|客服…要我转|屏幕共享|验证码…给|刷信誉|高额回报|虚拟币|投资群|中奖…手续费|领导…转账|冒充领导|冒充熟人|冒充老师|交学费群|机票改签|注销校园贷|征信…转|invest*…platform|trading platform|whatsapp group|telegram group|gift card*|lottery…fee|can't get my money|money back…online|sent money online",
          plain:
            '被骗|转账|骗走|骗了我|诈骗|验证码|汇款|刷流水|scam|fraud|transferred…yuan|sent them|sent…money|已经转了|转了…笔|转过去|拉黑|骗子|抖音上|充了|佣金|投资|投了|荐股|拉进…群|平台',
          weak: '兼职|返利|客服|联系不上对方|千块|万块|bank account',
        },
      }),
      duty('street-fraud', ['Fraud face to face', '接触性诈骗'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Ask whether the person is still nearby', '问清行为人是否还在附近'],
          ['Record place, goods, words used and the sum', '记录地点、物品、话术和金额'],
          ['Collect video, warn the neighbourhood', '调取监控，向社区预警'],
        ],
        says: {
          strong:
            '算命…骗|骗…算命|消灾|假药|假古董|假金|假元宝|金元宝|街头诈骗|丢包诈骗|碰瓷|卖保健品…骗|骗老人|假币|换零钱…骗|假和尚|fake medicine|fake gold|counterfeit|fortune teller|con man|conned|staged accident|fake monk',
          plain: '骗走|骗子在|被骗了|路边…骗',
          weak: '被骗|骗',
        },
      }),
      duty('extortion', ['Extortion', '敲诈勒索'], {
        owner: 'case_officer',
        how: soon,
        together: ['anti_fraud_96110'],
        steps: [
          ['Tell the caller not to pay and to keep all messages', '告知不要付款，保留全部信息'],
          ['Ask whether others told the same story', '询问是否有他人遇到同样情况'],
          ['Record the case, compare with similar reports', '受案登记，与同类报警串并'],
        ],
        says: {
          strong:
            "敲诈|勒索|裸聊|要挟|不给钱就|不给…就曝光|不给…就发|讹钱|讹我|讹人|要…封口费|保护费|blackmail*|extort*|demands money|demanding money|sextortion|protection money|or he will post|or they will post|or he'll post|逼我打钱|逼我转|逼我给钱|私密视频|不打钱就|拿…视频…钱|拿…照片…钱|要我给钱|pay or he|pay or they|pay up or|不给…就|不转…就|去我单位闹|去单位闹|威胁要发|发给…同事|发给…家人|pay…or else|or he'll tell|or he will tell|send it to my family",
          plain:
            '曝光|隐私照|裸照|私密照|intimate photos|nude photos|威胁…要钱|要赔…不然|不然就闹|打钱|截图|要钱',
        },
      }),
    ],
  ),
  category(
    'drugs',
    ['criminal', 'criminal'],
    ['Drugs', '毒品'],
    [
      duty('drug-use', ['Drug use', '吸毒'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Protect who reports it', '为举报人保密'],
          [
            'Ask for the place, the number of people and how long they have been there',
            '问清地点、人数和持续时间',
          ],
          ['Check with at least two officers, test, secure evidence', '双人以上核查、检测、固定证据'],
        ],
        says: {
          strong:
            '吸毒|溜冰…毒|冰毒|海洛因|K粉|大麻|摇头丸|注射毒品|打针吸|笑气|毒瘾|smoking meth|heroin|using drugs|taking drugs|doing drugs|shooting up|smoking weed|marijuana|cocaine|drug use|锡纸|吸管…锡纸|吸完|飘了|针筒|针管|blue pills|syringe*|snort*|bong|嗑药|嗨…药|吸粉|打K|上头电子烟|溜冰|getting high|on drugs|snorting',
          plain: '毒品|meth|drugs|白粉|white powder|神志…兴奋',
          weak: '怪味|needles',
        },
      }),
      duty('drug-dealing', ['Drug dealing', '贩毒'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Protect who reports it, advise not to approach', '为举报人保密，提示勿靠近'],
          ['Pass the lead to the drug squad the same hour', '一小时内将线索移交禁毒部门'],
          ['Send no uniformed patrol unless they ask for one', '未经要求不派制服警力以免惊动'],
        ],
        says: {
          strong:
            '贩毒|卖毒|毒贩|贩卖毒品|种大麻|种植罂粟|罂粟|制毒|卖摇头丸|drug deal*|selling drugs|dealing drugs|selling pills|sells pills|sells drugs|selling weed|白粉…卖|卖…白粉|deals drugs',
          plain: '毒品|dealer|送货…小包',
        },
      }),
    ],
  ),
  category(
    'weapons',
    ['public_order', 'public_order'],
    ['Firearms, explosives, knives', '枪爆刀具'],
    [
      duty('firearm-or-explosive', ['Firearm or explosive', '枪支、爆炸物'], {
        owner: 'case_officer',
        how: atOnce,
        together: ['fire_rescue', 'medical_emergency'],
        steps: [
          [
            'Everyone leaves, nothing is touched, and nobody uses a phone or radio near a suspected device',
            '人员撤离、不得触碰，可疑物旁不使用手机电台',
          ],
          ['Cordon, report to the branch, call the bomb squad', '设置警戒、上报分局、请排爆人员到场'],
          ['Armed officers only where shots are reported', '涉枪警情由配枪警力处置'],
        ],
        says: {
          danger:
            '枪响|开枪|枪声|持枪|有枪|手枪|猎枪|气枪|枪支|炸弹|手榴弹|炮弹|爆炸|雷管|炸药|引爆|疑似爆炸物|gunshot*|gunfire|gun shot*|shots fired|shooting at|has a gun|with a gun|carrying a gun|pistol|rifle|bomb|grenade|explosive*|explosion|exploded|detonat*|手雷|地雷|土枪|弹药箱|旧炮弹|landmine|firearm|shotgun|mortar shell|unexploded',
          plain: '子弹|弹药|弹壳|bullets|suspicious package|可疑包裹|引信',
        },
      }),
      duty('carried-knife', ['Somebody with a knife in public', '公共场所持刀'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          ['Send two patrols with protective equipment', '派两组警力并携带防护装备'],
          ['Keep bystanders away', '疏散周边群众'],
          ['Talk first, then disarm and identify', '先喊话劝止，再缴械、核查身份'],
        ],
        says: {
          danger:
            '管制刀具|持刀|拿着刀|拿刀|拿着菜刀|提着刀|拎着刀|带着刀|别着…刀|手里有刀|揣着刀|亮刀|挥刀|拿着砍刀|with a knife|has a knife|holding a knife|carrying a knife|machete|wielding|with a sword|waving a knife|had a knife|手上拿…刀|手里拿…刀|手持…刀|拿把…刀|提把…刀|握着…刀|砍柴刀|<weapon>…晃|carries a knife|pulled a knife|pulled a blade|brandish*|挥着|西瓜刀|水果刀…晃|拿…刀…喊|拿…刀…走|举着…刀|手里…刀|swinging a|waving a|walking around with a knife|armed man|man with a knife|woman with a knife',
          plain: '砍刀|匕首|长刀|弹簧刀|dagger|cleaver|亮出',
          alarm: '拿着…<weapon>',
        },
      }),
    ],
  ),
  category(
    'damage',
    ['public_order', 'public_order'],
    ['Damage to property', '损毁财物'],
    [
      duty('criminal-damage', ['Damage done on purpose', '故意损毁财物'], {
        owner: 'security_officer',
        how: inTurn,
        steps: [
          ['Take photographs, note time and place', '拍照固定，记录时间地点'],
          ['Look for video and witnesses', '查找监控和证人'],
          ['Have the damage valued, settle or open a case', '核价定损，调解或立案'],
        ],
        says: {
          strong:
            '故意…砸|被人划|划了车|划了我|车被划|车…被人划|扎胎|轮胎被扎|车胎…扎|故意损坏|故意毁坏|毁坏财物|玻璃…砸碎|玻璃…砸|砸了玻璃|泼油漆|泼漆|砸店|砸我家|砸坏|后视镜…砸|vandal*|slashed my tyre*|slashed my tire*|graffiti|keyed my car|damaged on purpose|deliberately damaged|smashed the glass|smashed the window*|broke my window|smashed my|泼…油漆|泼…漆|油漆…大门|砸…车|车…砸|砸…门|踹坏|掰断|剪断…线|拔了…苗|poured paint|broke the glass|被人掰|雨刮器|车标…掰|故意弄坏|弄坏了|踢坏|砸烂|烧了我|涂鸦|拆了我|推倒…墙|cut the wires|broke our fence|kicked in|destroyed my',
          plain: '被人故意|被砸|搞破坏|smashed|on purpose|报废|弄坏|一排车',
        },
      }),
    ],
  ),
];
