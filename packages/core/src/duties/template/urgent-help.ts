import { atOnce, category, duty, inTurn, soon } from './write.ts';

export const urgentHelp = [
  category(
    'missing-people',
    ['urgent_help', 'help'],
    ['Lost and missing people', '走失与失踪'],
    [
      duty('lost-elder', ['Lost elderly person', '老人走失'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          [
            'Ask where and when the person was last seen, about clothing, illness and favourite places; record no more than the search needs',
            '最后出现时间地点、衣着、病情、常去地点，仅记录搜寻所需',
          ],
          [
            'Video officer clears sectors, foot teams go the other way',
            '视频民警逐片排查，街面警力向其他方向查找',
          ],
          [
            'Broadcast to volunteers, taxis, hospitals; delete the data afterwards',
            '发动志愿者、出租车、医院协查；结束后清除信息',
          ],
        ],
        says: {
          danger:
            "老人走丢|老人走失|老人…走失|爸爸走丢|爸…走丢|妈…走丢|妈妈走丢|爷爷走丢|奶奶走丢|奶奶…没回|爷爷…没回|老人…没回来|老人…不见|爷爷…不见|奶奶…不见|父亲…走失|母亲…走失|父亲走丢|母亲走丢|外公…丢|外婆…丢|老年痴呆|阿尔茨海默|失智|dementia|alzheimer*|elderly…missing|grandmother…missing|grandfather…missing|grandma…missing|grandpa…missing|grandma…wandered|father…wandered|mother…wandered|old man…lost|old lady…lost|<elder>…<vanished>|<confused>…<vanished>|<vanished>…<elder>|<elder>…<confused>|care home…left|left the care home|wandered away|<elder>…坐过站|<elder>…联系不上|<elder>…不认识字|<elder>…迷路|<elder>…认不得|<elder>…没到家|<elder>…还没到|<elder>…hasn't come|<elder>…can't find|老人…迷路|不认识回家|找不到回家",
          plain: '走丢|走失|坐轮椅|wandered off|糊涂|不认识字',
          weak: '八十岁|老人',
        },
      }),
      duty('lost-child', ['Lost child', '儿童走失'], {
        owner: 'community_officer',
        how: atOnce,
        steps: [
          [
            'Ask for age, clothing and the place last seen; somebody stays at that place',
            '年龄、衣着、最后位置，原地留人',
          ],
          ['Ask the guards to close the exits and to broadcast', '请场所广播并把守出口'],
          [
            'The video officer searches; report a suspected abduction to the branch at once',
            '视频民警查找；疑似拐骗立即上报分局',
          ],
        ],
        says: {
          danger:
            "孩子走丢|孩子…走丢|小孩走丢|孩子丢了|孩子不见|孩子…不见|小孩不见|小孩…不见|儿子不见|女儿不见|儿子走丢|女儿走丢|宝宝不见|娃不见|娃…丢了|找不到孩子|找不到…儿子|找不到…女儿|和家长走散|孩子走散|小孩…找不到|lost child|missing child|child is missing|child…lost|daughter is lost|son is lost|daughter…missing|son…missing|my son has gone|can't find my…boy|can't find my…girl|can't find my son|can't find my daughter|can't find my child|can't find my kid|lost my kid|lost my child|lost my son|lost my daughter|<child>…<vanished>|<vanished>…<child>|小外甥…找不到|外甥…找不到|侄子…找不到|侄女…找不到|外甥女…不见|孩子…没到家|孩子…放学…没回|一转眼…找不到|一转眼…不见|kid wandered|child wandered|nephew…missing|niece…missing|can't see my kid",
          plain: '走丢|走散|一转身|一转眼',
          weak: '四岁|五岁|years old|商场|玩着玩着',
        },
      }),
      duty('missing-adult', ['Missing person or runaway', '人员失踪、离家出走'], {
        owner: 'community_officer',
        how: soon,
        steps: [
          [
            'If there is a sign of crime, illness or suicide, act at once',
            '有侵害、疾病、轻生迹象的立即处置',
          ],
          ['Ask for the last contact, clothing, friends and vehicle', '最后联系、衣着、朋友、车辆'],
          ['Register, search, inform the family', '登记查找，反馈家属'],
        ],
        says: {
          strong:
            "失踪|离家出走|联系不上…天|联系不上…家人|电话关机|失联|出走|人不见了|几天没回家|没回家|gone missing|ran away from home|runaway|run away|missing person|hasn't come back|has not come back|hasn't come home|not come home|is missing|disappeared|<adult>…<vanished>|<adult>…没消息|一直没消息|音讯全无|没有音讯|hasn't been seen|haven't heard from|几天没音信|没音信|没去上班|打不通…天|不接电话…天|出门…没回|走了…没回|hasn't shown up|never came home|never arrived",
          plain: "联系不上|找不到人|phone is off|can't reach|没消息|打不通|留了字条",
          weak: '走丢|missing',
        },
      }),
    ],
  ),
  category(
    'suicide',
    ['urgent_help', 'help'],
    ['Danger of suicide', '轻生警情'],
    [
      duty('suicide-attempt', ['Suicide attempt', '正在轻生'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'medical_emergency'],
        steps: [
          [
            'Keep the caller on the line; have dangerous objects and bystanders removed',
            '保持通话，移除危险物、劝离围观',
          ],
          ['Call 119 for an air cushion and 120; approach silently', '通知119气垫、120；静默到场'],
          [
            'One officer talks to the person; afterwards doctor, family and follow-up',
            '一名民警专人劝说；获救后就医、交家属、后续帮扶',
          ],
        ],
        says: {
          danger:
            '跳楼|要跳|轻生|割腕|自杀|自残|上吊|喝农药|喝药|吞药|吃安眠药|吃了…安眠药|安眠药…瓶|烧炭|站在楼顶|坐在楼顶|楼顶坐|楼顶…坐|顶楼…坐|悬在外面|要跳河|跳江|跳桥|跳河|寻短见|想不开|手里有刀片|刀片…割|suicide|suicidal|jump off|about to jump|going to jump|wants to jump|overdos*|slit*…wrist*|slit her wrist*|cut his wrist*|cutting herself|cutting himself|hang himself|hang herself|hanged himself|sleeping pills|took…pills|on the ledge|on the edge of the roof|edge of the bridge|翻到…栏杆外|栏杆外|翻过栏杆|翻…护栏…外|站在…栏杆|<pills>…吃下去|<pills>…全吃|吞…<pills>|吃了一整|一整盒药|一整瓶|with a razor|razor…herself|razor…himself|climbed over the railing|over the railing|on the roof…jump|texted…goodbye|swallowed…<pills>|took all…<pills>|<height>…要往下|<height>…跳|遗言|天台上|在天台|爬上塔吊|塔吊上|割脖子|割手|喝敌敌畏|敌敌畏|百草枯|开煤气…死|吃了很多药|吃了好多药|跳下去|往下跳|wrong side of|on a rooftop|standing on the roof|standing on the edge|standing on the bridge|on the roof|suicide note|wrote a goodbye|drank pesticide|drank bleach|noose|rope around',
          plain: '遗书|告别|said goodbye|goodbye note|楼顶|永别|farewell',
          alarm: '<person>…<height>…外面',
        },
      }),
      duty('crisis-talk', ['Caller in despair', '倾诉轻生念头'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency', 'health'],
        steps: [
          ['Do not hang up, listen, ask where the caller is', '不挂断、耐心倾听、问清位置'],
          ['Send an officer quietly', '安静派警到场'],
          ['Inform the family, name the counselling hotline, follow up', '联系家属和心理援助热线，后续回访'],
        ],
        says: {
          danger:
            "不想活|活不下去|想死|想一了百了|一了百了|活着没意思|活着真没意思|活着…没意思|没有活下去|活够了|死了算了|结束生命|想结束自己|kill myself|want to die|end my life|don't want to live|no reason to live|better off dead|end it all|kill himself|kill herself|can't go on|撑不下去|熬不下去|坚持不下去|孩子就拜托|拜托你们照顾|来世|下辈子|解脱|没有意义|can't take it anymore|can't do this anymore|done with life|no point in living|take care of my kids|不想再醒|不想醒来|不想再活|走了算了|离开这个世界|世界…没有我|没有我…更好|不值得活|活得太累|活着太累|活得没劲|没勇气活|don't want to wake up|not wake up|don't want to be here anymore|tired of living|life is not worth",
          plain: '绝望|抑郁|depress*|hopeless|崩溃|撑不住|太累了',
        },
      }),
    ],
  ),
  category(
    'water',
    ['urgent_help', 'help'],
    ['Water rescue', '水域救援'],
    [
      duty('drowning', ['Person in the water', '溺水、落水'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'medical_emergency'],
        steps: [
          [
            'Ask for the exact place on the bank, the current and the number of people',
            '问清岸边位置、水流和人数',
          ],
          [
            'Tell bystanders to throw something that floats and not to jump in',
            '告知周边人员抛救生物、勿盲目下水',
          ],
          ['Call 119 and 120; patrols bring a ring buoy', '通知119、120；巡逻车携带救生圈'],
        ],
        says: {
          danger:
            "落水|溺水|掉河里|掉进河|掉水里|掉进水|掉进湖|掉到河|掉进井|沉下去|淹死|要淹|扑腾|水里有人|河里有人|在水里喊|drown*|fell into the river|fell in the river|fell into the canal|fell into the lake|fell into the water|fell in the water|in the river and|swept away|under the water|<fall>…<water>|<water>…<vanished>|<water>…鞋|<person>…被…冲走|冲走了|冲走|水里冒泡|in the water|boat…flipped|boat…capsized|capsized|kayak flipped|kayak…water|<water>…救命|滑进…<water>|<child>…<water>|滑到江|滑到河|滑到水|掉江里|掉下河|掉下水|掉到水|跌到河|江里去了|河里去了|水里去了|落江|落河|漂着…人|浮着…人|溺|被浪|卷走|冲到江|车…河里|车…开进…河|fell through the ice|in the lake|in the river|went under|can't stay afloat|floating face|swim back",
          plain: "不会游泳|救生圈|can't swim|水库|canal|鱼塘|只看到帽子|呛水",
        },
      }),
    ],
  ),
  category(
    'trapped',
    ['urgent_help', 'help'],
    ['Trapped people', '人员被困'],
    [
      duty('lift-trapped', ['Trapped in a lift', '电梯困人'], {
        owner: 'auxiliary',
        how: atOnce,
        together: ['fire_rescue', 'market_supervision', 'medical_emergency'],
        steps: [
          [
            'Ask for building and lift number, how many people are inside and whether anybody is ill',
            '问清楼栋、梯号、人数、有无不适',
          ],
          ['Tell them not to force the doors', '告知勿扒门、勿跳跃'],
          [
            'Call the property manager and the maintenance company, and 119 if they are late',
            '通知物业和维保单位，迟到则119救援',
          ],
        ],
        says: {
          danger:
            "困在电梯|被困…电梯|电梯…困|电梯困人|关在电梯|电梯里出不来|电梯…卡住|电梯坠|电梯…停在|trapped in the lift|trapped in a lift|trapped in the elevator|stuck in the elevator|stuck in the lift|stuck in an elevator|stuck in a lift|elevator stopped between|lift stopped between|trapped in an elevator|电梯…往下掉|电梯…门打不开|电梯…下坠|电梯…急坠|电梯…里面有|电梯…不动了|elevator…dropped|elevator…won't open|lift…won't open|lift…dropped|inside the elevator|inside the lift|inside a lift|inside an elevator|in a lift that|in the lift that|lift won't move|elevator won't move|lift that won't|elevator that won't|lift…not moving|elevator…not moving|电梯…出不来|电梯…按钮没反应|电梯…关着|电梯…救",
          plain: '电梯故障|elevator',
          weak: '电梯|lift',
        },
      }),
      duty('person-trapped', ['Person locked in or stuck', '人员被锁、被卡'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'locksmith', 'medical_emergency'],
        steps: [
          [
            'Ask for age, heat and breathing; with a child in a car, minutes count',
            '问清年龄、温度、呼吸；儿童锁车内按分钟计',
          ],
          ['119; break the glass where life is in danger', '通知119；危及生命可破窗'],
          ['Doctor where needed', '必要时就医'],
        ],
        says: {
          danger:
            "锁在车里|锁在车内|反锁在车|锁车里|孩子…锁在|小孩…锁在|宝宝…锁|困在车|卡在栏杆|头卡|手卡|卡住了…孩子|小孩…卡|孩子…卡|被卡住|被压住|压在下面|埋在|被反锁在屋|被锁在家里出不来|locked in the car|locked in a car|locked inside the car|baby…locked|child…locked|kid…locked|stuck between|head…stuck|hand…stuck|pinned under|trapped under|绞进|绞住|夹住|夹在|<body>…绞|<body>…夹|拔不出来|抽不出来|<person>…压在下面|<person>…出不来|机器…<body>|caught in the machine|caught in a machine|<body>…caught|crushed under|困住|关在里面|锁在阳台|锁在屋里|反锁在家|反锁在屋|掉进洞|掉进坑|掉到井|夹到|手指…夹|手…夹|脚…夹|卡在|stuck in a|stuck in the|stuck inside|can't get out|locked in the bathroom|locked on the balcony|finger…stuck|arm…stuck|leg…stuck|fell into a hole|fell down a well|under rubble",
          alarm: '被困|trapped in|trapped inside',
          plain: '反锁|出不来|locked inside|拔不|救我出',
        },
      }),
      duty('stranded-outdoors', ['Stranded outdoors', '野外迷路、遇险'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'emergency_management'],
        steps: [
          [
            'Locate the phone, ask about battery, water and injuries; tell them to stay where they are',
            '手机定位，问清电量、饮水、伤情，原地等待',
          ],
          ['Fire and rescue, local guides', '联系消防救援和熟悉地形的人员'],
          ['Keep contact at agreed times', '约定时间保持联络'],
        ],
        says: {
          danger:
            "困在山上|被困在山|山上迷路|爬山迷路|爬山…迷路|下不了山|下不来山|迷路…山|山里迷路|徒步…迷路|驴友|野外遇险|山上…摔|陷在淤泥|被困河滩|困在岛|lost in the mountain*|lost on the mountain|stuck on the mountain|stranded|hiking…lost|hikers…lost|can't get down|lost while hiking",
          plain: '迷路|天黑|手机快没电|got lost',
        },
      }),
    ],
  ),
  category(
    'fire',
    ['urgent_help', 'help'],
    ['Fire', '火灾'],
    [
      duty('building-fire', ['Fire', '火灾'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'medical_emergency'],
        steps: [
          ['Call 119 at once; ask for the floor and people inside', '立即通知119，问清楼层、有无被困人员'],
          [
            'Tell the caller to stay low, close doors, get out and use no lift',
            '告知低姿撤离、关门、不乘电梯',
          ],
          ['Set up a cordon, keep the way clear, evacuate', '警戒、保障消防通道、疏散'],
        ],
        says: {
          danger:
            '着火|起火|失火|火灾|烧起来|烧着了|冒浓烟|冒黑烟|点着了|山火|纵火|放火|烧房子|厨房…火|on fire|burning down|smoke coming|black smoke|lots of smoke|thick smoke|arson|在冒烟|冒出烟|起了火|烧了|烧焦|火光|着起来|燃烧|燃起|burning…house|burning…building|house…burning|building…burning|put it out|smell burning|smell smoke|see smoke|burnt…smell',
          alarm:
            '浓烟|黑烟|火很大|大火|火苗|火势|fire|flames|is burning|烧着呢|着了火|窜上来|油锅烧|油锅着|油锅起|扑不灭|火…扑|火…窜|烧得|smoke pouring|smoke billowing|full of smoke|烟从|往外冒烟|在烧|caught fire|烧了起来|真着火|窗口挥手|窗口…喊|挥手求救',
          plain: '冒烟|烟很大|糊味|smoke|焦味|烧',
          weak: '消防车',
        },
      }),
      duty('vehicle-fire', ['Vehicle on fire', '车辆起火'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'traffic_police'],
        steps: [
          [
            'Everybody gets out and 100 m away; a burning battery may explode',
            '人员下车撤离百米；电池可能爆燃',
          ],
          ['Call 119 and close the road', '通知119，封控道路'],
          ['If a stairwell burns, evacuate the building', '楼道内起火的疏散整楼'],
        ],
        says: {
          danger:
            '自燃|车着火|车…着火|车起火|车…起火|车…烧着|车…烧起来|电动车…烧|电瓶…烧|发动机…烧|发动机…火|电瓶车…火|car…on fire|car is burning|bus…on fire|truck…on fire|scooter…on fire|bike…on fire|vehicle…fire|engine…fire|car fire|battery…fire|<vehicle>…冒烟|底盘…冒烟|<vehicle>…火苗|<vehicle>…smoking|smoke…engine|<own-vehicle>…着火|充电…着火|车…自燃|车…烧|车…起了火|charging…caught fire|battery…smoke',
          plain: '噼里啪啦|电池鼓包',
        },
      }),
      duty('fire-hazard', ['Fire hazard', '火灾隐患'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['fire_rescue'],
        steps: [
          ['Record place and kind of hazard', '记录地点和隐患类型'],
          ['Check it and have it removed', '上门检查，督促整改'],
          ['If it is not removed, pass it to fire and rescue', '拒不整改的移送消防救援机构'],
        ],
        says: {
          strong:
            '火灾隐患|消防隐患|消防通道堵|消防通道被|堆放杂物|堆满|楼道…杂物|楼道…充电|飞线|拉线…充电|电瓶车…充电|电动车…充电|电动车上楼|电瓶车上楼|电动车进电梯|灭火器过期|消防栓|逃生通道|安全出口…锁|fire hazard|fire exit…blocked|fire exit…locked|fire lane|fire escape…blocked|charging…stairwell|charging…hallway|charging…corridor|fire extinguisher*|blocked fire exit',
          plain: '消防通道|杂物|充电|charging',
          weak: '楼道|隐患|stairwell',
        },
      }),
    ],
  ),
  category(
    'utility-danger',
    ['urgent_help', 'help'],
    ['Danger from water, power, gas', '水电气险情'],
    [
      duty('gas-leak', ['Gas leak', '燃气泄漏'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['gas', 'fire_rescue', 'medical_emergency'],
        steps: [
          [
            'Tell the caller to open windows, touch no switch, light no flame, get out and ring from outside',
            '告知撤离、开窗、不开关电器、禁明火、到室外打电话',
          ],
          ['Gas supplier and 119', '通知燃气企业和119'],
          ['Evacuate, cordon', '疏散警戒'],
        ],
        says: {
          danger:
            '煤气泄漏|燃气泄漏|天然气泄漏|煤气味|天然气味|燃气味|煤气…味|燃气…味|天然气…味|闻到煤气|漏气|漏煤气|煤气罐|煤气中毒|一氧化碳|液化气…漏|煤气…嘶嘶|gas leak*|leaking gas|smell gas|smells of gas|smell of gas|stinks of gas|smells like gas|gas smell|carbon monoxide|reek*…of gas|臭鸡蛋味|臭鸡蛋|像是煤气|像煤气|煤气…臭|嘶嘶…气|rotten egg*|hissing…gas|全是煤气|全是燃气|煤气…叫不应|煤气没关|忘关煤气|燃气没关|忘了关煤气|开着煤气|stove…gas…on|gas has been on|left the gas on',
          weak: '头晕',
          plain: '阀门',
        },
      }),
      duty('electric-danger', ['Live wire, electric shock', '电线险情、触电'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['power', 'medical_emergency'],
        steps: [
          [
            'Everybody stays eight metres away; nobody touches the injured before the power is off',
            '人员离开八米外，断电前勿触碰伤者',
          ],
          ['Power supplier, 120', '通知供电企业和120'],
          ['Cordon until it is safe', '警戒至险情排除'],
        ],
        says: {
          danger:
            '触电|电线掉|电线…掉|电线…断|电线断|高压线|电线…火花|冒火花|漏电|被电|电线垂|变压器…火|变压器爆|power line|live wire|electrocut*|electric shock|sparking|downed wire|downed line|wire*…down|exposed wire*|冒火星|火星子|电倒|电晕|配电箱…火|配电箱…烟|插座…火|插座冒烟|electrical fire|got shocked|电死|电到|电着|电缆…断|电缆…掉|电线…烧|电线…冒|电线杆…倒|电杆…倒|cable…down|pole…down|shocked by',
          plain: '电线|火花|sparks|配电箱|电线杆|电缆',
        },
      }),
      duty('water-burst', ['Burst water main, cave-in', '水管爆裂、路面塌陷'], {
        owner: 'auxiliary',
        how: soon,
        together: ['water', 'urban_management'],
        steps: [
          ['Ask for place and depth, and for anything electrical nearby', '问清地点、水深、附近有无用电设施'],
          ['Call the water supplier', '通知供水企业'],
          ['If the road caves in, close it', '有塌陷的封闭道路'],
        ],
        says: {
          strong:
            '水管爆|爆管|水管…爆|水管破裂|自来水管|喷水|水喷|消防栓…喷|路面塌|塌陷|路塌|地陷|burst pipe|water main|burst water|pipe burst|pipe has burst|sinkhole|road collapsed|road has collapsed',
          plain: '水到处都是|积水|water everywhere',
        },
      }),
    ],
  ),
  category(
    'disasters',
    ['urgent_help', 'help'],
    ['Natural disasters, falling things', '自然灾害与坠物'],
    [
      duty('flood-or-landslide', ['Flood, landslide, storm', '洪涝、滑坡、风灾'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['fire_rescue', 'emergency_management', 'township'],
        steps: [
          ['Ask how many people are in danger and who cannot walk', '问清受困人数、有无行动不便者'],
          ['Report to the township and emergency management', '上报乡镇和应急管理部门'],
          ['Help to move people to safety', '协助转移安置'],
        ],
        says: {
          danger:
            '滑坡|泥石流|洪水|山洪|淹了|被淹|进水了…困|进水…困|淹到|房子塌|房屋倒塌|塌方|垮塌|决堤|地震|河水漫|龙卷风|台风…倒|flood*|landslide|mudslide|house collapsed|building collapsed|collapsed building|earthquake|dam broke|water is rising|塌了…埋|山塌|土埋|房子…塌|墙…塌|塌了…人|被土|石头滚下来|水漫|水位…涨|wall collapsed|roof collapsed|hillside|灌水|灌进|水灌|没出来|大水|涨水|困在车库|地下车库…水|屋顶塌|楼塌|房塌|梁断|楼…裂|墙…裂…倒|冲垮|被水困|water…basement…trapped|stuck on the roof…flood|roof caved|house is sinking',
          alarm: '倒塌|被埋|buried',
          plain: '老人被困|困在屋里|暴雨|roof…blown|塌了|台风',
        },
      }),
      duty('falling-object', ['Thrown or falling objects', '高空抛物、坠物'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['fire_rescue', 'urban_management'],
        steps: [
          ['Ask whether anybody is hurt; if so, call 120', '有无伤者，有伤通知120'],
          ['Set up a cordon below', '下方设置警戒'],
          [
            'If it was thrown, find the flat by video; if it is loose, call the owner and the property manager',
            '抛物的调取监控锁定住户；松脱的通知业主、物业排除',
          ],
        ],
        says: {
          danger:
            '高空抛物|高空坠物|楼上扔|楼上…扔下|楼上…掉下|往楼下扔|往下扔|差点砸到|砸到人|玻璃幕墙|外墙…脱落|外墙…掉|墙皮…掉|广告牌…掉|广告牌…摇|广告牌…倒|广告牌…吹|摇摇欲坠|要掉下来|falling object|throwing things out|thrown from|threw…from the window|falling from a|falling off the building|about to fall|billboard…fall|tiles falling|nearly hit|掉下来一块|楼…掉下来|楼…砸|差点砸|往楼下丢|往下丢|丢下来|glass fell|almost hit by|dropped from the…floor|往下倒|从楼上丢|楼上有人…丢|楼上…丢|楼上…砸下来|空调外机…掉|外机…掉|树…快要倒|快要倒|要倒了|要塌了|threw bottles|throwing bottles|throws things|falling glass',
          plain: '广告牌|花盆|billboard|碎玻璃',
          weak: '玻璃',
        },
      }),
    ],
  ),
  category(
    'medical',
    ['urgent_help', 'help'],
    ['Medical emergencies', '医疗急救'],
    [
      duty('medical-emergency', ['Sudden illness or injury', '突发疾病、受伤'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          ['Hold a three-way call with 120, which guides first aid', '与120三方通话，由其指导急救'],
          ['Send the nearest patrol with a defibrillator', '就近警力携带除颤仪到场'],
          ['Clear the way for the ambulance', '为救护车开道'],
        ],
        says: {
          danger:
            "晕倒|昏倒|昏迷|没有呼吸|没呼吸|没有心跳|心脏病|心梗|脑梗|中风|抽搐|口吐白沫|叫不醒|突然倒地|吐血|大出血|喘不过气|呼吸困难|噎住|噎着|窒息|过敏休克|中暑|摔断|骨折|从楼上摔|坠楼|unconscious|not breathing|isn't breathing|stopped breathing|can't breathe|no pulse|heart attack|stroke|seizure*|chok*|passed out|fainted|fainting|heavy bleeding|bleeding badly|unresponsive|cardiac arrest|fell from|poisoned|<body>…疼得|<body>…痛得|胸口疼|胸口痛|胸痛|说不出话|一身冷汗|turning blue|脸发紫|嘴唇发紫|发紫|抽过去|抽筋…倒|从…掉下来…折|从…掉下来…断|架子上掉|掉下来了…<injury>|腿折|腿断|<fall>…<injury>|<person>…没反应|没反应|没有反应|<person>…不会动|<person>…不动了|气上不来|喘不上|休克|中毒了|bleeding a lot|can't move|no response|not responding|going blue|severe bleeding|having a fit|allergic reaction|叫不应|瘫在|瘫倒|嘴歪|半身不遂|吞了|误食|误吞|误服|吞下|纽扣电池|卡喉|卡住喉咙|鱼刺…喘|没气息|没脉搏|断气|没了呼吸|昏死|昏过去|晕过去|晕了|抽风|翻白眼|心口疼|心绞痛|大口喘|脸色发青|脸色发白…倒|摔下来|从…摔|摔得|头…流血|流了很多血|大量出血|血止不住|烫伤|烧伤|中毒|食物中毒…昏|dropped to the floor|fell down the stairs|fell off|swallowed|face is drooping|can't feel|slurring|convuls*|having trouble breathing|short of breath|gasping|blue lips|cut…bleeding|bleeding|burned badly|hit his head|hit her head",
          alarm:
            '倒地|救护车|ambulance|不省人事|流血不止|severe pain|摔伤|collapsed|送医院|急救|emergency room|hurt badly|badly hurt|seriously injured',
          plain: '发高烧|头晕|faint|chest pain|流血了',
          weak: '受伤|injured|hurt|疼',
        },
      }),
      duty('childbirth', ['Woman in labour', '孕妇临产'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          ['Hold a three-way call with 120', '与120三方通话'],
          ['A patrol car leads the way to the hospital', '警车开道送医'],
          ['Inform the hospital', '提前通知医院'],
        ],
        says: {
          danger:
            '要生了|快生了|羊水破|临产|生孩子…路上|孕妇…出血|孕妇…肚子|in labour|in labor|water broke|waters broke|giving birth|having a baby|contractions|孩子头|头都快出来|要生孩子|见红|肚子疼…孕|baby is coming|about to give birth|破水|头都出来|宫缩|生了…车上|临盆|阵痛|went into labour|went into labor',
          plain: '孕妇|pregnant|预产期',
          weak: '媳妇',
        },
      }),
      duty('drunk-person', ['Helpless drunk person', '醉酒人员无人照料'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency', 'traffic_police'],
        steps: [
          ['Check breathing, injuries, and danger from cold or traffic', '查看呼吸、伤情、寒冷和交通危险'],
          ['Call 120 if the person cannot be woken', '叫不醒的通知120'],
          ['Hand over to family, or keep the person safe until sober', '交由家属或看护至酒醒'],
        ],
        says: {
          danger:
            '醉倒|喝醉…躺|醉酒…躺|喝多…躺|躺着…喝醉|躺着…喝多|躺…醉|醉汉…路边|醉汉…马路|喝醉…路边|醉得不省|喝醉…不动|drunk…lying|drunk…passed out|drunk…unconscious|lying drunk|drunk…on the road|drunk…in the snow|喝醉…不省|喝多…不动|喝多…雪地|喝多…马路|醉…躺马路|躺在马路|睡在马路|睡马路|asleep on the road|sleeping on the road|lying in the street|lying on the pavement|man lying|woman lying|有人躺在|躺在地上不动',
          plain: '喝醉|冻坏|酒味',
          weak: '喝多',
        },
      }),
    ],
  ),
  category(
    'mental-crisis',
    ['urgent_help', 'help'],
    ['Mental health crisis', '精神障碍患者危急情况'],
    [
      duty('mental-crisis', ['Person in a mental health crisis', '精神障碍患者肇事肇祸'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency', 'health'],
        steps: [
          ['Ask about weapons and danger to the person or others', '问清有无凶器、是否危及自身或他人'],
          ['Speak calmly, keep a distance, bring protective equipment', '语气平稳、保持距离、携带防护装备'],
          ['Call doctor and guardian; take to hospital if the law allows it', '通知医生和监护人，依法送医'],
        ],
        says: {
          danger:
            '精神病|精神病人|精神失常|精神障碍|疯子|发疯|发病…打人|精神分裂|神志不清|mentally ill|mental patient|psychotic|schizophren*|having a breakdown|mental breakdown|lost his mind|hallucinat*|manic episode|胡言乱语…砸|光着脚胡言|胡言乱语…<weapon>|胡言乱语|自言自语…砸|screaming at nothing|off his meds|off her meds|停药|没吃药…发作|病又犯|犯病|发作了|发作…砸|躁狂|疯了|疯疯癫癫|精神有问题|精神不正常|精神状态不好|stopped taking his med*|stopped taking her med*|hearing voices|thinks everyone is|paranoid|out of control',
          plain: '乱砍|talking to himself|acting crazy|光着身子|幻觉|情绪失控',
        },
      }),
    ],
  ),
  category(
    'helpless',
    ['urgent_help', 'help'],
    ['People who need shelter', '需救助人员'],
    [
      duty('abandoned-child', ['Abandoned child', '弃婴、无人照料儿童'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency', 'civil_affairs'],
        steps: [
          ['Keep the child warm and see a doctor', '保暖并送医'],
          ['Search for the parents, secure video', '查找监护人，调取监控'],
          ['Hand over to civil affairs with a certificate', '出具捡拾证明，移交民政部门'],
        ],
        says: {
          danger:
            '弃婴|遗弃|被丢弃|刚出生的婴儿|婴儿…没人|婴儿…没大人|扔下孩子|丢下孩子|小孩一个人在家|孩子没人管|孩子…没人管|abandoned baby|abandoned child|newborn…left|baby…left alone|child…left alone|left in a box|baby in a box|kid…home alone|婴儿哭…没|婴儿…没见大人|听到婴儿哭|没见大人|婴儿…扔|婴儿…丢|孩子…扔在|baby…abandoned|baby crying…nobody|小孩…一个人…哭|孩子…一个人…路边|孩子一个人在家|婴儿…门口|婴儿…箱|丢了个孩子在|没人要的孩子|toddler…alone|child alone|kid alone|baby left',
          plain: '纸箱里|婴儿|newborn|裹着',
          weak: '女厕所',
        },
      }),
      duty('homeless-person', ['Homeless or stranded person', '流浪乞讨、滞留人员'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['civil_affairs'],
        steps: [
          ['If the person is ill, injured or a minor, act at once', '患病、受伤或未成年的立即处置'],
          ['Offer the shelter; nobody is forced', '告知并引导前往救助站，不强制'],
          ['Help to identify those who cannot say who they are', '无法说明身份的协助查询'],
        ],
        says: {
          strong:
            '流浪汉|流浪者|流浪的|流浪人员|乞讨|乞丐|要饭|救助站|睡在…通道|睡在桥|桥洞|露宿|没地方去|没地方住|没钱回家|身无分文|homeless|beggar*|begging|sleeping rough|sleeping on the street|no place to stay|nowhere to go|shelter|no money to go home',
          weak: '安置|天冷',
        },
      }),
    ],
  ),
  category(
    'animals',
    ['urgent_help', 'help'],
    ['Dangerous animals', '危险动物'],
    [
      duty('dangerous-animal', ['Snake, wasps, wild animal', '蛇、蜂、野生动物'], {
        owner: 'auxiliary',
        how: soon,
        together: ['fire_rescue', 'natural_resources', 'medical_emergency'],
        steps: [
          ['Tell the caller to keep away and close the door', '告知远离、关门'],
          [
            'Call 119 for wasps and snakes, and forestry for protected animals',
            '蜂、蛇通知119，野生保护动物通知林业部门',
          ],
          ['Cordon', '外围警戒'],
        ],
        says: {
          danger:
            '家里…蛇|厨房…蛇|屋里…蛇|钻进…蛇|进了…蛇|蛇咬|毒蛇|蜇|野猪|bitten by a snake|snake in my|snake in the house|wild boar|stung|眼镜蛇|盘着…蛇|蟒蛇|<child>…蛇|cobra|python in|撞人…猪|被蜂|黄蜂…叮|疯狗|疯牛|牛…撞人|熊|老虎|猴子…抓|boar',
          strong:
            '马蜂|马蜂窝|蜂窝|蜜蜂|胡蜂|有蛇|一条蛇|蛇|猴子|野生动物|猫头鹰|wasp*|hornet*|snake|bees|beehive|monkey|wild animal',
          plain: '老鼠|蝙蝠',
        },
      }),
    ],
  ),
];
