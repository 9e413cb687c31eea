/**
 * The statements of a script of which every statement ends with a line. Citus passes the text of a statement on to the
 * other nodes, and they refuse more than one at once.
 */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let statement = '';
  // The bodies of functions, between $$ and $$, are not taken apart.
  for (const [place, part] of script.split('$$').entries()) {
    if (place > 0) statement += '$$';
    const [rest = '', ...ends] = (place % 2 === 0 ? part.split(/;$/m) : [part]).toReversed();
    for (const end of ends.toReversed()) {
      statements.push(statement + end);
      statement = '';
    }
    statement += rest;
  }
  return [...statements, statement].map((each) => each.trim()).filter((each) => each !== '');
}
