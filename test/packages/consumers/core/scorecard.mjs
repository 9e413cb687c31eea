import { compileRuleSet, dezhouFiveStar, emptyTally, scorecardOf } from '@beatwork/core';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const tally = { ...emptyTally, householdsVisited: 68 };
const [star] = scorecardOf(january, 'community_officer', tally, { asOf: '2014-02-01' }).awards;
console.log(star.sentence.en);
console.log(star.sentence.zh);
