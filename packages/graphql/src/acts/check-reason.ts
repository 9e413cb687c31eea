import { issuesOf } from '@beatwork/core';
import { freeTextSchema } from '@beatwork/core/internal';
import { invalidInput } from './act-error.ts';

/**
 * Refuses a reason that is missing, too long, or tells who somebody is.
 * @throws ActError InvalidInput
 */
export function checkReason(reason: unknown): void {
  const checked = freeTextSchema.max(500).safeParse(reason);
  if (!checked.success) {
    throw invalidInput(issuesOf(checked.error, reason).map((issue) => ({ ...issue, path: 'reason' })));
  }
}
