import { expect } from '@playwright/test';

import { addSite } from '../support/add-site.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { googlePage, manyHosts, serve } from '../support/serp-pages.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';

const tables = Array.from({ length: 10 }, (_, at) => `table${at}.example`);

test('tracked keywords that one page can answer become a topic, and two pages of the site that rank for it are named', async ({
  extension,
}) => {
  const hostsOf: Readonly<Record<string, readonly string[]>> = {
    'oak bench': [...manyHosts(9), 'own.example'],
    'wooden garden seat': [...manyHosts(8), 'own.example'],
    'dining table': tables,
  };
  await serve(extension.context, 'www.google.com', (url) => {
    const query = url.searchParams.get('q') ?? '';
    return googlePage({ query, hosts: hostsOf[query] ?? tables });
  });
  await turnOn(extension, 'google');
  await addSite(await extension.openOptions(), 'own.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#own.example`);
  await openSection(dashboard, 'Topics');
  await expect(dashboard.getByText('Track two keywords or more')).toBeVisible();
  await openSection(dashboard, 'Keywords');
  const keywords = [...Object.keys(hostsOf), 'oak benches'];
  await dashboard.getByRole('textbox', { name: 'Keywords, one per line' }).fill(keywords.join('\n'));
  await dashboard.getByRole('button', { name: 'Track (4)' }).click();
  await expect(dashboard.getByRole('button', { name: 'oak benches', exact: true })).toBeVisible();
  await openSection(dashboard, 'Topics');
  await expect(dashboard.getByText('By the results pages of 0 of 4')).toBeVisible();
  for (const query of Object.keys(hostsOf)) {
    const page = await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator('sightline-bar')).toBeAttached();
  }
  await expect(dashboard.getByText('By the results pages of 3 of 4')).toBeVisible();
  await expect(dashboard.getByText('1 topic; 1 keyword alone')).toBeVisible();
  const topic = dashboard.getByRole('table').first();
  await expect(topic.getByRole('rowheader')).toHaveText(['oak bench', 'wooden garden seat', 'oak benches']);
  await expect(topic.getByRole('row', { name: /^oak benches/ })).toContainText('by words');
  await expect(dashboard.getByText('2 pages of yours rank for one topic.')).toBeVisible();
  await expectAccessible(dashboard, ['body']);
});

test('pages that answer one topic and do not link to each other are named, once the site was crawled', async ({
  extension,
}) => {
  const hostsOf: Readonly<Record<string, readonly string[]>> = {
    'oak bench': [...manyHosts(9), 'own.example'],
    'wooden garden seat': [...manyHosts(8), 'own.example'],
  };
  await serve(extension.context, 'www.google.com', (url) => {
    const query = url.searchParams.get('q') ?? '';
    return googlePage({ query, hosts: hostsOf[query] ?? tables });
  });
  const titles: Readonly<Record<string, string>> = { '/': 'Benches', '/p8': 'Seats', '/p9': 'Oak benches' };
  await serve(extension.context, 'own.example', ({ pathname }) => {
    const links = pathname === '/' ? '<a href="/p8">Seats</a> <a href="/p9">Oak benches</a>' : '<a href="/">Home</a>';
    return `<!doctype html><html lang="en"><head><title>${titles[pathname] ?? 'Not here'}</title></head><body><h1>${titles[pathname] ?? 'Not here'}</h1><main>${links}</main></body></html>`;
  });
  await turnOn(extension, 'google');
  await addSite(await extension.openOptions(), 'own.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#own.example`);
  await openSection(dashboard, 'Keywords');
  await dashboard.getByRole('textbox', { name: 'Keywords, one per line' }).fill(Object.keys(hostsOf).join('\n'));
  await dashboard.getByRole('button', { name: 'Track (2)' }).click();
  for (const query of Object.keys(hostsOf)) {
    const page = await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator('sightline-bar')).toBeAttached();
  }
  await openSection(dashboard, 'Topics');
  await expect(dashboard.getByText('No crawl of own.example is kept in this browser.')).toBeVisible();

  await grantOrigins(
    extension,
    ['own.example', 'www.own.example'].flatMap((host) => [`https://${host}/*`, `http://${host}/*`]),
  );
  const { page } = await openCrawlForm(extension, 'https://own.example/');
  await page.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(page.getByRole('tab', { name: 'Findings', exact: true })).toBeVisible();

  await dashboard.bringToFront();
  const links = dashboard.getByRole('region', { name: 'Links between pages of yours' });
  const pair = links.getByRole('row', { name: /\/p9.*\/p8|\/p8.*\/p9/ });
  await expect(pair).toContainText('none in either direction');
  await expect(dashboard.getByText(/by the crawl of own\.example on/)).toBeVisible();
  await expectAccessible(dashboard, ['body']);
});
