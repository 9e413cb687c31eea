import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const core = `${root}packages/core/src/`;
const entries = [
  ...readdirSync(core)
    .map((folder) => `${core}${folder}/index.ts`)
    .filter((file) => ts.sys.fileExists(file) && !file.endsWith('/testing/index.ts')),
  `${core}internal.ts`,
  `${root}packages/graphql/src/index.ts`,
  `${root}packages/seed/src/index.ts`,
];

/** Exports without a comment, as `folder name`. */
function undocumented(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    return checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
      .map(
        (symbol) =>
          `${symbol.declarations?.[0]?.getSourceFile().fileName.slice(root.length) ?? file} ${symbol.name}`,
      );
  });
}

test('every export says what it is', { timeout: 120_000 }, () => {
  expect(entries.length).toBeGreaterThan(10);
  expect(undocumented(entries)).toEqual([]);
});
