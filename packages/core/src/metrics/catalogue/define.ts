import type { LocalizedText } from '../../text/localized-text.ts';
import type {
  Amount,
  CountMetric,
  DaysMetric,
  DistinctMetric,
  LongestRunMetric,
  MedianMetric,
  Metric,
  RatioMetric,
  ShareMetric,
  SumMetric,
  TotalMetric,
} from '../metric.ts';
import type { CountedRecords, RecordType } from '../record-types.ts';

export { unitName as unit } from '../../text/counted.ts';

export const text = (en: string, zh: string): LocalizedText => ({ en, zh });

/** One minute in milliseconds, in which lags are measured. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

type FieldOf<Type extends RecordType> = keyof CountedRecords[Type] & string;

/** The conditions of a {@link Metric} as they can be written for one record type, with its fields and their values. */
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

/** What an author writes about a metric. Its id is the key under which it stands in its group. */
type MetricInput<M extends Metric> = Omit<M, 'id' | 'kind' | 'record' | 'where'>;
type WithoutId<M extends Metric> = M extends Metric ? Omit<M, 'id'> : never;
interface Where<Type extends RecordType> {
  readonly where?: readonly ConditionOn<Type>[];
}

export const count = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<CountMetric> & Where<Type>,
): WithoutId<CountMetric> => ({ ...metric, kind: 'count', record, where });

export const distinct = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<DistinctMetric> & Where<Type> & { readonly field: FieldOf<Type> },
): WithoutId<DistinctMetric> => ({ ...metric, kind: 'distinct', record, where });

export const total = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<TotalMetric> & Where<Type> & { readonly amount: AmountOf<Type> },
): WithoutId<TotalMetric> => ({ ...metric, kind: 'total', record, where });

export const days = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<DaysMetric> & Where<Type>,
): WithoutId<DaysMetric> => ({ ...metric, kind: 'days', record, where });

export const longestRun = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<LongestRunMetric> & Where<Type>,
): WithoutId<LongestRunMetric> => ({ ...metric, kind: 'longestRun', record, where });

export const median = <Type extends RecordType>(
  record: Type,
  { where = [], ...metric }: MetricInput<MedianMetric> & Where<Type> & { readonly amount: AmountOf<Type> },
): WithoutId<MedianMetric> => ({ ...metric, kind: 'median', record, where });

export const share = (metric: MetricInput<ShareMetric>): WithoutId<ShareMetric> => ({
  ...metric,
  kind: 'share',
});
export const ratio = (metric: MetricInput<RatioMetric>): WithoutId<RatioMetric> => ({
  ...metric,
  kind: 'ratio',
});
export const sum = (metric: MetricInput<SumMetric>): WithoutId<SumMetric> => ({ ...metric, kind: 'sum' });

type WithIds<Group> = { readonly [Id in keyof Group]: Group[Id] & { readonly id: Id } };

/** Gives each metric of a group its key as its id. */
export function withIds<Group extends Readonly<Record<string, WithoutId<Metric>>>>(
  group: Group,
): WithIds<Group> {
  const entries = Object.entries(group).map(([id, metric]) => [id, { id, ...metric }]);
  return Object.fromEntries(entries) as WithIds<Group>;
}
