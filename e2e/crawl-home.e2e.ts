import { expect } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { prepareBackend } from './support/backend-process.ts';
import { connect } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';
import { grantOrigins } from './support/switch-on.ts';

test('a crawl says whose it is, who makes it, and what it waits for', async ({ extension, site }) => {
  test.setTimeout(150_000);
  site.route('/', '<!doctype html><html lang="en"><title>Benches</title><h1>Benches</h1><p>Of oak.</p></html>');
  const { host } = new URL(site.origin);
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await addSite(options, 'tea.example');

    const page = await extension.context.newPage();
    const dashboard = `chrome-extension://${extension.extensionId}/dashboard.html`;
    await page.goto(`${dashboard}#tea.example/crawls/new/${encodeURIComponent('https://tea.example/')}`);
    const address = page.getByRole('textbox', { name: 'Address to start from' });
    await expect(page.getByRole('button', { name: 'The backend' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('its crawl is listed with those of other sites')).toHaveCount(0);
    await address.fill(`${site.origin}/`);
    await expect(
      page.getByText(`This browser crawls, not the backend: ${host} is an address of this machine`),
    ).toBeVisible();
    await expect(page.getByText('This address is not of tea.example')).toBeVisible();
    await expectAccessible(page, ['main']);

    await page.getByRole('button', { name: 'Start the crawl' }).click();
    const waits = page.getByText('Waiting for your answer: the browser asks whether Sightline may read localhost.');
    await expect(waits).toBeVisible();
    await expectAccessible(page, ['body']);
    await page.getByRole('button', { name: 'Don’t wait' }).click();
    await expect(waits).toHaveCount(0);
    await expect(page.getByText(`Without your permission this browser may not read ${host}.`)).toBeVisible();

    // No test can press the browser's own buttons: it is told on its page of extensions, and asked again.
    await page.getByRole('button', { name: 'Start the crawl' }).click();
    await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible();
    await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect(waits).toHaveCount(0);
    await expect(page.getByText(`This crawl is of ${host}, not of tea.example`)).toBeVisible();
    await page.getByRole('button', { name: 'All crawls' }).click();
    await expect(page.getByRole('heading', { name: 'Stored crawls of other sites' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stored crawls of tea.example' })).toHaveCount(0);
  } finally {
    await backend.remove();
  }
});
