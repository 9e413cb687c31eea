import { invalidInput } from './act-error.ts';

export const keyDescription =
  'A key of your choice: 8 to 64 letters, digits, "-" or "_". If you send the same key and input again, the act is not done again. 由客户端自定的请求标识，8至64个字母、数字、“-”或“_”：标识和输入都相同的请求只执行一次。';

/**
 * The key of an act's input.
 * @throws ActError InvalidInput
 */
export function checkedKey(given: unknown): string {
  const key = String(given);
  if (/^[\w-]{8,64}$/.test(key)) return key;
  throw invalidInput([
    {
      path: 'key',
      code: 'KEY_INVALID',
      message: {
        en: 'a key has 8 to 64 letters, digits, "-" or "_"',
        zh: '请求标识须为8至64个字母、数字、“-”或“_”',
      },
    },
  ]);
}
