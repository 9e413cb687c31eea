import { errorsSaying } from '../error.ts';

/** Whether a field is within an entry of a list, such as `units[3].count`. */
const isInEntry = (field: string) => /\[\d+\]/.test(field);

/** What the error about the input of an analysis says. */
export const analysisError = errorsSaying({
  ANALYSIS_INPUT_INVALID: ({ function: name, field, value, expected }) => {
    const advice = isInEntry(field)
      ? { en: 'Correct the value, or remove the entry.', zh: '请更正该值，或去掉这一项。' }
      : { en: 'Correct the value.', zh: '请更正该值。' };
    return value === 'undefined'
      ? {
          en: `${name}: ${field} is missing, but must be ${expected.en}.`,
          zh: `${name}：缺少 ${field}，应为${expected.zh}。`,
        }
      : {
          en: `${name}: ${field} is ${value}, but must be ${expected.en}. ${advice.en}`,
          zh: `${name}：${field} 为 ${value}，应为${expected.zh}。${advice.zh}`,
        };
  },
});
