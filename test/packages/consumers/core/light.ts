import { compileRuleSet, dezhouFiveStar, emptyTally, type LocalizedText, scorecardOf } from '@beatwork/core';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const [star] = scorecardOf(january, 'community_officer', emptyTally).awards;
export const sentence: LocalizedText | undefined = star?.sentence;
