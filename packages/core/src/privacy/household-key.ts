import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { containsCitizenNumber } from './citizen-number.ts';

/** A secret of the bureau, kept where the data is not. */
export interface PseudonymKey {
  /** Its name in the pseudonyms made with it, 1–8 small letters and digits: `2026a`. */
  readonly id: string;
  /** 32 random bytes or more: `crypto.getRandomValues(new Uint8Array(32))`. */
  readonly secret: Uint8Array;
}

/** The half of the 32 bytes that HMAC-SHA-256 makes: RFC 2104 allows no less. */
const tagBytes = 16;

/**
 * The pseudonym of a household: `hh_`, the key's id, and 128 bits of HMAC-SHA-256 over its address. The same
 * address has the same pseudonym under one key, however it was typed, and nobody without the key can try
 * addresses. Make it where the address is known and keep the pseudonym only.
 *
 * The address is taken as the place only: full-width forms, spaces, kinds of dashes and small letters make no
 * difference; "No. 3" and "三号" do, so take addresses from one register.
 *
 * @example
 * ```ts
 * const key = { id: '2026a', secret: crypto.getRandomValues(new Uint8Array(32)) };
 * const made = await householdKey('幸福路１２号 3-402', key);
 * made === (await householdKey('幸福路12号3－402', key)); // → true
 * householdKeyId(made); // → '2026a'
 * ```
 * @throws ANALYSIS_INPUT_INVALID for an address that is empty or holds a citizen number, an id that is none, and a
 *   secret that is short, is text, or has a pattern; the message repeats neither address nor secret
 * @see RFC 2104 (HMAC and its truncation), FIPS 180-4
 */
export async function householdKey(address: string, key: PseudonymKey): Promise<string> {
  return (await householdKeysWith(key))(address);
}

/**
 * Makes many pseudonyms with one key, which is checked and imported once.
 *
 * @throws ANALYSIS_INPUT_INVALID as {@link householdKey} does
 */
export async function householdKeysWith(key: PseudonymKey): Promise<(address: string) => Promise<string>> {
  checkKey(key);
  const { id } = key;
  const { subtle } = (globalThis as unknown as WebCryptoScope).crypto;
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  // Copied: the caller may wipe the bytes while the key is being imported.
  const imported = await subtle.importKey('raw', key.secret.slice(), hmac, false, ['sign']);
  return async (address) => {
    const place = normalAddress(address);
    checkAddress(place);
    const signature = await subtle.sign('HMAC', imported, utf8(`household:${place}`));
    return `hh_${id}_${base64url(new Uint8Array(signature).subarray(0, tagBytes))}`;
  };
}

/**
 * The id of the key that a pseudonym was made with, null where it names none. Pseudonyms of two keys do not match
 * each other: when keys change, this tells which records still have the old one.
 *
 * @example
 * ```ts
 * householdKeyId('hh_2026a_k3v9x2aak3v9x2aak3v9x2'); // → '2026a'
 * householdKeyId('hh_k3v9x2aa'); // → null
 * ```
 */
export function householdKeyId(pseudonym: string): string | null {
  return /^hh_([a-z0-9]{1,8})_[A-Za-z0-9_-]{22}$/.exec(pseudonym)?.[1] ?? null;
}

/** An address as it is hashed. */
const normalAddress = (address: string) =>
  address
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();

const inputs = inputsOf('householdKey');

function checkAddress(place: string): void {
  inputs.require(/[\p{L}\p{N}]/u.test(place), 'address', '…', {
    en: 'an address with letters or digits',
    zh: '含文字或数字的地址',
  });
  inputs.require(!containsCitizenNumber(place), 'address', '…', {
    en: 'the address of a home: a citizen number is a person',
    zh: '住户地址，不得含公民身份号码',
  });
}

function checkKey({ id, secret }: PseudonymKey): void {
  inputs.require(/^[a-z0-9]{1,8}$/.test(id), 'key.id', id, {
    en: '1–8 small letters and digits',
    zh: '1–8 个小写字母或数字',
  });
  const require = (holds: boolean, expected: LocalizedText) =>
    inputs.require(holds, `key.secret of ${id}`, `${secret.length} bytes`, expected);
  require(secret.length >= 32, { en: '32 random bytes or more', zh: '不少于 32 个随机字节' });
  require(!secret.every((byte) => byte >= 0x20 && byte < 0x7f), {
    en: 'random bytes, not text: decode hexadecimal or Base64 first, and take no passphrase',
    zh: '随机字节而非文本：十六进制或 Base64 请先解码，勿使用口令',
  });
  // 32 random bytes have some 30 values and as many different steps; fewer than 16 happen to nobody.
  const steps = secret.map((byte, index) => byte - secret[index - 1]!).subarray(1);
  require(new Set(secret).size >= 16 && new Set(steps).size >= 16, {
    en: 'random bytes, without a pattern',
    zh: '无规律的随机字节',
  });
}

/** What we use of Web Crypto and Encoding, which every runtime has and the language does not. */
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
