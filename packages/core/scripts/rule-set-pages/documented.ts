import type { RuleSet } from '../../src/rules/format/index.ts';
import { examples as dezhouExamples } from '../../src/rulesets/dezhou-five-star/examples.ts';
import { findRuleSet } from '../../src/rulesets/index.ts';
import { examples as mediationExamples } from '../../src/rulesets/mediation-promise/examples.ts';
import { examples as careExamples } from '../../src/rulesets/officer-care/examples.ts';
import { year as careYear } from '../../src/rulesets/officer-care/year.ts';
import { examples as coverageExamples } from '../../src/rulesets/resident-coverage/examples.ts';
import { examples as serviceExamples } from '../../src/rulesets/service-desk/examples.ts';
import { examples as patrolExamples } from '../../src/rulesets/shuangfeng-patrol/examples.ts';
import { year as patrolYear } from '../../src/rulesets/shuangfeng-patrol/year.ts';
import { examples as gradeExamples } from '../../src/rulesets/station-grade/examples.ts';
import { examples as promisesExamples } from '../../src/rulesets/three-promises/examples.ts';
import { examples as trainingExamples } from '../../src/rulesets/training-corner/examples.ts';
import { year as trainingYear } from '../../src/rulesets/training-corner/year.ts';
import type { WorkedExample, WorkedRollUp } from '../../src/rulesets/worked-example.ts';

/** A rule set with its worked examples, which stay out of the published package. */
export interface DocumentedRuleSet {
  readonly ruleSet: RuleSet;
  readonly examples: readonly WorkedExample[];
  readonly rollUps: readonly WorkedRollUp[];
}

const documented = (
  id: string,
  examples: readonly WorkedExample[],
  rollUps: readonly WorkedRollUp[] = [],
): DocumentedRuleSet => ({ ruleSet: findRuleSet(id), examples, rollUps });

/** The rule sets that have a page. */
export const documentedRuleSets: readonly DocumentedRuleSet[] = [
  documented('dezhou-five-star', dezhouExamples),
  documented('shuangfeng-patrol', patrolExamples, patrolYear),
  documented('resident-coverage', coverageExamples),
  documented('service-desk', serviceExamples),
  documented('training-corner', trainingExamples, trainingYear),
  documented('mediation-promise', mediationExamples),
  documented('station-grade', gradeExamples),
  documented('three-promises', promisesExamples),
  documented('officer-care', careExamples, careYear),
];
