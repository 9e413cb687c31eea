import { expect, it } from 'vitest';
import { ruleSets } from './index.ts';

interface Cited {
  readonly path: string;
  readonly value: number;
  readonly at: string;
}

/** Every value that is the article's own: it has a source, and no reading that says how it was derived. */
function citedWithoutReading(node: unknown, path: string): readonly Cited[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('value' in node && typeof node.value === 'number' && 'source' in node && !('reading' in node)) {
    const { at } = node.source as { readonly at: { readonly zh: string } };
    return [{ path, value: node.value, at: at.zh }];
  }
  return Object.entries(node).flatMap(([key, child]) => citedWithoutReading(child, `${path}.${key}`));
}

function quotes({ value, at }: Cited): boolean {
  if (value === 0) return /无|零|未/.test(at);
  const numerals = [...at].map((character) => '零一二三四五六七八九十'.indexOf(character));
  const figures = [...numerals, ...[...at.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure))];
  return [value, -value, value * 100, -value * 100, value / 60].some((each) => figures.includes(each));
}

it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s: a value with a source and no reading is the figure that its pinpoint quotes',
  (id, ruleSet) => {
    expect(citedWithoutReading(ruleSet, id).filter((cited) => !quotes(cited))).toEqual([]);
  },
);
