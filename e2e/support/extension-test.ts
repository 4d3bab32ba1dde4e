import { test as base } from '@playwright/test';

import { type ExtensionBrowser, launchExtension } from './extension-browser.ts';
import { startTestSite, type TestSite } from './test-site.ts';

/** A test with its own browser, profile and website. */
export const test = base.extend<{ extension: ExtensionBrowser; site: TestSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern.
  extension: async ({}, provide) => {
    const extension = await launchExtension();
    await provide(extension);
    await extension.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await startTestSite();
    await provide(site);
    await site.close();
  },
});

/**
 * A test that takes the browser as the test before left it: for many pages that are read one after the other, where a
 * start for each would cost more than the reading. Nothing but switched-on engines may stay behind.
 */
export const sharedBrowserTest = base.extend<object, { extension: ExtensionBrowser }>({
  extension: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const extension = await launchExtension();
      await provide(extension);
      await extension.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
