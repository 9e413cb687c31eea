import { writeFileSync } from 'node:fs';
import { type CodedError, isCodedError } from '@beatwork/core';
import { type PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Pool } from 'pg';
import type { Authentication } from '../access/authentication.ts';
import {
  acquireDatabase,
  applyMigrations,
  createPrismaClient,
  type DatabaseLease,
} from '../database/index.ts';
import { distribute } from '../distributed/distribute.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { type IntrospectionAudience, introspectionAudiences } from '../limits/use-introspection.ts';
import { runRetention } from '../retention/run-retention.ts';
import { schema } from '../schema.ts';
import { timeZoneDifferences } from '../tallies/compare-time-zones.ts';
import { rebuildTallies, verifyTallies } from '../tallies/verify-tallies.ts';
import { commandTexts, languageOf } from './command-texts.ts';
import { readRuleSets } from './rule-set-files.ts';
import { startGateway } from './start-gateway.ts';

/** How long a statement of an operation may run, in milliseconds. */
const deadline = 10_000;

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
  /** True where neither `--introspection` nor `--no-introspection` is given. */
  readonly introspection: IntrospectionAudience | boolean;
  readonly graphiql?: boolean;
}

interface DistributeFlags extends DatabaseFlags {
  readonly shards?: number;
}

interface RetentionFlags extends DatabaseFlags {
  readonly apply: boolean;
}

/**
 * The command `beatwork-graphql`. It sets the exit code of the process: 0 for success, 1 for an error with a code, 2 for
 * wrong use. An unexpected error is thrown, which ends the process with 1.
 */
