import type { RuleSet } from '../format/rule-set.ts';
import { checkBands } from './bands.ts';
import { checkCitations } from './citations.ts';
import { checkDates } from './dates.ts';
import { checkLanguages } from './languages.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { makeReport, type RuleSetProblem } from './report.ts';
import { checkShape } from './shape.ts';
import { checkUnits } from './units.ts';
import { checkWeights } from './weights.ts';

/** Finds the problems that the format alone cannot exclude. */
export function findProblems(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const report = makeReport(problems);
  checkShape(ruleSet, report);
  checkReferences(ruleSet, report);
  checkCitations(ruleSet, report);
  checkDates(ruleSet, report);
  checkUnits(ruleSet, report);
  checkBands(ruleSet, report);
  checkWeights(ruleSet, report);
  checkLanguages(ruleSet, report);
  // If rules have other errors, whether a criterion can be met says nothing about what their author means.
  if (problems.every(({ severity }) => severity === 'warning')) checkReach(ruleSet, report);
  return problems;
}
