/**
 * The grading method from which the levels are taken. It is the method of the forest police, which follows that of the
 * Ministry for all stations. The source cited is the public copy, and the day is that of the copy.
 */
export const grading = {
  title: {
    en: "Method for grading forest police stations, made after the Ministry of Public Security's",
    zh: '森林公安派出所等级评定办法（依据公安部《公安派出所等级评定办法》制定）',
  },
  publisher: {
    en: 'State Forestry Administration; a copy published online',
    zh: '国家林业局（网上公开文本）',
  },
  date: '2019-05-13',
} as const;

/** The article of the method that defines the five grades. */
export const gradesArticle = {
  ref: 'grading',
  at: {
    en: 'article 4: 95 with the mandatory conditions, 85, 70, 60, and the fifth grade',
    zh: '第四条：95分且具备必备条件、85分、70分、60分及五级',
  },
};
