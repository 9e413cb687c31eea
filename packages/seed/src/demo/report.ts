import { styleText } from 'node:util';
import type { Language } from '@beatwork/core';
import { grouped } from '../commands/console.ts';
import { textWidth } from '../text/text-width.ts';
import type { FiveStars } from './five-stars.ts';
import type { NearMiss } from './near-misses.ts';
import type { Overview } from './overview.ts';

type Goal = FiveStars['scoreSummary']['goals'][number];
type Named = FiveStars['selection']['named'][number];
type Who = NearMiss['member'];

/** What the first screen of the demo shows. */
export interface Report {
  readonly month: string;
  readonly overview: Overview;
  /** Null for a month that begins after the last day with records. */
  readonly stars: FiveStars | null;
  readonly nearMisses: readonly NearMiss[];
}

const kindsShown = 5;

const words = {
  en: {
    rooms: 'police rooms',
    officers: 'community officers',
    auxiliaries: 'auxiliaries',
    invested: (yuan: number) => `over ${grouped(yuan / 1e6)} million yuan invested`,
    mediations: (count: number, from: string, through: string) =>
      `${grouped(count)} mediations from ${from} to ${through}:`,
    rest: 'other kinds',
    generated: (through: string) =>
      `Officers and records are made up by a generator. Records end on ${through}.`,
    title: (month: string) => `The five stars of ${month}`,
    open: (through: string) => ` (still open: records end on ${through})`,
    notBegun: (month: string, through: string) =>
      `${month} has not begun: the records end on ${through}. Nobody is judged yet.`,
    met: 'met it',
    near: 'nearly met it',
    unknown: 'could not be judged',
    because: (what: string, count: string) => `${count} could not be judged: ${what} unknown`,
    calledBack: (satisfied: number, of: number) =>
      `both parties satisfied in ${satisfied} of ${of} called back`,
    of: (members: number) => `${grouped(members)} members:`,
    empty: (places: number) =>
      `${places} ${places === 1 ? 'place stays' : 'places stay'} empty: nobody else earned it`,
    closest: (who: string, others: number, sentence: string) =>
      `closest: ${who}${others === 0 ? '' : ` and ${grouped(others)} ${others === 1 ? 'other' : 'others'}`}: ${sentence}`,
    requirements: 'Requirements',
    comma: ', ',
    brackets: [' (', ')'],
    next: 'Where to look next',
    steps: [
      ['npx -y pnpm@12 demo', 'serves GraphQL; a browser shows example queries in tabs'],
      ['npx -y pnpm@12 demo --month 2014-03', 'prints another month; add --lang zh for Chinese'],
      ['npx -y pnpm@12 seed list', 'lists the datasets, and what is loaded'],
      ['docs/rulesets/README.md', 'every rule with its values and sources'],
    ],
  },
  zh: {
    rooms: '个社区警务室',
    officers: '名社区民警',
    auxiliaries: '名辅警',
    invested: (yuan: number) => `累计投入${grouped(yuan / 1e4)}余万元`,
    mediations: (count: number, from: string, through: string) =>
      `${from} 至 ${through} 开展矛盾纠纷调解${grouped(count)}起：`,
    rest: '其他类别',
    generated: (through: string) => `民警和记录均为程序生成，并非真实数据；记录截至 ${through}。`,
    title: (month: string) => `${month} “五星”评选`,
    open: (through: string) => `（当月未结束，记录截至 ${through}）`,
    notBegun: (month: string, through: string) => `${month} 尚未开始：记录截至 ${through}，暂不评定。`,
    met: '人达标',
    near: '人接近达标',
    unknown: '人无法评定',
    because: (what: string, count: string) => `${count}人无法评定：${what}未知`,
    calledBack: (satisfied: number, of: number) => `回访${of}起，其中双方满意${satisfied}起`,
    of: (members: number) => `参评${grouped(members)}人：`,
    empty: (places: number) => `${places}个名额空缺：无其他人达标`,
    closest: (who: string, others: number, sentence: string) =>
      `最接近：${who}${others === 0 ? '' : `等${grouped(others + 1)}人`}：${sentence}`,
    requirements: '走访要求与评选资格',
    comma: '，',
    brackets: ['（', '）'],
    next: '下一步',
    steps: [
      ['npx -y pnpm@12 demo', '启动 GraphQL 服务，浏览器标签页中有示例查询'],
      ['npx -y pnpm@12 demo --month 2014-03', '打印其他月份；加 --lang en 显示英文'],
      ['npx -y pnpm@12 seed list', '列出数据集及载入情况'],
      ['docs/rulesets/README.md', '每条规则的取值与出处'],
    ],
  },
} as const;

/**
 * The first screen of the demo, at most 100 columns wide: the bureau and its mediations, who is named for each star, who
 * came closest to it, and where to look next.
 */
