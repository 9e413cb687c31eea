import { memberSubjectId, type PopulationSubject } from '@beatwork/core';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { historyReader } from './earlier-periods.ts';
import { hasBegunEverywhere } from './has-begun.ts';
import {
  type Judged,
  type Subject,
  type SubjectRow,
  scoredSubjectsSql,
  subjectColumns,
} from './scored-subjects.ts';
import { kindJudged } from './subjects.ts';
import { countersOfRules, tallyReader } from './tallies-read.ts';

/** Someone who is judged, with everything that core needs to do it. */
export interface JudgedSubject extends PopulationSubject {
  readonly subject: Subject;
}

/** How many subjects are read at once at the most. */
const mostSubjects = 50_000;

/**
 * Reads, in one statement, what those who are judged are judged by, for analyses that core makes of all of them. Whose
 * period has not begun is left out.
 * @param condition an SQL condition on `t`, the rows of {@link scoredSubjectsSql}
 * @throws POPULATION_TOO_LARGE
 */
export async function loadPopulation(
  context: Context,
  judged: Judged,
  condition = 'true',
): Promise<readonly JudgedSubject[]> {
  const { rules, earlier } = judged;
  const parameters = new Parameters();
  const scored = await scoredSubjectsSql(context, judged, [], parameters);
  const begun = hasBegunEverywhere(rules, judged) ? '' : ' AND t.has_begun';
  const rows = await query<SubjectRow>(
    context,
    `SELECT ${subjectColumns(rules)} FROM ${scored} t WHERE ${condition}${begun}
LIMIT ${parameters.add(mostSubjects + 1, 'int')}`,
    parameters.values,
  );
  if (rows.length > mostSubjects) throw new GatewayError('POPULATION_TOO_LARGE', { limit: mostSubjects });
  const kind = kindJudged(rules.ruleSet);
  const tallyOf = tallyReader(countersOfRules(rules.ruleSet));
  const historyOf = historyReader(rules, earlier);
  return rows.map(({ stationId, subjectId, role, earlier: tallies, ...row }) => ({
    subjectId: memberSubjectId(stationId, subjectId),
    role,
    tally: tallyOf(row),
    history: historyOf(tallies),
    subject: { kind, stationId, subjectId, role },
  }));
}
