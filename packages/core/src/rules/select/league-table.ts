import { finite, listOf, nullable, oneOf, rowWith, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { checkCompiled, checkIterable } from '../compile/check-compiled.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import { compareIds, compareValues } from './figures.ts';

const direction = /* @__PURE__ */ oneOf(['most', 'least']);
const value = /* @__PURE__ */ nullable(finite);
const knownValues = /* @__PURE__ */ listOf(value);
const entryList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<{ readonly subjectId: string; readonly value: number | null }>({
    subjectId: text,
    value,
  }),
);

/**
 * Standard competition ranks, in the order of the values: equals share a rank, and the next one counts all who
 * stand above (1, 2, 2, 4). An unknown value has no rank.
 *
 * @example
 * ```ts
 * competitionRanks([70, 90, null, 80, 80]); // → [4, 1, null, 2, 2]
 * competitionRanks([3, 1], 'least'); // → [2, 1]
 * ```
 * @throws ANALYSIS_INPUT_INVALID for a value that is neither finite nor null
 */
export function competitionRanks(
  values: readonly (number | null)[],
  first: 'most' | 'least' = 'most',
): readonly (number | null)[] {
  const inputs = inputsOf('competitionRanks');
  inputs.field('values', values, knownValues);
  inputs.field('first', first, direction);
  const ranks = new Map<number, number>();
  values
    .filter((value) => value !== null)
    .sort((a, b) => compareValues(a, b, first))
    .forEach((value, index) => {
      if (!ranks.has(value)) ranks.set(value, index + 1);
    });
  return values.map((value) => (value === null ? null : ranks.get(value)!));
}

/** A row of a league table. */
export type RankedEntry<Entry> = Entry & {
  /** The rank from 1, which equals share. Null if the value is unknown, because unknown values are not ranked. */
  readonly rank: number | null;
};

/**
 * Orders subjects by a value, with standard competition ranks, such as communities by the points of a half-year. Equals
 * are listed by number, and subjects without a value come last.
 *
 * @example
 * ```ts
 * const table = leagueTable([{ subjectId: 'c2', value: 88 }, { subjectId: 'c1', value: 88 }, { subjectId: 'c3', value: 91 }]);
 * table.map(({ rank, subjectId }) => [rank, subjectId]); // → [[1, 'c3'], [2, 'c1'], [2, 'c2']]
 * ```
 * @throws ANALYSIS_INPUT_INVALID for a value that is neither finite nor null
 */
export function leagueTable<Entry extends { readonly subjectId: string; readonly value: number | null }>(
  entries: Iterable<Entry>,
  first: 'most' | 'least' = 'most',
): readonly RankedEntry<Entry>[] {
  const inputs = inputsOf('leagueTable');
  checkIterable('leagueTable', 'entries', entries);
  inputs.field('first', first, direction);
  const listed = [...entries];
  inputs.field('entries', listed, entryList);
  const sorted = listed.sort(
    (a, b) => compareValues(a.value, b.value, first) || compareIds(a.subjectId, b.subjectId),
  );
  const ranks = competitionRanks(
    sorted.map(({ value }) => value),
    first,
  );
  return sorted.map((entry, index) => ({ ...entry, rank: ranks[index]! }));
}

/** A subject's place in the league table of a score. */
export interface ScoreRank {
  readonly subjectId: string;
  /** The points; null where unknown. */
  readonly value: number | null;
  readonly level: string | null;
}

/**
 * The league table of a score. Subjects for whose role the score does not exist are left out.
 *
 * @example
 * ```ts
 * const points = { id: 'visiting', name: { en: 'visiting', zh: '走访' }, items: [{ id: 'visits', name: { en: 'visits', zh: '走访' }, of: { metric: 'visits' }, per: [{ from: '2014-01-01', value: 0.5 }] }] };
 * const january = compileRuleSet({ ...dezhouFiveStar, scores: [points] }, '2014-01');
 * const evaluate = evaluatorFor(january, 'community_officer');
 * const judged = [['m1', 62], ['m2', 80], ['m3', 62]].map(([subjectId, visits]) => ({ subjectId, evaluation: evaluate({ visits }) }));
 * rankScores(january, 'visiting', judged).map(({ rank, subjectId, value }) => [rank, subjectId, value]); // → [[1, 'm2', 40], [2, 'm1', 31], [2, 'm3', 31]]
 * ```
 *
 * @throws SCORE_UNKNOWN
 */
export function rankScores(
  compiled: CompiledRuleSet,
  score: string,
  judged: Iterable<{ readonly subjectId: string; readonly evaluation: Evaluation }>,
  first: 'most' | 'least' = 'most',
): readonly RankedEntry<ScoreRank>[] {
  checkCompiled('rankScores', compiled);
  checkIterable('rankScores', 'judged', judged);
  const { ruleSet } = compiled;
  const known = ruleSet.scores.map(({ id }) => id);
  if (!known.includes(score)) throw ruleError('SCORE_UNKNOWN', { ruleSet: ruleSet.id, score, known });
  const rows: ScoreRank[] = [];
  for (const { subjectId, evaluation } of judged) {
    const result = evaluation.scores.find(({ id }) => id === score);
    if (result !== undefined) rows.push({ subjectId, value: result.points, level: result.level });
  }
  return leagueTable(rows, first);
}
