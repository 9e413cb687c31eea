import { answered, category, duty, handedTo, inTurn, soon } from './write.ts';

export const services = [
  category(
    'police-complaints',
    ['police_complaint', 'other'],
    ['About the police', '涉警投诉与查询'],
    [
      duty('police-complaint', ['Complaint about the police', '投诉民警、投诉执法'], {
        owner: 'department_officer',
        how: answered,
        steps: [
          ['Take it down in the caller’s own words and do not argue', '如实记录，不争辩'],
          [
            'Pass to the inspectorate (12389), never to the officer concerned',
            '转督察部门（12389），不得交由被投诉人处理',
          ],
          ['Answer with the result', '按期答复结果'],
        ],
        says: {
          strong:
            '投诉…民警|投诉…警察|投诉你们|投诉派出所|民警不作为|警察不作为|民警…态度|警察…态度|出警慢|没人出警|不出警|警察打人|乱执法|执法不公|辅警…骂|出警…态度|complain*…officer*|complain*…police|complaint…officer*|complaint…police|police were rude|officer…rude|officer was rude|police misconduct|police did nothing|police never came|辅警…爆粗|爆粗口|找领导|你们所…态度|找你们领导|你们领导|你们所长|警察…骂|police…rude|speak to your supervisor|民警…玩手机|民警…不理|警察…不管|民警…不管|不理我|民警…推诿|推诿|来的民警|警察…推|officer…ignored|officer…on his phone|cops did nothing|cops were',
          plain: '不作为|态度恶劣|你们所|我要反映',
        },
      }),
      duty('case-progress', ['How a case stands', '案件进展查询'], {
        owner: 'department_officer',
        how: answered,
        steps: [
          ['Check that the caller is the one who reported it', '核实查询人身份'],
          ['Say what the rules allow', '依规告知进展'],
          ['The case officer rings back', '由办案民警回电'],
        ],
        says: {
          strong:
            '案件进展|案子…进展|报的案|案件…到哪|案子…哪一步|立案了吗|立案没有|案子…消息|什么时候破案|案件…查询|回执|不予立案|有进展|case number|my case|status of my case|any progress|progress on my|any news on my|update on my report|找着没有|找到没有|回话|给我回话|上回…案|上次报|上回丢|破案了没|抓到没有|抓到人没|what happened with my report|did you find my',
          plain: '进展|案子|案件|警官说',
        },
      }),
    ],
  ),
  category(
    'household-registration',
    ['station_service', 'consultation'],
    ['Household registration', '户籍业务'],
    [
      duty('household-register', ['Entries in the household register', '户口登记'], {
        owner: 'household_registration_officer',
        how: answered,
        steps: [
          ['Ask which entry it is: birth, move, change or death', '问清出生、迁移、变更、注销'],
          ['Name all papers needed at once', '一次性告知所需材料'],
          ['Make an appointment; visit people in hardship at home', '预约办理，困难群众上门服务'],
        ],
        says: {
          strong:
            '户口|上户口|落户|迁户口|户籍|户口本|新生儿…户|改名|销户|分户|household regist*|hukou|register my baby|register a newborn|户口迁|迁过来|把…户口|户口…迁|随迁|入户|名字…改',
          plain: '派出所几点上班|户政',
          weak: '户',
        },
      }),
      duty('identity-card', ['Identity card', '居民身份证'], {
        owner: 'household_registration_officer',
        how: answered,
        steps: [
          ['Ask whether it is new, renewed or lost', '问清首次、换领、补领'],
          [
            'Say that people from other provinces can apply too, at any station that offers it',
            '告知可异地办理',
          ],
          ['Issue a temporary card if it is urgent', '急用的办理临时身份证'],
        ],
        says: {
          strong:
            '办身份证|身份证…补|补办身份证|身份证…换|身份证过期|身份证到期|身份证…怎么|临时身份证|身份证…办|id card|identity card|第一次办身份证|办身份证要|身份证要带|first id card|身份证…过期|身份证…到期|身份证…多久|身份证…几天|身份证…拿|id…expire*',
          plain: '身份证',
          weak: '要带啥|提前多久',
        },
      }),
      duty('residence-permit', ['Residence permit', '居住证、暂住登记'], {
        owner: 'household_registration_officer',
        how: answered,
        steps: [
          [
            'Check that the person has lived here for half a year, and has work, a home or school here',
            '核对居住半年及就业、住所、就读条件',
          ],
          ['Name the papers; applications can be made online', '告知材料，可网上申请'],
          ['Issue it within 15 days', '15日内制发'],
        ],
        says: {
          strong: '居住证|暂住证|暂住登记|居住登记|流动人口登记|residence permit|temporary residence',
          weak: '登记',
        },
      }),
    ],
  ),
  category(
    'exit-entry',
    ['station_service', 'consultation'],
    ['Exit and entry', '出入境业务'],
    [
      duty('passport', ['Passports and travel permits', '护照、通行证'], {
        owner: 'department_officer',
        how: answered,
        steps: [
          ['Ask which document is needed and when', '问清证件种类和用证时间'],
          ['Name the papers, make an appointment', '告知材料和预约方式'],
          ['In an emergency, use the green channel', '紧急情况走绿色通道'],
        ],
        says: {
          strong:
            '办护照|护照|港澳通行证|通行证|签注|出入境|apply for a passport|renew my passport|passport application|travel permit|exit-entry',
          weak: 'passport|visa',
        },
      }),
    ],
  ),
  category(
    'vehicle-services',
    ['station_service', 'consultation'],
    ['Drivers and vehicles', '车驾管业务'],
    [
      duty('driving-licence', ['Licence, vehicle, fines', '驾驶证、车辆、违章处理'], {
        owner: 'department_officer',
        how: answered,
        together: ['traffic_police'],
        steps: [
          ['Ask whether it is about a licence, a plate or a fine', '问清驾驶证、号牌或违法处理'],
          ['Name the 12123 app or the post', '告知12123或警务室办理'],
          ['Do at the post what the post may do itself', '下放事项在警务室办结'],
        ],
        says: {
          strong:
            "驾驶证|驾照|行驶证|车管所|违章处理|违章查询|车辆年检|年检|过户|上牌|12123|扣分|driving licence|driving license|driver's licen*|drivers licen*|licence plate registration|vehicle inspection|traffic fine",
          plain: '违章|罚款|fine',
        },
      }),
    ],
  ),
  category(
    'certificates',
    ['station_service', 'consultation'],
    ['Certificates', '开具证明'],
    [
      duty('certificate', ['Certificates of the station', '各类证明'], {
        owner: 'household_registration_officer',
        how: answered,
        steps: [
          ['Ask which certificate is needed and for whom', '问清证明种类和用途'],
          ['Check whether the station issues it at all', '核对是否属于派出所开具事项'],
          ['Name the papers, or where else to go', '告知材料，或应去的单位'],
        ],
        says: {
          strong:
            '无犯罪|无犯罪记录|开证明|证明怎么开|亲属关系证明|死亡证明|居住证明|户籍证明|criminal record certificate|police clearance|no criminal record|certificate of no|certificate',
          plain: '证明|怎么开',
        },
      }),
    ],
  ),
  category(
    'lost-property',
    ['station_service', 'help'],
    ['Lost and found', '失物招领'],
    [
      duty('lost-property', ['Lost property', '遗失物品'], {
        owner: 'auxiliary',
        how: answered,
        together: ['transport'],
        steps: [
          ['Ask whether it was lost or stolen', '区分遗失与被盗'],
          [
            'Record where, when and what; contact the taxi or bus company',
            '登记时间、地点、物品；联系出租、公交公司',
          ],
          ['Compare it with what was found', '与捡拾物品比对'],
        ],
        says: {
          strong:
            '忘在|落在|丢在|遗失|遗落|丢东西|钱包丢|手机丢了|包丢了|丢了钱包|丢了手机|东西丢了|把…丢了|弄丢|身份证也丢|证件丢|left my…taxi|left my…bus|left my…train|left my bag|left my phone|left…in a taxi|lost my wallet|lost my phone|lost my bag|lost my passport|lost my keys|lost property|lost luggage|forgot my…bus|forgot my…taxi|<valuable>…掉在|<valuable>…落在|<valuable>…忘在|<valuable>…丢在|掉在出租车|掉在地铁|掉车上|dropped my|落在网约车|落在…车上|忘在…车上|掉在…车上|包落|<valuable>…找不到|left…uber|left…cab',
          plain: '丢了|找不到了|落了|left my|forgot my|掉在',
          weak: '出租车|公交|taxi',
        },
      }),
      duty('found-property', ['Found property', '捡拾物品'], {
        owner: 'auxiliary',
        how: answered,
        steps: [
          ['Let the finder bring it, or fetch it', '送交或上门收取'],
          ['Give a receipt; list the contents with a witness', '开具收据，清点登记'],
          ['Find the owner; never tell the contents to callers', '查找失主，不向来电者透露内容'],
        ],
        says: {
          strong:
            "捡到|拾到|捡了|捡到一个|路上捡|found a wallet|found a phone|found a bag|found someone's|i found a|picked up a wallet|picked up a phone|捡了…想交|捡…现金|想交公|上交|turn in…found|捡了一部|捡了个|捡了一个|捡的手机|有人掉了|found…on the street|found…on the ground|someone dropped",
          plain: '失主|交给谁|hand it in|交公|一直有人打电话',
        },
      }),
    ],
  ),
  category(
    'advice',
    ['station_service', 'consultation'],
    ['Advice', '咨询'],
    [
      duty('legal-advice', ['Legal advice', '法律咨询'], {
        owner: 'resident_lawyer',
        how: answered,
        steps: [
          ['Listen; if there is a crime in it, take it as a report', '听清来意，涉案的按报案受理'],
          ['The resident lawyer answers, or legal aid 12348', '驻所律师解答，或转12348'],
          ['Make no promise about how a case will end', '不对个案结果作承诺'],
        ],
        says: {
          strong:
            '法律问题|法律咨询|咨询法律|咨询…法律|法律援助|想咨询|咨询一下|律师|怎么起诉|算不算违法|违法吗|犯法吗|能要求赔|legal advice|legal question|legal aid|lawyer|is it legal|is it illegal|can i sue|sue|合法吗|合不合法|违不违法|犯不犯法|能不能告|可以告|可以起诉|my rights|am i allowed',
          plain: '咨询|请问一下…法|怎么告',
        },
      }),
      duty('scam-check', ['“Is this a scam?”', '疑似诈骗咨询'], {
        owner: 'community_officer',
        how: { ...answered, urgency: 'prompt', timeLimit: { minutes: 10, until: 'answer' } },
        together: ['anti_fraud_96110'],
        steps: [
          [
            'If money was already sent, handle it as fraud and stop the payment first',
            '已转账的按诈骗处置，先止付',
          ],
          ['Say clearly that it is a fraud; name 96110', '明确告知，引导96110'],
          ['Pass number and link to the anti-fraud centre', '将号码、链接推送反诈中心'],
        ],
        says: {
          strong:
            "是不是诈骗|是不是骗子|是骗子吗|是不是骗|是诈骗吗|是真的吗|是骗人的吗|像诈骗|可疑电话|可疑短信|没点|没有转|还没转|没转钱|is this a scam|is it a scam|might be a scam|suspicious link|suspicious message|suspicious call|strange call|is this real|haven't paid|didn't click|did not click|靠谱吗|短信…填银行卡|ETC失效|短信…链接|可信吗|真的假的|claiming to be|is that real|is it legit|legit|owe tax|怎么判断|不对劲|感觉是骗|怀疑是骗|疑似诈骗|借钱…真的|像骗子|是不是假|sounds like a scam|feels like a scam|should i trust",
          plain: '点链接|自称银行|自称…客服|click a link|填银行卡|text message…link|加我',
          weak: '诈骗电话|骗子|scam',
        },
      }),
    ],
  ),
  category(
    'leads',
    ['criminal', 'other'],
    ['Leads', '线索举报'],
    [
      duty('wanted-person', ['Wanted person seen', '举报在逃人员'], {
        owner: 'case_officer',
        how: soon,
        steps: [
          [
            'Tell the caller to keep away, and to watch from afar only if it is safe',
            '告知勿靠近，安全前提下远处留意',
          ],
          ['Ask for place, clothing and direction', '问清位置、衣着、去向'],
          ['Send plain-clothes officers; the video officer watches', '便衣警力和视频民警布控'],
        ],
        says: {
          strong:
            '逃犯|通缉|通缉犯|通缉令|在逃|网上追逃|悬赏|wanted man|wanted person|fugitive|wanted poster|most wanted|wanted by the police',
        },
      }),
      duty('suspicious-activity', ['Suspicious activity', '可疑情况'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          ['Ask what exactly was done, not what somebody looked like', '问清具体行为，而非长相打扮'],
          ['Send a patrol past the place', '派巡逻警力前往查看'],
          ['Talk to the person, check, record', '盘问核查并记录'],
        ],
        says: {
          strong:
            '可疑人员|可疑的人|可疑|鬼鬼祟祟|形迹可疑|在踩点|踩点|拉车门|推销…可疑|陌生人…转悠|转悠|trying car doors|suspicious person|suspicious people|suspicious man|acting suspicious*|suspicious*|looking into cars|casing|loitering|lurking|转了好几天|转来转去|拍孩子|拿手机拍…孩子|在…外面转|盯着…孩子|挨家…敲门|撬…邻居|watching the school|taking pictures of kids',
          plain: '陌生人|蹲点|strangers|好几天',
        },
      }),
    ],
  ),
  category(
    'locked-out',
    ['non_urgent', 'help'],
    ['Locked out', '开锁求助'],
    [
      duty('locked-out', ['Locked out of home', '钥匙锁在门内'], {
        owner: 'auxiliary',
        how: handedTo('locksmith'),
        steps: [
          [
            'If a child, an ill person or a flame is inside, handle it as a rescue',
            '屋内有儿童、病人或明火的按救援处置',
          ],
          ['Name a locksmith on the police list', '推荐备案开锁单位'],
          ['The locksmith checks whose home it is', '开锁前由开锁单位核实住户身份'],
        ],
        says: {
          strong:
            "锁在门外|忘带钥匙|钥匙忘|没带钥匙|钥匙在里面|钥匙…里面|钥匙丢了|门…关上了|打不开门|开锁|进不去家|门反锁了进不去|locked out|locksmith|keys inside|lost my keys|forgot my keys|locked myself out|can't get into my|钥匙断|锁眼|断在锁|进不了屋|进不了家|门锁坏了进|key broke|key snapped|门锁上了|门被锁|钥匙都在屋|钥匙在屋|钥匙…屋里|锁门外|door locked behind me|keys are inside|keys are in the",
          plain: '钥匙|进不去|keys',
          weak: '锁|倒垃圾',
        },
      }),
    ],
  ),
  category(
    'accidental-calls',
    ['non_urgent', 'other'],
    ['Calls without a matter', '无事来电'],
    [
      duty('no-incident', ['Wrong number, test, withdrawn call', '误拨、测试、撤回'], {
        owner: 'command_room_officer',
        how: { ...answered, urgency: 'prompt', timeLimit: { minutes: 5, until: 'answer' } },
        steps: [
          ['Ring back once and ask whether the caller can speak freely', '回拨一次，确认来电人能否自由说话'],
          [
            'If there are voices or cries, or the call broke off, send somebody',
            '听到异响、哭喊或通话中断的派警核实',
          ],
          ['A person, not the software, marks it as no incident', '由人工而非软件认定为无事报警'],
        ],
        says: {
          strong:
            "搞错了|你们别来了|别来了啊|不用派人|别派人|打错了|打错电话|拨错|误拨|误报|按错|不小心按|不小心拨|孩子乱按|小孩乱按|乱按|孩子玩手机|孩子玩电话|没事了|没事没事|不用来了|不用来|不用出警|不用了|测试一下电话|测试电话|试一下电话|试试电话|试试你们|通不通|撤销报警|取消报警|逗你玩|开玩笑的|就是无聊|闲着无聊|wrong number|by mistake|by accident|misdial*|pocket dial*|butt dial*|accidentally called|accidentally dialed|just testing|testing the line|test call|no emergency|not an emergency|false alarm|never mind|playing with the phone|prank|just kidding|cancel my report|no need to come|don't need to come|按到紧急|没啥事|对不住|没什么事|不用过来|他们自己散了|已经散了|已经走了…不用|pocket dialed|pocket dialled|everything is fine|everything's fine|all good here|my mistake|紧急键|手滑|拨出来的|抱歉抱歉|打给我妈的|本来要打给|本来想打给|拨错号|按错键|打错号|误触|meant to call my|meant to dial|called by accident|dialed by accident|my kid called|sat on my phone|sorry to bother",
          plain: '打扰了|测试|无聊|已经解决了|testing|oops|弄错了|抱歉|呃|误会',
          weak: '不好意思|哈哈|sorry',
        },
      }),
    ],
  ),
  category(
    'community-safety',
    ['station_service', 'help'],
    ['Safety of the community', '社区防范'],
    [
      duty('road-hazard', ['Hazard to be removed, such as a crossing', '交通等安全隐患改善'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['traffic_police', 'urban_management'],
        steps: [
          ['Look at it at the hour it happens', '在出现隐患的时段实地查看'],
          ['Agree with those who can change it', '与有权部门协商方案'],
          ['Check the effect afterwards', '事后检查效果'],
        ],
        says: {
          strong:
            '过马路…危险|过马路很危险|没有斑马线|斑马线|装…红绿灯|装个灯|需要红绿灯|设红绿灯|减速带|校门口…车|学校门口…车|学校门口…危险|安装护栏|zebra crossing|pedestrian crossing|crosswalk|speed bump*|dangerous to cross|need a traffic light|install a traffic light',
          plain: '过马路|校门口|学校门口|school gate|安全隐患',
        },
      }),
      duty('patrol-request', ['Request for patrols', '请求加强巡逻'], {
        owner: 'community_officer',
        how: { ...answered, timeLimit: { minutes: 3 * 24 * 60, until: 'answer' } },
        steps: [
          ['Record place, hours and what happened', '记录地点、时段、情况'],
          ['Compare it with calls, add it to the patrol plan', '与警情比对，纳入巡逻计划'],
          ['Inform the caller of the result', '反馈来电人'],
        ],
        says: {
          strong:
            "加强巡逻|多巡逻|来巡逻|巡逻|多来转|多转转|晚上多来|晚上不安全|治安差|治安不好|more patrol*|patrol our|patrol the|patrol more|don't feel safe at night|unsafe at night|多派人看看|派人看看|多派人|不敢走|夜里…不敢|路灯暗…怕|keep an eye on",
          plain: '不安全|unsafe|传闻',
        },
      }),
      duty('safety-talk', ['Talks on safety and fraud', '安全、反诈宣传预约'], {
        owner: 'community_officer',
        how: { ...answered, timeLimit: { minutes: 3 * 24 * 60, until: 'answer' } },
        steps: [
          ['Record audience, topic and date', '记录对象、主题、日期'],
          ['Decide who goes', '安排宣讲人员'],
          ['Record how many people came', '登记受众人数'],
        ],
        says: {
          strong:
            '反诈宣传|宣传…诈骗|讲讲防诈骗|讲…防诈|防诈骗讲座|安全讲座|法治讲座|法制课|安全教育|宣讲|请…民警…讲|请警察…讲|请警察来|消防演练…参加|safety talk|safety lecture|give a talk|talk about fraud|fraud prevention|awareness session|school visit',
          plain: '讲座|宣传|lecture',
        },
      }),
    ],
  ),
  category(
    'care',
    ['station_service', 'help'],
    ['People in hardship', '困难帮扶'],
    [
      duty('hardship-visit', ['Visit to somebody in hardship', '走访困难群众'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['civil_affairs', 'township'],
        steps: [
          ['If nobody answers the door or was seen for days, go at once', '敲门无应答、多日未见的立即查看'],
          ['Visit with the community', '会同社区上门'],
          ['Decide who helps with what, and until when', '明确帮扶人、事项和期限'],
        ],
        says: {
          strong:
            "独居老人|独居老太|独居|空巢老人|孤寡|生活困难|残疾人…困难|留守儿童|留守老人|没人照应|没人照顾|腿脚不便|腿脚不好|elderly…alone|old lady…alone|old man…alone|lives alone|living alone|in hardship|disabled…help|nobody to look after|八十多…一个人过|一个人过|没见他出门|没见她出门|两天没见|老大爷…一个人|haven't seen my old neighbour|haven't seen my elderly",
          plain: '帮扶|看看她|看看他|需要帮助|八十多',
          weak: '老人|elderly',
        },
      }),
    ],
  ),
];
