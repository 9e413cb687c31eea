import { where } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { RollUp } from '../format/index.ts';
import { compareIds } from '../select/figures.ts';
import { compiledRollUp } from './check-compiled-roll-up.ts';
import { combine, roundedResult } from './combine.ts';
import type { CompiledRollUp, RollUpPart } from './compiled.ts';
import type { RollUpPartResult, RollUpResult } from './result.ts';
import { rollUpSentence } from './sentence.ts';

/** Gives the evaluation of a subject in the period of a compiled rule set; null if nothing is known about it. */
export type EvaluationOf = (compiled: CompiledRuleSet) => Evaluation | null;

/** A subject whose results are rolled up. */
export interface RollUpSubject {
  readonly subjectId: string;
  /** Gives its evaluation in one period. It is required if the roll-up uses its own scores or goals. */
  readonly evaluationOf?: EvaluationOf;
  /** The subjects within it. They are required if the roll-up is over subjects, and are read once for each period. */
  readonly within?: Iterable<RollUpSubject>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const source = /* @__PURE__ */ where<EvaluationOf | RollUpSubject>(
  (value) => {
    if (typeof value === 'function') return true;
    if (!isObject(value)) return false;
    const { within } = value as Partial<RollUpSubject>;
    return within === undefined || (isObject(within) && Symbol.iterator in within);
  },
  {
    en: 'a subject with evaluationOf or with a list within, or a function that evaluates it',
    zh: '含 evaluationOf 或 within 列表的对象，或用于考评的函数',
  },
);

/**
 * Rolls up the results of one subject over periods. Unknown parts are left out. Where fewer parts are known than the
 * rules ask for, which is all of them unless the rules say a number, the value is unknown and `reason` says why.
 *
 * @example
 * ```ts
 * const times = { id: 'times', name: { en: 'stars of the quarter', zh: '季度获星' }, over: { period: 'quarter' }, of: { goal: 'detection' }, by: 'times_met' };
 * const quarter = compileRollUp({ ...dezhouFiveStar, rollUps: [times] }, 'times', '2014-Q1');
 * const leads = { '2014-01': 2, '2014-02': 0, '2014-03': 1 };
 * const result = rollUp(quarter, (month) => evaluatorFor(month, 'community_officer')({ caseLeads: leads[month.period] }));
 * result.sentence.en; // → 'Stars of the quarter, first quarter of 2014: detection star met in 2 of 3 months.'
 * result.parts.map(({ value }) => value); // → [1, 0, 1]
 * ```
 *
 * @param of how the subject did, by the rules of one period; or the subject itself, where others are within it
 * @throws ROLL_UP_SOURCE_MISSING where the subject does not say what the roll-up needs
 * @throws ANALYSIS_INPUT_INVALID for a roll-up that is not compiled, or an invalid subject
 */
export function rollUp(compiled: CompiledRollUp, of: EvaluationOf | RollUpSubject): RollUpResult {
  inputsOf('rollUp').check({ compiled, of }, { compiled: compiledRollUp, of: source });
  return rolledUp(compiled, typeof of === 'function' ? { subjectId: '', evaluationOf: of } : of).result;
}

/** A result with its value before rounding, which is used for further roll-ups. */
interface RolledUp {
  readonly result: RollUpResult;
  readonly exact: number | null;
}

function rolledUp(compiled: CompiledRollUp, subject: RollUpSubject): RolledUp {
  const parts =
    'subject' in compiled.rollUp.over
      ? partsOfSubjects(compiled, subject)
      : partsOfPeriods(compiled, subject);
  return resultOf(compiled, parts);
}

/**
 * Rolls up over subjects: the communities of a station, say. The order in which they come does not matter.
 *
 * @example
 * ```ts
 * const stars = { id: 'stars', name: { en: 'stars of the station', zh: '派出所获星' }, over: { subject: 'station' }, of: { goal: 'detection' }, by: 'times_met' };
 * const station = compileRollUp({ ...dezhouFiveStar, rollUps: [stars] }, 'stars', '2014-01');
 * const members = [['m1', 2], ['m2', 0]].map(([subjectId, caseLeads]) => ({ subjectId, evaluationOf: (month) => evaluatorFor(month, 'community_officer')({ caseLeads }) }));
 * rollUpSubjects(station, members).sentence.en; // → 'Stars of the station, January 2014: detection star met by 1 of 2 members.'
 * ```
 *
 * @throws ROLL_UP_SOURCE_MISSING where a subject does not say what the roll-up needs
 */
export function rollUpSubjects(compiled: CompiledRollUp, subjects: Iterable<RollUpSubject>): RollUpResult {
  return rollUp(compiled, { subjectId: '', within: subjects });
}

/** A part with its value before rounding. */
interface Part extends RollUpPartResult {
  readonly exact: number | null;
}

function partsOfPeriods(compiled: CompiledRollUp, subject: RollUpSubject): readonly Part[] {
  return compiled.parts.flatMap((part) => {
    const result = resultOfPart(compiled.rollUp, part, subject);
    return result === undefined ? [] : [{ period: part.period, subjectId: null, ...result }];
  });
}

function partsOfSubjects(compiled: CompiledRollUp, { within }: RollUpSubject): readonly Part[] {
  if (within === undefined) {
    throw ruleError('ROLL_UP_SOURCE_MISSING', { rollUp: compiled.rollUp.id, needs: 'within' });
  }
  const part = compiled.parts[0]!;
  const results: (Part & { readonly subjectId: string })[] = [];
  for (const subject of within) {
    const result = resultOfPart(compiled.rollUp, part, subject);
    const { subjectId } = subject;
    if (result !== undefined) results.push({ period: part.period, subjectId, ...result });
  }
  return results.sort((a, b) => compareIds(a.subjectId, b.subjectId));
}

type PartValue = Pick<Part, 'value' | 'exact' | 'level'>;
const valued = (value: number | null, level: string | null): PartValue => ({ value, exact: value, level });
const unknown = valued(null, null);

/** The result of a part; undefined if the score or goal does not exist for the role of the subject. */
function resultOfPart({ id, of }: RollUp, part: RollUpPart, subject: RollUpSubject): PartValue | undefined {
  if (part.kind === 'rolled_up') {
    const { result, exact } = rolledUp(part.compiled, subject);
    const { value, level, reason } = result;
    return reason === 'NO_PARTS' ? undefined : { value, exact, level };
  }
  if (subject.evaluationOf === undefined) {
    throw ruleError('ROLL_UP_SOURCE_MISSING', { rollUp: id, needs: 'evaluationOf' });
  }
  const evaluation = subject.evaluationOf(part.compiled);
  if (evaluation === null) return unknown;
  if ('score' in of) {
    const found = evaluation.scores.find((score) => score.id === of.score);
    return found === undefined ? undefined : valued(found.points, found.level);
  }
  const found = evaluation.goals.find((goal) => 'goal' in of && goal.id === of.goal);
  if (found === undefined) return undefined;
  return found.outcome === 'not_evaluable' ? unknown : valued(Number(found.outcome === 'met'), null);
}

function resultOf(compiled: CompiledRollUp, listed: readonly Part[]): RolledUp {
  const values = listed.map(({ exact }) => exact);
  const parts = listed.map(({ exact: _, ...part }): RollUpPartResult => part);
  const { value: exact, reason } = combine(compiled.rollUp.by, values, compiled.minimumKnown?.value ?? null);
  const value = exact === null ? null : roundedResult(exact);
  const level =
    value === null
      ? null
      : (compiled.bands.find(({ from }) => from === null || value >= from.value)?.band.id ?? null);
  const result = {
    rollUp: compiled.rollUp,
    period: compiled.period,
    value,
    level,
    reason,
    known: values.filter((each) => each !== null).length,
    of: parts.length,
    parts,
  };
  return { result: { ...result, sentence: rollUpSentence(compiled, result) }, exact };
}
