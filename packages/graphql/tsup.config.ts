import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    // The database alone, for commands that need no schema.
    database: 'src/database/index.ts',
    // Started as a process of its own by the embedded server.
    'postgres-supervisor': 'src/database/embedded/supervisor.ts',
  },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts', database: 'src/database/index.ts' } },
  clean: true,
  sourcemap: true,
  target: 'es2022',
  onSuccess: async () => cpSync('src/server/examples', 'dist/examples', { recursive: true }),
});
