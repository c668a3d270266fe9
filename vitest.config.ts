import { defineConfig } from 'vitest/config';

/** What one worker has read is read by the next file too: no test of these changes what another one sees. */
const shared = {
  isolate: false,
  testTimeout: 60_000,
  setupFiles: 'tests/support/fixed-seed.ts',
} as const;

/** No bound on time is to depend on how busy the machine is: these only end what never ends. */
const long = { testTimeout: 240_000, hookTimeout: 600_000 } as const;

export default defineConfig({
  test: {
    // One for each core: by default one core is left idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...shared } },
      { test: { name: 'investigation', include: ['tests/investigation/*.test.ts'], ...shared } },
      { test: { name: 'slow', include: ['tests/slow/**/*.test.ts'], ...shared, ...long } },
      {
        test: {
          name: 'build',
          sequence: { groupOrder: 1 },
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          isolate: false,
          ...long,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts', 'tests/support/shared-browser.ts'],
          isolate: false,
          expect: { poll: { timeout: 60_000 } },
          ...long,
        },
      },
    ],
  },
});
