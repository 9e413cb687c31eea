import * as z from 'zod';
import { type Agency, agencies } from './format/terms.ts';

/** A call with what a person said of it. */
export interface LabelledCall {
  readonly text: string;
  /** The item that the call is mainly about; null if the call does not say. */
  readonly item: string | null;
  /** Further items that it is about. */
  readonly also: readonly string[];
  /**
   * Whether somebody has to be sent at once, because somebody's life or health may be in danger or a serious crime is
   * going on.
   */
  readonly danger: boolean;
  /** Whose work it is: `police` or an agency of the catalogue; null if the labeller did not say. */
  readonly agency: Agency | 'police' | null;
}

/** The labelled sets in `data/duty-calls` that the template's examples are written from. */
export const exampleSets = [
  'development',
  'held-back',
  'new-wording',
  'blind',
  'second-blind',
  'indirect',
  'english',
  'every-item',
  'everyday',
  'composed',
  'third-blind',
  'look-alikes',
  'first-half',
  'second-half',
  'second-english',
  'fourth-blind',
  'everyday-mix',
  'unclear-and-short',
  'fifth-blind',
] as const;

/** A set in `data/duty-calls` that is no example: triage is measured with it. */
export const unseenSet = 'sixth-blind';

/** The sets written by people who had not seen the catalogue. */
export const strangersSets = [
  'blind',
  'second-blind',
  'third-blind',
  'fourth-blind',
  'fifth-blind',
  'every-item',
  'everyday',
  'everyday-mix',
  'unclear-and-short',
  'indirect',
  'look-alikes',
  'first-half',
  'second-half',
  'english',
  'second-english',
] as const;

/** Those of these sets that have a mix of calls as on an ordinary day. */
export const everydaySets: readonly string[] = [
  'blind',
  'second-blind',
  'third-blind',
  'fourth-blind',
  'fifth-blind',
  'every-item',
  'everyday',
  'everyday-mix',
];

/**
 * Reads tab-separated lines under a header with the columns `item`, `also`, `danger` and `text`, in any order, and
 * `agency` where it is known. `-` is no item, `y` is danger, several further items are separated by commas.
 */
export function parseLabelledCalls(table: string): readonly LabelledCall[] {
  const [header = '', ...lines] = table.split(/\r?\n/);
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
      return labelled({
        text: cell('text'),
        item: cell('item'),
        also: cell('also') === '' ? [] : cell('also').split(','),
        danger: cell('danger') === 'y',
        agency: cell('agency'),
      });
    });
}

/** Reads one JSON object a line, with the fields of the columns; `danger` is true or false, `also` a list. */
export function parseLabelledLines(lines: string): readonly LabelledCall[] {
  return lines
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => labelled(labelledLineSchema.parse(JSON.parse(line))));
}

const labelledLineSchema = z.object({
  text: z.string(),
  item: z.string().nullish(),
  also: z.array(z.string()).default([]),
  danger: z.boolean(),
  agency: z.string().nullish(),
});

const labelled = ({
  text,
  item,
  also,
  danger,
  agency,
}: z.infer<typeof labelledLineSchema>): LabelledCall => ({
  text,
  item: item == null || item === '-' || item === '' ? null : item,
  also,
  danger,
  agency:
    agency == null || agency === '-' || agency === ''
      ? null
      : z.enum(['police', ...agencies.values]).parse(agency),
});
