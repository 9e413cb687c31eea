/** Collects the values of a statement; none is ever written into its text. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value of an SQL type and gives its place, `$3::text`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
