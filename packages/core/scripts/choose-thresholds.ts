import { everydaySets } from '../src/duties/labelled-calls.ts';
import { compileDutyCatalogue } from '../src/duties/triage/compile.ts';
import { learnedFrom, signsOf } from '../src/duties/triage/learn.ts';
import { triage } from '../src/duties/triage/triage.ts';
import { readSet, templateWithout } from './triage-figures.ts';

// pnpm --filter @beatwork/core choose-thresholds
// Prints the calibration for learn.ts and the thresholds for judge-danger.ts, chosen over everyday calls by writers
// who had not seen the catalogue: each set is judged by what was learned from all others.

/** Needless alarms may be this share of harmless calls. */
const mostNeedless = 0.09;
/** So many dangers must be sent or asked. */
const leastHeard = 0.99;

const judged = everydaySets.flatMap((set) => {
  const compiled = compileDutyCatalogue(templateWithout(set));
  const { vocabulary, danger } = learnedFrom(compiled);
  const calls = readSet(set);
  return calls.map((call) => {
    const signs = signsOf(compiled, vocabulary, call.text);
    const result = triage({ text: call.text }, { catalogue: compiled.catalogue });
    return {
      score: danger.score(signs),
      danger: call.danger,
      // A sign or a word of danger is asked about in any case; an item that is urgent by itself is treated as urgent.
      heard: result.danger.signs.length + result.danger.evidence.length > 0,
      urgent:
        result.matters[0]?.item.urgency === 'immediate' &&
        !result.flags.some(({ flag }) => flag === 'nothing_fits'),
      // Sets of different size count the same.
      weight: 1 / calls.filter((other) => other.danger === call.danger).length,
    };
  });
});

/** Logistic regression of the label on the score, by Newton's method. */
function calibrate(): { readonly slope: number; readonly shift: number } {
  let [slope, shift] = [0.1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, danger, weight } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const miss = weight * (Number(danger) - p);
      const spread = weight * p * (1 - p);
      g0 += miss;
      g1 += miss * score;
      h00 += spread;
      h01 += spread * score;
      h11 += spread * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    shift += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, shift };
}

const { slope, shift } = calibrate();
const likelihoods = judged.map((each) => ({
  ...each,
  likelihood: 1 / (1 + Math.exp(-(slope * each.score + shift))),
}));
const share = (danger: boolean, holds: (each: (typeof likelihoods)[number]) => boolean) => {
  const weightOf = (those: typeof likelihoods) => those.reduce((sum, { weight }) => sum + weight, 0);
  const those = likelihoods.filter((each) => each.danger === danger);
  return weightOf(those.filter(holds)) / weightOf(those);
};
const sent = (danger: boolean, from: number) =>
  share(danger, ({ likelihood, urgent }) => likelihood >= from || urgent);
const heard = (danger: boolean, from: number) =>
  share(danger, (each) => each.likelihood >= from || each.urgent || each.heard);
const steps = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
const send = steps.find((from) => sent(false, from) <= mostNeedless)!;
const ask = steps.findLast((from) => heard(true, from) >= leastHeard) ?? 0;

console.log(`calibration: slope ${slope.toFixed(4)}, shift ${shift.toFixed(3)}`);
console.log(
  `send from ${send}: ${sent(true, send).toFixed(3)} of dangers, ${sent(false, send).toFixed(3)} of harmless calls`,
);
console.log(
  `ask from ${ask}: ${heard(true, ask).toFixed(3)} of dangers are sent or asked, ${heard(false, ask).toFixed(3)} of harmless calls`,
);
