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
  let start = '';
  let number = 0;
  return drafts.toSorted(inTime).map((draft) => {
    number += 1;
    if (draft.day !== day) {
      day = draft.day;
      start = `${prefix}-${member.id}-${day.slice(2).replaceAll('-', '')}-`;
      number = 1;
    }
    return { ...draft, id: `${start}${number < 10 ? '0' : ''}${number}` };
  });
}

/** The id of the call-back that checks a record: `v-o0417-140105-02` → `vc-o0417-140105-02`. */
export function callBackIdOf(id: string): string {
  return id.replace('-', 'c-');
}
