import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { differencesIn, timeZoneDifferences } from './compare-time-zones.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const insertBureau = (timeZone: string) =>
  database.pool.query(`INSERT INTO bureau VALUES ($1, 'Bureau', '市局', $1)`, [timeZone]);

it('the database and this process agree on the time zones of bureaus', async () => {
  for (const timeZone of ['Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'UTC'])
    await insertBureau(timeZone);
  expect(await timeZoneDifferences(database.pool)).toEqual([]);
});

it('a difference is told with its first month', () => {
  const at = (month: string) => new Date(`${month}-01T00:00:00.000Z`);
  expect(
    differencesIn([
      { timeZone: 'Asia/Shanghai', at: at('2014-01'), local: '2014-01-01 08:00' },
      { timeZone: 'Asia/Shanghai', at: at('2014-02'), local: '2014-02-01 09:00' },
      { timeZone: 'Asia/Shanghai', at: at('2014-03'), local: '2014-03-01 09:00' },
    ]),
  ).toEqual([{ timeZone: 'Asia/Shanghai', at: '2014-02-01T00:00:00.000Z' }]);
});

it.each(['+08:00', 'EST5EDT4', 'XYZ8', 'Nowhere', ''])(
  'a bureau cannot have the time zone %j',
  async (timeZone) => {
    await expect(insertBureau(timeZone)).rejects.toMatchObject({
      code: '22023',
      message: expect.stringContaining('TIME_ZONE_UNKNOWN') as string,
    });
  },
);
