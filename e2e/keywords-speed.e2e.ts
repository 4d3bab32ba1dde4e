import { expect, type Page } from '@playwright/test';

import { launchExtension } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';

async function importKeywords(page: Page, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => `keyword ${index},tag ${index % 7}\n`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const buffer = Buffer.from(`keyword,tags\n${lines.join('')}`);
  await page.getByLabel('CSV file').setInputFiles({ name: 'keywords.csv', mimeType: 'text/csv', buffer });
  await page.locator('.import-form').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText(/are followed now/)).toBeVisible({ timeout: 30_000 });
}

test('stored keywords are in the popup at once', async ({ extension, site }) => {
  const { context, extensionId } = extension;
  site.route('/shop', '<!doctype html><title>Oak</title>');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#localhost`);
  await importKeywords(page, 30);
  await page.goto(`${site.origin}/shop`);
  const timesMs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const popup = await extension.openPopup(page);
    await expect(popup.getByText('keyword 1', { exact: true })).toBeVisible();
    timesMs.push(
      await popup.evaluate(() => performance.getEntriesByName('sightline:keywords')[0]?.startTime ?? Number.NaN),
    );
    await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  }
  const medianMs = timesMs.toSorted((a, b) => a - b)[2];
  test.info().annotations.push({ type: 'popup, stored keywords shown', description: `${medianMs?.toFixed(0)} ms` });
  // The budget is 100 ms; more than twice that leaves room for a loaded machine.
  expect(medianMs).toBeLessThan(250);
});

test('ten thousand keywords are a table like any other', async () => {
  test.setTimeout(120_000);
  const extension = await launchExtension();
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop4.example`);
    await importKeywords(page, 10_000);
    await expect(page.getByText('10,000 of 10,000 keywords')).toBeVisible();
    const startMs = Date.now();
    await page.reload();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    test.info().annotations.push({ type: 'dashboard of 10,000 keywords', description: `${Date.now() - startMs} ms` });
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('searchbox').fill('keyword 9999');
    await expect(page.getByRole('button', { name: 'keyword 9999', exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('End');
    await page.evaluate(() => globalThis.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole('button', { name: 'keyword 9999', exact: true })).toBeVisible();
  } finally {
    await extension.close();
  }
});
