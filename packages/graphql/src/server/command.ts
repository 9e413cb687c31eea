import { writeFileSync } from 'node:fs';
import { type CodedError, isCodedError } from '@beatwork/core';
import { type PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Pool } from 'pg';
import type { Authentication } from '../access/authentication.ts';
import {
  acquireDatabase,
  applyMigrations,
  createPrismaClient,
  type DatabaseLease,
} from '../database/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { schema } from '../schema.ts';
import { rebuildTallies, verifyTallies } from '../tallies/verify-tallies.ts';
import { readRuleSets } from './rule-set-files.ts';
import { startGateway } from './start-gateway.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface DatabaseFlags {
  readonly database?: string;
  readonly data?: string;
}

interface ServeFlags extends DatabaseFlags {
  readonly port: number;
  readonly host: string;
  readonly origin?: readonly string[];
  readonly ruleSet?: readonly string[];
}

/**
 * The command `beatwork-graphql`. It sets the exit code of the process: 0 done, 1 an error with a code, 2 wrong use. An
 * error that nobody foresaw is thrown, which ends the process with 1.
 */
export async function run(argv: readonly string[], env: Environment): Promise<void> {
  const program = new Command('beatwork-graphql').description('The GraphQL gateway of beatwork.').addHelpText(
    'after',
    `
Environment:
  DATABASE_URL          a PostgreSQL server of your own, as --database
  BEATWORK_DATA         the folder of the embedded server's data, as --data
  BEATWORK_READER_SECRET
                        32 random bytes or more in Base64, from which readers' household keys
                        are derived; without it they hold as long as this gateway runs
  BEATWORK_JWT_SECRET   the secret of the bearer tokens (HS256); without it the gateway
                        answers to this machine only, and takes everyone for its supervisor

Exit codes: 0 done, 1 an error, 2 wrong use, 130 or 143 interrupted · 退出码：0 完成，1 出错，2 用法有误，130 或 143 被中断

A new database is empty. Demo data: npx -y @beatwork/seed load dezhou (with the same --database or --data)`,
  );

  withDatabase(program.command('serve', { isDefault: true }).description('serve the gateway (the default)'))
    .option('--port <number>', 'port to listen on; 0 for any that is free', portOf, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--origin <url...>', 'pages of these origins may ask from a browser')
    .option('--rule-set <file...>', 'rule sets of your own, as JSON, beside the built-in ones')
    .action((flags: ServeFlags) => serve(flags, env));

  withDatabase(program.command('migrate').description('bring the database to the newest tables')).action(
    (flags: DatabaseFlags) => migrate(flags, env),
  );

  const tallies = program.command('tallies').description('check or mend the monthly tallies');
  withDatabase(
    tallies
      .command('verify')
      .description('count all records again, and say which tallies differ; changes nothing'),
  ).action((flags: DatabaseFlags) => verify(flags, env));
  withDatabase(
    tallies.command('rebuild').description('count all records again, and store the result'),
  ).action((flags: DatabaseFlags) => rebuild(flags, env));

  program
    .command('print-schema')
    .description('print the schema in SDL')
    .option('--out <file>', 'write it to a file')
    .action(({ out }: { out?: string }) => {
      if (out === undefined) process.stdout.write(schemaText());
      else writeFileSync(out, schemaText());
    });

  for (const command of [program, ...program.commands, ...tallies.commands]) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Help and wrong use have been printed by now.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    if (!isCodedError(error)) throw error;
    printError(error, env);
    process.exitCode = 1;
  }
}

function printError({ code, messages }: CodedError, env: Environment): void {
  console.error(`${code}: ${messages[env.LANG?.startsWith('zh') ? 'zh' : 'en']}`);
}

/** A gateway without its database can only fail requests, so the process ends with an error that its operator can see. */
function endWithout(error: unknown, env: Environment): void {
  printError(new GatewayError('DATABASE_LOST', { reason: String(error) }), env);
  process.exit(1);
}

