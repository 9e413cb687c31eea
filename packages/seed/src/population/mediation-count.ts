import type { Month } from '@beatwork/core';
import { RandomStream } from '../random/random-stream.ts';
import { type Habits, habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';

type Choices = readonly (readonly [count: number, weight: number])[];

/** The numbers of mediations in an ordinary month, with weights, for officers who mediate more or less often. */
const counts: Readonly<Record<Habits['mediator'], Choices>> = {
  seldom: weights(84, 13, 3),
  now_and_then: weights(52, 32, 11, 4, 1),
  often: weights(12, 20, 26, 24, 12, 5, 1),
};

function weights(...weightOf: readonly number[]): Choices {
  return weightOf.map((weight, count) => [count, weight] as const);
}

/** Draws how many mediations an officer ends in an ordinary month, according to the officer's habits. */
export function usualMediations(seed: number, { member }: Officer, month: Month): number {
  const stream = new RandomStream(seed, 'mediationCount', member.stationId, member.id, month);
  return stream.weighted(counts[habitsOf(seed, member).mediator]);
}
