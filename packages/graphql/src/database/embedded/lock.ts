import { join } from 'node:path';

/**
 * Waits until this process is the only supervisor of the folder, and keeps it so as long as the process lives. It uses
 * SQLite's lock on a file, which is a lock of the kernel: it is released when the process ends in any way, so nobody has to
 * guess whether the holder of a lock file is still alive.
 *
 * @returns a function that releases the lock, or undefined if others held it for all of `patience` (in milliseconds)
 */
export async function lockFolder(folder: string, patience: number): Promise<(() => void) | undefined> {
  // This is not an import, because bundlers drop the prefix of `node:sqlite`, and the module has no name without it.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const file = new DatabaseSync(join(folder, 'lock'));
  const end = Date.now() + patience;
  for (;;) {
    try {
      // The journal needs no file, because nothing is ever written. So the lock also works on a full disk.
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
