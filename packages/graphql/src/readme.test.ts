import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from './access/viewer.ts';
import { gatewayErrorTexts } from './errors/error-texts.ts';
import { queryLimits } from './limits/query-limits.ts';
import { createTestGateway, idOf, type TestGateway } from './testing/test-gateway.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

interface Example {
  readonly query: string;
  /** What the README says is answered, where it says so. */
  readonly answer: unknown;
}

const writer: Viewer = { id: 'writer', role: 'supervisor', stations: ['alpha'] };

/** Each fence of GraphQL, with the JSON that follows it at once. */
const examples = [...readme.matchAll(/```graphql\n(.*?)```\n(?:\n```json\n(.*?)```)?/gs)].map(
  ([, query, answer]): Example => ({ query: query!, answer: answer && JSON.parse(answer) }),
);

describe("the README's", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test.each(examples.map((example, place) => [place + 1, example] as const))(
    'query %i',
    async (_, example) => {
      const answer = await gateway.ask(example.query, {
        variables: { member: idOf('Member', 'alpha', 'm1') },
        // Who writes has a token that names the station.
        ...(example.query.startsWith('mutation') ? { viewer: writer } : {}),
      });
      if (example.answer) expect(answer).toEqual(example.answer);
      else expect(answer.errors).toBeUndefined();
    },
  );

  test('server of your own', { timeout: 60_000 }, async () => {
    const [, program] = readme.match(/```ts\n(.*?)```/s)!;
    // Inside the package, so that it finds the package by its name.
    const script = fileURLToPath(new URL('../readme-example.mjs', import.meta.url));
    await writeFile(script, program!);
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=@beatwork/source', '--disable-warning=ExperimentalWarning', script],
        { env: { PATH: process.env.PATH, DATABASE_URL: gateway.database.url } },
      );
      expect(stdout).toContain("{ viewer: { role: 'ANALYST' } }");
    } finally {
      await rm(script);
    }
  });

  test('codes are those of the gateway', () => {
    const startsOnly = [
      'DATABASE_LOST',
      'HOST_NOT_LOCAL',
      'PORT_TAKEN',
      'RULE_SET_TWICE',
      'RULE_SET_UNREADABLE',
      'SECRET_MISSING',
      'JWKS_ADDRESS_INVALID',
      'SECRET_TOO_SHORT',
    ];
    for (const code of Object.keys(gatewayErrorTexts)) {
      if (!startsOnly.includes(code)) expect(readme, code).toContain(`\`${code}\``);
    }
  });

  test('limits are those of the gateway', () => {
    const table = readme.slice(readme.indexOf('## Limits'), readme.indexOf('## The command'));
    const { cost, depth, aliases, tokens } = queryLimits;
    for (const limit of [cost, depth, aliases, tokens]) expect(table).toContain(limit.toLocaleString('en'));
  });
});
