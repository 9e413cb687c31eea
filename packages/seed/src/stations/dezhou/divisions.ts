/** A division of the city with its branch of the police. The codes are those of GB/T 2260. */
export interface Division {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** The name of the branch: a city district has a 分局, a county a bureau of its own. */
  readonly branch: { readonly en: string; readonly zh: string };
  readonly stations: number;
  readonly urban: boolean;
}

const county = (code: string, en: string, zh: string, stations: number): Division => ({
  code,
  en,
  // A name with one character before 县 is not shortened: people say 陵县, but 宁津.
  zh: zh.length > 2 ? zh.replace(/[县市]$/, '') : zh,
  branch: { en: `${en} Public Security Bureau`, zh: `${zh}公安局` },
  stations,
  urban: false,
});

/** The divisions of Dezhou in 2014. The numbers of their stations are invented. */
export const divisions: readonly Division[] = [
  {
    code: '371402',
    en: 'Decheng',
    zh: '德城',
    branch: { en: 'Decheng Branch', zh: '德城分局' },
    stations: 16,
    urban: true,
  },
  county('371421', 'Lingxian', '陵县', 13),
  county('371422', 'Ningjin', '宁津县', 12),
  county('371423', 'Qingyun', '庆云县', 9),
  county('371424', 'Linyi', '临邑县', 12),
  county('371425', 'Qihe', '齐河县', 14),
  county('371426', 'Pingyuan', '平原县', 12),
  county('371427', 'Xiajin', '夏津县', 12),
  county('371428', 'Wucheng', '武城县', 8),
  county('371481', 'Leling', '乐陵市', 13),
  county('371482', 'Yucheng', '禹城市', 11),
];
