import type { Member } from '@beatwork/core';
import { inTime, type Moment } from '../calendar/clock.ts';

/**
 * Puts one member's drafts in the order of time and numbers them within each day: the second visit of officer
 * o0417 on 5 January 2014 is `v-o0417-140105-02`. So ids rise with time, and say what they are.
 */
export function numbered<Draft extends Moment>(
  prefix: string,
  member: Member,
  drafts: readonly Draft[],
): readonly (Draft & { readonly id: string })[] {
  let day = '';
  let number = 0;
  return drafts.toSorted(inTime).map((draft) => {
    number = draft.day === day ? number + 1 : 1;
    day = draft.day;
    const date = day.slice(2).replaceAll('-', '');
    return { ...draft, id: `${prefix}-${member.id}-${date}-${String(number).padStart(2, '0')}` };
  });
}

/** The id of the call-back that checks a record: `v-o0417-140105-02` → `vc-o0417-140105-02`. */
export function callBackIdOf(id: string): string {
  return id.replace('-', 'c-');
}
