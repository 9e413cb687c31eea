import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../graphql/src/database/testing.ts';
import { datasetDigest, dezhou } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database?.drop());

describe("the README's", () => {
  it('program counts January and loads the dataset', async () => {
    const [, program] = /```ts\n(.*?)```/s.exec(readme)!;
    // Inside the package, so that it finds the package by its name.
    const file = fileURLToPath(new URL('../readme-example.ts', import.meta.url));
    await writeFile(file, program!);
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=@beatwork/source', file],
        {
          env: { PATH: process.env.PATH, DATABASE_URL: database.url },
        },
      );
      expect(stdout.split('\n').slice(0, 2)).toEqual([expect.stringMatching(/^2014-01/), '155']);
      expect(stdout).toContain('300532 300532');
    } finally {
      await rm(file);
    }
  }, 120_000);

  it('rows and digest are the dataset’s', () => {
    const dataset = dezhou();
    for (const [table, count] of Object.entries(dataset.expected.byTable)) {
      const rows = count.toLocaleString('en-US');
      expect(readme).toMatch(new RegExp(`\\| *${table} *\\| *${rows} *\\|`));
    }
    expect(readme).toContain(datasetDigest(dataset));
  }, 60_000);
});
