import { type CompiledRuleSet, compileRuleSet, dezhouFiveStar, type Scorecard } from '@beatwork/core';
import { type Month, monthsIn } from '@beatwork/core/calendar';
import { emptyTally, type Tally } from '@beatwork/core/metrics';
import { type HouseholdVisit, householdVisitSchema, type MemberRole } from '@beatwork/core/model';
import { type RuleSet, scorecardOf } from '@beatwork/core/rules';
import { findRuleSet } from '@beatwork/core/rulesets';
import { BeatworkError, type ErrorCode, type LocalizedText } from '@beatwork/core/text';
import type { z } from 'zod';

const compiled: CompiledRuleSet = compileRuleSet(dezhouFiveStar, '2014-01');
const role: MemberRole = 'community_officer';
const tally: Tally = { ...emptyTally, householdsVisited: 68 };
const card: Scorecard = scorecardOf(compiled, role, tally);
export const sentence: LocalizedText | undefined = card.awards[0]?.sentence;
export const ruleSet: RuleSet = findRuleSet('dezhou-five-star');
export const month: Month = monthsIn('Asia/Shanghai')('2014-01-20T08:00:00Z');
export const visit: HouseholdVisit = householdVisitSchema.parse({});
export type Visit = z.infer<typeof householdVisitSchema>;
export const codeOf = (error: unknown): ErrorCode | null =>
  error instanceof BeatworkError ? error.code : null;

// @ts-expect-error there is no such role, and the types know it
export const wrong: MemberRole = 'commissar';
