import type { Band, DatedTable, RuleSet, Score, ScoreItem } from '../../src/rules/format/index.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { criterionLines, criterionRows, goalName, latest, latestValue, sampleRows } from './criteria.ts';
import { pointsText, quantityName, quantityText, shareText } from './numbers.ts';
import { blocks, bullets, indented, joined, type Line, quoted, table, text } from './text.ts';
import { tableRows, type ValueRow, valueRows } from './values.ts';

/** How a score is computed: its base, its items, its bounds, its vetoes. */
function scoreLines(score: Score, ruleSet: RuleSet): readonly Line[] {
  const line = (said: LocalizedText): readonly Line[] => [{ depth: 0, text: said }];
  const start = score.base === undefined ? [] : line(prefixed('starts at', '基础分', score.base));
  const bounds = [
    ...(score.floor === undefined ? [] : line(prefixed('at least', '最低', score.floor))),
    ...(score.cap === undefined ? [] : line(prefixed('at most', '最高', score.cap))),
    ...(score.decimals === undefined ? [] : line(roundingText(score.decimals))),
  ];
  const vetoes = (score.vetoes ?? []).flatMap(({ name, when, points }) => {
    const set = pointsText(latestValue(points));
    const title = text(
      `**veto: ${name.en}** sets ${set.en}, and the lowest level, where:`,
      `**一票否决：${name.zh}**，计${set.zh}并评为最低等次，条件是：`,
    );
    return [...line(title), ...indented(criterionLines(when, ruleSet))];
  });
  return [...start, ...score.items.flatMap((item) => itemLines(item, ruleSet)), ...bounds, ...vetoes];
}

function prefixed(en: string, zh: string, values: NonNullable<Score['base']>): LocalizedText {
  const points = pointsText(latestValue(values));
  return text(`${en} ${points.en}`, `${zh}${points.zh}`);
}

const roundingText = (decimals: number): LocalizedText =>
  decimals === 0
    ? text('rounded to whole points, halves upwards', '四舍五入取整')
    : text(
        `rounded to ${decimals} decimal${decimals === 1 ? '' : 's'}, halves upwards`,
        `保留${decimals}位小数，四舍五入`,
      );

function itemLines(item: ScoreItem, ruleSet: RuleSet): readonly Line[] {
  const formula = formulaText(item, ruleSet);
  const unknown = item.ifUnknown === undefined ? [] : [prefixed('where unknown', '未知时计', item.ifUnknown)];
  const { en, zh } = joined([formula, ...boundsText(item), ...unknown], '; ', '；');
  const head = { depth: 0, text: text(`**${item.name.en}:** ${en}`, `**${item.name.zh}**：${zh}`) };
  const reading =
    item.reading === undefined
      ? []
      : [{ depth: 1, text: text(`*Reading:* ${item.reading.en}`, `*解读*：${item.reading.zh}`) }];
  const where = 'when' in item ? indented(criterionLines(item.when, ruleSet)) : [];
  return [head, ...where, ...reading];
}

function formulaText(item: ScoreItem, ruleSet: RuleSet): LocalizedText {
  if ('when' in item) {
    const { en, zh } = pointsText(latestValue(item.points));
    return text(`${en} where this holds`, `满足下列条件计${zh}`);
  }
  if ('score' in item) {
    const weight = shareText(latestValue(item.weight));
    const of = quantityName({ score: item.score }, ruleSet);
    return text(`${weight.en} of the ${of.en}`, `${of.zh}的${weight.zh}`);
  }
  const of = quantityName(item.of, ruleSet);
  if ('table' in item) {
    const steps = stepsText(item, latest(item.table).steps, ruleSet);
    return text(`by ${of.en}: ${steps.en}`, `按${of.zh}：${steps.zh}`);
  }
  const per = pointsText(latestValue(item.per));
  if (item.startingFrom === undefined) return text(`${per.en} × ${of.en}`, `${per.zh} × ${of.zh}`);
  const start = quantityText(item.of, latestValue(item.startingFrom), ruleSet);
  return text(`${per.en} × (${of.en} − ${start.en})`, `${per.zh} ×（${of.zh} − ${start.zh}）`);
}

function boundsText(item: ScoreItem): readonly LocalizedText[] {
  if (!('per' in item)) return [];
  return [
    ...(item.floor === undefined ? [] : [prefixed('at least', '最低', item.floor)]),
    ...(item.cap === undefined ? [] : [prefixed('at most', '最高', item.cap)]),
  ];
}

type StepItem = Extract<ScoreItem, { readonly table: unknown }>;

