import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing.ts';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.pool.query('CREATE TABLE thing (id int PRIMARY KEY)');
  });
  afterAll(() => database.drop());

  test('is one that Prisma and plain SQL share', async () => {
    await database.prisma.$executeRaw`INSERT INTO thing VALUES (1)`;
    expect((await database.pool.query('SELECT id FROM thing')).rows).toEqual([{ id: 1 }]);
  });

  test('counts the statements of both, without those around a transaction', async () => {
    const { result, count, statements } = await database.countStatements(async () => {
      await database.pool.query('SELECT 1');
      return database.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`INSERT INTO thing VALUES (2)`;
        return tx.$queryRaw`SELECT count(*)::int AS things FROM thing`;
      });
    });
    expect(result).toEqual([{ things: 2 }]);
    expect(statements).toEqual([
      'SELECT 1',
      'INSERT INTO thing VALUES (2)',
      'SELECT count(*)::int AS things FROM thing',
    ]);
    expect(count).toBe(3);
  });

  test('does not count what comes before or after', async () => {
    await database.pool.query('SELECT 1');
    const { statements } = await database.countStatements(async () => {});
    await database.pool.query('SELECT 1');
    expect(statements).toEqual([]);
  });

  test('is apart from every other', async () => {
    const other = await createTestDatabase();
    try {
      const { rows } = await other.pool.query("SELECT to_regclass('public.thing') AS thing");
      expect(rows).toEqual([{ thing: null }]);
    } finally {
      await other.drop();
    }
  });
});
