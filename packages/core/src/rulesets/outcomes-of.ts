import type { Outcome } from '../rules/evaluate/outcome.ts';

const meanings = { y: 'met', n: 'not_met', u: 'not_evaluable' } as const;

/**
 * The outcomes of several goals, written as one letter each: `y` met, `n` not met, `u` not evaluable. This keeps a
 * worked example with a dozen goals readable.
 */
export const outcomesOf =
  <Goal extends string>(...goals: readonly Goal[]) =>
  (letters: string): Readonly<Record<Goal, Outcome>> => {
    if (!/^[ynu]*$/.test(letters) || letters.length !== goals.length)
      throw new RangeError(`"${letters}" is not one letter of y, n, u for each of ${goals.join(', ')}`);
    const outcomes = goals.map((goal, place) => [goal, meanings[letters[place] as keyof typeof meanings]]);
    return Object.fromEntries(outcomes) as Record<Goal, Outcome>;
  };
