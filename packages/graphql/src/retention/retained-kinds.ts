import { type RetentionRule, retentionRules } from '@beatwork/core/privacy';
import { type ServedRecord, servedRecords } from '../records/served-records.ts';

/** A kind of records that a rule of retention covers, with the kinds that are deleted together with it. */
export interface RetainedKind {
  readonly record: ServedRecord;
  readonly rule: RetentionRule;
  /** The field by which it refers to the record with which it is deleted; undefined where it stands for itself. */
  readonly by: string | undefined;
  /** The kinds that check or continue its records. */
  readonly parts: readonly RetainedKind[];
}

/** The kinds that stand for themselves and are deleted on a day, by the rules of core that are then in force. */
export function retainedKinds(asOf: string): readonly RetainedKind[] {
  const rules = new Map<string, RetentionRule>();
  const inForce = retentionRules
    .filter(({ effectiveFrom, action }) => effectiveFrom <= asOf && action === 'delete')
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  for (const rule of inForce) for (const kind of rule.kinds) rules.set(kind, rule);
  const parentOf = (record: ServedRecord, rule: RetentionRule) =>
    record.fields.find(({ refersTo }) => refersTo !== undefined && rules.get(refersTo) === rule);
  const served = [...rules].flatMap(([name, rule]) => {
    const record = servedRecords.get(name);
    return record === undefined ? [] : [{ record, rule, parent: parentOf(record, rule) }];
  });
  const kindsUnder = (owner: string | undefined): RetainedKind[] =>
    served
      .filter(({ parent }) => parent?.refersTo === owner)
      .map(({ record, rule, parent }) => {
        if (parent?.nullable) throw new TypeError(`${record.model}.${parent.name} may refer to nothing`);
        return { record, rule, by: parent?.name, parts: kindsUnder(record.description.name) };
      });
  return kindsUnder(undefined);
}

/** A kind and all that is deleted with it, parts first, in the order in which they can be deleted. */
export function withParts(kind: RetainedKind): readonly RetainedKind[] {
  return [...kind.parts.flatMap(withParts), kind];
}
