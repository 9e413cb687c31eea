import type { LocalizedText } from '../../text/localized-text.ts';

/** The kind of bound for a change: inclusive, or inside a "not" the opposite bound, which is exclusive. */
type Bound = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/**
 * Says what is required of a change: "a rise of at least 10 % needed", "a fall of at most 4 households allowed".
 *
 * @param size the threshold without its sign, as it is written
 */
export function changeBoundText(bound: Bound, threshold: number, { en, zh }: LocalizedText): LocalizedText {
  if (threshold > 0) {
    return {
      atLeast: { en: `a rise of at least ${en} needed`, zh: `要求至少上升${zh}` },
      moreThan: { en: `a rise of more than ${en} needed`, zh: `要求上升超过${zh}` },
      atMost: { en: `a rise of at most ${en} allowed`, zh: `要求上升不超过${zh}` },
      lessThan: { en: `only a rise of less than ${en} allowed`, zh: `要求上升不到${zh}` },
    }[bound];
  }
  if (threshold < 0) {
    return {
      atLeast: { en: `a fall of at most ${en} allowed`, zh: `要求下降不超过${zh}` },
      moreThan: { en: `only a fall of less than ${en} allowed`, zh: `要求下降不到${zh}` },
      atMost: { en: `a fall of at least ${en} needed`, zh: `要求至少下降${zh}` },
      lessThan: { en: `a fall of more than ${en} needed`, zh: `要求下降超过${zh}` },
    }[bound];
  }
  return {
    atLeast: { en: 'no fall allowed', zh: '要求不下降' },
    moreThan: { en: 'a rise needed', zh: '要求上升' },
    atMost: { en: 'no rise allowed', zh: '要求不上升' },
    lessThan: { en: 'a fall needed', zh: '要求下降' },
  }[bound];
}
