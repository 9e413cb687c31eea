import { onlyFields, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { isMonth, type Month } from '../calendar/month.ts';
import { type PseudonymKey, tagsWith } from './pseudonym-key.ts';

/** The scope within which a reader's household key is valid. */
export interface ReaderScope {
  /** The month of the record that contains the key. */
  readonly month: Month;
  /** The id of the area that the reader may see, such as a station or a community. */
  readonly area: string;
}

/**
 * The household key for a reader who does not visit the household. It is derived from the stored key and is valid only
 * within one month and one area. Within them a reader can see that two records belong to one household. Without the
 * secret, nobody can join the records of several months or areas into the history of a household.
 *
 * It begins with `hr_` where a stored key begins with `hh_`, so that no record takes it for a stored key. Use a secret
 * for this purpose alone: those who derive keys for readers do not need the secret with which addresses can be tried.
 *
 * @example
 * ```ts
 * const key = { id: 'r2026', secret: crypto.getRandomValues(new Uint8Array(32)) };
 * const stored = 'hh_2026a_k3v9x2aak3v9x2aak3v9x2';
 * const january = await readerHouseholdKey(stored, { month: '2014-01', area: 'dezhou-04' }, key);
 * january === (await readerHouseholdKey(stored, { month: '2014-02', area: 'dezhou-04' }, key)); // → false
 * ```
 * @throws ANALYSIS_INPUT_INVALID for an invalid stored key, month or area, and for the secret as {@link householdKey}
 * does
 * @see RFC 2104 (HMAC and its truncation)
 */
export async function readerHouseholdKey(
  storedKey: string,
  scope: ReaderScope,
  key: PseudonymKey,
): Promise<string> {
  return (await readerHouseholdKeysWith(key))(storedKey, scope);
}

/**
 * Derives many readers' keys with one secret, which is checked and imported once.
 *
 * @throws ANALYSIS_INPUT_INVALID as {@link readerHouseholdKey} does
 */
export async function readerHouseholdKeysWith(
  key: PseudonymKey,
): Promise<(storedKey: string, scope: ReaderScope) => Promise<string>> {
  const tagOf = await tagsWith(key, inputs);
  const { id } = key;
  return async (storedKey, scope) => {
    inputs.check({ storedKey, scope }, { storedKey: text, scope: scopeFields });
    const { month, area } = scope;
    inputs.require(/^hh_[A-Za-z0-9_-]+$/.test(storedKey), 'storedKey', storedKey, {
      en: 'a stored household key, which begins with "hh_"',
      zh: '以“hh_”开头的住户加密代号',
    });
    inputs.require(isMonth(month), 'scope.month', month, {
      en: 'a month, such as 2014-01',
      zh: '月份，例如 2014-01',
    });
    inputs.require(area !== '', 'scope.area', area, { en: 'the id of an area', zh: '辖区编号' });
    // Neither a month nor a stored key contains a colon, so two scopes never give the same text.
    return `hr_${id}_${await tagOf(`reader:${month}:${storedKey}:${area}`)}`;
  };
}

const inputs = inputsOf('readerHouseholdKey');

const scopeFields = /* @__PURE__ */ onlyFields<ReaderScope>({ month: text, area: text });
