import { category, duty, handedTo, inTurn, mediated, soon } from './write.ts';

export const disputes = [
  category(
    'family-disputes',
    ['dispute', 'dispute'],
    ['Family disputes', '婚姻家庭纠纷'],
    [
      duty('marital-dispute', ['Couple in dispute', '夫妻、感情纠纷'], {
        owner: 'community_officer',
        how: soon,
        together: ['mediation_committee'],
        steps: [
          [
            'Ask about violence first; if there was any, handle it as domestic violence',
            '先问有无动手，有则按家庭暴力处置',
          ],
          ['Calm both sides separately and look after the children', '分开劝解，照看孩子'],
          ['Call in mediators and follow up later', '引入调解员，后续回访'],
        ],
        says: {
          strong:
            '夫妻吵架|两口子|闹离婚|离婚|感情纠纷|夫妻…吵|老婆…吵架|老公…吵架|抢孩子|争孩子|抚养权|婚外情|出轨|彩礼|分手…纠纷|marital|divorce*|couple…arguing|couple…quarrel*|husband and wife…arguing|arguing with my wife|arguing with my husband|custody|cheating on me|breakup|外面有人|小三|<spouse>…吵|<spouse>…离|闹分手|回娘家|affair|<spouse>…存款|<spouse>…吵翻|<spouse>…闹|吵翻了|离家…老婆|转移财产|fight with my wife over|my wife and i|my husband and i',
          plain: '夫妻|婆媳|家庭纠纷|family dispute|存款|给她弟',
          weak: '老公|老婆|husband|wife|吵|没动手',
        },
      }),
      duty('elder-support', ['Support of parents, inheritance', '赡养、继承纠纷'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['mediation_committee', 'judicial_office'],
        steps: [
          ['Make sure that the old person is safe, warm and fed tonight', '确认老人当晚吃住安全'],
          ['Bring all the children together to talk', '召集全部子女共同协商'],
          ['Make a written agreement; if that fails, refer to legal aid', '签订协议，不成的引导法律援助'],
        ],
        says: {
          strong:
            '赡养|不养老|不管老人|不赡养|子女不管|儿子…不管|女儿…不管|不管老娘|不管老爹|遗产|继承|分家|拆迁款…分|elder support|support our mother|support their parents|inherit*|refuse to care for|nobody takes care of our|will of my',
          plain: '推来推去|养老',
          weak: '儿子|老娘',
        },
      }),
    ],
  ),
  category(
    'neighbour-disputes',
    ['dispute', 'dispute'],
    ['Neighbour disputes', '邻里纠纷'],
    [
      duty('neighbour-dispute', ['Dispute between neighbours', '邻里纠纷'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['mediation_committee'],
        steps: [
          ['Hear both sides separately', '双方分别听取'],
          ['Ask a grid worker or cadre to mediate', '网格员或社区干部参与调解'],
          ['Reach an agreement and call back within two weeks', '达成协议，两周内回访'],
        ],
        says: {
          strong:
            '邻里纠纷|邻居…纠纷|邻居…矛盾|邻居…吵|公共走廊|走廊…鞋柜|鞋柜|占用公共|公共区域|楼道…放东西|楼道…占|占用楼道|邻居…放东西|邻居…骂|隔壁…骂|种菜…邻居|空调水|门口…监控|dispute with my neighbo*|neighbo*…dispute|neighbor…argu*|neighbour…argu*|neighbour…fence|neighbor…fence|shared hallway|neighbour…camera|neighbor…camera',
          plain: '邻居|隔壁|发生纠纷|公摊|neighbour*|neighbor*|hallway|他们不认|邻居不认账',
          weak: '楼道|走廊|corridor|不认账',
        },
      }),
      duty('leak-dispute', ['Water leaking from another flat', '漏水纠纷'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['mediation_committee', 'property_management'],
        steps: [
          ['Have the water shut off first', '先关阀止水'],
          ['See the damage with both and the property manager', '双方和物业共同查看损失'],
          ['Agree on repair and costs', '协商维修和赔偿'],
        ],
        says: {
          strong:
            '楼上漏水|楼上…漏水|漏水到|天花板…漏|天花板…滴|天花板…水|往下滴水|渗水|屋顶漏水|卫生间…漏|漏水…赔|把我家淹|泡了我家|leak*…from upstairs|leak*…ceiling|ceiling…leak*|upstairs…leak*|water…ceiling|water dripping|dripping…ceiling|吊顶|泡坏|楼上…泡|楼上…水…泡|洗衣机的水|水…渗|墙…湿|ceiling…wet',
          plain: '漏水|滴水|leaking|泡了',
          weak: '楼上',
        },
      }),
    ],
  ),
  category(
    'consumer-disputes',
    ['non_urgent', 'dispute'],
    ['Consumer disputes', '消费纠纷'],
    [
      duty('consumer-dispute', ['Goods, refunds, prepaid cards', '商品质量、退款、预付卡'], {
        owner: 'grid_worker',
        how: handedTo('market_supervision'),
        steps: [
          [
            'Ask whether there is a quarrel or violence on the spot; if so, send somebody',
            '问清现场有无冲突，有则派警',
          ],
          ['Hand over to market supervision (12315)', '移交市场监管部门（12315）'],
          ['Tell the caller to keep receipt and chat', '提示保留票据和聊天记录'],
        ],
        says: {
          strong:
            "不退款|不给退|不肯退|退款纠纷|退货|质量问题|质量有问题|假货|买到假|假冒伪劣|办的卡|年卡|预付卡|充值卡|健身房|美容院…退|消费纠纷|关门跑路|老板跑路|培训费…退|商家…退|缺斤少两|refund*|consumer|fake goods|defective|warranty|prepaid card|membership card|gym closed|broken phone|poor quality|return the product|shop sold me|送来就是坏|客服踢皮球|踢皮球|网上买的…坏|买的…坏|刚买…坏|退换|维权…商家|delivered broken|arrived broken|customer service…ignore*|收了定金|定金…不退|定金|装修公司|不干活也不退|课程…退|驾校…退|婚纱…退|二手车…骗|won't refund|money back|took my deposit and|contractor took",
          plain: '商家|售后|退钱|维修…坏|顾客|merchant|买的|不退|退费|装修',
          weak: '店家|老板|shop',
        },
      }),
    ],
  ),
  category(
    'labour-disputes',
    ['non_urgent', 'dispute'],
    ['Labour disputes', '劳动纠纷'],
    [
      duty('wage-arrears', ['Unpaid wages', '拖欠工资'], {
        owner: 'community_cadre',
        how: handedTo('labour'),
        steps: [
          ['If there is a crowd or a threat on the spot, send somebody', '现场聚集或有过激苗头的派警'],
          [
            'Hand over to labour inspection; open a case if wages are withheld maliciously',
            '移交劳动监察；涉嫌恶意欠薪的受案',
          ],
          ['Caller: contract, time sheets, transfers', '提示准备合同、考勤、转账记录'],
        ],
        says: {
          strong:
            "拖欠工资|欠薪|欠工资|不发工资|工资不发|工资不给|工资没发|讨薪|血汗钱|工钱|工资…没给|拖着…工资|克扣工资|结工资|不结工资|unpaid wage*|unpaid salary|wages|salary|hasn't paid me|owes me…salary|owes me…wages|not paid my|withholding my pay|一分钱没拿到|老板跑了|老板跑路…钱|干了…没拿到|干了…没给钱|活干完…钱|hasnt paid us|hasn't paid us|haven't been paid|not been paid|didn't pay us|没发钱|下周发钱|发钱|没发工资|打工…没给|店长…钱|老板…不给钱|干活…不给钱|工程…不结|压工资|拿不到工资|拿不到钱|unpaid|paycheck|pay us|pay me for my work",
          plain: '工资|包工头|boss owes|employer|干了半年|打工|店长',
          weak: '老板|boss|农民工',
        },
      }),
      duty('work-injury', ['Accident at work, other labour disputes', '工伤及其他劳动纠纷'], {
        owner: 'community_cadre',
        how: handedTo('labour'),
        steps: [
          ['If somebody is injured right now, call 120 first', '正在受伤的先通知120'],
          [
            'Tell the caller to report the injury within 30 days, and hand over to labour and social security',
            '告知30日内申报工伤，移交人社部门',
          ],
          ['Tell the caller about legal aid', '告知法律援助'],
        ],
        says: {
          strong:
            '工伤|不给报工伤|赔工伤|被辞退|劳动合同|劳动仲裁|社保不交|不交社保|试用期|加班费|work injury|injured at work|hurt at work|workplace injury|fired me|wrongful dismissal|social insurance|overtime pay|labour contract',
          plain: '干活…伤|上班…伤|compensation',
          weak: '厂里|工地|老板|factory',
        },
      }),
    ],
  ),
  category(
    'property-management',
    ['non_urgent', 'dispute'],
    ['Property management', '物业纠纷'],
    [
      duty('property-management', ['Property manager, repairs, fees', '物业服务、维修、收费'], {
        owner: 'building_head',
        how: handedTo('property_management'),
        steps: [
          ['If people are stuck in a lift, handle it as a rescue', '电梯困人按救援处置'],
          ['Hand over to the housing department and the community', '移交住建部门和社区'],
          ['Bring the owners’ committee and the property manager together', '组织业委会与物业协商'],
        ],
        says: {
          strong:
            '物业|物业不作为|物业费|业委会|电梯坏了|电梯坏|电梯…维修|电梯…不修|小区保安…不|停车费…物业|公共维修|property manage*|property manager|management company|homeowners|hoa|lift is broken|elevator is broken|elevator…out of order|elevator…broken|lift…broken|就知道收钱|电梯三天两头|电梯…停…物业|物业…收钱|绿化没人管|门禁坏|地下室的灯|楼道灯|楼道…灯|小区…路灯|电梯老坏|大门坏|水箱…物业|物业…踢皮球|building manager|strata',
          plain: '没人修|小区管理|小区大门|踢皮球',
          weak: '小区|电梯|保安|elevator',
        },
      }),
    ],
  ),
  category(
    'tenancy-disputes',
    ['dispute', 'dispute'],
    ['Tenancy disputes', '租赁纠纷'],
    [
      duty('rent-dispute', ['Rent, deposit, eviction', '租金、押金、腾退'], {
        owner: 'community_cadre',
        how: mediated,
        together: ['judicial_office'],
        steps: [
          [
            'If somebody is locked out from belongings or there is a scuffle, send somebody',
            '被换锁无法取物或有冲突的派警',
          ],
          ['Let the community mediate first', '社区先行调解'],
          [
            'If that fails, explain how to sue; pass problems with agents to the housing department',
            '不成的告知诉讼；中介问题移交住建部门',
          ],
        ],
        says: {
          strong:
            "押金|房东…不退|房东…退|退押金|退租|房租|租房纠纷|赶我走…房东|房东…赶|房东…换锁|换锁|中介…退|中介费|租客不走|租客…不交|landlord|deposit back|my deposit|rent dispute|tenant*…won't pay|evict*|lease|rental agent|二房东|押一付三|卷了…押|房租…跑|长租公寓|租的房…不让住|房东…扔|扔出来|东西扔|房东…断水|房东…断电|房东…涨|没到期…赶|租期|landlord…stuff|threw my things",
          plain: '房东|中介|租房|rent|租的|没到期',
          weak: '租客',
        },
      }),
    ],
  ),
  category(
    'debt-disputes',
    ['dispute', 'dispute'],
    ['Debts and contracts', '债务与合同纠纷'],
    [
      duty('debt-dispute', ['Debt or contract', '债务、合同纠纷'], {
        owner: 'community_cadre',
        how: mediated,
        together: ['judicial_office'],
        steps: [
          ['If collectors threaten, detain or damage, send somebody', '催收中有威胁、拘禁、损毁的派警'],
          ['Let the resident lawyer explain payment orders and lawsuits', '驻所律师说明支付令和诉讼途径'],
          ['Arrange mediation if both sides want it', '双方愿意的组织调解'],
        ],
        says: {
          strong:
            "欠钱不还|欠我钱|欠我…不还|借钱不还|借了…不还|借了我|借条|欠条|债务纠纷|要债|讨债|催收|合同纠纷|货款|工程款|拖着不还|不还钱|owes me money|owe*…me…yuan|won't pay me back|never paid me back|debt*|loan…not repaid|iou|breach of contract|lent him|lent her|lent…money|debt collector*|拿了我…万|借走…万|拿我…万…不接|欠…万|借出去…要不回|borrowed…money|borrowed…from me|借给|打了欠条|打了借条|到期不认|到期不还|还钱|要账|要钱…不还|lent…friend|money i lent",
          plain: '欠钱|合同|contract|不认|借',
          weak: '老赖|电话都不接',
        },
      }),
    ],
  ),
  category(
    'medical-disputes',
    ['dispute', 'dispute'],
    ['Medical disputes', '医疗纠纷'],
    [
      duty('medical-dispute', ['Dispute in a hospital', '医患纠纷'], {
        owner: 'security_officer',
        how: soon,
        together: ['mediation_committee', 'health'],
        steps: [
          ['Keep the wards running; nobody may be held or blocked', '保障诊疗秩序，不得围堵限制医护'],
          ['Refer to the mediation committee for medical disputes', '引导至医疗纠纷人民调解委员会'],
          ['Open a case for violence against staff', '伤医行为依法立案'],
        ],
        says: {
          strong:
            "医患纠纷|医疗纠纷|医闹|家属…医院闹|医院…闹|家属…手术|医疗事故|手术…不满|打医生|打护士|在医院…纠纷|医生办公室|medical dispute|malpractice|patient's family…hospital|family…shouting at the doctor|attacking the doctor|shouting at nurses",
          plain: '家属|手术|surgery',
          weak: '医院|医生|hospital|doctor',
        },
      }),
    ],
  ),
  category(
    'land-disputes',
    ['dispute', 'dispute'],
    ['Land and homesteads', '土地与宅基地纠纷'],
    [
      duty('land-dispute', ['Homestead, boundary, demolition', '宅基地、地界、征地拆迁'], {
        owner: 'community_cadre',
        how: mediated,
        together: ['judicial_office', 'township', 'natural_resources'],
        steps: [
          ['If there is an excavator or a fight on the spot, send somebody', '现场强拆、动手的派警'],
          ['Let the township and natural resources decide who has the right', '由乡镇和自然资源部门确权'],
          ['Let the village mediate, with the rehired judge if needed', '村级调解，必要时请回聘法官参与'],
        ],
        says: {
          strong:
            '宅基地|地界|占了我家的地|占我家地|占了…地基|占了我家地|地基|盖房…占|土地纠纷|征地|拆迁|强拆|承包地|田埂|山林|坟地|祖坟|land dispute|boundary|homestead|demolition|farmland|property line|encroach*|my land|菜地|占了…菜地|我家…地…占|占…耕地|鱼塘…承包|自留地|my field',
          plain: '盖房|村里调解|宅院|没人给说法',
          weak: '村里|村委会|village',
        },
      }),
    ],
  ),
  category(
    'everyday-quarrels',
    ['dispute', 'dispute'],
    ['Everyday quarrels', '日常纠纷'],
    [
      duty('parking-dispute', ['Quarrel about parking', '停车纠纷'], {
        owner: 'community_officer',
        how: soon,
        together: ['mediation_committee', 'property_management'],
        steps: [
          ['Calm both sides and clear the way', '劝解，先恢复通行'],
          ['Mediate on the spot', '现场调解'],
          ['Tell the property manager about lasting causes', '长期原因告知物业整改'],
        ],
        says: {
          strong:
            '停车纠纷|抢车位|车位吵|车位…吵|停车…吵|为了停车|停车位…吵|因为停车|parking dispute|arguing over a parking|argu*…parking|fighting over a parking|parking space…argu*|quarrel…parking',
          plain: '车位|互相堵',
          weak: '吵起来|车主|停车',
        },
      }),
      duty('verbal-quarrel', ['Quarrel', '口角纠纷'], {
        owner: 'community_officer',
        how: soon,
        together: ['mediation_committee'],
        steps: [
          ['Ask about violence and weapons', '问清有无动手、有无器械'],
          ['Separate the two and hear both', '分开双方，听取陈述'],
          ['Settle it on the spot and record it', '现场调处并记录'],
        ],
        says: {
          strong:
            '吵架|口角|争吵|吵得很凶|吵得不可开交|吵得厉害|对骂|互骂|骂人|辱骂我|verbal argument|arguing|quarrel*|shouting at each other|yelling at each other|heated argument|an argument|insulting|面红耳赤|让座|吵得|争起来|吵吵|争执|bickering|row between',
          plain: '吵起来|吵|纠纷|劝劝|来劝|argument|shouting',
          weak: '骂',
        },
      }),
    ],
  ),
];
