import {
  columnOf,
  compileRuleSet,
  evaluatorFor,
  type MemberRole,
  memberRoles,
  type Outcome,
  ruleSetSql,
  storedCounterIds,
  type Tally,
} from '@beatwork/core';
import { ruleSetArbitrary, storedTallies } from '@beatwork/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const outcomeOf = (value: boolean | null): Outcome =>
  value === null ? 'not_evaluable' : value ? 'met' : 'not_met';

describe('rules in SQL', () => {
  it('judge as they do in the process: outcomes, near misses, awards and unknowns', async () => {
    const roles = fc.constantFrom(...memberRoles.values.slice(0, 5));
    const members = fc.array(fc.tuple(roles, storedTallies), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(ruleSetArbitrary, members, async (ruleSet, population) => {
        const compiled = compileRuleSet(ruleSet, '2014-01');
        const { goals, awardsEarned } = ruleSetSql(compiled, 't', 't.role');
        const columns = goals.flatMap(({ open, outcome, nearMiss, comparisons }) => [
          `json_build_array(${open}, ${outcome}, ${nearMiss}, ${comparisons.map((each) => each.outcome).join(', ')})`,
        ]);
        const types = storedCounterIds.map((id) => `${columnOf(id)} int`).join(', ');
        const { rows } = await database.pool.query<{ goals: (boolean | null)[][]; awards: number }>(
          `SELECT json_build_array(${columns.join(', ')}) AS goals, ${awardsEarned} AS awards
           FROM jsonb_to_recordset($1::jsonb) AS t (place int, role text, ${types}) ORDER BY place`,
          [JSON.stringify(population.map(([role, tally], place) => toRow(place, role, tally)))],
        );
        population.forEach(([role, tally], place) => {
          const evaluation = evaluatorFor(compiled, role)(tally);
          const found = rows[place]!;
          expect(found.awards).toBe(evaluation.awardsEarned);
          const inSql = goals.flatMap(({ id }, index) => {
            const [open, outcome, nearMiss, ...comparisons] = found.goals[index]!;
            if (!open) return [];
            return [{ id, outcome: outcomeOf(outcome!), nearMiss, comparisons: comparisons.map(outcomeOf) }];
          });
          const inProcess = evaluation.goals.map(({ id, outcome, nearMiss, comparisons }) => ({
            id,
            outcome,
            nearMiss,
            comparisons: comparisons.map((each) => each.outcome),
          }));
          expect(inSql).toEqual(inProcess);
        });
      }),
      { numRuns: 150 },
    );
  });
});

function toRow(place: number, role: MemberRole, tally: Tally): object {
  return { place, role, ...Object.fromEntries(storedCounterIds.map((id) => [columnOf(id), tally[id] ?? 0])) };
}
