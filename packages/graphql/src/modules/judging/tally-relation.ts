import { keptTallySql, subjectTallySql, type TallyRead } from '../../tallies/read-tallies.ts';

/** The SELECT of a subject's tally over some months: at most one row, with a column for each counter. */
export const tallySql = (read: TallyRead): string =>
  keptTallySql(read) ?? `SELECT * FROM ${subjectTallySql(read)} AS counted`;
