import {
  type Candidate,
  compileRuleSet,
  type Evaluation,
  evaluatorFor,
  type Member,
  type MemberRole,
  type Month,
  memberSubjectId,
  type RuleSet,
  type SelectionResult,
  select,
  type Tallies,
} from '@beatwork/core';

/** How many members had each outcome of a goal in a month, among those for whom the goal exists. */
export interface GoalFigures {
  readonly met: number;
  readonly nearMiss: number;
  readonly notEvaluable: number;
  readonly judged: number;
}

/** A member who may be named. */
interface MemberCandidate extends Candidate {
  readonly stationId: string;
  readonly memberId: string;
}

/** The outcomes of a month, by goal, and who would be named. */
export interface MonthFigures {
  readonly goals: Readonly<Record<string, GoalFigures>>;
  readonly selection: SelectionResult<MemberCandidate>;
}

/** Judges the month of every member by a rule set, and counts the outcomes. */
export function monthFigures(
  ruleSet: RuleSet,
  month: Month,
  members: readonly Member[],
  tallies: Tallies,
): MonthFigures {
  const compiled = compileRuleSet(ruleSet, month);
  const evaluators = new Map<MemberRole, ReturnType<typeof evaluatorFor>>();
  const candidates = members.map((member): MemberCandidate => {
    const evaluate = evaluators.get(member.role) ?? evaluatorFor(compiled, member.role);
    evaluators.set(member.role, evaluate);
    const tally = tallies.get(member, month);
    const { stationId, id: memberId } = member;
    return {
      subjectId: memberSubjectId(stationId, memberId),
      stationId,
      memberId,
      tally,
      evaluation: evaluate(tally),
    };
  });
  const ids = [...ruleSet.awards, ...ruleSet.requirements].map(({ id }) => id);
  const evaluations = candidates.map(({ evaluation }) => evaluation);
  return {
    goals: Object.fromEntries(ids.map((id) => [id, goalFigures(id, evaluations)])),
    selection: select(compiled, candidates),
  };
}

function goalFigures(id: string, evaluations: readonly Evaluation[]): GoalFigures {
  const results = evaluations.flatMap(({ goals }) => goals.filter((goal) => goal.id === id));
  return {
    met: results.filter(({ outcome }) => outcome === 'met').length,
    nearMiss: results.filter(({ nearMiss }) => nearMiss).length,
    notEvaluable: results.filter(({ outcome }) => outcome === 'not_evaluable').length,
    judged: results.length,
  };
}
