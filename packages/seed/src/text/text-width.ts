/** How many columns a text takes on a terminal. A Chinese character takes two. */
export function textWidth(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
