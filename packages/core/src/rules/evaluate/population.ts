import type { Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { type Evaluator, evaluatorFor } from './evaluator.ts';
import type { Evaluation } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** One subject of a population, with the records of the period and of earlier ones. */
export interface PopulationSubject {
  /** Its number, which no other subject has. */
  readonly subjectId: string;
  /** Null where the subjects are not members. */
  readonly role: MemberRole | null;
  readonly tally: Tally;
  /** The tallies of earlier periods, the latest first; needed by rules that look back. */
  readonly history?: TallyHistory;
}

/** Judges subjects of any role by one compiled rule set. */
export function judgeBy(compiled: CompiledRuleSet): (subject: PopulationSubject) => Evaluation {
  const evaluators = new Map<MemberRole | null, Evaluator>();
  return ({ role, tally, history }) => {
    let evaluate = evaluators.get(role);
    if (evaluate === undefined) {
      evaluate = evaluatorFor(compiled, role);
      evaluators.set(role, evaluate);
    }
    return evaluate(tally, history);
  };
}
