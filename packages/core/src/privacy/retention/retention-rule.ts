import * as z from 'zod';
import { dateSchema } from '../../model/identifiers.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { defineTerms } from '../../text/terms.ts';

/** What happens to a record when its retention period has ended. */
export const retentionActions = defineTerms({
  delete: ['delete the record', '删除记录'],
  purge: ['purge the description, and keep only that the event took place', '清除描述信息，仅保留事件本身'],
});
/** One of {@link retentionActions}. */
export type RetentionAction = (typeof retentionActions.values)[number];

const spanSchema = z.int().min(1).max(1200);

/** How long records of some kinds are kept, from when this is counted, and on what legal basis. */
export const retentionRuleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
    /**
     * The kinds of records, by the names of their types. Records that check or continue another record come before it,
     * so that a list of due records can be worked through from the top.
     */
    kinds: z
      .array(z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/))
      .min(1)
      .readonly(),
    /** The first day on which the rule is in force. From that day on it replaces earlier rules for its kinds. */
    effectiveFrom: dateSchema,
    /** Says from when the time is counted. */
    begins: localizedTextSchema,
    keep: z
      .union([
        z.strictObject({ days: spanSchema }),
        z.strictObject({ months: spanSchema }),
        z.strictObject({ years: spanSchema }),
      ])
      .readonly(),
    action: z.enum(retentionActions.values),
    /** The law or regulation that requires this; null if there is none. */
    source: z
      .strictObject({ title: localizedTextSchema, pinpoint: localizedTextSchema })
      .readonly()
      .nullable(),
    /** What the source leaves open and was chosen here; null if it leaves nothing open. */
    reading: localizedTextSchema.nullable(),
  })
  .refine(({ source, reading }) => source !== null || reading !== null, {
    path: ['reading'],
    params: {
      code: 'GROUND_MISSING',
      messages: {
        en: 'a rule needs a basis: name its source, or give the reason in a reading',
        zh: '规则须有依据：请注明来源（source），或在 reading 中说明理由',
      },
    },
  })
  .readonly();

/** A retention rule; see {@link retentionRuleSchema}. */
export type RetentionRule = z.infer<typeof retentionRuleSchema>;
