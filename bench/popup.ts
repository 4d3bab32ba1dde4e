import type { Page } from '@playwright/test';

import { type ExtensionBrowser, launchExtension } from '../e2e/support/extension-browser.ts';
import { importKeywords } from '../e2e/support/import-keywords.ts';
import { startTestSite } from '../e2e/support/test-site.ts';
import { waitForAudit } from '../e2e/support/wait-for-audit.ts';
import { median } from './measure-ours.ts';

const rounds = 15;
const marks = ['sightline:shown', 'sightline:keywords'] as const;

/**
 * `npm run bench -- --only popup`: the popup of a page that was audited before, on a site with 30 tracked keywords, opened
 * fifteen times. From the start of its document to the commit that shows the stored audit, and the stored keywords.
 */
export async function benchPopup(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const site = await startTestSite({
    '/shop': '<!doctype html><html lang="en"><title>Oak benches</title><h1>Oak</h1>',
  });
  stack.defer(() => site.close());
  const extension = await launchExtension();
  stack.defer(() => extension.close());
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/dashboard.html#localhost`);
  await importKeywords(page, 30);
  await page.goto(`${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  const timesMs: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) timesMs.push(await measureOpening(extension, page));
  for (const [index, mark] of marks.entries()) {
    const each = timesMs.map((times) => times[index] ?? Number.NaN);
    console.log(`${mark.padEnd(22)} median ${median(each).toFixed(0)} ms, best ${Math.min(...each).toFixed(0)} ms`);
  }
}

async function measureOpening(extension: ExtensionBrowser, page: Page): Promise<readonly number[]> {
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: 'Keywords 30' }).waitFor();
  const times = await popup.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    marks,
  );
  await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  return times;
}
