import { dirname, join } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A module whose released declarations are compared with its current ones. */
export interface ComparedModule {
  readonly name: string;
  /** The file of its current declarations. */
  readonly current: string;
  /** The name under which the released declarations export it as a namespace. */
  readonly namespace: string;
}

/**
 * What may no longer compile for somebody who used the released declarations, a sentence for each: an export that is
 * gone, a value that cannot stand where the released one stood, a type that no longer fits the released one or has
 * lost a member. TypeScript itself decides it, in a program that puts each current export in the place of the
 * released one. A new member of a closed list counts, because a `switch` or a `Record` over the list then lacks a case.
 *
 * @param released the file of the released declarations, in which each module is a namespace
 */
export function breakingTypeChanges(released: string, modules: readonly ComparedModule[]): readonly string[] {
  const exported = exportsByNamespace(released);
  const imports = [
    `import type * as released from ${JSON.stringify(asImport(released))};`,
    ...modules.map(
      ({ current, namespace }) =>
        `import type * as ${currentOf(namespace)} from ${JSON.stringify(asImport(current))};`,
    ),
  ];
  const checks = modules.flatMap((module) =>
    (exported.get(module.namespace) ?? []).flatMap((each) => checksOf(module, each)),
  );
  const file = join(dirname(released), 'released-against-current.ts');
  const program = programOf(file, [...imports, ...checks.map(({ code }) => code)].join('\n'));
  const source = program.getSourceFile(file)!;
  const complaints = ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]!;
    const check = checks[source.getLineAndCharacterOfPosition(start ?? 0).line - imports.length];
    if (check === undefined) throw new Error(`The comparison itself does not compile: ${message}`);
    return `${check.name}: ${message}`;
  });
  return [...new Set(complaints)];
}

interface Exported {
  readonly name: string;
  readonly isValue: boolean;
  /** The number of parameters of a type; `null` where the name is no type. */
  readonly typeParameters: number | null;
}

interface Check {
  readonly name: string;
  readonly code: string;
}

function checksOf({ name: module, namespace }: ComparedModule, exported: Exported): readonly Check[] {
  const { isValue, typeParameters } = exported;
  const name = `${module} ${exported.name}`;
  const before = `released.${namespace}.${exported.name}`;
  const now = `${currentOf(namespace)}.${exported.name}`;
  const given = typeParameters ? `<${Array(typeParameters).fill('any').join(', ')}>` : '';
  const fits = (to: string, from: string): Check => ({
    name,
    code: `((_: ${to}): void => {})(null! as ${from});`,
  });
  return [
    ...(isValue ? [fits(`typeof ${before}`, `typeof ${now}`)] : []),
    ...(typeParameters === null
      ? []
      : [
          fits(`${before}${given}`, `${now}${given}`),
          fits(`keyof ${now}${given}`, `keyof ${before}${given}`),
        ]),
  ];
}

function exportsByNamespace(file: string): ReadonlyMap<string, readonly Exported[]> {
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const root = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  if (root === undefined) throw new Error(`${file} exports nothing`);
  return new Map(
    checker.getExportsOfModule(root).map((namespace) => [
      namespace.name,
      checker.getExportsOfModule(resolved(namespace)).map((symbol) => {
        const { flags, declarations = [] } = resolved(symbol);
        const isType = (flags & ts.SymbolFlags.Type) !== 0;
        return {
          name: symbol.name,
          isValue: (flags & ts.SymbolFlags.Value) !== 0,
          typeParameters: isType ? Math.max(...declarations.map(typeParametersOf)) : null,
        };
      }),
    ]),
  );
}

function typeParametersOf(declaration: ts.Declaration): number {
  return ts.isInterfaceDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isClassDeclaration(declaration)
    ? (declaration.typeParameters?.length ?? 0)
    : 0;
}

/** A program of one file that is not on the disk, and of what it imports. */
function programOf(file: string, text: string): ts.Program {
  const host = ts.createCompilerHost(options);
  return ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
    getSourceFile(name, version) {
      const content = name === file ? text : host.readFile(name);
      return content === undefined ? undefined : ts.createSourceFile(name, opaque(content), version);
    },
  });
}

/**
 * The declarations without what lies behind their unique symbols: nobody else has such a symbol, so nobody can use it,
 * and the symbol of the released declarations would never be that of the current ones.
 */
function opaque(declarations: string): string {
  return [...declarations.matchAll(/\bconst (\w+): unique symbol;/g)].reduce(
    (text, [, symbol]) => text.replaceAll(new RegExp(`\\[${symbol}\\]: \\w+;`, 'g'), `[${symbol}]: unknown;`),
    declarations.replaceAll(/\bconst (\w+): unique symbol;/g, "const $1: '$1';"),
  );
}

const currentOf = (namespace: string) => `current_${namespace}`;
const asImport = (declarations: string) => declarations.replace(/\.d\.ts$/, '.js');
