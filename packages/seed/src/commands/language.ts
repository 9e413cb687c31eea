import type { Language } from '@beatwork/core';
import { type Command, Option } from 'commander';
import type { Console } from './console.ts';

/** The language of a command's output. */
export interface LanguageFlag {
  readonly lang: Language;
}

/** Adds the option for the language of the output. If it is left out, the variable LANG decides. */
export function withLanguageOption(command: Command, { env }: Console): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of the output · 输出语言')
      .choices(['en', 'zh'])
      .default(env.LANG?.startsWith('zh') ? 'zh' : 'en'),
  );
}
