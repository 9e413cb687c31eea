import type { Member } from '@beatwork/core';
import { RandomStream } from '../random/random-stream.ts';

/** How an officer works, month after month. Shares are per thousand. */
export interface Habits {
  /** The number of visits in a full, ordinary month. */
  readonly visits: number;
  /** How often each of the three checks of a call-back has a good result. */
  readonly goodChecks: number;
  readonly mediator: 'seldom' | 'now_and_then' | 'often';
  /** The share of mediations that are settled. */
  readonly settled: number;
  /** The number of information items in a full, ordinary month. */
  readonly informationItems: number;
  /** The share of information items that are leads, which somebody can act on. */
  readonly leadItems: number;
  readonly helper: 'seldom' | 'now_and_then' | 'often';
  /** The share of services that the public recognises. */
  readonly recognised: number;
}

/** An officer's habits. They are drawn once and are the same in every month. */
export function habitsOf(seed: number, member: Member): Habits {
  const stream = new RandomStream(seed, 'habits', member.stationId, member.id);
  const [fewest, most] = stream.weighted([
    [[38, 52], 8],
    [[52, 72], 30],
    [[72, 92], 37],
    [[92, 112], 20],
    [[112, 134], 5],
  ] as const);
  return {
    visits: stream.int(fewest, most),
    goodChecks: stream.weighted([
      [1000, 40],
      [995, 22],
      [985, 20],
      [960, 13],
      [900, 5],
    ]),
    mediator: stream.weighted([
      ['seldom', 50],
      ['now_and_then', 42],
      ['often', 8],
    ]),
    settled: stream.weighted([
      [980, 40],
      [920, 40],
      [820, 20],
    ]),
    informationItems: stream.int(6, 14),
    leadItems: stream.weighted([
      [150, 15],
      [300, 36],
      [450, 27],
      [650, 12],
      [850, 10],
    ]),
    helper: stream.weighted([
      ['seldom', 40],
      ['now_and_then', 42],
      ['often', 18],
    ]),
    recognised: stream.weighted([
      [300, 30],
      [500, 45],
      [700, 25],
    ]),
  };
}
