import { join } from 'node:path';

/**
 * Waits until this process is the only supervisor of the folder, for as long as it lives. SQLite's lock on a
 * file is the kernel's: it ends with the process however that ends, and needs no guess whether a holder that
 * left its name in a file still lives.
 *
 * @returns a function that gives the lock up, or undefined if others kept it for all of `patience` (ms).
 */
export async function lockFolder(folder: string, patience: number): Promise<(() => void) | undefined> {
  // Not an import: bundlers drop the prefix of `node:sqlite`, which has no name without it.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const file = new DatabaseSync(join(folder, 'lock'));
  const end = Date.now() + patience;
  for (;;) {
    try {
      // Without a file for a journal, as nothing is ever written: it works on a full disk too.
      file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      return () => file.close();
    } catch (error) {
      if (!/locked/.test(String(error))) throw error;
    }
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  file.close();
  return undefined;
}
