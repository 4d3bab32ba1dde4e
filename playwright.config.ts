import { defineConfig } from '@playwright/test';

/** End to end: the built extension, as users get it, in Chromium. Build first (`npm run build`). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 45_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
