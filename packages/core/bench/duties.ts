import { readFileSync } from 'node:fs';
import { parseLabelledCalls } from '../src/duties/labelled-calls.ts';
import { templateDutyCatalogue } from '../src/duties/template/template-duty-catalogue.ts';
import { compileDutyCatalogue } from '../src/duties/triage/compile.ts';
import { fold } from '../src/duties/triage/fold.ts';
import { triage } from '../src/duties/triage/triage.ts';
import { race } from './race.ts';
import { randomBelow } from './random.ts';

const callCount = 100_000;
const slices = 10;

const table = readFileSync(new URL('../data/duty-calls/development.tsv', import.meta.url), 'utf8');
const labelled = parseLabelledCalls(table);
const below = randomBelow(7);
const calls = Array.from({ length: callCount }, () => labelled[below(labelled.length)]!.text);
const slice = (number: number) =>
  calls.slice((number * callCount) / slices, ((number + 1) * callCount) / slices);

const started = performance.now();
const { needles, automaton } = compileDutyCatalogue(templateDutyCatalogue);
const compiledIn = performance.now() - started;
const strings = [...new Set(needles.map(({ text }) => text))];
const escaped = strings
  .toSorted((a, b) => b.length - a.length)
  .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const anyString = new RegExp(escaped.join('|'), 'g');

console.log(
  `${callCount.toLocaleString('en')} calls of the development half, drawn at random; ${strings.length} strings to look for.`,
);
console.log(
  `The catalogue was compiled in ${compiledIn.toFixed(0)} ms. Triage is all of it; the others only find strings.`,
);

/** Of the slow ways one slice is enough. */
const contestant = (name: string, work: (call: string) => number, of = slices) => ({
  name,
  slices: of,
  unitsPerSlice: callCount / slices,
  run: (number: number) => slice(number).reduce((sum, call) => sum + work(call), 0),
});

await race(
  'calls',
  [
    contestant('triage', (call) => triage({ text: call }).matters.length),
    contestant('the automaton', (call) => {
      let count = 0;
      automaton.search(fold(call).text, () => {
        count += 1;
      });
      return count;
    }),
    contestant('one regular expression', (call) => fold(call).text.match(anyString)?.length ?? 0, 1),
    contestant(
      'a string at a time',
      (call) => {
        const { text } = fold(call);
        return strings.reduce((sum, each) => sum + Number(text.includes(each)), 0);
      },
      1,
    ),
  ],
  3,
);
