import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One for each core: by default one core is left idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'build',
          sequence: { groupOrder: 1 },
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/dev.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'timed',
          // After all else: what is timed here is not to wait for the rest.
          sequence: { groupOrder: 3 },
          include: ['tests/browser/dev.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
