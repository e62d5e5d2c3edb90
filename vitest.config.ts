import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `acceptance` needs LibreOffice, poppler, Chromium and CJK fonts. */
export default defineConfig({
  test: {
    globalSetup: 'test/support/temporary.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/acceptance/**'],
          testTimeout: 30_000,
          // No test changes what another one imports; loading everything anew for each file takes longer than the tests.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'acceptance',
          include: ['test/acceptance/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
