import { expect, type Page } from '@playwright/test';

import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';
import { organicOf } from '#shared/testing/serp-items.ts';

import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { track, shop } from './support/track-keywords.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { answerJson } from './support/test-site.ts';

test('a keyword tracked in the popup shows where the site stands after each search, without an account', async ({
  extension,
}) => {
  let hosts = hostsInOrder();
  const { context } = extension;
  await serve(context, 'shop4.example', () => shop);
  await serve(context, 'www.google.com', (url) => googlePage({ hosts, query: url.searchParams.get('q') ?? '' }));
  await turnOn(extension, 'google');
  const page = await context.newPage();
  await page.goto('https://shop4.example/');
  // The click on the icon lets us see the address of the page.
  await extension.openPopup(page);
  const popup = await extension.openBehind(page, 'popup');
  await track(popup, 'Oak  bench\nteak table');
  await expect(rowOf(popup, 'Oak bench')).toContainText('not checked');

  await search(extension, 'oak bench');
  await expect(rowOf(popup, 'Oak bench').locator('.keyword-view_position')).toHaveText('4');
  await expect(rowOf(popup, 'teak table')).toContainText('not checked');
  hosts = hosts.filter((host) => host !== 'shop4.example');
  await search(extension, 'teak table');
  await expect(rowOf(popup, 'teak table')).toContainText('not in top 9');
  await expect(popup.getByText('In this browser only')).toBeVisible();
  await expect(popup.getByText(/^Average/)).toHaveText('Average 4');
  await expectAccessible(popup, ['[role=tabpanel]']);

  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
  await dashboard.getByRole('button', { name: 'Oak bench', exact: true }).click();
  await expect(dashboard.getByRole('complementary').getByRole('row').nth(1)).toContainText('/');
  await expectAccessible(dashboard, ['body']);
  await dashboard.setViewportSize({ width: 320, height: 700 });
  const overflowPx = await dashboard.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
  expect(overflowPx).toBeLessThanOrEqual(0);
  await dashboard.keyboard.press('Escape');
  const download = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Export' }).click();
  await dashboard.getByRole('menuitem', { name: 'Table as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('keywords-shop4.example.csv');

  await popup.getByRole('button', { name: 'Actions for teak table' }).dispatchEvent('click');
  await popup.getByRole('menuitem', { name: 'Untrack' }).dispatchEvent('click');
  await expect(rowOf(popup, 'teak table')).toHaveCount(0);
});

test('with a backend, keywords are there in every browser, and a rank found elsewhere shows in the open popup', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'shop4.example', () => shop);
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const page = await context.newPage();
    await page.goto('https://shop4.example/');
    await extension.openPopup(page);
    const popup = await extension.openBehind(page, 'popup');
    await track(popup, 'oak bench');
    await expect(async () => {
      const projects = await (await fetch(`${backend.url}/v1/projects`, { headers })).json();
      expect(projects).toMatchObject({ items: [{ domain: 'shop4.example' }] });
    }).toPass();
    // The popup was open before there was a project: opened again, it holds the project's socket.
    await popup.reload();
    await expect(popup.getByText('Live')).toBeVisible();

    const items = hostsInOrder().map((host, at) => organicOf(`https://${host}/`, at + 1));
    const snapshot = serpSnapshotWith({
      engine: 'google',
      query: 'oak bench',
      host: 'www.google.com',
      url: 'https://www.google.com/search?q=oak+bench',
      items,
    });
    const body = JSON.stringify({ snapshot, observedAt: new Date().toISOString() });
    const stored = await fetch(`${backend.url}/v1/observations`, { method: 'POST', headers, body });
    expect(stored.status).toBe(201);
    await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('4');

    await backend.stop();
    await popup.reload();
    await expect(popup.getByText('The backend does not answer')).toBeVisible();
    await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
    await popup.getByRole('button', { name: 'Actions for oak bench' }).dispatchEvent('click');
    await popup.getByRole('menuitem', { name: 'Untrack' }).dispatchEvent('click');
    await expect(rowOf(popup, 'oak bench')).toHaveCount(0);
    await backend.start();
    await popup.reload();
    await expect(async () => {
      const { items: left } = await (
        await fetch(`${backend.url}/v1/export/keywords`, { headers })
      )
        .text()
        .then(countLines);
      expect(left).toBe(0);
    }).toPass();
  } finally {
    await backend.remove();
  }
});

test('a check is bought only within the budget that the user set, with its price shown before', async ({
  extension,
  site,
}) => {
  const { context } = extension;
  await serve(context, 'shop4.example', () => shop);
  const items = hostsInOrder().map((domain, at) => ({
    type: 'organic',
    rank_group: at + 1,
    rank_absolute: at + 1,
    domain,
    url: `https://${domain}/`,
    title: 'Oak',
  }));
  let searches = 0;
  site.route('/v3/serp/google/organic/live/advanced', (request, response) => {
    searches += 1;
    answerJson(200, () => ({
      status_code: 20_000,
      tasks: [{ status_code: 20_000, cost: 0.002, result: [{ keyword: 'oak bench', se_domain: 'google.com', items }] }],
    }))(request, response);
  });
  const backend = await prepareBackend();
  try {
    const account = { DATAFORSEO_LOGIN: 'me', DATAFORSEO_PASSWORD: 'secret', DATAFORSEO_URL: site.origin };
    await backend.start({ env: account });
    await connect(await extension.openOptions(), backend.url);
    const page = await context.newPage();
    await page.goto('https://shop4.example/');
    await extension.openPopup(page);
    await track(await extension.openBehind(page, 'popup'), 'oak bench');
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
    const menu = dashboard.getByRole('button', { name: 'Actions for oak bench' });
    const check = dashboard.getByRole('menuitem', { name: 'Check now in US, at most $0.002' });
    await expect(async () => {
      await menu.click();
      await expect(check).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await check.click();
    await expect(dashboard.getByRole('alert')).toContainText('The budget of the month does not allow a check');
    expect(searches).toBe(0);

    await openSection(dashboard, 'Rank checks');
    await dashboard.getByLabel('Monthly budget in US dollars').fill('1');
    await dashboard.getByRole('button', { name: 'Save' }).click();
    await expect(dashboard.getByText(/^Spent in/)).toContainText('$0.00');
    await openSection(dashboard, 'Keywords');
    await menu.click();
    await check.click();
    await expect(rowOf(dashboard, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
    expect(searches).toBe(1);
    await openSection(dashboard, 'Rank checks');
    await dashboard.reload();
    await expect(dashboard.getByText(/^Spent in/)).toContainText('$0.002');
  } finally {
    await backend.remove();
  }
});

function hostsInOrder(): string[] {
  return Array.from({ length: 10 }, (_, index) => `shop${index + 1}.example`);
}

function rowOf(popup: Page, keyword: string) {
  return popup.getByRole('row').filter({ has: popup.getByRole('rowheader').filter({ hasText: keyword }) });
}

/** The popup stands behind the page and paints no frames, which a real click would wait for. */

/** Searches as a user does, and stays on the page. */
async function search(extension: ExtensionBrowser, query: string): Promise<void> {
  await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(query)}`);
}

function countLines(text: string): { items: number } {
  return { items: text.split('\n').filter((line) => line !== '').length };
}
