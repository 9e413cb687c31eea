import { atOnce, category, duty, inTurn, soon } from './write.ts';

export const traffic = [
  category(
    'traffic-accidents',
    ['road_traffic', 'traffic'],
    ['Traffic accidents', '交通事故'],
    [
      duty('injury-accident', ['Accident with injured people', '伤人交通事故'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency', 'traffic_police'],
        steps: [
          [
            'Call 120, ask how many are injured; do not move them needlessly',
            '通知120，问清伤者人数，非必要不移动伤者',
          ],
          ['Secure the road, warn the traffic behind', '现场警戒，设置警示'],
          ['First aid, then traffic police take the accident over', '先期救助，交管部门接手事故处理'],
        ],
        says: {
          danger:
            '车祸|撞人了|撞了人|撞伤|撞到人|撞到一个|撞了…人|撞了…阿姨|撞了…老|撞了…孩子|撞了…骑|撞倒|被车撞|被车…压|压到脚|被货车|撞死|伤人事故|车…翻了|翻车|事故…受伤|相撞…受伤|相撞…倒地|撞…倒地|撞…流血|car crash|hit by a car|hit by a truck|hit by a bus|was hit by|hit a pedestrian|hit a cyclist|run over|knocked down|accident…injur*|accident…hurt|accident…bleeding|crash…injur*|crash…hurt|overturned|hit an old|<vehicle>…摔了|急刹…摔|<vehicle>…压在|<vehicle>…<person>…压|翻沟里|翻进沟|翻到沟|<vehicle>…<injury>|slammed into|rider…moving|thrown off…bike|<vehicle>…hit…<person>|骑…摔…<injury>|卷到|卷进|轮子底下|车轮底下|车底|撞飞|撞翻|撞上了人|撞了个|撞死人|撞到…人|连环|crashed|car accident…stuck|stuck in the seat|under the wheels|under a truck|under the bus|head-on|hit my kid|hit a kid|hit a man|hit a woman|hit a child|hit a boy|hit a girl|fell off his bike|fell off her bike|fell off my bike|骑车…撞|骑车…摔',
          plain: '躺地上|躺在地上|倒地不起|动不了|起不来|bleeding',
          weak: '撞|车|accident|交通事故',
          alarm: '<vehicle>…撞…<person>|重大事故|严重车祸|serious accident|bad accident',
        },
      }),
      duty('damage-accident', ['Accident with damage only', '财产损失交通事故'], {
        owner: 'department_officer',
        how: inTurn,
        together: ['traffic_police'],
        steps: [
          ['Ask again whether anybody is hurt', '再次确认有无人员受伤'],
          ['Take photographs, move the vehicles, settle quickly online', '拍照后撤离现场，引导线上快处快赔'],
          ['If they do not agree, the traffic police decide who is at fault', '协商不成的由交管部门认定责任'],
        ],
        says: {
          strong:
            '追尾|剐蹭|刮蹭|刮擦|蹭了…车|蹭掉|车被刮|车被蹭|倒车…蹭|倒车…撞|撞车|两车相撞|撞了护栏|撞了…护栏|撞到护栏|撞树|撞到柱子|车损|走保险|快速理赔|刮花|fender bender|rear-ended|rear ended|scratched another car|scratched my car|scraped|bump…cars|bumped into|bumped my car|collision|cars collided|car accident|minor accident|dent*…in my|hit the guardrail|变道碰|碰了一下|碰了柱子|倒车碰|车…碰了|对方的责任|对方责任|碰擦|蹭到了|磕了一下|tapped my car|hit a pole|hit a wall|sideswip*|擦了|被…擦了|车漆掉|掉漆|擦碰|右转被|直行的|变道…撞|保险杠|车头|人没受伤|没人受伤…车|小刮|小碰|paint scratch|my bumper|side mirror|clipped my',
          plain:
            '私了|小事故|交通事故|定损|责任认定|traffic accident|accident|who pays|人都好好的|倒车|人没事|拍照',
          weak: '撞|bumper|保险|insurance',
        },
      }),
      duty('hit-and-run', ['Hit and run', '交通肇事逃逸'], {
        owner: 'department_officer',
        how: soon,
        together: ['traffic_police', 'medical_emergency'],
        steps: [
          ['Help injured people first', '优先救助伤者'],
          ['Pass plate, colour and direction to the video officer', '车牌、颜色、去向通报视频民警'],
          ['Traffic police take over the search', '交管部门牵头查缉'],
        ],
        says: {
          strong:
            "逃逸|肇事逃|撞完就跑|撞了就跑|撞完…跑|撞完…开走|撞了…跑了|撞了…开走|刮了…跑|被刮…跑|刮完…跑|hit and run|hit-and-run|drove off|drove away|fled the scene|didn't stop|肇事…没影|肇事的早|撞…没影|车门…凹|凹了…没影|跑没影|撞坏…跑|溜了|took off after",
          weak: '没留电话|跑了',
          plain: '肇事',
        },
      }),
    ],
  ),
  category(
    'traffic-violations',
    ['road_traffic', 'traffic'],
    ['Traffic violations', '交通违法'],
    [
      duty('drunk-driving', ['Drunk driving', '酒驾醉驾'], {
        owner: 'department_officer',
        how: atOnce,
        together: ['traffic_police'],
        steps: [
          ['Ask for plate, colour and direction', '问清车牌、颜色和去向'],
          ['Stop the vehicle safely', '安全拦停'],
          ['Do a breath test and a blood test', '呼气检测、抽血检验'],
        ],
        says: {
          strong:
            '酒驾|醉驾|喝酒开车|喝了酒开车|喝酒…开车|酒后驾|酒后开车|喝多…开车|酒气…开|酒味…开|毒驾|drunk driv*|driving drunk|drink driving|drunk behind the wheel|driver…drunk|drunk…driving|driver…alcohol|走S形|画龙|S形|司机…喝多|开车…喝多|weaving',
          plain: '酒气|满身酒|swerving',
          weak: '喝多了',
        },
      }),
      duty('illegal-parking', ['Vehicle parked in the way', '违停、挪车'], {
        owner: 'department_officer',
        how: inTurn,
        together: ['traffic_police'],
        steps: [
          ['Record plate and place', '登记车牌和位置'],
          ['Call the owner and ask to move it', '联系车主挪车'],
          [
            'If it blocks a fire lane or nobody answers, fine and tow',
            '占用消防通道或联系不上的，处罚或拖移',
          ],
        ],
        says: {
          strong:
            '违停|挪车|违章停车|乱停车|车堵了|车…堵住|车…堵死|堵了我们的门|堵了…门口|堵我家车库|堵…车库|车库…堵|车挡|有车挡住|车…挡住|占了我的车位|占我车位|车位被占|停在消防通道|僵尸车|blocking my driveway|blocked my driveway|blocking the driveway|blocking our driveway|blocks my|parked across|parked in front|parked in my|illegally parked|illegal parking|double parked|double-parked|move the car|move his car|move their car|tow|towed|横在|横停|停在…门口|谁也进不来|停在人行道|停在斑马线|停在路中间|车…横|zebra stripes|in front of our gate|in front of my gate|left in front of|blocking the entrance|blocking our|blocking the gate|停满了|停满|乱停|乱停乱放|占道停车|停在盲道|停在公交站|停了…天没人|没法出车|blocked in|boxed in|parked on the sidewalk',
          plain: '出不去|停车|堵门|parked|parking|进不来|私家车',
          weak: '车位|车库|driveway',
        },
      }),
      duty('dangerous-driving', ['Racing and dangerous driving', '飙车、危险驾驶'], {
        owner: 'department_officer',
        how: soon,
        together: ['traffic_police'],
        steps: [
          ['Ask for place, direction and kinds of vehicle', '问清路段、方向和车型'],
          ['Do not pursue in a way that endangers others', '不采取危及他人的追赶'],
          ['Use video and checkpoints, and trace plates afterwards', '视频追踪、设卡查缉、事后倒查车牌'],
        ],
        says: {
          strong:
            '飙车|炸街|飚车|赛车|追逐竞驶|轰油门|逆行|超速|闯红灯|改装摩托|别车|斗气车|超载|疲劳驾驶|street racing|racing|reckless driv*|speeding|driving the wrong way|wrong way|running red lights|road rage|revving',
          plain: '开得飞快|driving dangerously',
          weak: '摩托车|摩托|motorbikes',
        },
      }),
    ],
  ),
  category(
    'road-condition',
    ['road_traffic', 'traffic'],
    ['Roads and traffic flow', '道路通行'],
    [
      duty('congestion', ['Traffic jam', '交通拥堵'], {
        owner: 'auxiliary',
        how: soon,
        together: ['traffic_police'],
        steps: [
          ['Ask for place, direction and, if known, the cause', '问清地点、方向和原因'],
          ['Tell the traffic police, send somebody to direct', '通报交管部门，派人疏导'],
          ['Inform drivers by broadcast', '发布路况提示'],
        ],
        says: {
          strong:
            '堵车|大堵车|堵得|拥堵|堵死了路|交通瘫痪|堵了…小时|堵了…钟头|疏导交通|交警疏导|没人指挥|路堵|traffic jam|gridlock|congest*|traffic is stuck|stuck in traffic|traffic…not moving|长龙|排了…公里|来个交警|车…排队…公里|堵到|堵了|cars backed up|backed up for',
          plain: '疏导|一动不动|隧道口',
          weak: '高架|路口',
        },
      }),
      duty('signal-failure', ['Traffic light out of order', '信号灯故障'], {
        owner: 'auxiliary',
        how: soon,
        together: ['traffic_police'],
        steps: [
          ['Ask which crossing it is, and whether the light is dark or stuck', '问清路口、全灭或卡灯'],
          ['Direct the traffic by hand', '人工指挥疏导'],
          ['Tell the maintenance company', '通知维护单位抢修'],
        ],
        says: {
          strong:
            '红绿灯坏|红绿灯…坏|红绿灯不亮|红绿灯…不亮|信号灯坏|信号灯…不亮|信号灯故障|红绿灯一直红|十字路口…灯…黑|路口…灯…灭|路口…灯…坏|traffic light…broken|traffic lights…out|traffic light…not working|traffic lights…not working|traffic signal*|lights are out at the intersection|红灯一直|绿灯一直|红灯…不变|一直红灯|灯不变|黄灯一直闪|stuck on red|light stuck|lights stuck',
          plain: '红绿灯|信号灯|traffic light*|红灯',
        },
      }),
      duty('road-obstacle', ['Obstacle on the road', '道路障碍物'], {
        owner: 'auxiliary',
        how: soon,
        together: ['traffic_police', 'transport'],
        steps: [
          ['Ask for place and lane, and what it is', '问清地点、车道和物品'],
          ['Warn the traffic, clear what can be cleared', '警示来车，能清除的先清除'],
          ['Call the road maintenance', '通知养护单位'],
        ],
        says: {
          strong:
            '路上…石头|路上掉|路中间…掉|路中间…木|抛洒物|散落|掉落物|路面…油|路上…木板|货物掉|树倒在路上|树倒了…路|路面塌|路面坑|debris|object on the road|something fell off a truck|tree…road|oil on the road|cargo…road|rocks on the road|obstacle on the',
          plain: '路中间|快速路|高速路上|急打方向|on the highway|on the road',
        },
      }),
    ],
  ),
  category(
    'mass-incidents',
    ['mass_incident', 'public_order'],
    ['Crowds', '群体性事件'],
    [
      duty('crowd-protest', ['Crowd gathered in protest', '聚集维权'], {
        owner: 'community_officer',
        how: soon,
        together: ['township', 'hotline_12345'],
        steps: [
          [
            'Ask how many there are, what they want, and whether there is violence or a blocked road',
            '问清人数、诉求、有无过激行为和堵路',
          ],
          ['Keep order, let them speak, find those who can decide', '维持秩序、听取诉求、联系责任单位到场'],
          ['Report to branch and subdistrict', '上报分局和街道'],
        ],
        says: {
          strong:
            '拉横幅|横幅|聚集|堵门讨|讨说法|集体讨薪|上百人|几十人|几十个…堵|业主…堵|维权|上访|围堵|静坐|示威|游行|罢工|堵路|protest*|demonstrat*|banners|crowd gathered|blocking the gate|dozens of people|hundreds of people|on strike|sit-in|一百多号|几百号|几十号|围了…人|厂长出来|领导出来|不让车进出|讨公道|堵厂门|workers…gate|angry crowd',
          plain: '要说法|讨薪|crowd|mob|围了',
          weak: '业主|售楼部|农民工',
        },
      }),
      duty('crowd-crush', ['Crowd crush', '拥挤踩踏'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency', 'fire_rescue'],
        steps: [
          ['Stop more people from coming in', '立即停止人员进入'],
          ['Open exits, lead the edges away first', '打开出口，从外围开始疏散'],
          ['Call 120, report to the command room', '通知120，上报指挥室'],
        ],
        says: {
          danger:
            '踩踏|挤倒|挤伤|被挤|挤得…喘|人群失控|stampede|crowd crush|crushed by the crowd|trampled|people are being crushed|people falling…crowd',
          plain: '人太多|挤得不行|拥挤|overcrowded|too many people',
        },
      }),
    ],
  ),
];
