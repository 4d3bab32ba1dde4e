import { expect, type Page } from '@playwright/test';

import type { ExtensionBrowser } from './support/extension-browser.ts';
import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { writeOlderDomains, writeOlderVersion } from './support/older-database.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';

/** The options page of a browser whose older version just became this one. */
async function upgrade(
  extension: ExtensionBrowser,
  options: Page,
  older: Parameters<typeof writeOlderDomains>[1],
): Promise<Page> {
  await writeOlderVersion(options);
  await writeOlderDomains(options, older);
  await extension.killWorker();
  await options.reload();
  return options;
}

function rowOf(page: Page, keyword: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ hasText: keyword }) });
}

test('own domains, competitors, sites and both kinds of tracked keywords of an older version are one', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await upgrade(extension, options, { ownDomains: ['shop6.example'], competitors: ['shop1.example'] });
  await expect(options.getByRole('button', { name: 'Remove shop6.example' })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Remove shop4.example' })).toBeVisible();
  await expect(options.getByRole('listitem').filter({ hasText: 'shop6.example' })).toContainText('shop1.example');

  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop4.example`);
  const old = rowOf(dashboard, 'Oak bench');
  await expect(old.locator('.keyword-view_position')).toHaveText('4');
  await expect(old).toContainText('DE');
  await openSection(dashboard, 'Annotations');
  await expect(dashboard.getByText('New titles')).toBeVisible();
  await openSection(dashboard, 'Keywords');
  await old.getByRole('button', { name: 'Oak bench', exact: true }).click();
  await expect(dashboard.getByRole('columnheader', { name: 'shop2.example' })).toBeVisible();
  await dashboard.keyboard.press('Escape');
  // It was tracked in the bar alone, and is tracked for the own domain of the options now.
  await dashboard.getByRole('button', { name: 'shop6.example' }).click();
  await expect(rowOf(dashboard, 'teak table')).toBeVisible();

  const page = await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await expect(page.locator('sightline-bar')).toContainText('You 6');
  await expect(page.locator('sightline-strip').first()).toContainText('Competitor');
  await expect(rowOf(dashboard, 'teak table').locator('.keyword-view_position')).toHaveText('6');
});

test('what was tracked in the bar without an own domain waits for its site', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await upgrade(extension, options, { ownDomains: [], competitors: [] });
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
  await expect(dashboard.getByRole('heading', { name: 'Choose your site' })).toBeVisible();
  await expect(dashboard.getByRole('listitem').filter({ hasText: 'teak table' })).toBeVisible();
  await dashboard.locator('.keyword-view_waiting-form').getByRole('textbox').fill('shop6.example');
  await dashboard.locator('.keyword-view_waiting-form').getByRole('button', { name: 'Track', exact: true }).click();
  await expect(dashboard.getByRole('heading', { name: 'Choose your site' })).toHaveCount(0);
  await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await dashboard.bringToFront();
  await dashboard.getByRole('button', { name: 'shop6.example' }).click();
  await expect(rowOf(dashboard, 'teak table').locator('.keyword-view_position')).toHaveText('6');
});

test('what Open PageRank told of sites is kept beside what others tell', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await options.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const [now] = (await indexedDB.databases()).filter(({ name }) => name === 'sightline');
    const current = await done(indexedDB.open('sightline', now?.version));
    const stores = [...current.objectStoreNames].filter((name) => name !== 'siteFigures');
    const shapes = stores.map((name) => {
      const store = current.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index) => ({ index, path: store.index(index).keyPath }));
      return { name, keyPath: store.keyPath, indexes };
    });
    current.close();
    const removing = done(indexedDB.deleteDatabase('sightline'));
    const opening = indexedDB.open('sightline', 10);
    opening.addEventListener('upgradeneeded', () => {
      for (const { indexes, keyPath, name } of shapes) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { index, path } of indexes) store.createIndex(index, path);
      }
      const authority = opening.result.createObjectStore('authority', { keyPath: 'domain' });
      const observedAt = new Date().toISOString();
      for (let at = 1; at <= 10; at++) authority.put({ domain: `shop${at}.example`, authority: 46.2, observedAt });
    });
    await removing;
    (await done(opening)).close();
  });
  await extension.killWorker();
  await options.reload();
  const page = await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await expect(page.locator('sightline-strip').first().getByText('Authority 46')).toBeVisible();
});