function stepsText({ of }: StepItem, steps: DatedTable['steps'], ruleSet: RuleSet): LocalizedText {
  const parts = steps.map(({ atLeast, points }) => {
    const value = quantityText(of, atLeast, ruleSet);
    const earned = pointsText(points);
    return text(`${earned.en} from ${value.en}`, `达${value.zh}得${earned.zh}`);
  });
  return joined(parts, ', ', '，');
}

/** The values of a score, without those of its levels. */
export function scoreRows(score: Score, ruleSet: RuleSet): readonly ValueRow[] {
  return [
    ...valueRows(text('base', '基础分'), score.base, pointsText),
    ...score.items.flatMap((item) => itemRows(item, ruleSet)),
    ...valueRows(text('fewest points', '最低分'), score.floor, pointsText),
    ...valueRows(text('most points', '最高分'), score.cap, pointsText),
    ...(score.vetoes ?? []).flatMap(({ name, when, points }) => [
      ...criterionRows(when, ruleSet),
      ...valueRows(text(`veto: ${name.en}`, `一票否决：${name.zh}`), points, pointsText),
    ]),
    ...bandRows(score.bands),
  ];
}

function itemRows(item: ScoreItem, ruleSet: RuleSet): readonly ValueRow[] {
  const { name } = item;
  const part = (en: string, zh: string) => text(`${name.en}: ${en}`, `${name.zh}：${zh}`);
  const unknown = valueRows(part('where unknown', '未知时'), item.ifUnknown, pointsText);
  if ('when' in item)
    return [...criterionRows(item.when, ruleSet), ...valueRows(name, item.points, pointsText), ...unknown];
  if ('score' in item) return [...valueRows(part('weight', '权重'), item.weight, shareText), ...unknown];
  const sample = sampleRows(item.of, ruleSet);
  if ('table' in item)
    return [
      ...tableRows(name, item.table, (steps) => stepsText(item, steps, ruleSet)),
      ...sample,
      ...unknown,
    ];
  return [
    ...valueRows(part('each', '单位分值'), item.per, pointsText),
    ...valueRows(part('counted from', '起算值'), item.startingFrom, (value) =>
      quantityText(item.of, value, ruleSet),
    ),
    ...valueRows(part('at least', '最低'), item.floor, pointsText),
    ...valueRows(part('at most', '最高'), item.cap, pointsText),
    ...sample,
    ...unknown,
  ];
}

/** The borders of levels. Those that came with one date and one reason stand together. */
export function bandRows(bands: readonly Band[] | undefined): readonly ValueRow[] {
  const borders = (bands ?? []).flatMap(({ name, from }) =>
    (from ?? []).map(({ value, ...dated }) => ({ name, value, ...dated })),
  );
  const groups = new Map<string, typeof borders>();
  for (const border of borders) {
    const { name, value, ...dated } = border;
    const key = JSON.stringify(dated);
    groups.set(key, [...(groups.get(key) ?? []), border]);
  }
  return [...groups.values()].map((group) => ({
    what: joined(
      [
        text('levels from', '等次起点'),
        joined(
          group.map(({ name }) => quoted(name)),
          ', ',
          '、',
        ),
      ],
      ': ',
      '：',
    ),
    from: group[0]!.from,
    value: joined(
      group.map(({ value }) => pointsText(value)),
      ', ',
      '、',
    ),
    cited: group[0]!,
  }));
}

/** The levels, the highest first. */
export function levelsTable(
  bands: readonly Band[] | undefined,
  ruleSet: RuleSet,
  language: Language,
): string {
  if (bands === undefined) return '';
  const required = bands.map((band) => ('requires' in band ? (band.requires ?? []) : []));
  const conditional = required.some((goals) => goals.length > 0);
  const rows = bands.map((band, place) => {
    const names = required[place]!.map((id) => quoted(goalName(id, ruleSet)));
    return [band.name, rangeText(band), ...(conditional ? [joined(names, ', ', '、')] : [])];
  });
  const head = [text('level', '等次'), text('points', '分数'), text('requires too', '另须达标')];
  return table(conditional ? head : head.slice(0, 2), rows, language);
}

function rangeText({ from, below }: Band): LocalizedText {
  if (from === undefined) {
    const { en, zh } = pointsText(latestValue(below!));
    return text(`under ${en}`, `低于${zh}`);
  }
  const { en, zh } = pointsText(latestValue(from));
  if (below === undefined) return text(`${en} and more`, `${zh}及以上`);
  const end = pointsText(latestValue(below));
  return text(`${en} to under ${end.en}`, `${zh}至低于${end.zh}`);
}

/** A list of how a score is computed and a table of its levels. */
export const scoreBlock = (score: Score, ruleSet: RuleSet, language: Language): string =>
  blocks(bullets(scoreLines(score, ruleSet), language), levelsTable(score.bands, ruleSet, language));
