import { readFileSync } from 'node:fs';
import {
  type Assessment,
  assess,
  parseLabelledCalls,
  precision,
  recall,
  type YesNo,
} from '../src/duties/labelled-calls.ts';
import { templateDutyCatalogue } from '../src/duties/template/template-duty-catalogue.ts';

// node --conditions=@beatwork/source packages/core/scripts/assess-triage.ts [--texts]
// The texts of the held-back half are never printed: who reads its errors tunes to it.

for (const split of ['development', 'held-back', 'new-wording'] as const) {
  const table = readFileSync(new URL(`../data/duty-calls/${split}.tsv`, import.meta.url), 'utf8');
  const assessment = assess(parseLabelledCalls(table), templateDutyCatalogue);
  console.log(`\n${split}: ${assessment.calls} calls`);
  for (const [name, figure] of figuresOf(assessment)) console.log(`  ${name.padEnd(40)} ${figure}`);
  const pairs = Map.groupBy(
    assessment.confusions,
    ({ labelled, proposed }) => `${labelled ?? 'unclear'} → ${proposed ?? 'unclear'}`,
  );
  if (split !== 'development') continue;
  console.log('  confusions (labelled → proposed):');
  for (const [pair, them] of pairs) {
    console.log(`    ${them.length} × ${pair}`);
    if (process.argv.includes('--texts')) for (const { text } of them) console.log(`        ${text}`);
  }
}

function figuresOf(of: Assessment): readonly (readonly [string, string])[] {
  return [
    ['right item first', ofAll(of.itemFirst, of.calls)],
    ['right item among the first three', ofAll(of.itemAmongThree, of.calls)],
    ['right group first', ofAll(of.categoryFirst, of.calls)],
    ['further items listed', of.further === 0 ? 'none' : ofAll(of.furtherListed, of.further)],
    ['macro precision of items', of.macroPrecision.toFixed(3)],
    ['macro recall of items', of.macroRecall.toFixed(3)],
    ['danger', yesNoText(of.danger)],
    ['danger missed without a three-way call', String(of.dangerLost)],
    ['police work', yesNoText(of.police)],
    ['possible no-incident', yesNoText(of.noIncident)],
  ];
}

function yesNoText(table: YesNo): string {
  const { truePositive, falsePositive, falseNegative, trueNegative } = table;
  const text = (figure: number | null) => figure?.toFixed(3) ?? 'none';
  return (
    `precision ${text(precision(table))}  recall ${text(recall(table))}` +
    `  (right ${truePositive}, too many ${falsePositive}, missed ${falseNegative}, rightly not ${trueNegative})`
  );
}

function ofAll(count: number, all: number): string {
  return `${(count / all).toFixed(3)}  (${count} of ${all})`;
}
