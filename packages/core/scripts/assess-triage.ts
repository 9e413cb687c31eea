import { readFileSync } from 'node:fs';
import { assess } from '../src/duties/assess-triage.ts';
import { parseLabelledCalls, parseLabelledLines } from '../src/duties/labelled-calls.ts';
import { parseDutyCatalogue } from '../src/duties/parse.ts';
import { templateDutyCatalogue } from '../src/duties/template/template-duty-catalogue.ts';
import { figuresText, triageFigures } from './triage-figures.ts';

const usage = `pnpm --filter @beatwork/core assess-triage [FILE…] [--texts] [--catalogue=FILE] [--items]

Without a file: how triage does on each set in data/duty-calls by a writer who had not seen the catalogue, when it
learns from the other sets only.
FILE: labelled calls of your own, .tsv (header: item, also, danger, agency, text) or .jsonl (one object a line).
--texts: the calls that were placed wrongly, the dangers that were missed, the needless alarms.
--catalogue=FILE: your own catalogue as JSON in place of the template.
--items: the ids and names of the items and agencies, for who labels calls.`;

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const own = flags.find((each) => each.startsWith('--catalogue='))?.slice('--catalogue='.length);
const catalogue =
  own === undefined ? templateDutyCatalogue : parseDutyCatalogue(JSON.parse(readFileSync(own, 'utf8')));

if (flags.includes('--help')) console.log(usage);
else if (flags.includes('--items')) {
  for (const category of catalogue.categories)
    for (const { id, name, agency } of category.items)
      console.log([id, name.en, name.zh, agency ?? 'police'].join('\t'));
} else if (files.length === 0) console.log(triageFigures());
for (const file of files) {
  const content = readFileSync(file, 'utf8');
  const calls = file.endsWith('.tsv') ? parseLabelledCalls(content) : parseLabelledLines(content);
  const ids = new Set(catalogue.categories.flatMap(({ items }) => items.map(({ id }) => id)));
  const unknown = calls
    .flatMap(({ item, also }) => [item, ...also])
    .filter((id) => id !== null && !ids.has(id));
  if (unknown.length > 0) throw new Error(`no items of the catalogue: ${[...new Set(unknown)].join(', ')}`);
  console.log(figuresText(file, assess(calls, catalogue), { texts: flags.includes('--texts') }));
}
