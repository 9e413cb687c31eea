import { text } from '../analysis/checks.ts';
import type { Inputs } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** A secret of the bureau, kept where the data is not. */
export interface PseudonymKey {
  /** Its name in the pseudonyms made with it, 1–8 lower-case letters and digits: `2026a`. */
  readonly id: string;
  /** 32 random bytes or more: `crypto.getRandomValues(new Uint8Array(32))`. */
  readonly secret: Uint8Array;
}

/** Half of the 32 bytes of HMAC-SHA-256. RFC 2104 does not allow a shorter tag. */
const tagBytes = 16;

/**
 * Computes tags of texts with a secret: the first 128 bits of HMAC-SHA-256, in 22 characters of Base64 for URLs.
 * The secret is checked and imported once.
 *
 * @throws ANALYSIS_INPUT_INVALID for an invalid id, and a secret that is too short, is text, or has a pattern
 */
export async function tagsWith(
  key: PseudonymKey,
  inputs: Inputs,
): Promise<(text: string) => Promise<string>> {
  checkKey(key, inputs);
  const { subtle } = (globalThis as unknown as WebCryptoScope).crypto;
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  // The bytes are copied, because the caller may overwrite them while the key is being imported.
  const imported = await subtle.importKey('raw', key.secret.slice(), hmac, false, ['sign']);
  return async (text) => {
    const signature = await subtle.sign('HMAC', imported, utf8(text));
    return base64url(new Uint8Array(signature).subarray(0, tagBytes));
  };
}

function checkKey(key: PseudonymKey, inputs: Inputs): void {
  // A message must not quote the secret, so its bytes are checked before any message could show them.
  inputs.require(typeof key === 'object' && key !== null, 'key', '…', {
    en: 'an object with id and secret',
    zh: '含 id 与 secret 的对象',
  });
  const { id, secret } = key;
  inputs.field('key.id', id, text);
  inputs.require(secret instanceof Uint8Array, 'key.secret', '…', {
    en: 'bytes (Uint8Array)',
    zh: '字节数组（Uint8Array）',
  });
  inputs.require(/^[a-z0-9]{1,8}$/.test(id), 'key.id', id, {
    en: '1–8 lower-case letters and digits',
    zh: '1–8 个小写字母或数字',
  });
  const require = (holds: boolean, expected: LocalizedText) =>
    inputs.require(holds, `key.secret of ${id}`, `${secret.length} bytes`, expected);
  require(secret.length >= 32, { en: '32 random bytes or more', zh: '不少于 32 个随机字节' });
  require(!secret.every((byte) => byte >= 0x20 && byte < 0x7f), {
    en: 'random bytes, not text: decode hexadecimal or Base64 first, and do not use a passphrase',
    zh: '随机字节而非文本：十六进制或 Base64 请先解码，勿使用口令',
  });
  // 32 random bytes have about 30 different values and as many different steps. Fewer than 16 practically never occur.
  const steps = secret.map((byte, index) => byte - secret[index - 1]!).subarray(1);
  require(new Set(secret).size >= 16 && new Set(steps).size >= 16, {
    en: 'random bytes, without a pattern',
    zh: '无规律的随机字节',
  });
}

/**
 * The parts of Web Crypto and Encoding that are used here. Every runtime has them, but they are not part of the
 * language.
 */
interface WebCryptoScope {
  readonly crypto: {
    readonly subtle: {
      importKey(
        format: 'raw',
        data: Uint8Array,
        algorithm: { readonly name: string; readonly hash: string },
        extractable: boolean,
        usages: readonly 'sign'[],
      ): Promise<object>;
      sign(algorithm: 'HMAC', key: object, data: Uint8Array): Promise<ArrayBuffer>;
    };
  };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

const utf8 = (text: string) => new (globalThis as unknown as WebCryptoScope).TextEncoder().encode(text);

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 for URLs without padding (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const [high, low] = [bytes[bit >> 3]!, bytes[(bit >> 3) + 1] ?? 0];
    text += digits[(((high << 8) | low) >> (10 - (bit & 7))) & 63];
  }
  return text;
}
