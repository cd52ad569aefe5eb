import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** No test changes a module or a global: one graph of modules, and one browser, serve many files. */
const shared = { environment: 'node', isolate: false, maxWorkers: 2 } as const;

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // Stops what hangs, not what a slow machine does slowly.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          // The built sites in a real browser.
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // A page, or a worker, does what it does in its own time.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
