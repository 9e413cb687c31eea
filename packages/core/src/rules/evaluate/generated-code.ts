import { checkedCount, counterCheck } from '../../metrics/counts.ts';
import type { Tally } from '../../metrics/tally.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import type { Units } from './closures.ts';
import { CodeWriter } from './code-writer.ts';
import { ratioGap, shareGap } from './gap.ts';
import type { Evaluation, ScoreResult } from './outcome.ts';
import { rounded } from './points.ts';
import type { TallyHistory } from './readers.ts';
import { metBit, outcomeOfBits } from './verdict.ts';

/** Whether this environment allows code to be generated; some browser policies and edge runtimes do not. */
export function mayGenerateCode(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

/**
 * Makes an evaluator from generated straight-line code, which is as fast as code written by hand.
 *
 * Only numbers, names of the metric catalogue and positions go into the code; texts and ids of the rule set's author
 * are passed in as data. Rare or long parts, such as streaks, are functions that the code calls.
 */
export function generatedEvaluator(
  compiled: CompiledRuleSet,
  exists: Units,
): (tally: Tally, history?: TallyHistory) => Evaluation {
  const code = new CodeWriter();
  for (const { kind, place } of compiled[resolved].order) {
    const unit = kind === 'goal' ? compiled[resolved].goals[place]! : compiled[resolved].scores[place]!;
    if ('goal' in unit) {
      if (exists.goals.includes(unit)) code.addGoal(unit, place);
    } else if (exists.scores.includes(unit)) code.addScore(unit, place);
  }
  const goals = exists.goals.map((goal) => ({
    kind: goal.kind,
    place: compiled[resolved].goals.indexOf(goal),
  }));
  const earned = goals.flatMap(({ kind, place }) =>
    kind === 'award' ? [`((verdict${place} & ${metBit}) >> 1)`] : [],
  );
  const scores = exists.scores.map((score) => `score${compiled[resolved].scores.indexOf(score)}`);
  const body = [
    "'use strict';",
    ...code.data.map((_, position) => `const d${position} = data[${position}];`),
    'return function evaluate(tally, history = none) {',
    ...code.reading(),
    ...code.lines,
    `return { awardsEarned: ${earned.join(' + ') || 0}, goals: [${goals.map(({ place }) => `goal${place}`).join(', ')}], scores: ${
      scores.length === 0 ? 'none' : `[${scores.join(', ')}]`
    } };`,
    '};',
  ].join('\n');
  const given = {
    data: code.data,
    checkNames: counterCheck(),
    count: checkedCount,
    outcomes: outcomeOfBits,
    shareGap,
    ratioGap,
    rounded,
    none,
  };
  return new Function(...Object.keys(given), body)(...Object.values(given));
}

const none: readonly ScoreResult[] = [];
