import { readFileSync } from 'node:fs';
import { groupedBy } from '../src/analysis/grouped-by.ts';
import { type Assessment, assess, precision, recall, type YesNo } from '../src/duties/assess-triage.ts';
import type { DutyCatalogue } from '../src/duties/format/duty-catalogue.ts';
import {
  exampleSets,
  type LabelledCall,
  parseLabelledCalls,
  strangersSets,
} from '../src/duties/labelled-calls.ts';
import { templateDutyCatalogue } from '../src/duties/template/template-duty-catalogue.ts';

export const readSet = (set: string): readonly LabelledCall[] =>
  parseLabelledCalls(readFileSync(new URL(`../data/duty-calls/${set}.tsv`, import.meta.url), 'utf8'));

/** The template as if one set had never been read: its examples are those of the other sets. */
export function templateWithout(left: string): DutyCatalogue {
  const examples = exampleSets
    .filter((set) => set !== left)
    .flatMap(readSet)
    .map(({ text, item, danger }) => ({ text, item, danger }));
  return { ...templateDutyCatalogue, examples };
}

/**
 * How triage does on each set of a writer who had not seen the catalogue, when the examples come from the other sets
 * only: a table in Markdown.
 */
export function triageFigures(): string {
  const head = [
    'set',
    'calls',
    'acceptable item first',
    'agency',
    'dangers sent',
    'sent or asked',
    'needless alarms',
    'harmless calls asked',
  ];
  return [lineOf(head), lineOf(head.map(() => '---')), ...strangersSets.map(triageFiguresOf)].join('\n');
}

/** The line of one set in {@link triageFigures}. */
export function triageFiguresOf(set: string): string {
  const of = assess(readSet(set), templateWithout(set));
  const { truePositive, falsePositive, falseNegative, trueNegative } = of.danger;
  const [dangers, harmless] = [truePositive + falseNegative, falsePositive + trueNegative];
  const shares = [
    [of.acceptableFirst, of.calls],
    [of.agencyRight, of.agencyKnown],
    [truePositive, dangers],
    [dangers - of.dangerLost, dangers],
    [falsePositive, harmless],
    [of.askedNeedlessly, harmless],
  ] as const;
  return lineOf([
    `\`${set}\``,
    String(of.calls),
    ...shares.map(([count, all]) => (all === 0 ? '–' : (count / all).toFixed(2))),
  ]);
}

const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The figures of an assessment as text; with the misplaced calls on demand. */
export function figuresText(name: string, assessment: Assessment, { texts = false } = {}): string {
  const pairs = groupedBy(
    assessment.confusions,
    ({ labelled, proposed }) => `${labelled ?? 'unclear'} → ${proposed ?? 'unclear'}`,
  );
  return [
    `${name}: ${assessment.calls} calls`,
    ...figuresOf(assessment).map(([figure, value]) => `  ${figure.padEnd(40)} ${value}`),
    ...(texts
      ? [
          '  confusions (labelled → proposed):',
          ...[...pairs].flatMap(([pair, them]) => [
            `    ${them.length} × ${pair}`,
            ...them.map(({ text }) => `        ${text}`),
          ]),
          '  dangers missed:',
          ...assessment.dangersMissed.map((text) => `        ${text}`),
          '  needless alarms:',
          ...assessment.needlessAlarms.map((text) => `        ${text}`),
        ]
      : []),
  ].join('\n');
}

function figuresOf(of: Assessment): readonly (readonly [string, string])[] {
  const harmless = of.danger.falsePositive + of.danger.trueNegative;
  return [
    ['right item first', ofAll(of.itemFirst, of.calls)],
    ['acceptable item first', ofAll(of.acceptableFirst, of.calls)],
    ['right item among the first three', ofAll(of.itemAmongThree, of.calls)],
    ['right group first', ofAll(of.categoryFirst, of.calls)],
    ['further items listed', ofAll(of.furtherListed, of.further)],
    ['right agency proposed or called in', ofAll(of.agencyRight, of.agencyKnown)],
    ['danger: recall', ofAll(of.danger.truePositive, of.danger.truePositive + of.danger.falseNegative)],
    ['danger: needless alarms of harmless calls', ofAll(of.danger.falsePositive, harmless)],
    ['danger: harmless calls asked about it', ofAll(of.askedNeedlessly, harmless)],
    ['danger missed without a three-way call', String(of.dangerLost)],
    ['police work', yesNoText(of.police)],
    ['possible no-incident', yesNoText(of.noIncident)],
  ];
}

function yesNoText(table: YesNo): string {
  const text = (figure: number | null) => figure?.toFixed(3) ?? 'none';
  return `precision ${text(precision(table))}  recall ${text(recall(table))}`;
}

function ofAll(count: number, all: number): string {
  return all === 0 ? 'none' : `${(count / all).toFixed(3)}  (${count} of ${all})`;
}
