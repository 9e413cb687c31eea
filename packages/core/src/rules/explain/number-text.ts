/** A number for people: two decimals at most. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
