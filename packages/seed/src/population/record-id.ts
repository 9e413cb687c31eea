import type { Member } from '@beatwork/core';
import { inTime, type Moment } from '../calendar/clock.ts';

/**
 * Sorts the drafts of one member by time, and gives them ids with a number for each day: the second visit of officer
 * o0417 on 5 January 2014 is `v-o0417-140105-02`. Ids therefore increase with time.
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

/** The id of the call-back that checks a record: `vc-o0417-140105-02` for `v-o0417-140105-02`. */
export function callBackIdOf(id: string): string {
  return id.replace('-', 'c-');
}
