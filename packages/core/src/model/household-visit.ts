import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { freeTextSchema } from './free-text.ts';
import { dateSchema, householdKeySchema, instantSchema, memberRecord } from './identifiers.ts';

export const difficulties = defineTerms({
  health: ['health', '看病就医'],
  livelihood: ['livelihood', '生活困难'],
  employment: ['employment', '就业'],
  schooling: ['schooling', '子女上学'],
  housing: ['housing', '住房'],
  documents: ['documents', '证件办理'],
  safety: ['safety', '安全顾虑'],
  other: ['other', '其他'],
});
export type Difficulty = (typeof difficulties.values)[number];

/** A visit to a home 入户走访 (003). It names a household by its pseudonym only. */
export const householdVisitSchema = z
  .strictObject({
    ...memberRecord,
    householdKey: householdKeySchema,
    visitedAt: instantSchema,
    /** Kinds of difficulty that the household told of: kinds, not stories. */
    difficulties: z.array(z.enum(difficulties.values)).readonly(),
    /** What the household suggests about police work, if anything. */
    suggestion: freeTextSchema.max(500).nullable(),
    /** The day by which something was promised; null where nothing was. */
    followUpOn: dateSchema.nullable(),
  })
  .readonly();

export type HouseholdVisit = z.infer<typeof householdVisitSchema>;
