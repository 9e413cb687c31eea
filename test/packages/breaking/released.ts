import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = new URL('../../../packages/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, packages));

/** What the last release promised: the declarations of core's subpaths, and the gateway's schema. */
export const releasedTypes = pathOf('core/released/subpaths.d.ts');
export const releasedSchema = pathOf('graphql/released/schema.graphql');
/** The gateway's schema as it is now. */
export const currentSchema = pathOf('graphql/schema.graphql');

type Exports = Readonly<Record<string, string | { readonly default: string }>>;

const corePackage = JSON.parse(readFileSync(pathOf('core/package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, { readonly '@beatwork/source': string }>>;
  readonly publishConfig: { readonly exports: Exports };
};

/** The subpaths of core that semantic versioning holds: all that are published but `internal`. */
export const coreSubpaths: readonly {
  readonly name: string;
  /** The name as an identifier. */
  readonly namespace: string;
  readonly declarations: string;
  /** The file of its source, from the package's folder. */
  readonly source: string;
}[] = Object.entries(corePackage.publishConfig.exports)
  .filter(([path]) => path !== '.' && path !== './internal' && !path.endsWith('.json'))
  .map(([path]) => {
    const name = path.slice(2);
    const namespace = name.replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
    const source = corePackage.exports[path]?.['@beatwork/source'] ?? path;
    return { name, namespace, declarations: pathOf(`core/dist/esm/${name}.d.ts`), source };
  });
