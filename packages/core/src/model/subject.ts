import { defineTerms } from '../text/terms.ts';

/** Whose work is counted and judged, from the smallest to the largest. */
export const subjectKinds = defineTerms(
  {
    member: ['member', '人员'],
    team: ['team', '队室'],
    post: ['post', '警务室'],
    community: ['community', '社区'],
    station: ['station', '派出所'],
    branch: ['branch', '分局'],
    bureau: ['bureau', '市局'],
  },
  {
    name: 'SubjectKind',
    en: 'Whose work is counted and judged, from the smallest to the largest.',
    zh: '统计和考核的对象，由小到大。',
  },
);
/** A value of {@link subjectKinds}. */
export type SubjectKind = (typeof subjectKinds.values)[number];
