import { defineTerms } from '../text/terms.ts';

/** What is trained. */
export const trainingSubjects = defineTerms(
  {
    politics: ['political study', '政治学习'],
    law: ['law', '法律条文'],
    own_cases: ['learning from own cases', '以身说法'],
    expert_lecture: ['expert lecture', '专家讲座'],
    officers_forum: ["officers' forum", '民警讲坛'],
    verbal_control: ['verbal control', '语言控制'],
    bare_hand_control: ['bare-hand control', '徒手控制'],
    equipment: ['equipment', '警械具使用'],
    smallest_unit: ['smallest combat unit', '最小作战单元'],
    red_blue_drill: ['red-blue drill', '红蓝对抗'],
    call_handling: ['handling of calls', '警情处置'],
    fitness: ['fitness', '体能'],
    prevention: ['prevention', '安全防范'],
    other: ['other', '其他'],
  },
  { name: 'TrainingSubject', en: 'What is trained.', zh: '训练科目。' },
);
/** A value of {@link trainingSubjects}. */
export type TrainingSubject = (typeof trainingSubjects.values)[number];

/** The subjects that the article reports for a training corner (002): three basic ones 基础科目, and four practical ones 实战. */
export const practicalSubjects = [
  'law',
  'verbal_control',
  'bare_hand_control',
  'call_handling',
  'equipment',
  'smallest_unit',
  'red_blue_drill',
] as const satisfies readonly TrainingSubject[];
