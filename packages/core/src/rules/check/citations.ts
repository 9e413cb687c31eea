import type { RuleSet } from '../format/rule-set.ts';
import type { Cited } from '../format/values.ts';
import type { Report } from './report.ts';
import { walk } from './walk.ts';

/** Checks that every value names its source or is marked as a reading, and that every source is listed. */
export function checkCitations(ruleSet: RuleSet, report: Report): void {
  const check = (path: string, { source, reading }: Cited): void => {
    if (source === undefined && reading === undefined) {
      report(
        path,
        'UNCITED',
        'it has no source: name one, or mark it as a reading',
        '缺少来源：请注明来源，或标明为解读',
      );
    }
    if (source !== undefined && !Object.hasOwn(ruleSet.sources, source.ref)) {
      report(
        `${path}.source.ref`,
        'SOURCE_UNKNOWN',
        `there is no source "${source.ref}" in the rule set's sources`,
        `规则集的来源中没有“${source.ref}”`,
      );
    }
  };
  const each = (path: string, values: readonly Cited[]): void => {
    for (const [index, value] of values.entries()) check(`${path}.${index}`, value);
  };
  walk(ruleSet, { values: each, tables: each });
  if (ruleSet.selection !== undefined) check('selection', ruleSet.selection);
}
