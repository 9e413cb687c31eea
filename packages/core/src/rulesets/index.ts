import { listOf, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { RuleSet } from '../rules/format/index.ts';
import { ruleError } from '../text/errors/rule-errors.ts';
import { dezhouFiveStar } from './dezhou-five-star/rule-set.ts';
import { mediationPromise } from './mediation-promise/rule-set.ts';
import { officerCare } from './officer-care/rule-set.ts';
import { residentCoverage } from './resident-coverage/rule-set.ts';
import { serviceDesk } from './service-desk/rule-set.ts';
import { shuangfengPatrol } from './shuangfeng-patrol/rule-set.ts';
import { stationGrade } from './station-grade/rule-set.ts';
import { threePromises } from './three-promises/rule-set.ts';
import { trainingCorner } from './training-corner/rule-set.ts';

export {
  dezhouFiveStar,
  mediationPromise,
  officerCare,
  residentCoverage,
  serviceDesk,
  shuangfengPatrol,
  stationGrade,
  threePromises,
  trainingCorner,
};

/** The rule sets that come with the library. */
export const ruleSets: readonly RuleSet[] = [
  dezhouFiveStar,
  shuangfengPatrol,
  residentCoverage,
  serviceDesk,
  trainingCorner,
  mediationPromise,
  stationGrade,
  threePromises,
  officerCare,
];

const ruleSetList = /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<RuleSet>({ id: text }));

/**
 * A rule set by its id, of those given or of those that come with the library.
 *
 * @example
 * ```ts
 * findRuleSet('dezhou-five-star').title.zh; // → '德州“五星”社区民警评选'
 * ```
 *
 * @throws RULE_SET_UNKNOWN
 */
export function findRuleSet(id: string, among: readonly RuleSet[] = ruleSets): RuleSet {
  inputsOf('findRuleSet').field('among', among, ruleSetList);
  const found = among.find((ruleSet) => ruleSet.id === id);
  if (found !== undefined) return found;
  throw ruleError('RULE_SET_UNKNOWN', { ruleSet: id, known: among.map((ruleSet) => ruleSet.id) });
}
