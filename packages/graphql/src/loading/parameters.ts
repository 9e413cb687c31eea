/** Collects the values of a statement, so that none is ever written into its text. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value of an SQL type, and returns its placeholder, such as `$3::text`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
