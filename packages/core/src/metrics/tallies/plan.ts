import { type CounterId, metrics } from '../catalogue.ts';
import type { Amount, CounterMetric } from '../metric.ts';
import { type RecordType, recordTypeNames, recordTypes, timeFieldOf } from '../record-types.ts';
import { amountOf, type Fields, testOf } from './conditions.ts';

/** What adding a record does for one counter. */
export interface Step {
  readonly id: CounterId;
  readonly kind: CounterMetric['kind'];
  /**
   * The field of a test that only asks whether one field equals a value. It is by far the most common test, so it is
   * compared directly.
   */
  readonly whereField: string | undefined;
  readonly whereEquals: unknown;
  /** Every other test. */
  readonly test: ((record: Fields) => boolean) | undefined;
  /** The field whose different values are counted, for the kind `distinct`. */
  readonly field: string;
  /** Whether these values are codes that each station gives itself. */
  readonly ofStation: boolean;
  /** The amount, for the kinds `total` and `median`. */
  readonly amount: (record: Fields) => number | undefined;
  /** How many units of the amount make one unit of the metric. */
  readonly per: number;
}

/** What adding a record of one type does. It is determined once and used for every record. */
export interface Plan {
  readonly type: RecordType;
  readonly index: number;
  /** The field with the id of the record that is checked; undefined for types that do not check others. */
  readonly checkedBy: string | undefined;
  /** The field, of the record itself or of the checked one, that decides the period. */
  readonly timeField: string;
  /** Whether that field holds a local day. Otherwise it holds an instant. */
  readonly isDay: boolean;
  readonly needsDay: boolean;
  /** Whether any step keeps values or days, and not only a number. */
  readonly keepsValues: boolean;
  /** The fields with instants that a step reads, which may be null. */
  readonly instants: readonly string[];
  /** The fields with numbers that a step adds up, which may be null. */
  readonly numbers: readonly string[];
  readonly steps: readonly Step[];
}

/** The plan of each record type. */
export type Plans = Readonly<Record<RecordType, Plan>>;

/** The plans of all record types for some counters. */
export function plansFor(counters: readonly CounterId[], dayOf: (instant: string) => string): Plans {
  const plans = recordTypeNames.map((type, index): [RecordType, Plan] => {
    const definition = recordTypes[type];
    const root = 'checks' in definition ? recordTypes[definition.checks] : definition;
    const ids = counters.filter((id) => metrics[id].record === type);
    const steps = ids.map((id) => stepOf(id, dayOf));
    const plan = {
      type,
      index,
      checkedBy: 'by' in definition ? definition.by : undefined,
      timeField: timeFieldOf(type),
      isDay: 'day' in root,
      needsDay: steps.some(({ kind }) => kind === 'days' || kind === 'longestRun'),
      keepsValues: steps.some(({ kind }) => kind !== 'count' && kind !== 'total'),
      ...fieldsRead(ids),
      steps,
    };
    return [type, plan];
  });
  return Object.fromEntries(plans) as Plans;
}

/** Which fields hold the instants and the numbers from which some counters are computed. */
function fieldsRead(ids: readonly CounterId[]): Pick<Plan, 'instants' | 'numbers'> {
  const instants = new Set<string>();
  const numbers = new Set<string>();
  for (const id of ids) {
    const counter: CounterMetric = metrics[id];
    const amounts = 'amount' in counter ? [counter.amount] : [];
    for (const part of [...counter.where, ...amounts]) {
      if ('from' in part) instants.add(part.from).add(part.to);
      else if ('atLeast' in part) numbers.add(part.field);
    }
    for (const amount of amounts) if ('field' in amount) numbers.add(amount.field);
  }
  return { instants: [...instants], numbers: [...numbers] };
}

const noAmount = () => undefined;

function stepOf(id: CounterId, dayOf: (instant: string) => string): Step {
  const counter: CounterMetric = metrics[id];
  const [condition, ...more] = counter.where;
  const only = more.length === 0 && condition !== undefined && 'equals' in condition ? condition : undefined;
  const amount: Amount | undefined = 'amount' in counter ? counter.amount : undefined;
  return {
    id,
    kind: counter.kind,
    whereField: only?.field,
    whereEquals: only?.equals,
    test: only === undefined ? testOf(counter.where, dayOf) : undefined,
    field: counter.kind === 'distinct' ? counter.field : '',
    ofStation: counter.kind === 'distinct' && counter.codesOf === 'station',
    amount: amount === undefined ? noAmount : amountOf(amount),
    per: amount?.per ?? 1,
  };
}
