import { styleText } from 'node:util';
import type { Language } from '@beatwork/core';
import { grouped } from '../commands/console.ts';
import type { FiveStars } from './five-stars.ts';

type Goal = FiveStars['scoreSummary']['goals'][number];
type Named = FiveStars['selection']['named'][number];

const words = {
  en: {
    title: (month: string) => `The five stars of ${month}, Dezhou`,
    met: 'met it',
    near: 'missed it by little',
    unknown: 'could not be judged',
    because: 'unknown:',
    of: (members: number) => `of ${grouped(members)}`,
    empty: (places: number) => `${places} place(s) stay empty: nobody else earned it`,
    requirements: 'Requirements',
    comma: ', ',
  },
  zh: {
    title: (month: string) => `德州 ${month} “五星”评选`,
    met: '达标',
    near: '接近达标',
    unknown: '无法评定',
    because: '未知：',
    of: (members: number) => `共${grouped(members)}人`,
    empty: (places: number) => `${places}个名额空缺：无其他人达标`,
    requirements: '条件',
    comma: '，',
  },
} as const;

/** The stars of a month as text: per star the named with their figures, and how everybody else did. */
export function reportText(stars: FiveStars, month: string, language: Language, colour: boolean): string {
  const say = words[language];
  const paint = (style: 'bold' | 'yellow' | 'dim', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { goals } = stars.scoreSummary;
  const lines = [paint('bold', say.title(month))];
  for (const goal of goals.filter(({ kind }) => kind === 'AWARD')) {
    lines.push(
      '',
      `${paint('yellow', '★')} ${paint('bold', nameOf(goal, language))}`,
      paint('dim', counts(goal, language)),
    );
    const named = stars.selection.named.filter(({ award }) => award.code === goal.goal.code);
    lines.push(...named.map((one) => namedText(one, language)));
    const unfilled = stars.selection.unfilled.find(({ award }) => award.code === goal.goal.code);
    if (unfilled) lines.push(`     ${say.empty(unfilled.places)}`);
  }
  lines.push('', paint('bold', say.requirements));
  for (const goal of goals.filter(({ kind }) => kind === 'REQUIREMENT')) {
    lines.push(`  ${nameOf(goal, language)}`, paint('dim', counts(goal, language)));
  }
  return lines.join('\n');
}

const other = { en: 'zh', zh: 'en' } as const;
const nameOf = ({ goal }: Goal, language: Language) => `${goal.name[language]} ${goal.name[other[language]]}`;

function counts({ members, met, nearMisses, notEvaluable, unknown }: Goal, language: Language): string {
  const say = words[language];
  const why = unknown
    .map(({ metric, members: of }) => `${metric.name[language]} ${grouped(of)}`)
    .join(say.comma);
  return [
    `  ${say.of(members)}: ${grouped(met)} ${say.met}`,
    `${grouped(nearMisses)} ${say.near}`,
    `${grouped(notEvaluable)} ${say.unknown}${why === '' ? '' : ` (${say.because} ${why})`}`,
  ].join(' · ');
}

function namedText({ rank, member, figures }: Named, language: Language): string {
  const told = figures.map(({ metric, value }) =>
    language === 'en' ? `${metric.name.en} ${value}` : `${metric.name.zh}${value}${metric.unit?.zh ?? ''}`,
  );
  const figuresText = told.join(words[language].comma);
  return `  ${String(rank).padStart(2)}. ${member.name[language]} (${member.station.name[language]}): ${figuresText}`;
}
