import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { householdKeySchema } from '../model/identifiers.ts';
import type { PseudonymKey } from './pseudonym-key.ts';
import { readerHouseholdKey, readerHouseholdKeysWith } from './reader-household-key.ts';

const key: PseudonymKey = {
  id: 'r1',
  secret: Uint8Array.from({ length: 32 }, (_, index) => (index * index * 89 + index * 167 + 41) % 256),
};
const stored = 'hh_2026a_k3v9x2aak3v9x2aak3v9x2';
const scope = { month: '2014-01', area: 'dezhou-04' };

describe("a reader's household key", () => {
  it('is HMAC-SHA-256 of the stored key, the month and the area, cut to 128 bits', async () => {
    const tag = createHmac('sha256', key.secret)
      .update(`reader:2014-01:${stored}:dezhou-04`)
      .digest()
      .subarray(0, 16);
    expect(await readerHouseholdKey(stored, scope, key)).toBe(`hr_r1_${tag.toString('base64url')}`);
  });

  it('is the same for one household, month and area, and differs with each of them', async () => {
    const keyOf = await readerHouseholdKeysWith(key);
    const inputs = fc.tuple(
      fc.constantFrom('hh_k3v9x2aa', 'hh_k3v9x2ab', stored),
      fc.constantFrom('2014-01', '2014-02'),
      fc.constantFrom('a', 'b', 'a:b', ':a'),
    );
    await fc.assert(
      fc.asyncProperty(inputs, inputs, async (one, other) => {
        const [first, second] = await Promise.all(
          [one, other].map(([storedKey, month, area]) => keyOf(storedKey, { month, area })),
        );
        expect(first === second).toBe(one.join('|') === other.join('|'));
      }),
    );
  });

  it('is no stored key', async () => {
    expect(householdKeySchema.safeParse(await readerHouseholdKey(stored, scope, key)).success).toBe(false);
  });

  it.each([
    ['hr_r1_k3v9x2aak3v9x2aak3v9x2', scope, 'storedKey'],
    ['', scope, 'storedKey'],
    [stored, { ...scope, month: '2014-13' }, 'scope.month'],
    [stored, { ...scope, month: '2014-Q1' }, 'scope.month'],
    [stored, { ...scope, area: '' }, 'scope.area'],
  ])('is refused for %j in %j', async (storedKey, given, field) => {
    await expect(readerHouseholdKey(storedKey, given, key)).rejects.toMatchObject({
      code: 'ANALYSIS_INPUT_INVALID',
      details: { field },
    });
  });

  it('needs a secret of random bytes', async () => {
    await expect(readerHouseholdKeysWith({ id: 'r1', secret: new Uint8Array(32) })).rejects.toThrow(
      /readerHouseholdKey: key\.secret/,
    );
  });
});
