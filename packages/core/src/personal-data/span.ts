/** The place of something in a text, in UTF-16 units, as `slice` takes them. */
export type Span = readonly [start: number, end: number];

/** All places where a pattern matches. The pattern must have the flag `g`. */
export function spansOf(
  text: string,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean = () => true,
): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(accepts)
    .map(({ 0: found, index }) => [index, index + found.length] as const);
}

/** Replaces some spans of a text. The spans must be in order and must not overlap. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  replacement: (index: number) => string,
): string {
  let result = '';
  let end = 0;
  spans.forEach((span, index) => {
    result += text.slice(end, span[0]) + replacement(index);
    end = span[1];
  });
  return result + text.slice(end);
}
