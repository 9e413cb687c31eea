import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What somebody imports, and how large it may be: an entry of size-limit's list. */
export interface BundleLimit {
  readonly name: string;
  readonly path: string;
  /** `*`, or the names in braces. */
  readonly import: string;
  /** Such as `10 kB`. */
  readonly limit: string;
}

/** size-limit itself holds these with Rolldown; the tests hold the same limits with esbuild. */
export const bundleLimits = JSON.parse(
  readFileSync(join(root, '.size-limit.json'), 'utf8'),
) as readonly BundleLimit[];

/** The number of bytes of a limit. */
export function bytesOf(limit: string): number {
  const [, number, unit] = limit.match(/^([\d.]+) (kB|MB)$/) ?? [];
  if (unit === undefined) throw new Error(`"${limit}" is no size such as "10 kB"`);
  return Number(number) * (unit === 'MB' ? 1e6 : 1e3);
}

/** The size of an import in bytes: bundled by esbuild with all it depends on, minified, compressed by Brotli. */
export async function esbuildSize({
  path,
  import: names,
}: Pick<BundleLimit, 'path' | 'import'>): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(join(root, path))}`, resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((bytes, { contents }) => bytes + brotliCompressSync(contents).length, 0);
}
