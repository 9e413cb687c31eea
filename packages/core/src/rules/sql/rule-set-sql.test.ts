import { describe, expect, it } from 'vitest';
import { dated } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import type { Criterion, RuleSet } from '../format/index.ts';
import { parseRuleSet } from '../parse.ts';
import { ruleSetSql } from './rule-set-sql.ts';
import { ruleSetStatement } from './rule-set-statement.ts';

const text = { en: 'made up', zh: '虚构' };
const options = { tallies: 'tally', roles: true, knownFrom: '2013-01' };

const ruleSetWith = (parts: Partial<RuleSet>): RuleSet => ({
  id: 'made-up',
  version: '1.0.0',
  title: text,
  description: text,
  subject: 'member',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  awards: [],
  requirements: [],
  scores: [],
  rollUps: [],
  ...parts,
});
const visits: Criterion = { metric: 'visits', is: 'atLeast', threshold: dated(50) };

describe('SQL of rule sets', () => {
  it('stays short where each of a hundred goals asks twice for the one before', () => {
    const requirements = Array.from({ length: 100 }, (_, index) => ({
      id: `goal-${index}`,
      name: text,
      criterion:
        index === 0
          ? visits
          : { all: [{ goal: `goal-${index - 1}` }, { not: { not: { goal: `goal-${index - 1}` } } }] },
    }));
    const ruleSet = parseRuleSet(ruleSetWith({ requirements, nearMiss: dated(0.1) }));
    expect(ruleSetStatement(compileRuleSet(ruleSet, '2014-01'), options).length).toBeLessThan(60_000);
  });

  it('stays short where "at least" stands within "at least"', () => {
    const deep = (levels: number): Criterion =>
      levels === 0 ? visits : { atLeast: dated(1), of: [deep(levels - 1), { not: visits }] };
    const compiled = compileRuleSet(
      ruleSetWith({ requirements: [{ id: 'deep', name: text, criterion: deep(14) }] }),
      '2014-01',
    );
    expect(ruleSetStatement(compiled, options).length).toBeLessThan(20_000);
  });

  it('has no text of the author in it', () => {
    const hostile = "x'); DROP TABLE member; --";
    const named = { id: hostile, name: { en: hostile, zh: hostile }, reading: { en: hostile, zh: hostile } };
    const ruleSet = ruleSetWith({
      id: hostile,
      title: named.name,
      awards: [
        {
          ...named,
          criterion: visits,
          rankBy: [{ score: hostile, first: 'most' }],
          roles: [hostile as never, 'auxiliary'],
        },
      ],
      requirements: [{ ...named, id: `${hostile}2`, criterion: { goal: hostile } }],
      scores: [
        {
          ...named,
          items: [{ ...named, when: { goal: hostile }, points: dated(1) }],
          vetoes: [{ ...named, when: { not: visits }, points: dated(0) }],
          bands: [
            { ...named, from: dated(1), requires: [hostile] },
            { ...named, id: `${hostile}2`, below: dated(1) },
          ],
        },
      ],
    });
    const compiled = compileRuleSet(ruleSet, '2014-01');
    expect(ruleSetStatement(compiled, options)).not.toContain('DROP');
    const { joins, goals, scores, awardsEarned } = ruleSetSql(compiled, { row: 't', role: 't.role' });
    const expressions = [...goals, ...scores].flatMap(({ id: _, ...each }) => Object.values(each));
    expect(JSON.stringify([joins, expressions, awardsEarned])).not.toContain('DROP');
  });

  it('refuses metrics and numbers that could be text', () => {
    const statement = (criterion: object) =>
      ruleSetStatement(
        compileRuleSet(
          ruleSetWith({ requirements: [{ id: 'a', name: text, criterion: criterion as Criterion }] }),
          '2014-01',
        ),
        options,
      );
    for (const metric of ["visits'); DROP TABLE member", '__proto__', 'constructor']) {
      expect(() => statement({ ...visits, metric })).toThrow('There is no metric');
    }
    for (const value of ["1'; DROP TABLE member", Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => statement({ ...visits, threshold: dated(value as number) })).toThrow(RangeError);
    }
  });
});
