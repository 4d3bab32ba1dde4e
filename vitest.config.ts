import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const pageBrowser = fileURLToPath(new URL('extension/platform/browser/page-browser.ts', import.meta.url));

/** Everything that runs in plain Node. The Workers runtime has its own configuration in `edge/`, Chromium in `e2e/`. */
export default defineConfig({
  // The library refuses to be loaded outside a browser.
  resolve: { alias: { 'webextension-polyfill': pageBrowser } },
  test: {
    include: ['{shared,cli,extension,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Nothing here keeps state between tests, and a worker per file costs more than the tests themselves.
    isolate: false,
    // What a test waits for, not how fast it is: a busy machine takes its time.
    testTimeout: 120_000,
  },
});
