import { defineConfig } from '@playwright/test';

/** End to end: the built extension, as users get it, in Chromium. Build first (`npm run build`). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  // Nothing here asserts a time: limits only end what hangs, also where another program has most of the processor.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
