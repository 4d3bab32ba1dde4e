import { expect } from '@playwright/test';

import { launchExtension } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { importKeywords } from './support/import-keywords.ts';

test('ten thousand keywords are a table like any other', async () => {
  const extension = await launchExtension();
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop4.example`);
    await importKeywords(page, 10_000);
    await expect(page.getByText('10,000 of 10,000 keywords')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
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
