import type { RuleSet } from '../rules/format/index.ts';

/** The articles from which rule sets are taken, by their numbers, in the form of the `sources` of a rule set. */
export const articles = {
  '000': {
    title: {
      en: 'Report on Baizhang Road station: patrols, posts with somebody there, care for officers',
      zh: '关于百丈路派出所巡逻防范、驻社区与民意警务的报道',
    },
    publisher: { en: 'Southeast Business Daily, on China Ningbo Net', zh: '东南商报（中国宁波网）' },
    date: '2012-08-27',
  },
  '001': {
    title: {
      en: 'Report on Shuangfeng station, Yubei: disputes, prevention, division of duties',
      zh: '关于渝北双凤派出所化解矛盾、防控考核与职责细分的报道',
    },
    publisher: { en: 'Chongqing Legal News', zh: '重庆法制报' },
    date: '2019-09-25',
  },
  '002': {
    title: {
      en: 'Report on the five small bases of Dalu station, Zhenjiang',
      zh: '关于镇江大路派出所“五小”阵地的报道',
    },
    publisher: { en: 'Zhenjiang Today', zh: '今日镇江' },
    date: '2021-04-26',
  },
  '003': {
    title: { en: 'Report on the five-star assessment in Dezhou', zh: '关于德州“五星”社区民警评选的报道' },
    publisher: { en: 'Dazhong Net, Dezhou', zh: '大众网德州频道' },
    date: '2014-05-23',
  },
  '004': {
    title: {
      en: 'Report on Malu station, Tangshan: one room and two teams, fewer calls and cases',
      zh: '关于唐山马路派出所“一室两队”改革与警情、发案下降的报道',
    },
    publisher: {
      en: "Hebei Legal News, on Hebei Chang'an Net on 2 June 2022; read in a reprint of 24 June 2022",
      zh: '河北法制报，河北长安网2022年6月2日刊发（据2022年6月24日转载文本）',
    },
    date: '2022-06-02',
  },
} as const satisfies RuleSet['sources'];

/** A place in one of the articles. */
export const inArticle = (ref: keyof typeof articles, en: string, zh: string) => ({ ref, at: { en, zh } });
