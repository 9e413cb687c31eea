import { compileRuleSet } from '../src/rules/compile/index.ts';
import { evaluatorFor } from '../src/rules/evaluate/index.ts';
import { Selector } from '../src/rules/select/index.ts';
import { dezhouFiveStar } from '../src/rulesets/index.ts';
import { officerMonths, roles } from './population.ts';

const sizes = [50_000, 100_000, 200_000] as const;
const compiled = compileRuleSet(dezhouFiveStar, '2014-01');
const evaluators = roles.map((role) => evaluatorFor(compiled, role));

console.log('A city in one pass: officer-months are generated, judged, ranked and discarded one by one.');
console.log('The heap is what is held after the pass, collected, beyond what was held before it.\n');
if (globalThis.gc === undefined) throw new Error('Run it with --expose-gc: the heap is measured.');
passOver(sizes[0]);
for (const size of sizes) passOver(size, true);

function passOver(size: number, printsResult = false): void {
  globalThis.gc!();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const selector = new Selector(compiled);
  let stars = 0;
  let index = 0;
  for (const { role, tally } of officerMonths(size)) {
    const evaluation = evaluators[role]!(tally);
    stars += evaluation.awardsEarned;
    selector.add({ subjectId: `officer-${String(index).padStart(7, '0')}`, tally, evaluation });
    index += 1;
  }
  const { named } = selector.finish();
  const seconds = (performance.now() - start) / 1000;
  globalThis.gc!();
  const held = process.memoryUsage().heapUsed - before;
  if (!printsResult) return;
  console.log(
    `${size.toLocaleString('en').padStart(9)} officer-months: ${seconds.toFixed(2)} s, ${stars.toLocaleString('en')} stars,` +
      ` ${named.length} named, ${selector.size} kept to be named, ${(held / 1024 / 1024).toFixed(1)} MB held`,
  );
}
