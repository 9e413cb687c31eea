import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { householdKeySchema } from '../model/identifiers.ts';
import { isBeatworkError } from '../text/error.ts';
import { householdKey, householdKeyId, householdKeysWith } from './household-key.ts';
import type { PseudonymKey } from './pseudonym-key.ts';

const scattered = (start: number) =>
  Uint8Array.from({ length: 32 }, (_, index) => (index * index * 89 + index * 167 + start) % 256);
const key: PseudonymKey = { id: '2026a', secret: scattered(41) };
const addresses = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[a-z0-9]/i.test(text));

describe('a household key', () => {
  it('is HMAC-SHA-256 of the place, cut to 128 bits', async () => {
    const tag = createHmac('sha256', key.secret).update('household:幸福路12号3-402').digest().subarray(0, 16);
    expect(await householdKey('幸福路12号3-402', key)).toBe(`hh_2026a_${tag.toString('base64url')}`);
  });

  it('is one for all addresses, as Node computes it', async () => {
    const keyOf = await householdKeysWith(key);
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Z0-9-]*[A-Z0-9][A-Z0-9-]*$/), async (place) => {
        const tag = createHmac('sha256', key.secret).update(`household:${place}`).digest().subarray(0, 16);
        expect(await keyOf(place)).toBe(`hh_2026a_${tag.toString('base64url')}`);
      }),
    );
  });

  it('is what records take, and is the same each time', async () => {
    const keyOf = await householdKeysWith(key);
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        const derived = await keyOf(address);
        expect(householdKeySchema.safeParse(derived).success).toBe(true);
        expect(await keyOf(address)).toBe(derived);
        expect(householdKeyId(derived)).toBe('2026a');
      }),
    );
  });

  it.each([
    '幸福路12号A座3-402',
    '幸福路１２号Ａ座３－４０２',
    ' 幸福路12号 a座 3—402 ',
    '幸福路\u200b12号\u3000A座3–402',
  ])('is the same for %j', async (address) => {
    expect(await householdKey(address, key)).toBe(await householdKey('幸福路12号A座3-402', key));
  });

  it.each([
    ['和平里 1 101', '和平里 11 01'],
    ['和平里 1 101', '和平里1101'],
    ['3 号 1 2', '3 号 12'],
  ])('differs for %j and %j: a space between digits separates numbers', async (one, other) => {
    expect(await householdKey(one, key)).not.toBe(await householdKey(other, key));
  });

  it.each(['和平里 1 101', '和平里1-101', '和平里1\u2212101', '和平里\u30001\u2003101', '和平里 1 - 101'])(
    'is that of 和平里1-101 for %j',
    async (address) => {
      expect(await householdKey(address, key)).toBe(await householdKey('和平里1-101', key));
    },
  );

  it('differs for another home, and under another secret', async () => {
    const first = await householdKey('幸福路12号', key);
    expect(await householdKey('幸福路13号', key)).not.toBe(first);
    const other = await householdKey('幸福路12号', { id: '2026a', secret: scattered(42) });
    expect(other).not.toBe(first);
  });

  it('does not change when its secret is wiped while it is imported', async () => {
    const secret = scattered(41);
    const keyOf = householdKeysWith({ id: '2026a', secret });
    secret.fill(0);
    expect(await (await keyOf)('幸福路12号')).toBe(await householdKey('幸福路12号', key));
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['short', scattered(41).subarray(0, 31), /31 bytes, but must be 32 random bytes or more/],
    ['empty', new Uint8Array(), /0 bytes/],
    ['all zero', new Uint8Array(32), /without a pattern/],
    ['repeated', Uint8Array.from({ length: 64 }, (_, index) => (index % 8) * 31), /without a pattern/],
    ['counted up', Uint8Array.from({ length: 32 }, (_, index) => index + 200), /without a pattern/],
    ['a passphrase', new TextEncoder().encode('correct horse battery staple 2026!'), /not text/],
    ['hexadecimal', new TextEncoder().encode('0123456789abcdef'.repeat(4)), /not text/],
  ])('is refused with a secret that is %s', async (_, secret, problem) => {
    await expect(householdKey('幸福路12号', { id: 'k1', secret })).rejects.toThrow(problem);
  });

  it('is made with every secret that a source of random bytes gives', async () => {
    for (let time = 0; time < 200; time += 1) {
      const secret = crypto.getRandomValues(new Uint8Array(32));
      await expect(householdKey('a', { id: 'k1', secret })).resolves.toMatch(/^hh_k1_/);
    }
  });

  it.each(['', 'A', 'key_1', '2026-0001', 'ninechars'])('is refused with the id %j', async (id) => {
    await expect(householdKey('幸福路12号', { ...key, id })).rejects.toThrow('householdKey: key.id');
  });

  it.each(['', ' ', '-', '户主440524188001010014'])(
    'is refused for %j, which the message does not repeat',
    async (address) => {
      const error = await householdKey(address, key).catch((thrown: unknown) => thrown);
      if (!isBeatworkError(error, 'ANALYSIS_INPUT_INVALID')) throw error;
      expect(error.details).toMatchObject({ field: 'address', value: '…' });
    },
  );

  it('of an older form has no id', () => {
    expect(householdKeyId('hh_k3v9x2aa')).toBeNull();
    expect(householdKeyId('hh_2026a_short')).toBeNull();
  });
});
