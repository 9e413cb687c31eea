import { answered, atOnce, category, duty, handedTo, inTurn, soon } from './write.ts';

export const publicOrder = [
  category(
    'fights',
    ['public_order', 'public_order'],
    ['Fights and assaults', '打架斗殴'],
    [
      duty('fight-in-progress', ['Fight going on', '正在打架斗殴'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          [
            'Ask how many there are, about weapons and injured people; call 120 if anybody is hurt',
            '问清人数、有无凶器和伤者，有伤通知120',
          ],
          ['Separate the parties, recorder on', '分开双方，全程开启记录仪'],
          [
            'Identify everyone, secure video, take to the case area or mediate',
            '核实身份、固定视频，带回办案区或现场调解',
          ],
        ],
        says: {
          danger:
            '打起来|在打架|打群架|互殴|斗殴|群殴|有人打架|围殴|围着打|被围着打|抡凳子|a fight|brawl*|punching each other|beating him up|beating someone|being beaten up|beating me up|beat up right now|混战|大打出手|打作|干架|干仗|打群|拿凳子砸|板凳|互相打|对打|打成|抱着打|扯头发|抡起|围攻|被一群人打|一群人打|a group…beating|ganging up|attacking each other|hitting each other|fist fight|fistfight|swinging at each other|beating a man|beating a guy|beating a boy',
          alarm:
            '正在打|还在打|动手打|打得很凶|打我|are beating|fighting|打得头破血流|抄家伙|动起手来|干起来了|扭打|厮打|群架|打成一团|打作一团|一顿揍|在打人|kicking a|kicking him|on the ground…kick*|throwing punches|huge fight|having a fight|beating up|正打着|打人了|打人',
          strong: '打架',
          plain: '动起手|动手了|推搡|shoving|fight|两拨人|两伙人',
        },
      }),
      duty('past-assault', ['Assault that is over', '殴打他人（已结束）'], {
        owner: 'case_officer',
        how: inTurn,
        steps: [
          ['Ask about injuries; if there are any, a doctor comes first', '问清伤情，先行就医'],
          ['Take a statement, order an injury certificate', '制作笔录，开具伤情鉴定委托'],
          ['Mediate if the law allows it; otherwise open a case', '依法可调解的组织调解，否则立案'],
        ],
        says: {
          strong:
            '被人打了|被打了|打了我|被…打了|扇了…巴掌|扇我|扇…耳光|打了一拳|踢了我|踹了我|验伤|挨打|打伤了我|昨天…打|i was punched|i was beaten|was assaulted|punched me|slapped me|hit me in the face|beat me up|kicked me|was attacked yesterday|被…揍|揍了|鼻梁骨|被人打|打断了|前天…打|昨晚…打|i was hit|beaten yesterday|beat me yesterday',
          weak: '报案|伤情|yesterday|last night',
          plain: '立案|报警备案',
        },
      }),
    ],
  ),
  category(
    'disturbance',
    ['public_order', 'public_order'],
    ['Disturbance', '扰乱秩序'],
    [
      duty('drunk-disturbance', ['Drunk and disorderly', '醉酒滋事'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          ['Calm down, keep others away', '稳控情绪，隔离围观人员'],
          [
            'Hold the person until sober if the law requires it, and inform the family',
            '依法约束至酒醒，通知家属',
          ],
          ['Deal with damage and insults once sober', '酒醒后处理损毁、辱骂等行为'],
        ],
        says: {
          strong:
            '耍酒疯|发酒疯|醉酒闹事|喝醉…闹|醉酒滋事|酒后闹事|喝醉酒…骂|醉汉…骂|醉汉…闹|喝多了…闹|喝多…砸|drunk and disorderly|drunk…shouting|drunk…causing trouble|drunk…banging|drunk…yelling|drunken man|酒鬼|醉鬼|骂骂咧咧|酒气…骂|喝大了|喝高了|喝醉…不走|酒鬼…不走|drunkard|wasted guy',
          plain: '醉汉|喝醉酒|a drunk|drunk man|drunk guy|drunk people|赖…不走',
          weak: '喝醉|喝多|drunk|大喊大叫|骂人',
        },
      }),
      duty('provoking-trouble', ['Provoking trouble', '寻衅滋事'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          [
            'Ask how many there are, whether they are still there and known from before',
            '问清人数、是否在场、是否多次',
          ],
          ['Stop it, identify the persons, secure video', '制止、核实身份、固定视频'],
          [
            'Check for a series: it must not be settled by mediation alone',
            '核查是否系列行为，此类不得仅以调解了结',
          ],
        ],
        says: {
          strong:
            '寻衅滋事|来店里闹|到店里闹|店里捣乱|来捣乱|社会青年|地痞|流氓…闹|小混混|混混|闹事|砸场子|harass*…my customers|youths…throwing|gang of youths|troublemaker*|picking on people|messing up my shop',
          plain: '捣乱|不让…做生意|骚扰客人|causing trouble|making trouble|throwing things',
        },
      }),
    ],
  ),
  category(
    'domestic-violence',
    ['public_order', 'public_order'],
    ['Violence in the family', '家庭暴力'],
    [
      duty('domestic-violence', ['Domestic violence', '家庭暴力'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['medical_emergency'],
        steps: [
          [
            'Go there even if the line breaks off or somebody says it is over',
            '即使挂断或称已没事，也必须到场核实',
          ],
          ['Separate, see to injuries, see each alone', '分开双方、查看伤情、分别询问'],
          [
            'Warning letter or case, protection order, shelter; follow-up visit',
            '告诫书或立案，告知人身安全保护令和庇护，后续回访',
          ],
        ],
        says: {
          danger:
            "家暴|打老婆|老公打我|丈夫打我|老公…打我|男朋友打我|丈夫…打我|老公…掐|掐我脖子|掐脖子|打媳妇|打妻子|打他老婆|家庭暴力|打我妈|打他妈|前夫打|husband…beating|husband…hit|beating his wife|beats his wife|boyfriend hit*|boyfriend…beating|domestic violence|hitting my mother|partner…hit|choking me|strangl*|locked myself in|dad…hitting|hitting his wife|<spouse>…动手|<spouse>…打我|<spouse>…打了我|<spouse>…揍|又把…打了|又打…了|姐夫…打|妹夫…打|把我姐…打|把我妈…打|hitting mum|hitting mom|hitting my mum|hitting my mom|hits my mum|hit my mum|hurting my mum|<spouse>…hits|<spouse>…hit me|<spouse>…hitting|<spouse>…hurting|我妈被…打|我妈…被我爸|被我爸打|被老公打|被丈夫打|被男朋友打|被前夫打|被他打|hear him hitting|him hitting her|he's hitting her|he is hitting her|beating her|hits her|hit her|hurting her|smashing things…screaming|violent husband|violent boyfriend|儿子…打我|儿子…打他妈",
          plain:
            '哭喊|女的…哭|woman screaming|screaming for help|摔东西|躲在厕所|躲在房间|hiding in the bathroom',
          alarm: '女人…惨叫|女的…惨叫|女人…哭喊|screaming',
        },
      }),
      duty('child-abuse', ['Child abuse', '虐待儿童'], {
        owner: 'community_officer',
        how: atOnce,
        together: ['civil_affairs', 'medical_emergency'],
        steps: [
          ['See the child', '必须见到儿童本人'],
          ['Arrange a medical check if there are marks', '有伤痕的安排检查'],
          [
            'Make the compulsory report; agree on a safety plan with civil affairs',
            '落实强制报告，与民政部门制定保护措施',
          ],
        ],
        says: {
          danger:
            '虐待|打孩子|打小孩|孩子被打|小孩被打|孩子…被打得|小孩…被打|孩子身上…伤|小孩身上…青|青一块紫一块|毒打孩子|child abuse|child being beaten|beating a child|beating the kid*|beating their kid*|abusing a child|hitting a child|child…bruises|kid…bruises|hits her kid|hits his kid|<weapon>…扎孩子|扎孩子|<child>…被…打|掐孩子|饿着孩子|不给孩子吃|烫孩子|拧孩子|老师…hitting a kid|hurting a child|starving…child|打得…孩子|孩子…惨叫|孩子…哭…打|罚跪…孩子|吊起来打|皮带抽|抽孩子|皮带…孩子|孩子…皮带|kid…screaming|child…screaming|whipping|burn marks|beating his son|beating his daughter|beating her son|beating her daughter',
          plain: '孩子哭得|child screaming|child crying all|淤青|伤痕',
        },
      }),
    ],
  ),
  category(
    'threats',
    ['public_order', 'public_order'],
    ['Threats and harassment', '威胁与骚扰'],
    [
      duty('threat', ['Threats', '威胁恐吓'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          ['If the person is near, send somebody at once', '威胁人在附近的立即派警'],
          ['Keep messages and recordings', '保留信息和录音'],
          ['Find and warn the person, or open a case', '查找并告诫，或立案处理'],
        ],
        says: {
          strong:
            "威胁|恐吓|要杀我|弄死我|杀我全家|弄死你|要我好看|扬言|说要砍|threaten*|death threat*|threat|says he will kill me|going to kill me|杀了我|灭我|灭门|灭满门|砍死|打死我|要我命|弄死|整死|收拾我|放狠话|等着瞧|wants to kill me|said he'd kill|kill my family|burn my house|卸我|卸条腿|一条腿|弄残|让我消失|放火烧我|炸了你|拿我家人|要报复|催债…威胁|催收…威胁|hurt my family|break my legs|come after me|make me pay",
          plain: '让我好看|报复我|寄刀片|intimidat*|短信骂|拿着…在门口喊|催债的|催收的',
        },
      }),
      duty('stalking', ['Stalking', '跟踪骚扰'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          ['Stay on the line and guide the caller to a lit place with people', '保持通话，引导到明亮有人处'],
          ['Send the nearest patrol', '就近派巡逻警力'],
          ['Identify and warn the follower; give safety advice', '核实身份、告诫、安全提示'],
        ],
        says: {
          strong:
            '跟踪|尾随|一直跟着我|跟着我回家|偷拍|偷窥|被人跟着|纠缠我|stalk*|following me|follows me|being followed|keeps following|followed me|peeping|keeps contacting me|跟在我后|跟在我身后|跟着我|在我后头|后面有人跟|尾行|蹲守我|等在我楼下|behind me…follow*|waiting outside my house every|一路跟|跟到|跟了我|跟着她|等我下课|等我下班…跟|总在楼下等|天天等我|装定位|定位器|someone keeps showing up|shows up everywhere|waits for me|tracker on my',
          plain: '骚扰我|harassing me|陌生男|stranger…behind me|跟在|每天等我',
          weak: '害怕|scared',
        },
      }),
      duty('indecency', ['Indecent assault or exposure', '猥亵'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          [
            'Ask where the offender is; ask the driver or guard to hold the vehicle or door',
            '问清行为人位置，请司机或保安协助稳控',
          ],
          ['Offer an officer of the same sex', '可安排同性民警询问'],
          ['Secure video and clothing', '固定监控和衣物等证据'],
        ],
        says: {
          strong:
            '猥亵|咸猪手|露阴|暴露狂|露下体|摸我|非礼|耍流氓|性骚扰|蹭我|往我身上蹭|变态|grop*|molest*|flasher|exposed himself|indecent exposure|touched me inappropriately|rubbing against me|sexual harassment|sexually harass*|touching my|碰…屁股|摸…屁股|摸…胸|碰…胸|掀裙子|拍裙底|蹭…身|故意碰|touched my|grabbed my butt|up my skirt',
          weak: '大腿|屁股|公交上|地铁上|老头',
        },
      }),
    ],
  ),
  category(
    'gambling',
    ['public_order', 'public_order'],
    ['Gambling', '赌博'],
    [
      duty('gambling', ['Illegal gambling', '赌博'], {
        owner: 'security_officer',
        how: inTurn,
        steps: [
          ['Protect who reports it', '为举报人保密'],
          ['Ask for place, hours, number of people and stakes', '问清地点、时段、人数和赌资'],
          ['Check with enough officers, secure stakes and tools', '足警力核查，固定赌资赌具'],
        ],
        says: {
          strong:
            '赌博|聚众赌|赌场|赌钱|赌局|赌得|聚众打牌|老虎机|百家乐|开赌|打麻将…钱|gambl*|casino|card room|slot machines|betting den|playing for money|推牌九|牌九|炸金花|斗牛…钱|棋牌室…千|一把好几千|一把…钱|下注|赌球|抽头|bets|betting|六合彩|赌桌|押注|麻将馆|网上赌|赌博网站|lottery ring',
          plain: '打麻将|打牌|赌|赌资|poker|mahjong|big money|棋牌室|输了…万',
        },
      }),
    ],
  ),
  category(
    'vice',
    ['public_order', 'public_order'],
    ['Vice', '涉黄'],
    [
      duty('prostitution', ['Prostitution', '卖淫嫖娼'], {
        owner: 'security_officer',
        how: inTurn,
        steps: [
          ['Protect who reports it', '为举报人保密'],
          ['Ask for place, hours and how it is advertised', '问清地点、时段和招揽方式'],
          ['Check with a warrant and enough officers of both sexes', '持证核查，配备男女民警'],
        ],
        says: {
          strong:
            '卖淫|嫖娼|招嫖|特殊服务|小姐上门|涉黄|色情|失足女|小卡片…招|黄色服务|prostitut*|brothel|sex work*|massage parlour…sex|happy ending|escort service',
          weak: '按摩店|足浴店|洗脚城|足疗|发廊|会所',
        },
      }),
    ],
  ),
  category(
    'intrusion',
    ['public_order', 'public_order'],
    ['Intrusion into homes', '侵入住宅'],
    [
      duty('intruder', ['Somebody breaking in now', '正在撬门入室'], {
        owner: 'security_officer',
        how: atOnce,
        steps: [
          [
            'Tell the caller to lock a room, keep quiet and keep away from the intruder',
            '告知报警人反锁房间、保持安静、勿正面冲突',
          ],
          ['Approach silently, cover the exits', '静默接近，封控出口'],
          ['Search, secure traces', '搜查、固定痕迹'],
        ],
        says: {
          danger:
            "有人…撬…门|正在撬|在撬我家|撬我家|撬门|捅门锁|捅我家|爬窗|翻窗|翻墙进|闯进我家|闯入|有人进了我家|有贼在|屋里有人|贼在家|小偷还在|开我家门锁|intruder|breaking in|trying to get in|break into my|climbing in|climbing through|somebody is in my house|someone is in my house|in my house right now|in my apartment right now|burglar in|prowler|拧我家锁|拧…锁芯|锁芯…拧|开我家锁|猫眼…有人|footsteps downstairs|footsteps…house|someone in the house|someone's in my|somebody's in my|heard glass break|转我家门把手|门把手…转|在我家里|扒窗|扒…窗户|黑影|躲在衣柜|躲在床底|有人…爬…阳台|爬上…阳台|从阳台…进来|有人在敲窗|force…door|force the door|forcing the|kicking my door|kick my door|breaking my door|hiding in the closet|hiding in my closet|hiding under the bed|撬…窗|砸…门进|踹门|踹我家门|someone outside my window",
          plain: '一个人在家|alone at home|home alone|猫眼|live by myself|我一个人住|进来了|back door',
        },
      }),
      duty('refusing-to-leave', ['Somebody who will not leave', '滞留纠缠'], {
        owner: 'security_officer',
        how: soon,
        steps: [
          ['Ask about threats and earlier warnings', '问清有无威胁、此前是否告诫过'],
          ['Ask the person to leave and explain the legal consequences', '劝离并告知法律后果'],
          ['Warn in writing or open a case', '书面告诫或立案'],
        ],
        says: {
          strong:
            "堵在我家门口|堵我家门|不肯走|赖着不走|不肯离开|赶不走|赖在|堵门口不走|家门口不走|refuses to leave|won't leave|will not leave|refusing to leave|on my doorstep|请不走|轰不走|蹲在我家|睡在我家门口|stays outside my door|camping outside my door|怎么劝都|劝都没用|客厅不走|坐在…不走|躺在…不走|赶都赶不走|不愿意走|won't go away|refuse to go",
          plain:
            '不走|一直敲门|一直按门铃|砸门|banging on my door|ringing my bell|前夫|前女友|前男友|my ex|推销的',
          weak: '骚扰',
        },
      }),
    ],
  ),
  category(
    'dangerous-goods',
    ['public_order', 'public_order'],
    ['Dangerous goods', '危险物品'],
    [
      duty('fireworks', ['Fireworks where they are forbidden', '违规燃放烟花爆竹'], {
        owner: 'community_officer',
        how: inTurn,
        steps: [
          ['Ask for the place and whether people or buildings are near', '问清地点和周边人员建筑'],
          ['Stop it; warn or fine', '制止并教育或处罚'],
          ['Trace where they were bought', '追查来源'],
        ],
        says: {
          strong: '烟花爆竹|燃放|放鞭炮|放烟花|放炮|放爆竹|烟花|鞭炮|非法储存烟花|firework*|firecracker*',
          weak: '禁放',
        },
      }),
      duty('dangerous-substances', ['Dangerous substance escaping', '危险化学品泄漏'], {
        owner: 'security_officer',
        how: atOnce,
        together: ['fire_rescue', 'emergency_management', 'ecology'],
        steps: [
          ['Tell the caller to move upwind and to light no flame', '告知报警人向上风向撤离、禁止明火'],
          ['Call 119, keep everyone out', '通知119，外围警戒'],
          ['Evacuate as fire and rescue directs', '按消防指挥疏散群众'],
        ],
        says: {
          danger:
            '化学品泄漏|化工…泄漏|化工厂爆|毒气|氯气|氨气|硫酸|罐车…泄漏|罐车…漏|罐车翻|危化品|刺鼻|有毒气体|槽罐车|chemical spill|chemical leak|toxic|tanker…leak*|ammonia|chlorine|poison gas|acid spill',
          plain: '不明液体|味道很冲|strange liquid',
        },
      }),
    ],
  ),
  category(
    'dogs',
    ['other_unlawful', 'public_order'],
    ['Dogs', '养犬管理'],
    [
      duty('dog-bite', ['Dog bite', '犬只伤人'], {
        owner: 'community_officer',
        how: soon,
        together: ['medical_emergency'],
        steps: [
          [
            'Advise to wash the wound, see a doctor and get the rabies vaccine',
            '提示冲洗伤口、就医、接种狂犬疫苗',
          ],
          ['Find the dog and its owner, check the registration', '查找犬主，核查犬证'],
          [
            'Settle the costs; watch for compensation claimed again and again',
            '调解赔偿；留意多次索赔的异常情况',
          ],
        ],
        says: {
          strong:
            '狗咬|被狗|狗…咬了|狗…咬伤|狗…咬|犬咬伤|狗把…咬|狗抓伤|dog bit*|bitten by a dog|bit my kid|bit my child|dog attacked|dog…bit|bitten by…dog|狗…啃|狗…扑|被…狗…伤|狗…抓了|dog…bitten|dog…attack*|bitten|狼狗|狗…撕|咬出血|被咬了|dog…attacked|dog…my leg|dog…my arm|got bitten',
          plain: '狂犬|狗主人|犬主|rabies|咬伤|狂犬疫苗',
          weak: '狗|dog|啃了一口',
        },
      }),
      duty('stray-dog', ['Stray or unleashed dog', '流浪犬、不拴绳'], {
        owner: 'community_officer',
        how: inTurn,
        steps: [
          ['Ask whether it is aggressive and whether children are near', '问清是否攻击人、附近有无儿童'],
          ['Catch it with the right tools, or call in those who do', '使用器材捕捉或联系捕犬力量'],
          [
            'Make the owner use a leash and register the dog, or fine the owner',
            '对犬主落实拴绳、办证、处罚',
          ],
        ],
        says: {
          strong:
            '流浪狗|流浪犬|野狗|恶犬|烈性犬|不拴绳|没拴绳|没牵绳|不牵绳|遛狗不|狗乱跑|狗到处跑|没办狗证|违规养犬|养大型犬|养大狗|抓狗|狗追|狗…追着|stray dog*|dog off leash|without a leash|off the leash|unleashed|aggressive dog|dogs chasing|loose dog|pack of dogs|藏獒|不拴|没拴|遛…不拴|烈犬|恶狗|比特犬|狗没人管|狗…吓|pit bull|mastiff|dogs roaming',
          plain: '狗叫|大狗|狗屎|dog barking|barking',
          weak: '狗|dog|dogs|遛狗',
        },
      }),
    ],
  ),
  category(
    'noise',
    ['other_unlawful', 'noise'],
    ['Noise', '噪声扰民'],
    [
      duty('neighbour-noise', ['Noise from neighbours', '邻里噪声'], {
        owner: 'community_officer',
        how: inTurn,
        together: ['mediation_committee'],
        steps: [
          ['Ask what the noise is, since when and how often', '问清声源、时长和频次'],
          ['Speak with the neighbour and record it', '上门劝阻并记录'],
          ['If it is repeated, warn, and mediate with the community', '屡劝不改的警告，并会同社区调解'],
        ],
        says: {
          strong:
            '楼上太吵|楼上…吵|邻居…吵|隔壁…吵|噪音扰民|邻居噪音|半夜唱歌|楼上装修|楼上…装修|装修噪音|半夜装修|蹦跳|拖椅子|楼上…跳|弹琴扰民|唱歌扰民|邻居…音乐|隔壁…音乐|楼上…脚步|吵得…睡不着|吵得睡不着|neighbour…noise|neighbor…noise|noisy neighbour*|noisy neighbor*|neighbo*…loud|neighbour*…music|neighbor*…music|neighbour*…partying|upstairs…noise|upstairs…stomping|loud party|loud music|music too loud|playing loud|blasting music|楼上…跑来跑去|楼上…咚咚|咚咚咚|楼上…大半夜|楼上…拍球|隔壁…半夜|架子鼓|打鼓|practising drums|practicing drums|drums|next door…midnight|next door…noise|next door…loud|stomping|upstairs…running|拉二胡|弹钢琴|弹琴|练琴|吹萨克斯|吹唢呐|楼上每晚|楼上每天|楼上…到一点|楼上…到两点|楼下…唱|打麻将…吵|vacuum*|guy above me|people above|above me|upstairs neighbo*|plays the piano|barking all night',
          plain:
            "噪音|扰民|太吵|睡不着|吵死|敲敲打打|noise|noisy|can't sleep|cannot sleep|so loud|too loud|大半夜|after midnight|next door|每晚|at 3 am|every night",
          weak: '半夜|楼上|邻居|隔壁|neighbour*|neighbor*|凌晨',
        },
      }),
      duty('square-dance-noise', ['Noise in public places', '广场舞等公共场所噪声'], {
        owner: 'community_officer',
        how: inTurn,
        steps: [
          ['Ask for place and loudness', '问清地点和音量'],
          ['Ask them to turn it down; agree on hours and place', '劝导调低音量，约定时间和场地'],
          ['Tell the organiser and the community', '告知组织者和社区共同管理'],
        ],
        says: {
          strong:
            '广场舞|跳舞…音响|跳舞…音箱|跳舞的声音|公园…音响|公园…唱歌|广场…音响|广场…音箱|暴走团|甩鞭子|square danc*|dancing in the square|plaza danc*|loudspeaker…park|park…speakers',
          plain: '大喇叭|高音喇叭|喇叭|音箱|loudspeaker*',
          weak: '声音太大|震天响',
        },
      }),
      duty('construction-noise', ['Noise from building sites', '建筑施工噪声'], {
        owner: 'grid_worker',
        how: handedTo('urban_management'),
        steps: [
          ['Ask for the site and the hours', '问清工地和施工时间'],
          [
            'Hand over to urban management or ecology, as the city has divided it',
            '按当地分工移交城管或生态环境部门',
          ],
          ['Tell the caller which agency has it', '告知报警人承办单位'],
        ],
        says: {
          strong:
            '工地…施工|夜间施工|半夜施工|施工噪音|工地噪音|工地…吵|工地…噪|打桩|工地…半夜|浇混凝土|渣土车…吵|construction noise|building site|construction site|pile driving|night construction|jackhammer*|切割|工程队|电锤|装载机|凌晨…施工|凌晨…切割|搅拌车|打混凝土|cement mixer|workers…drilling',
          plain: '施工|挖掘机|drilling|钢筋|推土机',
          weak: '工地|噪音|吵|construction',
        },
      }),
      duty('business-noise', ['Noise from businesses', '经营场所噪声'], {
        owner: 'community_officer',
        how: inTurn,
        steps: [
          ['Ask which place it is and at which hours', '问清店家和时段'],
          ['Tell the operator to turn it down and record it', '责令经营者整改并记录'],
          [
            'If it is repeated, act with market supervision and ecology',
            '屡次发生的会同市场监管、生态环境部门处理',
          ],
        ],
        says: {
          strong:
            '酒吧…吵|酒吧…音乐|酒吧…低音|低音炮|KTV…吵|KTV…音响|夜店…吵|烧烤摊…吵|大排档…吵|夜市…吵|饭店…吵|商铺…喇叭|店…喇叭|商场…音响|bar…noise|bar…music|club…music|nightclub…loud|restaurant…loud|迪厅|舞厅|健身房…音乐|楼下…震|震得…玻璃|震得|超市…喇叭|disco|karaoke',
          plain: '空调外机|音响|exhaust fan|营业到',
          weak: '酒吧|夜店|KTV|太吵|扰民|nightclub',
        },
      }),
    ],
  ),
  category(
    'cyber',
    ['other_unlawful', 'other'],
    ['Online', '网络违法'],
    [
      duty('account-theft', ['Stolen account', '盗用账号'], {
        owner: 'case_officer',
        how: answered,
        steps: [
          ['Freeze the account through the platform, warn the contacts', '通过平台冻结账号，提醒好友'],
          ['If money was lost, handle it as fraud', '造成损失的按诈骗处置'],
          ['Record it and pass it to the cyber police', '登记并移交网安部门'],
        ],
        says: {
          strong:
            '盗号|被盗号|号被盗|账号被盗|微信…被盗|QQ…被盗|账号…被盗|微信…登不上|抖音…被盗|游戏账号|hacked|account…stolen|hack*…my|account was taken over',
          weak: '微信|QQ|账号|account',
        },
      }),
      duty('online-abuse', ['Abuse, rumours, private data online', '网络造谣、诽谤、泄露隐私'], {
        owner: 'case_officer',
        how: answered,
        steps: [
          ['Ask for screenshots with time and web address', '截图固定时间和网址'],
          ['Report to the platform for removal', '向平台投诉下架'],
          [
            'Record it; judge whether it is a case, or explain private action',
            '登记，判断立案或告知自诉途径',
          ],
        ],
        says: {
          strong:
            '造谣|诽谤|网暴|人肉|谣言|散布…谣|网上骂|网上…辱骂|群里…骂|照片…发到网上|泄露…隐私|泄露个人信息|发到网上|网络暴力|defam*|slander*|doxx*|cyberbull*|rumour*|rumor*|posted my…photo*|posted my…number|leaked my|挂到|挂在网上|贴吧|朋友圈…骂|发朋友圈…我|曝光我的|聊天记录…发|手机号…发|posted my|spreading rumours|shared my photos|P图|恶搞我|假账号|冒充我|冒用我|fake account|pretending to be me|impersonat*',
          plain: '辱骂|造我的谣|侮辱|online abuse|insulting me online|聊天记录',
          weak: '群里|网上|online|截图',
        },
      }),
    ],
  ),
  category(
    'residence',
    ['other_unlawful', 'public_order'],
    ['Residence and lodging', '居住与住宿管理'],
    [
      duty('unregistered-rental', ['Unregistered tenants or lodging', '出租房、日租房未登记'], {
        owner: 'community_officer',
        how: inTurn,
        steps: [
          ['Note the address, protect who reports it', '记录地址，为举报人保密'],
          ['Visit, register the tenants, check safety', '上门核查登记和安全情况'],
          ['Give the landlord a written order or a fine', '责令房东整改或处罚'],
        ],
        says: {
          strong:
            '群租|没有登记|没登记|不登记|未登记|日租房|租客…登记|黑旅馆|无证旅馆|网约房|租给…人|unregistered|overcrowded flat|illegal hostel|not registered|subletting to',
          plain: '出租屋|出租房|隔断房|天天换人|different people every',
          weak: '房东|租客|tenants',
        },
      }),
      duty('illegal-foreigner', ['Foreigners without papers or permit', '外国人非法居留、就业'], {
        owner: 'department_officer',
        how: answered,
        steps: [
          ['Ask for place, number of people and work done', '问清地点、人数和工作'],
          ['Pass to exit-entry administration', '移交出入境管理部门'],
          ['Check together', '会同核查'],
        ],
        says: {
          strong:
            '外国人…签证|签证过期|非法居留|非法就业|偷渡|黑工…外国|三非|外教…签证|外国人…打工|外国人…护照|overstay*|illegal immigrant*|without…visa|no visa|visa expired|illegally working|without work permit',
          plain: '外国人|老外|foreigners|foreigner',
        },
      }),
    ],
  ),
  category(
    'minors',
    ['other_unlawful', 'public_order'],
    ['Minors', '未成年人保护'],
    [
      duty('school-bullying', ['Bullying at school', '学生欺凌'], {
        owner: 'community_officer',
        how: soon,
        together: ['education'],
        steps: [
          ['Ask whether the child is safe now and whether it is injured', '问清孩子当前是否安全、有无受伤'],
          ['Talk with the school and both families', '会同学校和双方家长'],
          ['Protect the child’s privacy, follow up', '保护隐私，持续回访'],
        ],
        says: {
          strong:
            '霸凌|校园欺凌|校园霸凌|欺凌|同学欺负|同学…打|学校…被打|学校…欺负|在学校…围|高年级…打|高年级…欺负|bully*|bullied|beaten at school|beaten up at school|classmates…hit|逼着下跪|下跪|室友逼|同学逼|室友…扇|同学…扇|同学…拍视频|宿舍…打|排挤|bullies',
          plain: '学校…打|被孤立|classmate*|宿舍|同学',
          weak: '学校|school|孩子',
        },
      }),
      duty('minors-in-venues', ['Minors in bars or internet cafés', '未成年人进入不适宜场所'], {
        owner: 'security_officer',
        how: inTurn,
        steps: [
          ['Ask which place it is and how many there are', '问清场所和人数'],
          ['Check ages, call the parents', '核查年龄，通知监护人'],
          ['Give the operator an order or a fine', '对经营者责令整改或处罚'],
        ],
        says: {
          strong:
            '未成年…酒吧|酒吧…未成年|网吧…未成年|未成年…网吧|未成年…KTV|网吧…学生|网吧…校服|网吧…小孩|卖烟给…学生|卖酒给未成年|卖烟给未成年|minors in|underage|selling alcohol to kids|selling cigarettes to|schoolkids in',
          plain: '未成年人|未成年|网吧|internet cafe|校服',
        },
      }),
    ],
  ),
];
