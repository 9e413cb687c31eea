import type { LocalizedText } from '../../text/localized-text.ts';
import type {
  Amount,
  Count,
  Days,
  Distinct,
  LongestRun,
  Median,
  Metric,
  Ratio,
  Share,
  Sum,
  Total,
} from '../metric.ts';
import type { CountedRecords, RecordType } from '../record-types.ts';

export const text = (en: string, zh: string): LocalizedText => ({ en, zh });

/** Milliseconds, for lags. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

type FieldOf<Type extends RecordType> = keyof CountedRecords[Type] & string;

/** {@link Metric}'s conditions with the fields, and their values, of one record type. */
type ConditionOn<Type extends RecordType> =
  | {
      [Field in FieldOf<Type>]:
        | { readonly field: Field; readonly equals: CountedRecords[Type][Field] & (string | boolean) }
        | { readonly field: Field; readonly oneOf: readonly (CountedRecords[Type][Field] & string)[] };
    }[FieldOf<Type>]
  | { readonly field: FieldOf<Type>; readonly present: boolean }
  | { readonly field: FieldOf<Type>; readonly atLeast: number }
  | { readonly field: FieldOf<Type>; readonly atLeastField: FieldOf<Type> }
  | { readonly from: FieldOf<Type>; readonly to: FieldOf<Type>; readonly within: number }
  | { readonly from: FieldOf<Type>; readonly to: FieldOf<Type>; readonly sameDay: true };

type AmountOf<Type extends RecordType> = Amount &
  ({ readonly field: FieldOf<Type> } | { readonly from: FieldOf<Type>; readonly to: FieldOf<Type> });

/** What an author writes of a metric; the id is its key. */
type Written<M extends Metric> = Omit<M, 'id' | 'kind' | 'record' | 'where'>;
type Made<M extends Metric> = M extends Metric ? Omit<M, 'id'> : never;
interface Where<Type extends RecordType> {
  readonly where?: readonly ConditionOn<Type>[];
}

export const count = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<Count> & Where<Type>,
): Made<Count> => ({ ...metric, kind: 'count', record, where });

export const distinct = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<Distinct> & Where<Type> & { readonly field: FieldOf<Type> },
): Made<Distinct> => ({ ...metric, kind: 'distinct', record, where });

export const total = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<Total> & Where<Type> & { readonly amount: AmountOf<Type> },
): Made<Total> => ({ ...metric, kind: 'total', record, where });

export const days = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<Days> & Where<Type>,
): Made<Days> => ({ ...metric, kind: 'days', record, where });

export const longestRun = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<LongestRun> & Where<Type>,
): Made<LongestRun> => ({ ...metric, kind: 'longestRun', record, where });

export const median = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: Written<Median> & Where<Type> & { readonly amount: AmountOf<Type> },
): Made<Median> => ({ ...metric, kind: 'median', record, where });

export const share = (metric: Written<Share>): Made<Share> => ({ ...metric, kind: 'share' });
export const ratio = (metric: Written<Ratio>): Made<Ratio> => ({ ...metric, kind: 'ratio' });
export const sum = (metric: Written<Sum>): Made<Sum> => ({ ...metric, kind: 'sum' });

type Named<Group> = { readonly [Id in keyof Group]: Group[Id] & { readonly id: Id } };

/** Gives each metric of a group its key as its id. */
export function named<Group extends Readonly<Record<string, Made<Metric>>>>(group: Group): Named<Group> {
  const entries = Object.entries(group).map(([id, metric]) => [id, { id, ...metric }]);
  return Object.fromEntries(entries) as Named<Group>;
}
