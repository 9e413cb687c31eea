/** A text with plain digits and letters instead of full-width and other forms, and the original place of each. */
export interface PlainText {
  readonly text: string;
  /** Gives the place in the original text for a place in the plain text. Both are in UTF-16 units. */
  readonly placeOf: (index: number) => number;
}

/**
 * What people write between the groups of a number: spaces, dashes, dots, slashes, and invisible characters, such as
 * variation selectors and the fillers of other scripts.
 */
export const gap = String.raw`[\s\p{Pd}\p{Cf}\u2212.·•・‧∙⋅/∕⁄\\_~|\u034f\u115f\u1160\u2800\u3164\ufe00-\ufe0f]`;

/** Makes a text plain, character by character (NFKC), so that what is found in it can be found in the original. */
export function plainText(original: string): PlainText {
  if (!/[\ud800-\udfff]/.test(original)) {
    // Without surrogate pairs, every character is one unit both before and after.
    return { text: original.replace(/[^\0-\x7f\u4e00-\u9fff]/g, plainCharacter), placeOf: (index) => index };
  }
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place + unit);
    text += plain;
    place += character.length;
  }
  places.push(place);
  return { text, placeOf: (index) => places[index]! };
}

function plainCharacter(character: string): string {
  const normal = character.normalize('NFKC');
  return normal.length === 1 ? normal : character;
}
