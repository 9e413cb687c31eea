import { builder } from '../../builder.ts';
import { arrayConnection } from '../../paging/array-connection.ts';
import type { Connection, PageArguments } from '../../paging/connection.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import type { JudgedSubject } from '../judging/population.ts';
import { loadMember, loadSubject, SubjectType } from '../judging/subject.type.ts';
import { MemberType } from '../organisation/member.ts';

const ChangedSubjectType = builder.objectRef<JudgedSubject>('ChangedSubject').implement({
  description: 'Someone for whom other rules would make a difference.',
  fields: (t) => ({
    subject: t.field({
      type: SubjectType,
      description: 'Who it is.',
      resolve: ({ subject }, _args, context) => loadSubject(context, subject),
    }),
    member: t.field({
      type: MemberType,
      nullable: true,
      description: 'The member; null where the rules judge others.',
      resolve: ({ subject }, _args, context) => loadMember(context, subject) as never,
    }),
  }),
});

export const ChangedSubjectConnection = defineConnection(ChangedSubjectType, 'subjects');

/**
 * A page of subjects, in the order in which core lists them: by number.
 * @param question a text that identifies the lists in which a cursor is valid
 */
export function subjectsConnection(
  question: string,
  subjects: readonly JudgedSubject[],
  args: PageArguments,
): Connection<JudgedSubject> {
  return arrayConnection(args, {
    list: question,
    kinds: ['text'],
    placeOf: ({ subjectId }) => [subjectId],
    rows: subjects,
  });
}
