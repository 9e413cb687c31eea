import { errorsSaying } from '../error.ts';

/** What the error about the input of an analysis says. */
export const analysisError = errorsSaying({
  ANALYSIS_INPUT_INVALID: ({ function: name, field, value, expected }) => ({
    en: `${name}: ${field} is ${value}, but must be ${expected.en}. Correct the value, or remove the entry.`,
    zh: `${name}：${field} 为 ${value}，应为${expected.zh}。请更正该值，或去掉这一项。`,
  }),
});
