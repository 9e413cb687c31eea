import { answered, atOnce, category, duty, handedTo, inTurn, soon } from './write.ts';

/** What callers report or ask for besides crimes, accidents and disputes. */
export const reportsAndRequests = [
  category(
    'property-crime',
    ['criminal', 'criminal'],
    ['Other property crime', '其他侵财案件'],
    [
      duty('other-theft', ['Other theft', '其他盗窃'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          [
            'Ask whether they are still there, how many, with which vehicle and in which direction',
            '是否仍在现场，问清人数、车辆、去向',
          ],
          [
            'Examine the scene, get camera recordings, list what is missing',
            '勘查现场、调取监控、登记被盗物品',
          ],
          ['Open the case; inform the owner of the cables or pipes', '受案登记，通知线缆、管道权属单位'],
        ],
        says: {
          strong:
            '偷电缆|剪电缆|剪线|偷鱼|偷菜|快递被偷|包裹被偷|工地…偷|宿舍…偷|cable theft|parcel was stolen|stole my parcel|copper…stolen',
          plain: '被偷了|偷东西|stolen from',
        },
      }),
      duty('counterfeit-money', ['Counterfeit money', '假币'], {
        owner: 'case_officer',
        how: inTurn,
        steps: [
          ['Keep the note and touch it as little as possible', '保留假币，减少触碰'],
          ['Ask who paid with it; get camera recordings', '问清付款人，调取监控'],
        ],
        says: {
          strong: '假币|假钞|假钱|收了一张…假|counterfeit|fake note|fake bill|fake hundred|forged note',
        },
      }),
      duty('pyramid-scheme', ['Pyramid scheme', '传销'], {
        owner: 'case_officer',
        how: atOnce,
        together: ['market_supervision'],
        steps: [
          ['Do not ring back if people are being held', '有人被控制的不得回拨'],
          [
            'Ask how many there are, how they are guarded, and for landmarks nearby',
            '问清人数、看管情况、附近标志物',
          ],
          ['Free them, separate organisers from those deceived', '解救人员，区分组织者与受骗者'],
        ],
        says: { strong: '传销|拉人头|上课喊口号|pyramid scheme|multi-level marketing|recruiting…members' },
      }),
      duty('self-report', ['Somebody who gives himself up', '投案自首'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          ['Record that the person came voluntarily', '记录系主动投案'],
          ['Check for pending cases', '核查是否涉案在逃'],
        ],
        says: {
          strong:
            '自首|投案|银行卡借给|卡借给|卖了银行卡|帮人走账|turn myself in|give myself up|lent my bank card|rented out my account',
        },
      }),
    ],
  ),
  category(
    'unclear-danger',
    ['urgent_help', 'help'],
    ['Calls for help that must be understood', '需研判的求助'],
    [
      duty('silent-call', ['Silent or disguised call for help', '无声或隐蔽求助'], {
        owner: 'command_room_officer',
        how: atOnce,
        steps: [
          ['Ask questions that can be answered with yes or no', '以“是”“否”可答的问题询问'],
          ['Locate the caller, look up earlier calls from the number', '定位并查询该号码既往警情'],
          ['Do not ring back if that may endanger the caller', '可能危及来电人的不得回拨'],
        ],
        says: {
          strong:
            "接通后无|无人说话|没人说话|无声|不方便说话|不能说话|不要回电|别回电|披萨|silent call|nobody speaks|pizza|cannot speak|can't speak freely",
        },
      }),
      duty('welfare-check', ['Somebody not seen for days', '独居人员失联查看'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['fire_rescue', 'medical_emergency', 'locksmith'],
        steps: [
          ['Ask who has a key, and about relatives and illness', '问清钥匙持有人、亲属、病史'],
          ['Open the door in the presence of a witness', '有见证人在场时开门'],
        ],
        says: {
          strong:
            "好几天没看见|几天没露面|好久没露面|好几天没见|独居…没人应|电话没人接…一个人住|haven't seen…days|lives alone…answer|not been seen",
        },
      }),
      duty('body-found', ['A body found', '发现尸体'], {
        owner: 'case_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          ['Nobody goes near; the finder stays', '无关人员远离，报警人留在现场'],
          ['Call 120, scene examination and the forensic doctor', '通知120、刑事技术和法医'],
          ['Identify the person, tell the family in person', '查明身份，当面告知家属'],
        ],
        says: {
          strong:
            '尸体|死人|像是人…脸朝下|死在|漂着…人|dead body|a body in|found a body|corpse|floating face down',
        },
      }),
      duty('life-support', ['Life-support without power or supply', '居家维生设备断电断供'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency', 'power', 'fire_rescue'],
        steps: [
          ['Ask how long the battery lasts and who is with the patient', '问清电池剩余时间、陪护人员'],
          [
            'Call 120 first, then the power supplier, and ask 119 for a generator',
            '先通知120，再通知供电企业，请119携带发电机',
          ],
        ],
        says: {
          strong:
            '呼吸机|制氧机|透析机|靠机器喘气|氧气瓶…空|ventilator|oxygen concentrator|dialysis machine|oxygen…running out',
        },
      }),
      duty('found-person', ['Lost person found safe', '发现走失人员'], {
        owner: 'community_officer',
        how: soon,
        steps: [
          ['Give the person a warm seat; somebody stays', '安置看护'],
          [
            'Identify the person by bracelet, database and missing reports',
            '通过手环、信息查询、走失报警核对身份',
          ],
          ['Hand over to family or civil affairs', '交由家属或民政部门'],
        ],
        says: {
          strong:
            "捡到个小孩|捡到一个孩子|说不清住哪|说不清家|黄手环|找不着家|doesn't know where he lives|doesn't know where she lives|cannot say where",
        },
      }),
    ],
  ),
  category(
    'breakdowns',
    ['road_traffic', 'traffic'],
    ['Vehicles that cannot go on', '车辆故障'],
    [
      duty('breakdown', ['Broken-down vehicle', '车辆抛锚'], {
        owner: 'department_officer',
        how: soon,
        together: ['traffic_police'],
        steps: [
          ['People go behind the barrier; put up a warning triangle', '人员撤至护栏外，放置警示牌'],
          ['Protect the lane, call a tow truck', '做好防护，联系拖车'],
        ],
        says: {
          strong:
            '抛锚|熄火了|打不着火|车坏在|拖车|broke down|broken down|breakdown|need a tow|tow truck|stalled',
        },
      }),
    ],
  ),
  category(
    'city-services',
    ['non_urgent', 'help'],
    ['Services of the government hotline', '12345受理的政务服务'],
    [
      duty('policy-enquiry', ['Question about government services', '政策与办事咨询'], {
        owner: 'command_room_officer',
        how: handedTo('hotline_12345'),
        steps: [['Connect with 12345', '转接12345']],
        says: {
          strong: '公积金|低保|营业执照|老年卡|租房补贴|rental subsidy|business licence|housing fund',
        },
      }),
      duty('social-insurance', ['Social and medical insurance', '社保、医保'], {
        owner: 'command_room_officer',
        how: handedTo('medical_insurance'),
        steps: [['Connect with the insurance hotline', '转接医保、社保热线']],
        says: {
          strong: '医保卡|医保|社保卡|养老金|社保转移|health insurance|social insurance|pension payment',
        },
      }),
      duty('drainage', ['Sewers and drains', '下水道、排水'], {
        owner: 'grid_worker',
        how: handedTo('hotline_12345'),
        steps: [['Pass photo and place to 12345', '将位置和照片转12345']],
        says: { strong: '下水道|粪水|化粪池|排水沟|臭水|sewer|sewage|drain is blocked|blocked drain' },
      }),
      duty('kept-animals', ['Poultry and other kept animals', '市区饲养家禽家畜'], {
        owner: 'grid_worker',
        how: handedTo('urban_management'),
        steps: [['Pass place and kind of animals to urban management', '将地点、种类转城市管理部门']],
        says: { strong: '养鸡|养鸽子|养猪|养鸭|打鸣|keeps chickens|keeps pigs|rooster|poultry' },
      }),
      duty('bus-metro', ['Bus, metro, school bus', '公交、地铁、校车'], {
        owner: 'grid_worker',
        how: handedTo('transport'),
        steps: [['Pass line, place and time to the operator', '将线路、地点、时间转运营单位']],
        says: { strong: '公交|路车|公交站|校车|metro card|school bus|bus is late|bus never|subway card' },
      }),
      duty('lift-retrofit', ['Lift added to an old building', '老楼加装电梯'], {
        owner: 'building_head',
        how: handedTo('hotline_12345'),
        steps: [['Township and mediators bring residents together', '由街道和调解员组织协商']],
        says: { strong: '加装电梯|装电梯|add a lift|add an elevator|lift installation' },
      }),
      duty('housing-purchase', ['Bought homes and developers', '购房、烂尾、房产证'], {
        owner: 'grid_worker',
        how: handedTo('housing'),
        steps: [['Hand over to the housing department', '转住建部门']],
        says: { strong: '烂尾|房产证|开发商|交房|unfinished building|developer|property certificate' },
      }),
    ],
  ),
  category(
    'requests',
    ['station_service', 'consultation'],
    ['Requests to the station', '群众请求与报备'],
    [
      duty('escort-request', ['Request to come along', '请求护送'], {
        owner: 'auxiliary',
        how: answered,
        steps: [
          ['Ask what for, when and how much', '问清事由、时间、金额'],
          ['Arrange it or name a security firm', '安排警力或建议押运公司'],
        ],
        says: { strong: '护送|押运|提…现金…银行|跟一下|escort|carry cash|come with me' },
      }),
      duty('urgent-errand', ['Urgent help on the way', '紧急护送、送考'], {
        owner: 'auxiliary',
        how: soon,
        together: ['traffic_police'],
        steps: [
          ['Ask from where to where, and by when', '问清起点、终点、时限'],
          ['Clear the way', '沿途开道'],
        ],
        says: { strong: '准考证|高考…忘|送考|开道|exam admission|exam card|clear the way' },
      }),
      duty('directions', ['Asking the way', '问路指引'], {
        owner: 'auxiliary',
        how: answered,
        steps: [
          ['Explain the way, or stay with the person until somebody comes', '指引路线，必要时看护至接走'],
        ],
        says: { strong: '问路|咋走|怎么走|下错站|不会用导航|how do i get to|which way|ask the way' },
      }),
      duty('event-notice', ['Notice of an event or drill', '活动、演练、拍摄报备'], {
        owner: 'command_room_officer',
        how: answered,
        steps: [
          ['Record place, time, props and who is in charge', '登记地点、时间、道具、负责人'],
          ['Tell the command room, so that calls are understood', '通报指挥室，避免误判警情'],
        ],
        says: {
          strong:
            '报备|剧组|拍戏|消防演习|消防演练|道具枪|反恐演习|film crew|short film|shoot a film|fire drill|film permit|fake blood',
        },
      }),
      duty('missing-kin', ['Search for lost relatives', '寻亲'], {
        owner: 'household_registration_officer',
        how: answered,
        steps: [
          ['Take a blood sample and compare it with the database of relatives', '采血入库比对'],
          ['Tell the result', '反馈结果'],
        ],
        says: { strong: '寻亲|采血|亲生父母|失散|DNA|birth family|dna sample|long lost' },
      }),
      duty('video-request', ['Request to see camera recordings', '查看监控'], {
        owner: 'video_officer',
        how: answered,
        together: ['property_management'],
        steps: [
          ['Ask for reason, time and place; only what is needed', '问清事由、时间、地点，限于必要范围'],
          ['View it together; no copies are made', '陪同查看，不得拷贝'],
        ],
        says: { strong: '看监控|调监控|查监控|看小区监控|camera recording|cctv footage|see the footage' },
      }),
    ],
  ),
];
