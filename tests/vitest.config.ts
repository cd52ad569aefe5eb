import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // No test changes a module or a global: one graph of modules serves all.
          isolate: false,
          environment: 'node',
          // Stops what hangs, not what a slow machine does slowly.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
        },
      },
      {
        test: {
          // The built site in a real browser: one site, and a browser for each of two files at a time.
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          // A page, or a worker, does what it does in its own time.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
