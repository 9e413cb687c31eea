import { readFileSync } from 'node:fs';
import { groupedBy } from '../src/analysis/grouped-by.ts';
import {
  type Assessment,
  assess,
  parseLabelledCalls,
  precision,
  recall,
  type YesNo,
} from '../src/duties/labelled-calls.ts';
import { templateDutyCatalogue } from '../src/duties/template/template-duty-catalogue.ts';

const splits = ['development', 'held-back', 'new-wording'] as const;

/** How triage does on the labelled calls, as text; with the misplaced calls of the development half on demand. */
export function triageFigures({ texts = false } = {}): string {
  return splits
    .flatMap((split) => ['', ...linesOf(split, texts)])
    .slice(1)
    .join('\n');
}

function linesOf(split: (typeof splits)[number], texts: boolean): readonly string[] {
  const table = readFileSync(new URL(`../data/duty-calls/${split}.tsv`, import.meta.url), 'utf8');
  const assessment = assess(parseLabelledCalls(table), templateDutyCatalogue);
  const pairs = groupedBy(
    assessment.confusions,
    ({ labelled, proposed }) => `${labelled ?? 'unclear'} → ${proposed ?? 'unclear'}`,
  );
  return [
    `${split}: ${assessment.calls} calls`,
    ...figuresOf(assessment).map(([name, figure]) => `  ${name.padEnd(40)} ${figure}`),
    '  confusions (labelled → proposed):',
    ...[...pairs].flatMap(([pair, them]) => [
      `    ${them.length} × ${pair}`,
      // Who reads the errors of the other sets tunes to them.
      ...(texts && split === 'development' ? them.map(({ text }) => `        ${text}`) : []),
    ]),
  ];
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
