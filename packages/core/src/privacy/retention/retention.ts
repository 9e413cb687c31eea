import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { anything, day, listOf, onlyFields, optional, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { periodsIn } from '../../calendar/period-interval.ts';
import { dateSchema, idSchema, instantSchema } from '../../model/identifiers.ts';
import { privacyError } from '../../text/errors/privacy-errors.ts';
import { issuesOf } from '../../text/issues.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { dayText } from '../../text/numbers-and-days.ts';
import { type RetentionAction, type RetentionRule, retentionRuleSchema } from './retention-rule.ts';
import { retentionRules } from './retention-rules.ts';

/** The fields of a record that retention needs. */
const retainedRecordSchema = z
  .strictObject({
    kind: z.string().min(1),
    stationId: idSchema,
    id: idSchema,
    /** The instant from which its rule counts, such as the end of a search; null as long as this has not happened. */
    beganAt: instantSchema.nullable(),
  })
  .readonly();
/** A retained record; see {@link retainedRecordSchema}. */
export type RetainedRecord = z.infer<typeof retainedRecordSchema>;

/** An order to keep records although they are due: a court, an inspection or a complaint needs them. */
const legalHoldSchema = z
  .strictObject({
    id: idSchema,
    /** Which records the hold is for. A field that is null does not restrict it. */
    stationId: idSchema.nullable(),
    kinds: z.array(z.string().min(1)).min(1).readonly().nullable(),
    recordIds: z.array(idSchema).min(1).readonly().nullable(),
    /** The first day of the hold. */
    from: dateSchema,
    /** Its last day; null as long as the hold is not lifted. */
    until: dateSchema.nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    params: {
      code: 'TIMES_NOT_IN_ORDER',
      messages: { en: 'it ends before it begins: check both days', zh: '结束早于开始：请核对两个日期' },
    },
  })
  .readonly();
/** A legal hold; see {@link legalHoldSchema}. */
export type LegalHold = z.infer<typeof legalHoldSchema>;

/** A record whose retention period has ended. */
export interface DueRecord {
  readonly kind: string;
  readonly stationId: string;
  readonly id: string;
  readonly rule: string;
  readonly action: RetentionAction;
  /** The local day from which it is due. */
  readonly dueOn: string;
}

/** A record whose retention period has ended but which is kept by a hold. */
export interface HeldRecord extends DueRecord {
  /** The ids of the holds, in the order in which they were given. */
  readonly holds: readonly string[];
}

/**
 * The records whose retention period has ended: those that are due, with what has to be done, and those that are kept
 * by a legal hold.
 */
export interface RetentionDue {
  readonly asOf: string;
  readonly timeZone: string;
  /** The due records, ordered by day, then by rule and kind as the rules list them, then by station and id. */
  readonly due: readonly DueRecord[];
  readonly held: readonly HeldRecord[];
  readonly sentence: LocalizedText;
}

/** Options of {@link retention}. */
export interface RetentionOptions {
  /** The local day for which the question is asked. */
  readonly asOf: string;
  /** Default `Asia/Shanghai`. */
  readonly timeZone?: string;
  /**
   * The rules to use; {@link retentionRules} by default. If there are several rules for one kind, the latest one in
   * force applies.
   */
  readonly rules?: readonly RetentionRule[];
  readonly holds?: readonly LegalHold[];
}

// What stands in records, rules and holds is checked by their schemas.
const recordList = /* @__PURE__ */ listOf(/* @__PURE__ */ anything<RetainedRecord>());
const retentionOptions = /* @__PURE__ */ onlyFields<RetentionOptions>({
  asOf: day,
  timeZone: /* @__PURE__ */ optional(text),
  rules: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ anything<RetentionRule>())),
  holds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ anything<LegalHold>())),
});

/**
 * Finds the records that are due for deletion or purging on a day. If no rule covers the kind of a record, this is an
 * error, and the record is not simply kept for ever.
 *
 * @example
 * ```ts
 * const search = { kind: 'searchDescription', stationId: 's1', id: 'l1', beganAt: '2026-11-01T16:30:00.000Z' };
 * const { due } = retention([search], { asOf: '2026-11-09' });
 * due.map(({ id, action, dueOn }) => [id, action, dueOn]); // → [['l1', 'purge', '2026-11-09']]
 * retention([search], { asOf: '2026-11-08' }).due; // → []
 * ```
 * @throws ANALYSIS_INPUT_INVALID, RETENTION_RULE_MISSING, TIME_ZONE_UNKNOWN
 */