export async function run(argv: readonly string[], env: Environment): Promise<void> {
  const program = new Command('beatwork-graphql')
    .description('The GraphQL gateway of beatwork · beatwork 的 GraphQL 网关')
    .addHelpText(
      'after',
      `
Environment:
  DATABASE_URL          a PostgreSQL server of your own; the same as --database
                        数据库地址，同 --database
  BEATWORK_DATA         the data folder of the embedded server; the same as --data
                        内置数据库的数据目录，同 --data
  BEATWORK_READER_SECRET
                        32 random bytes or more in Base64, from which the household keys of
                        readers are derived; without it, these keys change at every start
                        用于派生读者所见住户加密代号的密钥（Base64，至少 32 个随机字节）；不设置则每次启动后改变
  BEATWORK_JWT_SECRET   the secret of the bearer tokens (HS256); without it, the gateway
                        answers only this machine, and treats everyone as its supervisor
                        令牌密钥（HS256）；不设置则只接受本机请求，并一律视为督导人员
  BEATWORK_JWKS         in its place: the address at which a sign-in service publishes its keys
                        代替令牌密钥：登录服务公布密钥的地址
  BEATWORK_JWT_AUDIENCE, BEATWORK_JWT_ISSUER
                        for whom and by whom tokens must be issued; not checked without them
                        令牌的受众和签发者；不设置则不检查

Exit codes: 0 success, 1 error, 2 wrong use, 130 or 143 interrupted · 退出码：0 完成，1 出错，2 用法有误，130 或 143 被中断

A new database is empty. To load demo data, run the following with the same --database or --data.
新数据库没有数据。载入演示数据（--database 或 --data 须相同）：
  npx -y @beatwork/seed load dezhou`,
    );

  withDatabase(
    program
      .command('serve', { isDefault: true })
      .description('serve the gateway (the default) · 启动网关（默认）'),
  )
    .option(
      '--port <number>',
      'port to listen on; 0 for any free port · 端口，0 表示任选空闲端口',
      portOf,
      4000,
    )
    .option('--host <address>', 'address to listen on · 监听地址', '127.0.0.1')
    .option('--origin <url...>', 'let browser pages of these origins send requests · 允许这些来源的网页访问')
    .addOption(
      new Option(
        '--introspection <audience>',
        'to whom the schema is described (default: everyone without BEATWORK_JWT_SECRET, otherwise identified) · 向谁提供接口定义',
      ).choices(introspectionAudiences),
    )
    .option('--no-introspection', 'the same as --introspection nobody · 同 --introspection nobody')
    .option(
      '--graphiql',
      'show GraphiQL to browsers (default: where the schema is described to everyone) · 用浏览器打开时显示 GraphiQL',
    )
    .option('--no-graphiql', 'show no GraphiQL · 不显示 GraphiQL')
    .option(
      '--rule-set <file...>',
      'JSON files with rule sets of your own, in addition to the built-in ones · 自定义规则集的 JSON 文件',
    )
    .action((flags: ServeFlags) => serve(flags, env));

  withDatabase(
    program.command('migrate').description('update the tables of the database · 更新数据库表'),
  ).action((flags: DatabaseFlags) => migrate(flags, env));

  withDatabase(
    program
      .command('distribute')
      .description(
        'spread the database over the nodes of its Citus cluster, station by station · 按派出所把数据库分布到 Citus 集群各节点',
      )
      .option(
        '--shards <number>',
        'into how many parts the stations are split (usually 32) · 分片数',
        shardsOf,
      ),
  ).action((flags: DistributeFlags) => spread(flags, env));

  const tallies = program
    .command('tallies')
    .description('check or repair the monthly tallies · 检查或修复月度统计');
  withDatabase(
    tallies
      .command('verify')
      .description(
        'count all records again and list the tallies that differ, without changing anything · 重新统计并列出不一致之处，不作改动',
      ),
  ).action((flags: DatabaseFlags) => verify(flags, env));
  withDatabase(
    tallies
      .command('rebuild')
      .description('count all records again and replace the tallies · 重新统计并替换原有结果'),
  ).action((flags: DatabaseFlags) => rebuild(flags, env));

  withDatabase(
    program
      .command('retention')
      .description(
        'count the records whose retention period has passed and whose periods are published; with --apply, delete them · 统计保存期限已满、且所属考核期已公布的记录；加 --apply 则删除',
      )
      .option(
        '--apply',
        'delete them, with their copies in the history · 删除这些记录及其在操作历史中的副本',
        false,
      ),
  ).action((flags: RetentionFlags) => retain(flags, env));

  program
    .command('print-schema')
    .description('print the schema in SDL · 输出 SDL 格式的接口定义')
    .option('--out <file>', 'write it to a file · 写入文件')
    .action(({ out }: { out?: string }) => {
      if (out === undefined) process.stdout.write(schemaText());
      else writeFileSync(out, schemaText());
    });

  for (const command of [program, ...program.commands, ...tallies.commands]) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Commander has already printed the help or what was wrong.
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
  console.error(`${code}: ${messages[languageOf(env)]}`);
}

/** Ends the process with an error that its operator can see, because without a database every request would fail. */
function endWithout(error: unknown, env: Environment): void {
  printError(new GatewayError('DATABASE_LOST', { reason: String(error) }), env);
  process.exit(1);
}

