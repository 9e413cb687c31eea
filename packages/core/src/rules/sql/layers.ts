import type { Expression } from './expression.ts';

/** PostgreSQL takes up to 1664 columns in a select list. */
const mostColumns = 1000;

/**
 * Columns that are computed once and can be used many times. Without them, rules that refer to each other would repeat
 * each other's SQL. A column is in a layer above all columns that it uses. Each layer is a lateral subselect.
 */
export class Layers {
  /** For each layer, from 1 on, the expressions of its columns. */
  readonly #layers: string[][] = [];
  readonly #known = new Map<string, Expression>();

  /** The column that holds an expression; equal expressions share a column. */
  column(expression: Expression): Expression {
    const known = this.#known.get(expression.sql);
    if (known !== undefined) return known;
    const layer = expression.layer + 1;
    while (this.#layers.length < layer) this.#layers.push([]);
    const place = this.#layers[layer - 1]!.push(expression.sql) - 1;
    const column = { sql: `${alias(layer, Math.floor(place / mostColumns))}.c${place}`, layer };
    this.#known.set(expression.sql, column);
    this.#known.set(column.sql, column);
    return column;
  }

  /** The joins that provide all columns, one on each line. */
  joins(): string[] {
    return this.#layers.flatMap((expressions, index) => {
      const columns = expressions.map((each, place) => `${each} AS c${place}`);
      const parts = Math.ceil(columns.length / mostColumns);
      return Array.from({ length: parts }, (_, part) => {
        const list = columns.slice(part * mostColumns, (part + 1) * mostColumns).join(', ');
        // OFFSET keeps the planner from repeating the expressions wherever the columns are used.
        return `CROSS JOIN LATERAL (SELECT ${list} OFFSET 0) AS ${alias(index + 1, part)}`;
      });
    });
  }
}

const alias = (layer: number, part: number) => `rules_${layer}${part === 0 ? '' : `_${part}`}`;
