import { styleText } from 'node:util';
import type { Language } from '@beatwork/core';
import { grouped } from '../commands/console.ts';
import type { FiveStars } from './five-stars.ts';
import type { NearMiss } from './near-misses.ts';
import type { Overview } from './overview.ts';

type Goal = FiveStars['scoreSummary']['goals'][number];
type Named = FiveStars['selection']['named'][number];

/** Everything that the first screen shows. */
export interface Report {
  readonly month: string;
  readonly overview: Overview;
  readonly stars: FiveStars;
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
    title: (month: string) => `The five stars of ${month}`,
    met: 'met it',
    near: 'nearly met it',
    unknown: 'could not be judged',
    because: 'unknown:',
    of: (members: number) => `of ${grouped(members)}`,
    empty: (places: number) =>
      `${places} ${places === 1 ? 'place stays' : 'places stay'} empty: nobody else earned it`,
    closest: 'closest:',
    requirements: 'Requirements',
    comma: ', ',
    brackets: [' (', ')'],
    next: 'Where to look next',
    steps: [
      ['npx -y pnpm@12 demo', 'GraphQL in the browser, with example queries in tabs'],
      ['npx -y pnpm@12 demo --month 2014-03', 'another month; --lang zh for Chinese'],
      ['npx -y pnpm@12 seed list', 'the datasets, and what is loaded'],
      ['docs/rulesets/README.md', 'every rule with its value and its source'],
    ],
  },
  zh: {
    rooms: '个社区警务室',
    officers: '名社区民警',
    auxiliaries: '名辅警',
    invested: (yuan: number) => `累计投入${grouped(yuan / 1e4)}余万元`,
    mediations: (count: number, from: string, through: string) =>
      `${from} 至 ${through} 调解矛盾纠纷${grouped(count)}起：`,
    rest: '其他类别',
    title: (month: string) => `${month} “五星”评选`,
    met: '人达标',
    near: '人接近达标',
    unknown: '人无法评定',
    because: '未知：',
    of: (members: number) => `参评${grouped(members)}人`,
    empty: (places: number) => `${places}个名额空缺：无其他人达标`,
    closest: '最接近：',
    requirements: '条件',
    comma: '，',
    brackets: ['（', '）'],
    next: '接下来',
    steps: [
      ['npx -y pnpm@12 demo', '在浏览器中查询 GraphQL，标签页内有示例'],
      ['npx -y pnpm@12 demo --month 2014-03', '查看其他月份；--lang en 显示英文'],
      ['npx -y pnpm@12 seed list', '数据集及载入情况'],
      ['docs/rulesets/README.md', '每条规则的取值与出处'],
    ],
  },
} as const;

/**
 * The demo's first screen, 100 columns wide: what the bureau has, what was mediated, who is named for each star, who
 * came closest, and where to look next.
 */
export function reportText(
  { month, overview, stars, nearMisses }: Report,
  language: Language,
  colour: boolean,
): string {
  const say = words[language];
  const paint = (style: 'bold' | 'yellow' | 'dim', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { goals } = stars.scoreSummary;
  const lines = [
    paint('bold', overview.bureau[language]),
    ...overviewLines(overview, language).map((line) => `  ${line}`),
    '',
    paint('bold', say.title(month)),
  ];
  for (const goal of goals.filter(({ kind }) => kind === 'AWARD')) {
    const named = stars.selection.named.filter(({ award }) => award.code === goal.goal.code);
    const unfilled = stars.selection.unfilled.find(({ award }) => award.code === goal.goal.code);
    const closest = nearMisses.find(({ award }) => award === goal.goal.code);
    lines.push(
      `${paint('yellow', '★')} ${paint('bold', goal.goal.name[language])} ${paint('dim', counts(goal, language))}`,
      ...named.map((one) => namedText(one, language)),
      ...(unfilled ? [`     ${say.empty(unfilled.places)}`] : []),
      ...unknownLines(goal, language).map((line) => paint('dim', line)),
      ...(closest ? [paint('dim', `     ${closestText(closest, language)}`)] : []),
    );
  }
  lines.push('', paint('bold', say.requirements));
  for (const goal of goals.filter(({ kind }) => kind === 'REQUIREMENT'))
    lines.push(`  ${goal.goal.name[language]} ${paint('dim', counts(goal, language))}`);
  lines.push('', paint('bold', say.next));
  for (const [what, why] of say.steps) lines.push(`  ${what.padEnd(38)}${paint('dim', why)}`);
  return lines.join('\n');
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

/** Columns on a terminal: a Chinese character takes two. */
const columnsOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Joins parts into lines that fit into 100 columns. */
function wrapped(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} · ${part}`) <= 90)
      lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines;
}

function counts({ members, met, nearMisses, notEvaluable }: Goal, language: Language): string {
  const say = words[language];
  const space = language === 'en' ? ' ' : '';
  return [
    `${say.of(members)}${language === 'en' ? ':' : '：'}${space}${grouped(met)}${space}${say.met}`,
    `${grouped(nearMisses)}${space}${say.near}`,
    `${grouped(notEvaluable)}${space}${say.unknown}`,
  ].join(' · ');
}

function unknownLines({ unknown }: Goal, language: Language): readonly string[] {
  if (unknown.length === 0) return [];
  const say = words[language];
  const space = language === 'en' ? ' ' : '';
  const why = unknown.map(({ metric, members }) => `${metric.name[language]}${space}${grouped(members)}`);
  return [`     ${say.because}${space}${why.join(say.comma)}`];
}

const whoText = ({ name, station }: NearMiss['member'], language: Language) =>
  `${name[language]}${words[language].brackets[0]}${station.name[language].replace(/ Police Station$/, '')}${words[language].brackets[1]}`;

function closestText({ member, sentence }: NearMiss, language: Language): string {
  const { closest } = words[language];
  return `${closest}${language === 'en' ? ' ' : ''}${whoText(member, language)}${language === 'en' ? ', ' : '，'}${sentence[language]}`;
}

function namedText({ rank, member, figures }: Named, language: Language): string {
  const said = figures.map(({ metric, value }) =>
    language === 'en' ? `${metric.name.en} ${value}` : `${metric.name.zh}${value}${metric.unit?.zh ?? ''}`,
  );
  const colon = language === 'en' ? ': ' : '：';
  return `  ${String(rank).padStart(2)}. ${whoText(member, language)}${colon}${said.join(words[language].comma)}`;
}
