import type { Page } from '@playwright/test';

import type { ExtensionBrowser } from './extension-browser.ts';

/** From a page of a site to the form that crawls it, by the panel's button. */
export async function openCrawlForm(
  extension: ExtensionBrowser,
  address: string,
): Promise<{ readonly start: Page; readonly panel: Page; readonly page: Page }> {
  const start = await extension.context.newPage();
  await start.goto(address);
  const panel = await extension.openPanel(start);
  const opening = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Crawl this site' }).click();
  return { start, panel, page: await opening };
}
