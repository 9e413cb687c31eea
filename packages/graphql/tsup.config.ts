import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    // Started as a process of its own by the embedded server.
    'postgres-supervisor': 'src/database/embedded/supervisor.ts',
  },
  format: ['esm'],
  dts: { entry: 'src/index.ts' },
  clean: true,
  sourcemap: true,
  target: 'es2022',
  onSuccess: async () => cpSync('src/server/examples', 'dist/examples', { recursive: true }),
});
