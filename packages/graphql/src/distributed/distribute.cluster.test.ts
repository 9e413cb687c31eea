import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applyMigrations } from '../database/migrate.ts';
import { recountedTallies, storedTallies } from '../tallies/testing-tallies.ts';
import { rebuildTallies, verifyTallies } from '../tallies/verify-tallies.ts';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { distribute } from './distribute.ts';
import { servesDistributed } from './is-distributed.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway?.drop());

const query = (sql: string) => gateway.database.pool.query(sql);

describe('a distributed database', () => {
  it('is spread over the workers of a cluster', async () => {
    expect(inject('nodes').length).toBeGreaterThan(1);
    expect(await servesDistributed(gateway.database.pool)).toBe(true);
    const { rows } = await query(
      `SELECT DISTINCT partmethod AS method FROM pg_dist_partition
       WHERE logicalrelid IN ('member'::regclass, 'household_visit'::regclass, 'tallying.member_month'::regclass)`,
    );
    expect(rows).toEqual([{ method: 'h' }]);
  });

  it('is left as it is when it is distributed or migrated again', async () => {
    expect(await distribute(gateway.database.url)).toEqual({ distributed: [], copied: [] });
    expect(await applyMigrations(gateway.database.url)).toEqual([]);
  });

  it('has its tallies made anew on all nodes where they were others', async () => {
    await query(`UPDATE derived_part SET checksum = 'of another version' WHERE name = 'tallies'`);
    expect(await applyMigrations(gateway.database.url)).toEqual(['tallies']);
    expect(await storedTallies(gateway.database.pool)).toEqual(await recountedTallies(gateway.database.pool));
    await query(`DELETE FROM household_visit WHERE station_id = 'alpha' AND id = 'v2'`);
    expect(await storedTallies(gateway.database.pool)).toEqual(await recountedTallies(gateway.database.pool));
  });

  it('counts what one statement changes at several stations', async () => {
    await query(`UPDATE household_visit SET visited_at = '2013-12-06T01:00:00Z'`);
    expect(await storedTallies(gateway.database.pool)).toEqual(await recountedTallies(gateway.database.pool));
    expect(await verifyTallies(gateway.database.pool)).toEqual([]);
    expect(await rebuildTallies(gateway.database.pool)).toBe(3);
  });

  it('refuses what its nodes could not count', async () => {
    await expect(query('TRUNCATE household_visit CASCADE')).rejects.toThrow('TRUNCATE_DISTRIBUTED');
    await expect(query(`UPDATE bureau SET time_zone = 'UTC' WHERE id = 'harbour'`)).rejects.toThrow(
      'TIME_ZONE_DISTRIBUTED',
    );
    await expect(query(`UPDATE station SET branch_id = 'isle' WHERE id = 'alpha'`)).rejects.toThrow(
      'TIME_ZONE_DISTRIBUTED',
    );
    expect(await storedTallies(gateway.database.pool)).toEqual(await recountedTallies(gateway.database.pool));
  });
});
