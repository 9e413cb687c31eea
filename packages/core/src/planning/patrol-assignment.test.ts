import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRounds, type ForceLimits, type Round } from './patrol-assignment.ts';

/** The most that any assignment covers, by trying all. */
function bruteForce(rounds: readonly Round[], forces: readonly ForceLimits[]): number {
  const walked: { turn: number; force: number }[] = [];
  const from = (index: number): number => {
    const round = rounds[index];
    if (round === undefined) return 0;
    let best = from(index + 1);
    for (const force of round.forces) {
      const own = walked.filter((each) => each.force === force);
      const sameTurn = own.filter(({ turn }) => turn === round.turn);
      if (sameTurn.length >= forces[force]!.teams || own.length >= forces[force]!.roundsPerWeek) continue;
      walked.push({ turn: round.turn, force });
      best = Math.max(best, round.expected + from(index + 1));
      walked.pop();
    }
    return best;
  };
  return from(0);
}

const cases = fc
  .record({
    forces: fc.array(
      fc.record({
        teams: fc.integer({ min: 0, max: 2 }),
        roundsPerWeek: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Number.POSITIVE_INFINITY)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    rounds: fc.array(
      fc.record({
        turn: fc.integer({ min: 0, max: 2 }),
        expected: fc.integer({ min: 0, max: 12 }),
        able: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ forces, rounds }) => ({
    forces,
    rounds: rounds.map(
      ({ turn, expected, able }): Round => ({
        turn,
        expected,
        forces: forces.flatMap((_, force) => (able[force] ? [force] : [])),
      }),
    ),
  }));

describe('the assignment of rounds', () => {
  it('covers as much as the best of all assignments, within the limits', () => {
    fc.assert(
      fc.property(cases, ({ rounds, forces }) => {
        const walkedBy = assignRounds(rounds, forces);
        const covered = rounds.reduce(
          (sum, { expected }, round) => sum + (walkedBy[round] === null ? 0 : expected),
          0,
        );
        expect(covered).toBe(bruteForce(rounds, forces));
        forces.forEach(({ teams, roundsPerWeek }, force) => {
          const own = rounds.filter((_, round) => walkedBy[round] === force);
          expect(own.length).toBeLessThanOrEqual(roundsPerWeek);
          expect(own.every(({ forces: able }) => able.includes(force))).toBe(true);
          for (const turn of [0, 1, 2]) {
            expect(own.filter((round) => round.turn === turn).length).toBeLessThanOrEqual(teams);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('hands a round over where another force can only walk that one', () => {
    const rounds = [
      { turn: 0, expected: 9, forces: [0, 1] },
      { turn: 0, expected: 8, forces: [0] },
    ];
    const one = { teams: 1, roundsPerWeek: 5 };
    expect(assignRounds(rounds, [one, one])).toEqual([1, 0]);
  });
});