/** The schema as it is committed. It is sorted, so that a diff shows only what has changed. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function withDatabase(command: Command): Command {
  return command
    .option(
      '--database <url>',
      'a PostgreSQL server of your own (default: DATABASE_URL) · 数据库地址（默认 DATABASE_URL）',
    )
    .option(
      '--data <folder>',
      'the data folder of the embedded server (default: BEATWORK_DATA) · 内置数据库的数据目录（默认 BEATWORK_DATA）',
    );
}

function audienceOf(given: IntrospectionAudience | boolean | undefined): IntrospectionAudience | undefined {
  if (typeof given === 'boolean') return given ? undefined : 'nobody';
  return given;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}

function shardsOf(text: string): number {
  const shards = Number(text);
  if (Number.isInteger(shards) && shards >= 1 && shards <= 64_000) return shards;
  throw new InvalidArgumentError('Give a number from 1 to 64000.');
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
    const language = languageOf(env);
    console.log(lease.location[language]);
    const applied = await applyMigrations(lease.url);
    if (applied.length > 0) console.log(commandTexts[language].migrated(applied));
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

async function spread(flags: DistributeFlags, env: Environment): Promise<void> {
  const lease = await migratedDatabase(flags, env);
  try {
    const { distributed, copied } = await distribute(lease.url, { shards: flags.shards });
    console.log(
      `Distributed by station: ${distributed.length} tables; copied to every node: ${copied.length}. 已按派出所分布 ${distributed.length} 张表，复制到各节点 ${copied.length} 张表。`,
    );
  } finally {
    await lease.release();
  }
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
    const say = commandTexts[languageOf(env)];
    const wrong = await verifyTallies(pool);
    for (const tally of wrong.slice(0, mostShown)) console.log(say.wrongTally(tally));
    if (wrong.length > mostShown) console.log(say.more(wrong.length - mostShown));
    console.log(wrong.length === 0 ? say.right : say.wrong(wrong.length));
    if (wrong.length > 0) process.exitCode = 1;
  });
}

function rebuild(flags: DatabaseFlags, env: Environment): Promise<void> {
  return withPool(flags, env, async (pool) => {
    const stations = await rebuildTallies(pool);
    console.log(commandTexts[languageOf(env)].counted(stations));
  });
}

function retain({ apply, ...flags }: RetentionFlags, env: Environment): Promise<void> {
  return withPool(flags, env, async (pool) => {
    const say = commandTexts[languageOf(env)];
    let due = 0;
    let waiting = 0;
    await runRetention(pool, {
      now: new Date(),
      apply,
      onStep: (step) => {
        due += step.due;
        waiting += step.waiting;
        console.log(say.retained(step, apply));
      },
    });
    console.log(say.retainedInAll(due, waiting, apply));
  });
}

function authenticationOf(env: Environment): Authentication {
  const { BEATWORK_JWT_SECRET: secret, BEATWORK_JWKS: jwks } = env;
  const issue = { audience: env.BEATWORK_JWT_AUDIENCE, issuer: env.BEATWORK_JWT_ISSUER };
  if (jwks) return { jwks, ...issue };
  return secret ? { secret, ...issue } : 'local';
}

async function serve(flags: ServeFlags, env: Environment): Promise<void> {
  const authentication = authenticationOf(env);
  const ruleSets = await readRuleSets(flags.ruleSet ?? []);
  const readerKey = await readerKeyOf(env.BEATWORK_READER_SECRET);
  const lease = await migratedDatabase(flags, env);
  const { prisma, pool, close } = createPrismaClient(lease.url, { statementTimeout: deadline });
  const end = async () => {
    await close();
    await lease.release();
  };
  try {
    const { port, host, origin: origins, graphiql } = flags;
    const gateway = await startGateway({
      prisma,
      pool,
      ruleSets,
      readerKey,
      authentication,
      introspection: audienceOf(flags.introspection),
      graphiql,
      port,
      host,
      origins,
    });
    const say = commandTexts[languageOf(env)];
    for (const each of await timeZoneDifferences(pool)) console.error(say.timeZoneDiffers(each));
    console.log(authentication === 'local' ? say.local : say.authenticated);
    console.log(say.ready(gateway.url));
    await stopSignal();
    await gateway.stop();
  } finally {
    await end();
  }
}

/**
 * The secret from which the household keys of readers are derived. It is checked before anything is served.
 * @throws ANALYSIS_INPUT_INVALID where the secret is too short or not random
 */
async function readerKeyOf(base64: string | undefined): Promise<PseudonymKey | undefined> {
  if (base64 === undefined || base64 === '') return undefined;
  const key = { id: 'reader', secret: new Uint8Array(Buffer.from(base64, 'base64')) };
  await readerHouseholdKeysWith(key);
  return key;
}

/** Waits for SIGINT (Ctrl-C) or SIGTERM. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
