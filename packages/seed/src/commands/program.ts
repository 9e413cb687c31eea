import { Command, CommanderError } from 'commander';
import type { Console } from './console.ts';
import { demoCommand } from './demo.ts';
import { exitCodeOf, printError } from './errors.ts';
import { listCommand } from './list.ts';
import { loadCommand } from './load.ts';

/** The exit codes are the same as those of the gateway's command. */
const exitCodes =
  '\nExit codes: 0 success, 1 error, 2 wrong use, 130 or 143 interrupted · 退出码：0 完成，1 出错，2 用法有误，130 或 143 被中断';

/**
 * The command `beatwork-seed`.
 * @returns the exit code: 0 success, 1 error, 2 wrong use, 130 or 143 interrupted
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const program = new Command('beatwork-seed')
    .description('List and load the demo datasets of beatwork · 查看和载入 beatwork 的演示数据集')
    .addHelpText('after', exitCodes)
    .addCommand(listCommand(console))
    .addCommand(loadCommand(console))
    .addCommand(demoCommand(console));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => console.stdout.write(text),
      writeErr: (text) => console.stderr.write(text),
    });
  }
  try {
    // `pnpm seed -- load dezhou` passes the dashes on, which would end the options.
    await program.parseAsync(args[0] === '--' ? args.slice(1) : args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has already printed the help or what was wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(error, console.stderr);
    return exitCodeOf(error);
  }
}
