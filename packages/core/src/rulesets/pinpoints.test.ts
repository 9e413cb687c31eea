import { describe, expect, it } from 'vitest';
import { ruleSets } from './index.ts';

/**
 * The figures that each article gives, as far as rules are made of them: `80` for "80 and more" 80户以上. Those of the
 * grading method are the numbers of its articles, too.
 */
const figures: Readonly<Record<string, readonly number[]>> = {
  '000': [20, 39],
  '001': [90, 10_000],
  '002': [1, 25, 51, 767],
  '003': [1, 3, 10, 38, 50, 80, 100],
  '004': [1, 4, 5, 59, 59.7, 80, 110],
  grading: [3, 4, 60, 70, 85, 95, 100],
};

interface Cited {
  readonly path: string;
  readonly value: number | null;
  readonly ref: string;
  readonly at: { readonly en: string; readonly zh: string };
  readonly hasReading: boolean;
}

/** Every value that has a source. A table of steps has no value of its own. */
function citedIn(node: unknown, path: string): readonly Cited[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('source' in node) {
    const { ref, at } = node.source as Pick<Cited, 'ref' | 'at'>;
    const value = 'value' in node && typeof node.value === 'number' ? node.value : null;
    return [{ path, value, ref, at, hasReading: 'reading' in node }];
  }
  return Object.entries(node).flatMap(([key, child]) => citedIn(child, `${path}.${key}`));
}

const digitsIn = (text: string) =>
  [...text.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));

function quotes({ value, at }: Cited): boolean {
  if (value === null) return true;
  if (value === 0) return /无|零|未/.test(at.zh);
  const numerals = [...at.zh].map((character) => '零一二三四五六七八九十'.indexOf(character));
  const quoted = [...numerals, ...digitsIn(at.zh)];
  return [value, -value, value * 100, -value * 100, value / 60].some((each) => quoted.includes(each));
}

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, citedIn(ruleSet, ruleSet.id)] as const))(
  '%s',
  (_, cited) => {
    it('a value with a source and no reading is the figure that its pinpoint quotes', () => {
      expect(cited.filter((each) => !each.hasReading && !quotes(each))).toEqual([]);
    });

    it('a share between none and all has a source only where its pinpoint quotes it', () => {
      const shares = cited.filter(({ value }) => value !== null && value > 0 && value < 1);
      expect(shares.filter((each) => !quotes(each))).toEqual([]);
    });

    it('every figure in a pinpoint is one that the article gives', () => {
      const quoted = cited.flatMap(({ ref, at, path }) =>
        [...digitsIn(at.en), ...digitsIn(at.zh)].map((figure) => ({ path, ref, figure })),
      );
      expect(quoted.filter(({ ref, figure }) => !figures[ref]!.includes(figure))).toEqual([]);
    });
  },
);

it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s: no source gives its first day, and it says so',
  (_, { description, illustrative }) => {
    const said = [description, illustrative];
    expect(said.map((text) => text?.en).join(' ')).toMatch(/first days?\b/i);
    expect(said.map((text) => text?.zh).join('')).toContain('施行日期');
  },
);
