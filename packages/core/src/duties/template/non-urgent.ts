import { category, duty, handedTo } from './write.ts';

export const nonUrgent = [
  category(
    'utilities',
    ['non_urgent', 'help'],
    ['Supply of water, power, gas, heat', '水电气热保障'],
    [
      duty('water-outage', ['No water', '停水'], {
        owner: 'grid_worker',
        how: handedTo('water'),
        steps: [
          ['Check whether the outage was announced, and tell the caller', '查询是否计划停水并告知'],
          ['Hand over to the water supplier', '移交供水企业'],
          ['Ask the community to help people in special need', '有特殊困难的通知社区帮助'],
        ],
        says: {
          strong:
            '停水|没水了|没有水了|断水|不来水|来水|水压|自来水…停|自来水…没有|水费|自来水发黄|no water|water outage|water supply|water is off|water was cut|no running water|water pressure|water bill|一滴水都没|停水…天|没有水|水龙头…没|水龙头…滴水|taps are dry|tap is dry|no water in|水停|停了水|tap…no water',
          plain: '水龙头|自来水|没水|tap water',
          weak: '水',
        },
      }),
      duty('power-outage', ['No electricity', '停电'], {
        owner: 'grid_worker',
        how: handedTo('power'),
        steps: [
          [
            'If there are sparks, fallen wires or people in lifts, it is urgent',
            '有火花、断线、电梯困人的按紧急处置',
          ],
          ['Hand over to the power supplier', '移交供电企业'],
          ['Tell the community about home ventilators', '有家用呼吸机等情况的通知社区'],
        ],
        says: {
          strong:
            '停电|断电|跳闸|没电了|没有电|来电…时候|整个…黑了|电费|电表|power outage|power cut|blackout|no electricity|no power|electricity is out|power is out|power went out|lost power|electricity bill|全黑了|突然全黑|没电|家里没电|也没电|停电…小时|lights went out',
          plain: '供电|恢复供电|electricity',
          weak: '黑了',
        },
      }),
      duty('gas-outage', ['No gas', '停气'], {
        owner: 'grid_worker',
        how: handedTo('gas'),
        steps: [
          [
            'Ask whether there is a smell of gas; if so, handle it as a leak',
            '先问有无燃气味，有则按泄漏处置',
          ],
          ['Hand over to the gas supplier', '移交燃气企业'],
          ['Tell the caller to close the valve', '提示关闭阀门'],
        ],
        says: {
          strong:
            '停气|天然气停|煤气停|煤气…停了|燃气停|天然气…没有|没有天然气|没煤气|打不着火|打不着|燃气费|气表|gas outage|no gas|gas is off|gas supply|gas bill|没气了|没气|炒菜…没气|燃气…没有|做饭…没气|stove…no gas',
          plain: '灶台|燃气|天然气|煤气|gas',
          weak: '炒菜',
        },
      }),
      duty('heating-failure', ['No heating', '供暖'], {
        owner: 'grid_worker',
        how: handedTo('heating'),
        steps: [
          ['Ask whether there are infants, old or ill people at home', '问清有无老幼病人'],
          ['Hand over to the heating supplier', '移交供热企业'],
          ['If needed, the community offers a warm place', '必要时由社区提供取暖处'],
        ],
        says: {
          strong:
            '暖气|供暖|供热|地暖|暖气片|暖气不热|取暖费|heating|radiator*|no heat|heat is off|地暖…冰凉|屋里还是冰凉|暖气…凉|暖气…漏|冰凉|冻死|radiator is cold|house is freezing',
          weak: '太冷|屋里',
          plain: '冷',
        },
      }),
    ],
  ),
  category(
    'urban-management',
    ['non_urgent', 'other'],
    ['City and streets', '城市管理'],
    [
      duty('street-vendors', ['Street vendors, occupied pavements', '占道经营、流动摊贩'], {
        owner: 'grid_worker',
        how: handedTo('urban_management'),
        steps: [
          ['If there is a quarrel on the spot, send somebody', '现场有冲突的派警'],
          ['Hand over to urban management', '移交城管部门'],
          ['Tell the caller which agency has it', '告知报警人承办单位'],
        ],
        says: {
          strong:
            '占道经营|小摊贩|摊贩|流动摊|摆摊|小摊|地摊|占道|人行道全占|人行道…占|店外经营|street vendor*|vendors|stalls|hawker*|blocking the sidewalk|blocking the pavement',
          plain: '人行道|小商贩|sidewalk|pavement',
        },
      }),
      duty('rubbish', ['Rubbish and dirt', '垃圾、环境卫生'], {
        owner: 'grid_worker',
        how: handedTo('urban_management'),
        steps: [
          ['Record place and kind', '记录地点和类型'],
          ['Hand over to urban management', '移交城管部门'],
          ['Dumped chemicals are an environmental case', '倾倒危险废物的按环境案件处置'],
        ],
        says: {
          strong:
            '垃圾没人|垃圾…没人清|垃圾桶|垃圾堆|建筑垃圾|乱倒垃圾|倒垃圾在|垃圾…清运|垃圾成堆|清运|粪便|公厕|环境卫生|小广告|rubbish|garbage|trash|litter*|dumping waste|public toilet|垃圾堆成|堆成山|垃圾…山|偷倒|乱扔垃圾|piled up trash|垃圾房|没拉走|垃圾…拉走|苍蝇成群|垃圾…没人收|trash not collected|garbage…not collected',
          plain: '垃圾|很臭|苍蝇|臭死|stinks|堆满垃圾',
          weak: '堆',
        },
      }),
      duty('illegal-building', ['Illegal building', '违法建设'], {
        owner: 'grid_worker',
        how: handedTo('urban_management'),
        steps: [
          [
            'If load-bearing walls are touched or there is danger of collapse, call the housing department at once',
            '涉及承重墙、有坍塌危险的立即通知住建',
          ],
          ['Hand over to urban management', '移交城管部门'],
          ['Tell the caller which agency has it', '告知报警人承办单位'],
        ],
        says: {
          strong:
            '违章建筑|违建|私搭乱建|违法建设|私自搭建|自己搭|加盖|顶楼…搭|阳光房|玻璃房|砸承重墙|承重墙|illegal building|illegal construction|illegal structure|illegally built|without a permit…build|built without permission|load-bearing wall|封起来盖|院子…盖|盖了间|天台…盖|占绿地|阳台…封|built a room|building an extension',
          plain: '搭建|顶楼|盖了',
        },
      }),
      duty('street-facilities', ['Street lights, manholes, trees', '路灯、井盖、树木等设施'], {
        owner: 'grid_worker',
        how: handedTo('hotline_12345', 'prompt'),
        steps: [
          [
            'At an open manhole or a hanging branch, somebody stays until it is secured',
            '井盖缺失、树枝悬挂的先派人看守',
          ],
          ['Hand over to urban management', '移交城管部门'],
          ['Check that it was done', '回访办理结果'],
        ],
        says: {
          strong:
            '路灯|井盖|下水道…堵|下水道|下水道堵|护栏坏|公交站台|树枝…断|树枝|树倒|路面坑洼|健身器材|street light*|streetlight*|street lamp*|manhole|drain cover|sewer…blocked|pothole*|fallen tree|broken bench|tree branch|大窟窿|窟窿|盖子不知|盖子没了|盖子…不见|路面…洞|坑…人行道|人行道…坑|hole in the pavement|hole in the sidewalk|大树…歪|树歪|树…倒在路|路灯…不亮|路灯不亮|路灯…黑|公交牌|井盖…响|path light|streetlight…out|tree…leaning',
          plain: '踩空|公共设施|坏了没人修|坑|歪了',
        },
      }),
    ],
  ),
  category(
    'environment',
    ['non_urgent', 'other'],
    ['Environment', '生态环境'],
    [
      duty('air-pollution', ['Smoke, fumes, dust', '油烟、废气、扬尘'], {
        owner: 'grid_worker',
        how: handedTo('ecology'),
        steps: [
          ['If there is choking or burning eyes, handle it as a chemical leak', '刺鼻、眼痛的按泄漏处置'],
          ['Hand over to ecology or urban management', '移交生态环境或城管部门'],
          ['Tell the caller which agency has it', '告知报警人承办单位'],
        ],
        says: {
          strong:
            '油烟|废气|扬尘|焚烧秸秆|烧秸秆|烧垃圾|烟囱|灰尘大|排放废气|cooking fumes|kitchen fumes|exhaust gas|air pollution|dust from|burning straw|burning rubbish|burning garbage|chimney|烧稻草|烧…秸秆|烧荒|烧…呛|烟…呛|呛得|粉尘|burning crop*',
          plain: '烧烤店|呛人|fumes|异味|稻草',
        },
      }),
      duty('water-pollution', ['Discharged waste water', '污水、水体污染'], {
        owner: 'grid_worker',
        how: handedTo('ecology'),
        steps: [
          [
            'If there are dead fish or drinking water is affected, act promptly',
            '出现死鱼、涉及水源地的尽快处置',
          ],
          ['Hand over to ecology', '移交生态环境部门'],
          ['If a crime is suspected, inform the environmental police', '涉嫌犯罪的通报环侦部门'],
        ],
        says: {
          strong:
            '偷排|污水|排污|河里排|往河里|河水发黑|黑水|河水…臭|水污染|死鱼|sewage|waste water|wastewater|discharging|polluting the river|river…polluted|dead fish|black water',
          plain: '河水|排放|臭水|pollution',
        },
      }),
    ],
  ),
  category(
    'market',
    ['non_urgent', 'other'],
    ['Market and food', '市场监管'],
    [
      duty('food-safety', ['Food safety', '食品安全'], {
        owner: 'grid_worker',
        how: handedTo('market_supervision'),
        steps: [
          ['If somebody is seriously ill, call 120', '病情严重的通知120'],
          ['Hand over to market supervision', '移交市场监管部门'],
          ['Advise to keep food and receipt', '提示保留食物和票据'],
        ],
        says: {
          strong:
            '食物中毒|吃出|拉肚子|过期食品|过期…食品|变质|地沟油|食品安全|卫生不合格|饭菜…虫|菜里…虫|外卖…吃出|food poisoning|cockroach|expired food|rotten|found a hair|bug in my food|insect in|got sick after eating|food safety|上吐下泻|呕吐…吃|吃…上吐|吃完…吐|外卖…玻璃|菜里…头发|馊|glass in my food|vomiting after eating',
          plain: '外卖|卫生差|餐馆|restaurant|takeaway',
          weak: '吃的',
        },
      }),
      duty('price-complaint', ['Prices and charges', '价格、收费'], {
        owner: 'grid_worker',
        how: handedTo('market_supervision'),
        steps: [
          ['If somebody may not leave before paying, send somebody', '不付款不让走的派警'],
          ['Hand over to market supervision', '移交市场监管部门'],
          ['Advise to keep menu, bill and photographs', '提示保留菜单、账单、照片'],
        ],
        says: {
          strong:
            '乱收费|宰客|宰人|天价|哄抬物价|价格欺诈|不明码标价|多收钱|多收了|强制消费|传销|overcharg*|rip-off|ripped off|price gouging|charged me double|hidden fee*|pyramid scheme',
          plain: '价格|收费|牌子上写|price',
          weak: '景区',
        },
      }),
    ],
  ),
  category(
    'public-transport',
    ['non_urgent', 'other'],
    ['Public transport', '交通运输服务'],
    [
      duty('taxi-complaint', ['Taxis, ride-hailing, buses', '出租车、网约车、公交投诉'], {
        owner: 'grid_worker',
        how: handedTo('transport'),
        steps: [
          ['If the caller is still in the car and afraid, send somebody', '仍在车上且感到不安的派警'],
          ['Hand over to transport (12328)', '移交交通运输部门（12328）'],
          ['Ask for plate, time and route', '提示提供车牌、时间、路线'],
        ],
        says: {
          strong:
            '拒载|绕路|不打表|拒绝打表|黑车|司机态度|网约车…投诉|出租车…投诉|出租车…绕|公交司机|甩客|taxi driver*|taxi refused|refused the meter|use the meter|took a detour|cab driver|ride-hailing|bus driver|illegal taxi',
          plain: '网约车|打表|滴滴',
          weak: '出租车|taxi|司机',
        },
      }),
    ],
  ),
  category(
    'health',
    ['non_urgent', 'consultation'],
    ['Health services', '卫生健康服务'],
    [
      duty('hospital-service', ['Hospitals, vaccination, registration', '就医、疫苗、挂号'], {
        owner: 'grid_worker',
        how: handedTo('health'),
        steps: [
          ['If somebody is acutely ill, call 120', '急症通知120'],
          ['Hand over to the health hotline (12320)', '转接卫生健康热线（12320）'],
          ['If somebody can hardly walk, the community helps', '行动不便的由社区协助'],
        ],
        says: {
          strong:
            '挂号|打疫苗|疫苗|医保|社区医院|体检|门诊|卫生院|医院…几点|vaccin*|clinic|outpatient|hospital hours|medical insurance|health insurance',
          plain: '看病|几点上班',
          weak: '医院|hospital',
        },
      }),
    ],
  ),
  category(
    'telecom',
    ['non_urgent', 'consultation'],
    ['Telecommunications', '通信服务'],
    [
      duty('nuisance-calls', ['Spam calls, phone and network', '骚扰电话、通信故障'], {
        owner: 'grid_worker',
        how: handedTo('telecom'),
        steps: [
          ['If there are threats or fraud in them, the police act', '内容涉威胁、诈骗的由公安处置'],
          ['Hand over to the operator or 12321', '移交电信企业或12321'],
          ['Explain how to block them', '告知拦截方法'],
        ],
        says: {
          strong:
            '骚扰电话|推销电话|垃圾短信|广告电话|宽带|网络断了|没信号|推销…电话|营销电话|呼死你|spam call*|telemarket*|robocall*|nuisance call*|sales calls|broadband|internet is down|no signal',
          plain: '陌生电话|推销|宽带费',
        },
      }),
    ],
  ),
  category(
    'education',
    ['non_urgent', 'consultation'],
    ['Education', '教育服务'],
    [
      duty('school-admission', ['Admission, schools, training', '入学、学校、培训'], {
        owner: 'grid_worker',
        how: handedTo('education'),
        steps: [
          ['A child in danger at school is a police matter', '学校内儿童遇险由公安处置'],
          ['Hand over to education', '移交教育部门'],
          ['The station answers questions about the household register', '涉及户籍的由派出所解答'],
        ],
        says: {
          strong:
            '上小学|上学怎么|入学|划片|学区|报名…学校|小孩上学|孩子上学|幼儿园报名|补课|学校收费|老师…补课|school admission|enrol*|school district|school fees|kindergarten registration',
          plain: '报名|学校|school',
        },
      }),
    ],
  ),
];
