import { addPeriods, type Period, periodsBetween } from '../../calendar/period.ts';
import { type Expression, plain } from './expression.ts';

/** The threshold of a streak cannot require more periods than this. */
const mostPeriods = 10_000;

/** What the rules need from earlier periods, as aggregates over the rows of one subject in those periods. */
export class EarlierPeriods {
  /** How many periods before the judged one are known. */
  readonly known: number;
  readonly #period: Period;
  readonly #aggregates: string[] = [];
  /** The numbers of periods back for which a value is needed. */
  readonly #asked = new Set<number>();

  constructor(period: Period, knownFrom: Period | undefined) {
    this.#period = period;
    this.known =
      knownFrom === undefined ? 0 : Math.min(mostPeriods, Math.max(0, periodsBetween(knownFrom, period)));
  }

  get needed(): boolean {
    return this.#aggregates.length > 0;
  }

  /** A number of an earlier period, given by how many periods back it lies. */
  inPeriod(periodsBack: number, value: Expression): Expression {
    this.#asked.add(periodsBack);
    return this.#column(`max(CASE WHEN ${back} = ${periodsBack} THEN ${value.sql} END)`);
  }

  /**
   * The latest earlier period that breaks a streak, as one number: twice the number of periods that it lies back, plus
   * 1 where its outcome is unknown; null where no period breaks the streak.
   */
  latestBreak(met: Expression): Expression {
    for (let periodsBack = 1; periodsBack <= this.known; periodsBack += 1) this.#asked.add(periodsBack);
    return this.#column(
      `min(CASE ${met.sql} WHEN TRUE THEN NULL WHEN FALSE THEN ${back} * 2 ELSE ${back} * 2 + 1 END)`,
    );
  }

  /** The select list of these aggregates. */
  columns(): string {
    return this.#aggregates.map((aggregate, place) => `${aggregate} AS c${place}`).join(', ');
  }

  /** The periods that are asked for, as a relation `past (period, back)`. */
  periods(): string {
    const asked = [...this.#asked].sort((a, b) => a - b);
    const periods = asked.map((periodsBack) => `'${addPeriods(this.#period, -periodsBack)}'`);
    return `unnest(ARRAY[${periods.join(',')}]::text[], ARRAY[${asked.join(',')}]::int[]) AS past (period, back)`;
  }

  #column(aggregate: string): Expression {
    const known = this.#aggregates.indexOf(aggregate);
    const place = known === -1 ? this.#aggregates.push(aggregate) - 1 : known;
    return plain(`${earlierAlias}.c${place}`);
  }
}

const back = 'past.back';
/** The row of an earlier period. */
export const earlierRow = 'earlier_row';
/** The aggregates of all earlier periods of a subject. */
export const earlierAlias = 'earlier';

/** The aggregates of the subjects of a relation, over the rows of the relation `tally` that there are. */
export function earlierPeriodsSql(earlier: EarlierPeriods, subjects: string): string {
  return `SELECT ${subjects}.subject_id, ${earlier.columns()}
FROM ${subjects} CROSS JOIN ${earlier.periods()}
LEFT JOIN tally AS ${earlierRow}
  ON ${earlierRow}.subject_id = ${subjects}.subject_id AND ${earlierRow}.period = past.period
GROUP BY ${subjects}.subject_id`;
}
