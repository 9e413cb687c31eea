// Primes, so that one of them has no common divisor with the count of examples, unless that is larger than any catalogue.
const strides = [7919, 7907] as const;

/** Which example comes at a turn of a round: each once in every round, in a mixed order that is always the same. */
export function exampleAt(turn: number, round: number, count: number): number {
  const stride = count % strides[0] === 0 ? strides[1] : strides[0];
  return ((turn + round) * stride) % count;
}
