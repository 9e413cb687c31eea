import type { Month } from '@beatwork/core';
import { RandomStream } from '../random/random-stream.ts';
import { type Habits, habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';

type Choices = readonly (readonly [count: number, weight: number])[];

/** How many mediations end in an ordinary month, by how often the officer mediates. */
const counts: Readonly<Record<Habits['mediator'], Choices>> = {
  seldom: weights(84, 13, 3),
  now_and_then: weights(52, 32, 11, 4, 1),
  often: weights(12, 20, 26, 24, 12, 5, 1),
};

function weights(...weightOf: readonly number[]): Choices {
  return weightOf.map((weight, count) => [count, weight] as const);
}

/** How many mediations an officer ends in an ordinary month, drawn by the officer's habits. */
export function usualMediations(seed: number, { member }: Officer, month: Month): number {
  const stream = new RandomStream(seed, 'mediationCount', member.stationId, member.id, month);
  return stream.weighted(counts[habitsOf(seed, member).mediator]);
}