export function reportText(
  { month, overview, stars, nearMisses }: Report,
  language: Language,
  colour: boolean,
): string {
  const say = words[language];
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const { through } = overview;
  const open = month === through.slice(0, 7) ? say.open(through) : '';
  const lines = [
    paint('bold', overview.bureau[language]),
    ...overviewLines(overview, language).map((line) => `  ${line}`),
    paint('dim', `  ${say.generated(through)}`),
    '',
    ...(stars === null
      ? [paint('bold', say.notBegun(month, through))]
      : [paint('bold', `${say.title(month)}${open}`), ...starLines(stars, nearMisses, language, paint)]),
    '',
    paint('bold', say.next),
    ...say.steps.map(([what, why]) => `  ${what.padEnd(38)}${paint('dim', why)}`),
  ];
  return lines.join('\n');
}

type Paint = (style: 'bold' | 'yellow' | 'dim', text: string) => string;

/** The lines for each star, with those who are named and who came closest, followed by the requirements. */
function starLines(
  { selection, scoreSummary: { goals } }: FiveStars,
  nearMisses: readonly NearMiss[],
  language: Language,
  paint: Paint,
): readonly string[] {
  const say = words[language];
  const lines: string[] = [];
  for (const goal of goals.filter(({ kind }) => kind === 'AWARD')) {
    const named = selection.named.filter(({ award }) => award.code === goal.goal.code);
    const unfilled = selection.unfilled.find(({ award }) => award.code === goal.goal.code);
    const closest = nearMisses.find(({ award }) => award === goal.goal.code);
    lines.push(
      `${paint('yellow', '★')} ${paint('bold', goal.goal.name[language])}${paint('dim', `${say.comma}${counts(goal, language)}`)}`,
      ...named.map((one) => namedText(one, language)),
      ...(unfilled ? [`     ${say.empty(unfilled.places)}`] : []),
      ...unknownLines(goal, language).map((line) => paint('dim', line)),
      ...(closest ? [paint('dim', `     ${closestText(closest, language)}`)] : []),
    );
  }
  lines.push('', paint('bold', say.requirements));
  for (const goal of goals.filter(({ kind }) => kind === 'REQUIREMENT'))
    lines.push(`  ${goal.goal.name[language]}${paint('dim', `${say.comma}${counts(goal, language)}`)}`);
  return lines;
}

function overviewLines(overview: Overview, language: Language): readonly string[] {
  const say = words[language];
  const space = language === 'en' ? ' ' : '';
  const has = [
    `${grouped(overview.posts)}${space}${say.rooms}`,
    `${grouped(overview.communityOfficers)}${space}${say.officers}`,
    `${grouped(overview.auxiliaries)}${space}${say.auxiliaries}`,
    say.invested(overview.investedYuan),
  ];
  const rest = overview.kinds.slice(kindsShown).reduce((sum, { mediations }) => sum + mediations, 0);
  const kinds = [
    ...overview.kinds.slice(0, kindsShown).map(({ name, mediations }) => ({ name, mediations })),
    ...(rest > 0 ? [{ name: { en: words.en.rest, zh: words.zh.rest }, mediations: rest }] : []),
  ].map(({ name, mediations }) => `${name[language]}${language === 'en' ? ' ' : ''}${grouped(mediations)}`);
  return [
    has.join(' · '),
    say.mediations(overview.mediations, overview.from, overview.through),
    ...wrapped(kinds).map((line) => `  ${line}`),
  ];
}

/** Joins parts into lines that fit into 100 columns with their indentation. */
function wrapped(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} · ${part}`) <= 90)
      lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines;
}

function counts({ members, met, nearMisses, notEvaluable }: Goal, language: Language): string {
  const say = words[language];
  const space = language === 'en' ? ' ' : '';
  return [
    `${say.of(members)}${space}${grouped(met)}${space}${say.met}`,
    `${grouped(nearMisses)}${space}${say.near}`,
    `${grouped(notEvaluable)}${space}${say.unknown}`,
  ].join(' · ');
}

function unknownLines({ unknown }: Goal, language: Language): readonly string[] {
  const say = words[language];
  const numbers = [...new Set(unknown.map(({ members }) => members))];
  return numbers.map((number) => {
    const metrics = unknown
      .filter(({ members }) => members === number)
      .map(({ metric }) => metric.name[language]);
    return `     ${say.because(metrics.join(language === 'en' ? ', ' : '、'), grouped(number))}`;
  });
}

const whoText = ({ name, station }: Who, language: Language) =>
  `${name[language]}${words[language].brackets[0]}${station.name[language].replace(/ Police Station$/, '')}${words[language].brackets[1]}`;

function closestText({ member, others, sentence }: NearMiss, language: Language): string {
  return words[language].closest(whoText(member, language), others, sentence[language]);
}

function namedText({ rank, member, figures }: Named, language: Language): string {
  const said = figures.map(({ metric, value }) => {
    // Only some mediations are called back, so the number of satisfied parties is shown with that of the call-backs.
    if (metric.id === 'MEDIATIONS_BOTH_SATISFIED' && value !== null) {
      const of = member.scorecard.values.find((each) => each.metric.id === 'MEDIATIONS_CALLED_BACK')?.value;
      return words[language].calledBack(value, of ?? 0);
    }
    return language === 'en'
      ? `${metric.name.en} ${value}`
      : `${metric.name.zh}${value}${metric.unit?.zh ?? ''}`;
  });
  const colon = language === 'en' ? ': ' : '：';
  return `  ${String(rank).padStart(2)}. ${whoText(member, language)}${colon}${said.join(words[language].comma)}`;
}
