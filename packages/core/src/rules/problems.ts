import { isMetricId, metricOf } from '../metrics/tally.ts';
import type { Issue } from '../text/error-messages.ts';
import type { Comparison, Criterion, DatedValue, RuleSet } from './format.ts';

type Report = (path: string, code: string, en: string, zh: string) => void;

/** What the format alone can't forbid: unknown metrics, uncited values, gaps in time, dangling references. */
export function findProblems(ruleSet: RuleSet): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (path, code, en, zh) => issues.push({ path, code, message: { en, zh } });
  const goals = [
    ...ruleSet.awards.map((award, index) => ({ path: `awards.${index}`, goal: award })),
    ...ruleSet.requirements.map((requirement, index) => ({
      path: `requirements.${index}`,
      goal: requirement,
    })),
  ];
  const seen = new Set<string>();
  for (const { path, goal } of goals) {
    if (seen.has(goal.id)) {
      report(`${path}.id`, 'ID_TWICE', `"${goal.id}" is used twice`, `“${goal.id}”重复使用`);
    }
    seen.add(goal.id);
    for (const [at, comparison] of comparisonsIn(goal.criterion, `${path}.criterion`)) {
      checkComparison(ruleSet, at, comparison, report);
    }
  }
  ruleSet.awards.forEach((award, index) => {
    award.rankBy.forEach(({ metric }, place) => {
      checkMetric(`awards.${index}.rankBy.${place}.metric`, metric, report);
    });
  });
  checkCitation(ruleSet, 'selection', ruleSet.selection, report);
  ruleSet.selection.requires.forEach((id, index) => {
    if (ruleSet.requirements.some((requirement) => requirement.id === id)) return;
    report(
      `selection.requires.${index}`,
      'REQUIREMENT_UNKNOWN',
      `there is no requirement "${id}"`,
      `没有名为“${id}”的条件`,
    );
  });
  return issues;
}

function* comparisonsIn(criterion: Criterion, path: string): Generator<[path: string, Comparison]> {
  if ('metric' in criterion) {
    yield [path, criterion];
    return;
  }
  const [key, children] = 'all' in criterion ? ['all', criterion.all] : ['any', criterion.any];
  for (const [index, child] of children.entries()) yield* comparisonsIn(child, `${path}.${key}.${index}`);
}

function checkComparison(ruleSet: RuleSet, path: string, comparison: Comparison, report: Report): void {
  checkDatedValues(ruleSet, `${path}.threshold`, comparison.threshold, report);
  if (comparison.minimumSample) {
    checkDatedValues(ruleSet, `${path}.minimumSample`, comparison.minimumSample, report);
  }
  if (!checkMetric(`${path}.metric`, comparison.metric, report)) return;
  if (metricOf(comparison.metric).kind === 'share') {
    comparison.threshold.forEach(({ value }, index) => {
      if (value >= 0 && value <= 1) return;
      report(
        `${path}.threshold.${index}.value`,
        'UNIT_WRONG',
        'the threshold of a share is from 0 to 1: write 100 % as 1',
        '比例的阈值应在 0 到 1 之间：100% 请写作 1',
      );
    });
  } else if (comparison.minimumSample) {
    report(
      `${path}.minimumSample`,
      'SAMPLE_OF_A_COUNT',
      'only a share has a sample: leave it out',
      '只有比例才有样本数：请删除此项',
    );
  }
}

function checkMetric(path: string, metric: string, report: Report): boolean {
  if (isMetricId(metric)) return true;
  report(
    path,
    'METRIC_UNKNOWN',
    `there is no metric "${metric}": take one of the catalogue`,
    `没有名为“${metric}”的指标：请从指标目录中选取`,
  );
  return false;
}

function checkDatedValues(
  ruleSet: RuleSet,
  path: string,
  values: readonly DatedValue[],
  report: Report,
): void {
  values.forEach((value, index) => {
    checkCitation(ruleSet, `${path}.${index}`, value, report);
    const before = values[index - 1];
    if (before === undefined || before.from < value.from) return;
    report(
      `${path}.${index}.from`,
      'DATES_NOT_RISING',
      'each value must begin after the one before',
      '每个取值的起始日期必须晚于前一个',
    );
  });
  if (values[0]!.from <= ruleSet.effectiveFrom) return;
  report(
    `${path}.0.from`,
    'STARTS_TOO_LATE',
    `no value is in force on ${ruleSet.effectiveFrom}, when the rules begin`,
    `规则自 ${ruleSet.effectiveFrom} 起施行，但该日尚无有效取值`,
  );
}

function checkCitation(
  ruleSet: RuleSet,
  path: string,
  { source, reading }: Pick<DatedValue, 'source' | 'reading'>,
  report: Report,
): void {
  if (source === undefined && reading === undefined) {
    report(
      path,
      'UNCITED',
      'it has no source: name one, or mark it as a reading',
      '缺少出处：请注明来源，或标明为解读',
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
}
