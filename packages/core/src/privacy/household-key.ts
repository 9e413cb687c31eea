import { text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { containsCitizenNumber } from '../personal-data/citizen-number.ts';
import { type PseudonymKey, tagsWith } from './pseudonym-key.ts';

/**
 * The pseudonym of a household: `hh_`, the key's id, and 128 bits of HMAC-SHA-256 over its address. The same
 * address has the same pseudonym under one key, however it was typed, and nobody without the key can try
 * addresses. Compute it where the address is known, and keep the pseudonym only.
 *
 * Full-width forms, kinds of dashes, lower case and spaces make no difference; only between two digits a space
 * separates, like a dash. "No. 3" and "三号" are two addresses, so take addresses from one register.
 *
 * @example
 * ```ts
 * const key = { id: '2026a', secret: crypto.getRandomValues(new Uint8Array(32)) };
 * const pseudonym = await householdKey('幸福路１２号 3-402', key);
 * pseudonym === (await householdKey('幸福路12号3－402', key)); // → true
 * householdKeyId(pseudonym); // → '2026a'
 * ```
 * @throws ANALYSIS_INPUT_INVALID for an address that is empty or contains a citizen number, an invalid id, and a secret
 * that is too short, is text, or has a pattern; the message repeats neither the address nor the secret
 * @see RFC 2104 (HMAC and its truncation), FIPS 180-4
 */
export async function householdKey(address: string, key: PseudonymKey): Promise<string> {
  return (await householdKeysWith(key))(address);
}

/**
 * Computes many pseudonyms with one key, which is checked and imported once.
 *
 * @throws ANALYSIS_INPUT_INVALID as {@link householdKey} does
 */
export async function householdKeysWith(key: PseudonymKey): Promise<(address: string) => Promise<string>> {
  const tagOf = await tagsWith(key, inputs);
  const { id } = key;
  return async (address) => {
    inputs.require(typeof address === 'string', 'address', typeof address, { en: 'a text', zh: '文本' });
    const place = normalAddress(address);
    checkAddress(place);
    return `hh_${id}_${await tagOf(`household:${place}`)}`;
  };
}

/**
 * The id of the key that a pseudonym was made with; null if it names none. Pseudonyms made with different keys do not
 * match. When a key changes, this tells which records still have a pseudonym of the old key.
 *
 * @example
 * ```ts
 * householdKeyId('hh_2026a_k3v9x2aak3v9x2aak3v9x2'); // → '2026a'
 * householdKeyId('hh_k3v9x2aa'); // → null
 * ```
 */
export function householdKeyId(pseudonym: string): string | null {
  inputsOf('householdKeyId').field('pseudonym', pseudonym, text);
  return /^hh_([a-z0-9]{1,8})_[A-Za-z0-9_-]{22}$/.exec(pseudonym)?.[1] ?? null;
}

/**
 * The form of an address that is hashed. The minus sign (U+2212) is not among the dashes of Unicode (`Pd`), but
 * keyboards and spreadsheets use it as one.
 */
const normalAddress = (address: string) =>
  address
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, '-')
    .replace(/\s/g, '')
    .toUpperCase();

const inputs = inputsOf('householdKey');

function checkAddress(place: string): void {
  inputs.require(/[\p{L}\p{N}]/u.test(place), 'address', '…', {
    en: 'an address with letters or digits',
    zh: '含文字或数字的地址',
  });
  inputs.require(!containsCitizenNumber(place), 'address', '…', {
    en: 'the address of a home, which must not contain a citizen number',
    zh: '住户地址，不得含公民身份号码',
  });
}
