import { BREAK, type DocumentNode, visit } from 'graphql';

const nul = '\u0000';

/** Whether a text in the input of an operation has the character NUL, which no text in PostgreSQL can have. */
export function hasNul(document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  let found = JSON.stringify(variables).includes('\\u0000');
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes(nul);
      return found ? BREAK : undefined;
    },
  });
  return found;
}
