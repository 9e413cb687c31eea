import type { RuleSet } from '../format/rule-set.ts';
import { changeDaysOf, inForce } from './dates.ts';
import type { Report } from './report.ts';

/** Checks that the weights of the scores within a score sum to 1 on every day. */
export function checkWeights(ruleSet: RuleSet, report: Report): void {
  const days = changeDaysOf(ruleSet);
  ruleSet.scores.forEach(({ items }, index) => {
    const weights = items.flatMap((item) => ('weight' in item ? [item.weight] : []));
    if (weights.length === 0) return;
    for (const day of days) {
      const sum = weights.reduce((total, weight) => total + (inForce(weight, day)?.value ?? 0), 0);
      if (Math.abs(sum - 1) < 1e-9) continue;
      const shown = Number(sum.toPrecision(6));
      report.warn(
        `scores.${index}.items`,
        'WEIGHTS_NOT_WHOLE',
        `on ${day} the weights add up to ${shown}, not to 1`,
        `${day} 时各项权重之和为 ${shown}，不等于 1`,
      );
      return;
    }
  });
}
