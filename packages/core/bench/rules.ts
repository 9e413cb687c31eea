import { deepStrictEqual } from 'node:assert/strict';
import type { Tally } from '../src/metrics/tally.ts';
import { goalsOf } from '../src/rules/compile/compile-rule-set.ts';
import { compileRuleSet } from '../src/rules/compile/index.ts';
import { evaluatorFor } from '../src/rules/evaluate/index.ts';
import { type Evaluation, outcomes } from '../src/rules/evaluate/outcome.ts';
import { dezhouFiveStar } from '../src/rulesets/index.ts';
import { judgeCommunityOfficer, judgeDepartmentOfficer } from './hand-written-rules.ts';
import { jsonLogicEvaluator } from './json-logic.ts';
import { jsonRulesEngineEvaluator } from './json-rules-engine.ts';
import { makePopulation, roles } from './population.ts';
import { race } from './race.ts';
import { sameEvaluation } from './same-evaluation.ts';
import { zenEngineEvaluator } from './zen-engine.ts';

type ByRole<Result> = readonly ((tally: Tally) => Result)[];

const size = 1_000_000;
const slices = 20;
const population = makePopulation(size);
/** The other libraries are slow: they judge the first members only, and are compared per second. */
const jsonLogicSlice = 2_000;
const zenEngineSlice = 1_000;
const jsonRulesEngineSlice = 100;

const compiled = compileRuleSet(dezhouFiveStar, '2014-01');
const byHand: ByRole<Evaluation> = [judgeCommunityOfficer, judgeDepartmentOfficer];
const generated = roles.map((role) => evaluatorFor(compiled, role, { generateCode: true }));
const closures = roles.map((role) => evaluatorFor(compiled, role, { generateCode: false }));
const jsonLogic = roles.map((role) => jsonLogicEvaluator(goalsOf(compiled, role)));
const zenEngine = roles.map((role) => zenEngineEvaluator(goalsOf(compiled, role)));
const jsonRulesEngine = roles.map((role) => jsonRulesEngineEvaluator(goalsOf(compiled, role)));

console.log(`Rules: the five stars over ${size} officer-months, four in five of community officers.`);
console.log(
  'By hand, generated code and closures return every criterion with its gap. The other libraries return',
);
console.log(
  `only the outcome of each goal: json-logic-js of ${slices * jsonLogicSlice} officer-months, zen-engine of`,
);
console.log(
  `${slices * zenEngineSlice}, json-rules-engine of ${slices * jsonRulesEngineSlice}. The ratio is to "by hand", by the best round of each slice.\n`,
);

await verify();
await race(
  'officer-months',
  [
    { name: 'by hand', ...sliced(size / slices), run: judging(byHand) },
    { name: 'generated code', ...sliced(size / slices), run: judging(generated) },
    { name: 'closures', ...sliced(size / slices), run: judging(closures) },
    { name: 'json-logic-js', ...sliced(jsonLogicSlice), run: tellingOutcomes(jsonLogic, jsonLogicSlice) },
    { name: 'zen-engine', ...sliced(zenEngineSlice), run: tellingOutcomes(zenEngine, zenEngineSlice) },
    {
      name: 'json-rules-engine',
      ...sliced(jsonRulesEngineSlice),
      run: tellingOutcomes(jsonRulesEngine, jsonRulesEngineSlice),
    },
  ],
  9,
);

function sliced(unitsPerSlice: number) {
  return { slices, unitsPerSlice };
}

/** The results leave the loop, or the compiler could optimise them away. */
function judging(evaluators: ByRole<Evaluation>): (slice: number) => number {
  const kept: Evaluation[] = [];
  return (slice) => {
    const end = ((slice + 1) * size) / slices;
    let awards = 0;
    for (let index = (slice * size) / slices; index < end; index += 1) {
      const { role, tally } = population[index]!;
      const evaluation = evaluators[role]!(tally);
      awards += evaluation.awardsEarned;
      kept[index & 255] = evaluation;
    }
    return awards + kept.length;
  };
}

function tellingOutcomes(
  evaluators: ByRole<readonly number[] | Promise<readonly number[]>>,
  sliceSize: number,
): (slice: number) => Promise<number> {
  return async (slice) => {
    let sum = 0;
    for (const { role, tally } of population.slice(slice * sliceSize, (slice + 1) * sliceSize)) {
      const result = evaluators[role]!(tally);
      for (const outcome of result instanceof Promise ? await result : result) sum += outcome;
    }
    return sum;
  };
}

/** All contestants must judge alike before their times are compared. */
async function verify(): Promise<void> {
  for (const [index, { role, tally }] of population.entries()) {
    const expected = byHand[role]!(tally);
    for (const evaluate of [generated[role]!, closures[role]!]) {
      const result = evaluate(tally);
      if (!sameEvaluation(result, expected)) deepStrictEqual(result, expected);
    }
    const codes = () => expected.goals.map(({ outcome }) => outcomes.values.indexOf(outcome));
    if (index < slices * jsonLogicSlice) deepStrictEqual(jsonLogic[role]!(tally), codes());
    if (index < slices * zenEngineSlice) deepStrictEqual(await zenEngine[role]!(tally), codes());
    if (index < slices * jsonRulesEngineSlice) deepStrictEqual(await jsonRulesEngine[role]!(tally), codes());
  }
  console.log('All agree on the outcomes; by hand, generated code and closures on everything.\n');
}
