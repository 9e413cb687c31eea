import { everydaySets, strangersSets } from '../src/duties/labelled-calls.ts';
import { compileDutyCatalogue } from '../src/duties/triage/compile.ts';
import { evidenceAmounts } from '../src/duties/triage/danger-likelihood.ts';
import { learnedFrom, signsOf } from '../src/duties/triage/learn.ts';
import { enough } from '../src/duties/triage/rank.ts';
import { triage } from '../src/duties/triage/triage.ts';
import { readSet, templateWithout } from './triage-figures.ts';

// pnpm --filter @beatwork/core choose-thresholds
// Prints the weights for danger-likelihood.ts and the thresholds for judge-danger.ts, chosen over calls by writers who
// had not seen the catalogue: each set is judged by what was learned from all others.

/** Needless alarms may be this share of harmless everyday calls. */
const mostNeedless = 0.089;
/** So many dangers in everyday calls must be sent or asked. */
const leastHeard = 0.996;
/** Sets with calls made to mislead teach the weights too, but count less than sets of everyday calls. */
const weightOfMisleading = 0.5;

interface JudgedCall {
  readonly amounts: readonly number[];
  readonly danger: boolean;
  /** It is asked about whatever its likelihood: a word of danger stands in it, or its item is urgent by itself. */
  readonly asked: boolean;
  readonly everyday: boolean;
  readonly weight: number;
}

const judged: readonly JudgedCall[] = strangersSets.flatMap((set) => {
  const compiled = compileDutyCatalogue(templateWithout(set));
  const learned = learnedFrom(compiled);
  const calls = readSet(set);
  const everyday = everydaySets.includes(set);
  return calls.map((call) => {
    const { danger, matters } = triage({ text: call.text }, { catalogue: compiled.catalogue });
    const [first] = matters;
    return {
      amounts: evidenceAmounts(learned.danger.evidenceOf(signsOf(compiled, learned, call.text))),
      danger: call.danger,
      asked: danger.evidence.length > 0 || (first?.item.urgency === 'immediate' && first.score >= enough),
      everyday,
      // Sets of different size count the same, and so do dangerous and harmless calls.
      weight:
        (everyday ? 1 : weightOfMisleading) / calls.filter((other) => other.danger === call.danger).length,
    };
  });
});

/** Logistic regression of the label on the evidence, by Newton's method. */
function chooseWeights(): readonly number[] {
  const size = judged[0]!.amounts.length;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 30; round += 1) {
    // The Hessian with the gradient as its last column.
    const table = weights.map((_, row) => weights.map((__, column) => (row === column ? 1e-9 : 0)).concat(0));
    for (const { amounts, danger, weight } of judged) {
      const p = likelihood(amounts, weights);
      amounts.forEach((a, row) => {
        amounts.forEach((b, column) => {
          table[row]![column]! += weight * p * (1 - p) * a * b;
        });
        table[row]![size]! += weight * (Number(danger) - p) * a;
      });
    }
    solve(table).forEach((step, at) => {
      weights[at]! += step;
    });
  }
  return weights;
}

function likelihood(amounts: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-amounts.reduce((sum, amount, at) => sum + amount * weights[at]!, 0)));
}

/** Solves linear equations, the right-hand side being the last column (Gauss and Jordan). */
function solve(table: number[][]): readonly number[] {
  table.forEach((pivot, at) => {
    for (const row of table) {
      if (row === pivot) continue;
      const factor = row[at]! / pivot[at]!;
      pivot.forEach((value, column) => {
        row[column]! -= factor * value;
      });
    }
  });
  return table.map((row, at) => row.at(-1)! / row[at]!);
}

// Rounded first, so that the thresholds are those of the weights that are printed.
const weights = chooseWeights().map((weight) => Number(weight.toFixed(3)));
const likelihoods = judged
  .filter(({ everyday }) => everyday)
  .map((call) => ({ ...call, likelihood: likelihood(call.amounts, weights) }));
const share = (danger: boolean, holds: (each: (typeof likelihoods)[number]) => boolean) => {
  const weightOf = (those: typeof likelihoods) => those.reduce((sum, { weight }) => sum + weight, 0);
  const those = likelihoods.filter((each) => each.danger === danger);
  return weightOf(those.filter(holds)) / weightOf(those);
};
const sent = (danger: boolean, from: number) => share(danger, (each) => each.likelihood >= from);
const heard = (danger: boolean, from: number) =>
  share(danger, (each) => each.likelihood >= from || each.asked);
const steps = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
const send = steps.find((from) => sent(false, from) <= mostNeedless)!;
const ask = steps.findLast((from) => heard(true, from) >= leastHeard) ?? 0;

console.log(`weights: ${weights.join(', ')}`);
console.log(
  `send from ${send}: ${sent(true, send).toFixed(3)} of dangers, ${sent(false, send).toFixed(3)} of harmless calls`,
);
console.log(
  `ask from ${ask}: ${heard(true, ask).toFixed(3)} of dangers are sent or asked, ${heard(false, ask).toFixed(3)} of harmless calls`,
);
