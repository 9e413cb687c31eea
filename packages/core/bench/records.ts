import { deepStrictEqual } from 'node:assert/strict';
import { type SubjectTally, Tallies } from '../src/metrics/tallies/tallies.ts';
import { countersOf, type Tally } from '../src/metrics/tally.ts';
import { compileRuleSet } from '../src/rules/compile/index.ts';
import { evaluatorFor } from '../src/rules/evaluate/index.ts';
import type { Evaluation } from '../src/rules/evaluate/outcome.ts';
import { metricsOf } from '../src/rules/sql/index.ts';
import { dezhouFiveStar } from '../src/rulesets/index.ts';
import { judgeCommunityOfficer } from './hand-written-rules.ts';
import { tallyByHand } from './hand-written-tallies.ts';
import { race } from './race.ts';
import { type Entry, makeRecords, shuffled } from './station-records.ts';

type Judge = (tally: Tally) => Evaluation;

const officers = 600;
const records = makeRecords(officers);
const evaluate: Judge = evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer');

console.log(
  'Records to stars: records → monthly tallies in Asia/Shanghai, with different households → stars of',
);
console.log(
  `every member and month. ${records.length} records of ${officers} officers and five months; one loop by hand`,
);
console.log('against Tallies and the evaluator. Best of interleaved rounds.');

for (const [order, entries, rounds] of [
  ['officer by officer', records, 11],
  ['in no order', shuffled(records), 5],
] as const) {
  verify(entries);
  console.log(`\nRecords ${order}; both found the same tallies and stars.`);
  await race(
    'records',
    [
      contestant('by hand', entries, tallyByHand, judgeCommunityOfficer),
      contestant('Tallies', entries, tallyByLibrary, evaluate),
    ],
    rounds,
  );
}

function contestant(
  name: string,
  entries: readonly Entry[],
  tally: (entries: readonly Entry[]) => Iterable<SubjectTally>,
  judge: Judge,
) {
  const run = () => {
    let awards = 0;
    for (const month of tally(entries)) awards += judge(month.tally).awardsEarned;
    return awards;
  };
  return { name, slices: 1, unitsPerSlice: entries.length, run };
}

function tallyByLibrary(entries: readonly Entry[]): Iterable<SubjectTally> {
  const tallies = new Tallies({
    subject: 'member',
    period: 'month',
    timeZone: 'Asia/Shanghai',
    counters: countersOf(metricsOf(dezhouFiveStar)),
  });
  for (const { type, record, checked } of entries) {
    if (type === 'visitCallBack') tallies.add(type, record, checked);
    else if (type === 'mediationCallBack') tallies.add(type, record, checked);
    else tallies.add(type, record);
  }
  return tallies;
}

function verify(entries: readonly Entry[]): void {
  const judged = (months: Iterable<SubjectTally>, judge: Judge) =>
    [...months]
      .map((month) => ({ ...month, tally: { ...month.tally }, evaluation: judge(month.tally) }))
      .sort((a, b) => (`${a.id} ${a.period}` < `${b.id} ${b.period}` ? -1 : 1));
  deepStrictEqual(
    judged(tallyByLibrary(entries), evaluate),
    judged(tallyByHand(entries), judgeCommunityOfficer),
  );
}
