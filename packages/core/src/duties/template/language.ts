import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { wordList } from './write.ts';

/** Words that mean danger whatever the matter is. */
export const dangerWords = wordList(
  "救命|快救人|出人命|要死人|快死了|快不行了|不方便说话|help me please he|save me|save us|someone is dying|somebody is dying|is dying|life in danger|in danger|can't talk now|cannot talk freely",
);

const within = (reach: number, words: string) => wordList(words).map((each) => ({ words: each, reach }));

/**
 * Only statements deny something; requests do not: "don't jump" does not mean that there is no danger. Denials reach
 * only a few words on purpose, because a denial that is missed costs a needless trip, but one that is wrongly assumed
 * may cost a life.
 */
export const negations: DutyCatalogue['negations'] = [
  ...within(3, '没有|没|并没有|并无|并未|未|无|没有人|没人|没有发生|未发生|不存在|无人'),
  ...within(3, '不是|并不是|并非|不算'),
  ...within(2, 'no|without|no sign of|no signs of'),
  ...within(
    3,
    "not|nobody|no one|none|neither|never|isn't|is not|wasn't|was not|aren't|didn't|did not|haven't|hasn't|there's no|there is no|there was no",
  ),
];

/** Phrases that contain misleading words: a fire drill is not a fire, and "is it not" does not deny anything. */
export const ignored: DutyCatalogue['ignored'] = wordList(
  [
    '胎没气了|胎都没气了|胎也没气了|胎又没气了|胎全没气了|球没气了|打火机没气了|煤气没气了|煤气罐没气了|灶没气了|家里没气了|天然气没气了|燃气没气了|没气了打不着|冻死人|热死人|吵死人|急死人|烦死人|气死人|累死人|笑死人|坑死人|臭死人|害死人|扔炸弹似的|炸弹似的|扔炸弹一样|跟炸弹一样|像炸弹|杀猪|要命的是|要了老命|想死我|美死',
    "phone is dying|battery is dying|laptop is dying|business is dying|plants are dying|plant is dying|is dying to|are dying to|i'm dying to|am dying to|dying of|killing me|kills me|like a bomb|sounds like a bomb|like a war zone|to kill for|dressed to kill|kill two birds|shoot me an email|shoot me a message|blow up my phone|blowing up my phone|bombed the exam|scared the life",
    '想死你|想死我了|笑死|气死|烦死|累死|急死|吵死|臭死|困死|热死|命令|命名|命运|生命之|拼命|革命|被打动|被打开|打动手机|一刀切|一刀两断|砍价|砍树|砍一刀|烧烤|烧水|烧饭|烧菜|发烧|红烧|烧香|火烧店|刷爆|爆满|混战游戏|枪毙名单|跌价|瘫痪系统|交通瘫痪|中毒软件|电脑中毒|卡在流程|卡在审核|熊孩子|老虎机|老虎灶|熊市|疯了一样涨|气疯了|快疯了|没命令|bleeding money|stuck in traffic|crashed my computer|computer crashed|app crashed|website crashed|fell asleep|fell in love|fell for|fell through the cracks|swallowed my pride|swallowed my card|screaming deal|sold out|火锅|火车|火车站|火腿|发火|恼火|火气|上火|火爆|开火做饭|灭火器|消防演练|消防演习|消防检查|防火|烟火气|香烟|抽烟|吸烟',
    '火灾隐患|消防隐患|fire hazard*|fire exit*|fire lane*|fire escape*|fire extinguisher*|fire alarm is beeping',
    '还在打工|正在打工|还在打电话|正在打电话|正在打扫|还在打扫|还在打牌|正在打牌|还在打麻将|正在打麻将|还在打球|正在打球|还在打桩|正在打桩|还在打鼓|还在打孔|还在打钻',
    '打架子鼓|打架子|打电话|打的|打车|打工|打包|打卡|打折|打算|打听|打扫|打印|打招呼',
    '有没有|是不是|会不会|能不能|要不要|不是说|没想到|不知道|不晓得|不清楚|没多久|没一会|没关系|没办法|没人管|没有人管|没人理|没有人理|没人救|没有人救|没人来|没有人来|没人应|没人接|不是没有|不是没|无法|无论|没完没了|没命|没想',
    '自杀式优惠|杀价|杀毒|枪手代考|水枪|玩具枪|打枪战游戏|爆炸头|爆款|炸鸡|炸酱面|油炸',
    '无锡|无线|无名|无数|无非|未来|未婚|未必',
    "fire drill|fire station|fire department|fire brigade|firefighter*|fire truck|fire engine|fireplace|fire alarm test|fired|campfire song|fire sale|fireproof|bath bomb|photobomb|water gun|toy gun|glue gun|nail gun|shooting star|photo shoot|drowning in work|stroke of luck|stroke of|murder mystery|killing time|dying to|dying battery|crash course|crashed computer|deadline|not only|no idea|no matter|no doubt|no there|no there's|no he|no she|no it|no it's|no they|no i|no we|not sure|not sure if|don't know if|not just|no one answers|no one is coming|nobody is helping|no one is helping|nobody helps|nobody came|never mind that",
  ].join('|'),
);
