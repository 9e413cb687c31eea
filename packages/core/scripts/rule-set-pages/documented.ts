import type { RuleSet } from '../../src/rules/format/index.ts';
import { examples as dezhouExamples } from '../../src/rulesets/dezhou-five-star/examples.ts';
import { findRuleSet } from '../../src/rulesets/index.ts';
import { examples as coverageExamples } from '../../src/rulesets/resident-coverage/examples.ts';
import { examples as serviceExamples } from '../../src/rulesets/service-desk/examples.ts';
import { examples as patrolExamples } from '../../src/rulesets/shuangfeng-patrol/examples.ts';
import { year } from '../../src/rulesets/shuangfeng-patrol/year.ts';
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
  documented('shuangfeng-patrol', patrolExamples, year),
  documented('resident-coverage', coverageExamples),
  documented('service-desk', serviceExamples),
];
