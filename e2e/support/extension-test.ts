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