/** The contract as it is committed: sorted, so that a change shows as what it is. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function withDatabase(command: Command): Command {
  return command
    .option('--database <url>', 'a PostgreSQL server of your own')
    .option('--data <folder>', "the folder of the embedded server's data");
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}

async function migratedDatabase(flags: DatabaseFlags, env: Environment): Promise<DatabaseLease> {
  const { DATABASE_URL, BEATWORK_DATA } = env;
  const lease = await acquireDatabase({
    url: flags.database,
    dataFolder: flags.data,
    env: { DATABASE_URL, BEATWORK_DATA },
    onLost: (error) => endWithout(error, env),
  });
  try {
    console.log(lease.location.en);
    const applied = await applyMigrations(lease.url);
    if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`);
    return lease;
  } catch (error) {
    await lease.release();
    throw error;
  }
}

async function migrate(flags: DatabaseFlags, env: Environment): Promise<void> {
  const lease = await migratedDatabase(flags, env);
  await lease.release();
}

async function withPool(
  flags: DatabaseFlags,
  env: Environment,
  work: (pool: Pool) => Promise<void>,
): Promise<void> {
  const lease = await migratedDatabase(flags, env);
  const { pool, close } = createPrismaClient(lease.url);
  try {
    await work(pool);
  } finally {
    await close();
    await lease.release();
  }
}

const mostShown = 50;

function verify(flags: DatabaseFlags, env: Environment): Promise<void> {
  return withPool(flags, env, async (pool) => {
    const wrong = await verifyTallies(pool);
    for (const { stationId, memberId, month, counter, stored, counted } of wrong.slice(0, mostShown)) {
      console.log(`${stationId}/${memberId} ${month}: ${counter} is ${stored}, and counted ${counted}`);
    }
    if (wrong.length > mostShown) console.log(`… and ${wrong.length - mostShown} more`);
    console.log(
      wrong.length === 0
        ? 'All tallies are right. 月度统计全部正确。'
        : `${wrong.length} counters are wrong: run \`beatwork-graphql tallies rebuild\`. 有 ${wrong.length} 项统计有误，请运行 tallies rebuild。`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  });
}

function rebuild(flags: DatabaseFlags, env: Environment): Promise<void> {
  return withPool(flags, env, async (pool) => {
    const stations = await rebuildTallies(pool);
    console.log(`Counted the tallies of ${stations} stations. 已重新统计 ${stations} 个派出所。`);
  });
}

async function serve(flags: ServeFlags, env: Environment): Promise<void> {
  const secret = env.BEATWORK_JWT_SECRET;
  const authentication: Authentication = secret ? { secret } : 'local';
  const ruleSets = await readRuleSets(flags.ruleSet ?? []);
  const readerKey = await readerKeyOf(env.BEATWORK_READER_SECRET);
  const lease = await migratedDatabase(flags, env);
  const { prisma, pool, close } = createPrismaClient(lease.url);
  const end = async () => {
    await close();
    await lease.release();
  };
  try {
    const { port, host, origin: origins } = flags;
    const gateway = await startGateway({
      prisma,
      pool,
      ruleSets,
      readerKey,
      authentication,
      port,
      host,
      origins,
    });
    console.log(
      secret
        ? 'Bearer tokens are checked; without one, a viewer is the public.'
        : 'No BEATWORK_JWT_SECRET: this machine only, and everyone is its supervisor.',
    );
    console.log(`Ready at ${gateway.url}`);
    await stopSignal();
    await gateway.stop();
  } finally {
    await end();
  }
}

/**
 * The secret of readers' household keys, checked before anything is served.
 * @throws ANALYSIS_INPUT_INVALID where it is too short, or not random
 */
async function readerKeyOf(base64: string | undefined): Promise<PseudonymKey | undefined> {
  if (base64 === undefined || base64 === '') return undefined;
  const key = { id: 'reader', secret: new Uint8Array(Buffer.from(base64, 'base64')) };
  await readerHouseholdKeysWith(key);
  return key;
}

/** Waits for Ctrl-C or a polite kill. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
