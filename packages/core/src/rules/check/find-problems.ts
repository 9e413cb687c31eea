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

/** What the format alone can't forbid. */
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
  // Rules that are wrong otherwise would be judged by what they do not mean.
  if (problems.every(({ severity }) => severity === 'warning')) checkReach(ruleSet, report);
  return problems;
}
