export { acquireDatabase, type DatabaseLease, type DatabaseOptions, databaseExists } from './acquire.ts';
export { DatabaseError, type DatabaseErrorCode, type DatabaseErrorDetails } from './errors.ts';
export { applyMigrations, migrationsFolder } from './migrate.ts';
export { createPrismaClient, type Database, type PoolOptions, type Prisma } from './prisma-client.ts';
