import { expect, it } from 'vitest';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import type { RuleSet } from '../../rules/format/index.ts';
import { compileRollUp, rollUp } from '../../rules/roll-up/index.ts';
import { leagueTable } from '../../rules/select/index.ts';
import type { WorkedRollUp } from '../worked-example.ts';

/** Tests that the roll-ups of a rule set give the results and ranks that were computed by hand. */
export function checkRollUps(ruleSet: RuleSet, examples: readonly WorkedRollUp[]): void {
  it.each(examples.map((example) => [example.title.en, example] as const))('%s', (_, example) => {
    const compiled = compileRollUp(ruleSet, example.rollUp, example.period);
    const rows = example.subjects.map(({ subjectId, counts }) => {
      const { value, level, sentence } = rollUp(compiled, (part) =>
        evaluatorFor(part, null)(counts[part.period] ?? {}),
      );
      expect(`${sentence.en} ${sentence.zh}`).not.toMatch(/undefined|NaN|null/);
      return { subjectId, value, level };
    });
    expect(leagueTable(rows)).toEqual(example.table);
  });
}
