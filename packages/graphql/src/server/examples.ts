import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A query to learn from. */
export interface Example {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly query: string;
}

const folder = fileURLToPath(new URL('./examples/', import.meta.url));

/** The example queries, in the order of their names: GraphiQL opens with them, and the tests run each. */
export function readExamples(): readonly Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(`${folder}/${file}`, 'utf8'),
    }));
}