export function retention(records: readonly RetainedRecord[], options: RetentionOptions): RetentionDue {
  inputsOf('retention').check({ records, options }, { records: recordList, options: retentionOptions });
  const { asOf, timeZone = 'Asia/Shanghai', rules = retentionRules, holds = [] } = options;
  check(records, { asOf, rules, holds });
  const dayOf = periodsIn('day', timeZone);
  const places = new Map<string, readonly [rule: RetentionRule, place: number]>();
  const all = records
    .flatMap(({ kind, stationId, id, beganAt }) => {
      if (!places.has(kind)) places.set(kind, ruleInForce(kind, asOf, rules));
      const [rule, place] = places.get(kind)!;
      if (beganAt === null) return [];
      const dueOn = Temporal.PlainDate.from(dayOf(beganAt)).add(rule.keep).toString();
      return dueOn > asOf ? [] : [{ kind, stationId, id, rule: rule.id, action: rule.action, dueOn, place }];
    })
    .toSorted(
      (a, b) =>
        inOrder(a.dueOn, b.dueOn) ||
        a.place - b.place ||
        inOrder(a.stationId, b.stationId) ||
        inOrder(a.id, b.id),
    )
    .map(({ place: _, ...record }) => ({ ...record, holds: holdsOn(record, asOf, holds) }));
  const due = all.filter((record) => record.holds.length === 0).map(({ holds: _, ...record }) => record);
  const held = all.filter((record) => record.holds.length > 0);
  return { asOf, timeZone, due, held, sentence: sentenceOf(due.length, held.length, asOf) };
}

/** Texts are compared by code units and not by a locale, so that the order is the same everywhere. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rule for a kind on a day, and the position of the kind in the order of all rules. */
function ruleInForce(
  kind: string,
  asOf: string,
  rules: readonly RetentionRule[],
): readonly [RetentionRule, number] {
  const places = rules.flatMap((rule) => rule.kinds.map((each) => ({ rule, each })));
  const known = places.filter(({ rule, each }) => each === kind && rule.effectiveFrom <= asOf);
  const last = known.toSorted((a, b) => inOrder(a.rule.effectiveFrom, b.rule.effectiveFrom)).at(-1);
  if (last === undefined) throw privacyError('RETENTION_RULE_MISSING', { kind, asOf });
  return [last.rule, places.indexOf(last)];
}

const holdsOn = (
  { kind, stationId, id }: { readonly kind: string; readonly stationId: string; readonly id: string },
  asOf: string,
  holds: readonly LegalHold[],
) =>
  holds
    .filter(
      (hold) =>
        hold.from <= asOf &&
        (hold.until === null || asOf <= hold.until) &&
        (hold.stationId ?? stationId) === stationId &&
        (hold.kinds?.includes(kind) ?? true) &&
        (hold.recordIds?.includes(id) ?? true),
    )
    .map((hold) => hold.id);

function sentenceOf(due: number, held: number, asOf: string): LocalizedText {
  const day = dayText(asOf);
  return {
    en: `Due by ${day.en}: ${due}. Due and kept by a legal hold: ${held}.`,
    zh: `截至${day.zh}到期应处理 ${due} 条；到期但因依法保全暂不处理 ${held} 条。`,
  };
}

function check(
  records: readonly RetainedRecord[],
  { asOf, rules, holds }: Required<Omit<RetentionOptions, 'timeZone'>>,
): void {
  const inputs = inputsOf('retention');
  const parsed = (schema: z.ZodType, field: string, value: unknown) => {
    const { error } = schema.safeParse(value);
    if (error === undefined) return;
    const [issue] = issuesOf(error, value);
    inputs.require(false, `${field}${issue!.path === '' ? '' : `.${issue!.path}`}`, value, {
      en: `as asked (${issue!.message.en})`,
      zh: `符合要求的值（${issue!.message.zh}）`,
    });
  };
  parsed(dateSchema, 'asOf', asOf);
  rules.forEach((rule, index) => {
    parsed(retentionRuleSchema, `rules.${index}`, rule);
  });
  holds.forEach((hold, index) => {
    parsed(legalHoldSchema, `holds.${index}`, hold);
  });
  records.forEach((record, index) => {
    parsed(retainedRecordSchema, `records.${index}`, record);
  });
  inputs.distinct(
    'rules',
    rules.flatMap(({ kinds, effectiveFrom }) => kinds.map((kind) => `${kind} from ${effectiveFrom}`)),
  );
  inputs.distinct(
    'records',
    records.map(({ kind, stationId, id }) => `${kind} ${stationId} ${id}`),
  );
}
