import { expect, type Page } from '@playwright/test';

import { addSite } from './add-site.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { faultyPage } from './fixture-pages.ts';
import { googlePage, serve } from './serp-pages.ts';
import { openSerp, turnOn } from './serp-session.ts';
import { waitForAudit } from './wait-for-audit.ts';

/** A site of the user's with a tracked keyword, and a page of it that was audited. */
export async function openTrackedPage(
  extension: ExtensionBrowser,
  domain: string,
): Promise<{ readonly options: Page; readonly front: Page }> {
  const { context } = extension;
  await serve(context, `www.${domain}`, () => faultyPage);
  await serve(context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await addSite(options, domain);
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await results.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(results.locator('sightline-bar')).toContainText('✓ Tracked');
  const front = await context.newPage();
  await front.goto(`https://www.${domain}/shop`);
  await waitForAudit(await extension.openPopup(front));
  return { options, front };
}
