import { metricOf, type RuleSet } from '@beatwork/core';
import { countersOfRules } from '../modules/judging/tallies-read.ts';
import { servedRecord } from '../records/served-records.ts';

/** The types of the records that a rule set counts, as `retention_deletion` names them. */
export function typesCounted(ruleSet: RuleSet): readonly string[] {
  const types = countersOfRules(ruleSet).flatMap((id) => {
    const metric = metricOf(id);
    return 'record' in metric ? [servedRecord(metric.record).model] : [];
  });
  return [...new Set(types)];
}
