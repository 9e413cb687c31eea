/** GB 11643-1999: the weights of the first 17 digits, and the check characters by remainder (MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/**
 * Whether a text is a Chinese citizen number: 17 digits and the check character that they ask for.
 *
 * @example
 * ```ts
 * isCitizenNumber('11010519491231002X'); // → true
 * isCitizenNumber('110105194912310021'); // → false
 * ```
 * @see GB 11643-1999
 */
export function isCitizenNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return checkCharacters[sum % 11] === text[17]!.toUpperCase();
}

/** Whether a citizen number stands anywhere in a text, also with spaces or hyphens in it, or in full-width digits. */
export function containsCitizenNumber(text: string): boolean {
  const closed = text.normalize('NFKC').replace(/(?<=\d)[\s-]+(?=[\dXx])/g, '');
  for (let start = 0; start + 18 <= closed.length; start += 1) {
    if (isCitizenNumber(closed.slice(start, start + 18))) return true;
  }
  return false;
}
