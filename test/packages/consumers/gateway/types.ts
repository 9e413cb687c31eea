import {
  type Authentication,
  acquireDatabase,
  applyMigrations,
  createPrismaClient,
  type DatabaseLease,
  type RunningGateway,
  schema,
  startGateway,
} from '@beatwork/graphql';
import { type Dataset, findDataset, type LoadReport, loadDataset } from '@beatwork/seed';
import type { GraphQLSchema } from 'graphql';

export const ownSchema: GraphQLSchema = schema;

export async function serve(authentication: Authentication): Promise<RunningGateway> {
  const lease: DatabaseLease = await acquireDatabase({ env: {} });
  await applyMigrations(lease.url);
  const dataset: Dataset = findDataset('dezhou');
  const report: LoadReport = await loadDataset(dataset, { url: lease.url });
  const { prisma, pool } = createPrismaClient(lease.url);
  const visits: number = await prisma.householdVisit.count({ where: { stationId: 'none' } });
  const { rowCount } = await pool.query('SELECT 1');
  return startGateway({ prisma, pool, authentication, port: report.rows + visits + (rowCount ?? 0) });
}

// @ts-expect-error a table that is not there
export const wrong = (prisma: ReturnType<typeof createPrismaClient>['prisma']) => prisma.secretPolice.count();
