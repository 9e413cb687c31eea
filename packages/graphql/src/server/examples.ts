import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An example query. */
export interface Example {
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly query: string;
}

const folder = fileURLToPath(new URL('./examples/', import.meta.url));

/** The example queries, in the order of their names. GraphiQL opens with them, and the tests run each one. */
export function readExamples(): readonly Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(`${folder}/${file}`, 'utf8'),
    }));
}
