import pg from 'pg';

/** The codes with which PostgreSQL ends a transaction because of another one: a deadlock, and a failed serialization. */
const conflicts: readonly (string | undefined)[] = ['40P01', '40001'];

const attempts = 4;

/** Runs a transaction again if PostgreSQL ended it because of a conflict with another one, at most four times in all. */
export async function retryOnConflict<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const conflict = error instanceof pg.DatabaseError && conflicts.includes(error.code);
      if (!conflict || attempt === attempts) throw error;
    }
  }
}
