import { metricIds, metricOf } from '../src/metrics/index.ts';
import type { Amount, Condition, Metric, SystemId } from '../src/metrics/metric.ts';
import { unitInPlural } from '../src/text/counted.ts';
import type { LocalizedText } from '../src/text/localized-text.ts';

/** The systems by which the page is ordered. A metric stands with the first that it serves besides S1. */
const systems: Readonly<Record<SystemId, string>> = {
  S1: 'Five-star assessment 五星评选',
  S2: 'Household visits 入户走访',
  S3: 'Disputes and mediation 矛盾纠纷与调解',
  S4: 'Leads and case series 线索与串并案',
  S5: 'Information collection 信息采集',
  S6: 'Services 服务群众',
  S7: 'Calls and duty catalogue 警情与职责清单',
  S8: 'Patrol planning 巡逻规划',
  S9: 'Patrol assessment 巡逻考核',
  S10: 'Resident coverage 驻社区值守',
  S11: 'Training 教育训练',
  S12: 'Safety education 安全宣传教育',
  S13: 'Partnerships 党建联盟与共建',
  S14: 'Kiosk and tidal deployment 警务亭与潮汐用警',
  S15: 'Lost-person search 走失人员查找',
  S16: 'Safety improvements 隐患整改',
  S17: 'Station organisation 一室两队',
  S18: 'Reputation 口碑与荣誉',
  S19: 'Care cases 帮扶个案',
  S20: 'The three promises 三个不',
  S21: 'Care for officers 警意关怀',
  S22: 'City view 全市总览',
  S23: 'Change over time 变化趋势',
};

/** The catalogue of metrics as a page of Markdown. */
export function metricsPage(): string {
  const metrics = metricIds.map((id) => metricOf(id));
  const sections = (Object.keys(systems) as SystemId[]).flatMap((system) => {
    const own = metrics.filter((metric) => homeOf(metric) === system);
    return own.length === 0 ? [] : [`## ${system}: ${systems[system]}\n\n${table(own)}`];
  });
  return `${[intro(metrics.length), ...sections].join('\n\n')}\n`;
}

const intro = (
  count: number,
) => `<!-- Written by packages/core/scripts/write-metrics-page.ts from the catalogue: change that, then run it. -->

# Metrics 指标目录

All ${count} metrics of \`@beatwork/core\`, in the order of the systems that they serve.

| kind | what it is | where nothing was recorded |
| --- | --- | --- |
| count 计数 | how many records | 0 |
| distinct 去重计数 | how many different values of a field | 0 |
| total 总量 | the sum of a field, or of the time between two instants | 0 |
| days 天数 | how many different local days have a record | 0 |
| longestRun 最长连续天数 | how many local days in a row have a record, at most | 0 |
| median 中位数 | the exact median of a field or of a time; of an even number of records, the mean of the middle two | unknown |
| share 比例 | a counter over one that it is part of, from 0 to 1 | unknown |
| ratio 比值 | a counter over another, of any size | unknown |
| sum 合计 | counters added up | 0 |

The first six are **counted** over records and merge exactly, whatever the split of the records; the others are computed from them. The source is the number of the article that speaks of it; "ours" where none does. How it is counted is our reading wherever the article does not say. A field that is \`null\` is left out of totals, medians and different values. Values marked "by station" are codes that each station gives itself, so that the same code of two stations counts as two; all others, such as kinds and households, count once over all stations.`;

function table(metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) =>
    [
      `\`${metric.id}\``,
      both(metric.name),
      `${metric.kind}: ${howComputed(metric)}`,
      'unit' in metric ? both(unitInPlural(metric.unit)) : '',
      both(metric.definition),
      metric.systems.join(', '),
      metric.source.join(', ') || 'ours',
    ].join(' | '),
  );
  const head = ['id', 'name 名称', 'kind 种类', 'unit 单位', 'definition 定义', 'systems', 'source'];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n');
}

const homeOf = ({ systems: [first, second] }: Metric): SystemId =>
  first === 'S1' && second ? second : first;

const both = ({ en, zh }: LocalizedText) => `${en} ${zh}`;

/** What a metric is made of: its records with their conditions, or the counters behind it. */
function howComputed(metric: Metric): string {
  if (metric.kind === 'sum') return metric.of.map(code).join(' + ');
  if (metric.kind === 'share' || metric.kind === 'ratio') {
    return `${code(metric.numerator)} / ${code(metric.denominator)}`;
  }
  const of =
    metric.kind === 'distinct'
      ? `${code(metric.field)}${metric.codesOf === undefined ? '' : ' (by station)'} of `
      : 'amount' in metric
        ? `${amountText(metric.amount)} of `
        : '';
  const where = metric.where.length === 0 ? '' : ` where ${metric.where.map(conditionText).join(' and ')}`;
  return `${of}${code(metric.record)}${where}`;
}

const code = (name: string) => `\`${name}\``;

function amountText(amount: Amount): string {
  if ('from' in amount) return `${code(amount.from)} to ${code(amount.to)}`;
  return amount.per === undefined ? code(amount.field) : `${code(amount.field)} / ${amount.per}`;
}

function conditionText(condition: Condition): string {
  if ('within' in condition) {
    return `${code(condition.from)} to ${code(condition.to)} within ${condition.within / 3_600_000} h`;
  }
  if ('sameDay' in condition) return `${code(condition.from)} and ${code(condition.to)} on one day`;
  const field = code(condition.field);
  if ('equals' in condition) return `${field} = ${condition.equals}`;
  if ('oneOf' in condition) return `${field} in ${condition.oneOf.join(', ')}`;
  if ('present' in condition) return `${field} ${condition.present ? 'known' : 'not known'}`;
  return `${field} ≥ ${'atLeast' in condition ? condition.atLeast : code(condition.atLeastField)}`;
}
