import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

describe('the statements of a script', () => {
  it('end with a line, but not within a function', () => {
    const script = `-- First; this.
CREATE TABLE a (
  b text
);
CREATE FUNCTION c() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RETURN;
END
$$;

SELECT 1;
SELECT 2`;
    const found = statementsOf(script);
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('-- First; this.\nCREATE TABLE a (\n  b text\n)');
    expect(found[1]).toMatch(/^CREATE FUNCTION c\(\)[\s\S]*RETURN;\nEND\n\$\$$/);
    expect(found.slice(2)).toEqual(['SELECT 1', 'SELECT 2']);
  });
});
