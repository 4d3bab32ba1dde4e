import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { grantOrigins } from './support/switch-on.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('what a page points at is asked on request, and its findings join the report', async ({ extension, site }) => {
  await grantOrigins(extension, ['https://*/*', 'http://*/*']);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea shop</title>
    <link rel="canonical" href="/tea"><link rel="icon" href="/gone.ico"></head><body><h1>Tea shop</h1>
    <a href="/there">A good link</a> <a href="/missing">A bad link</a> <a href="http://192.168.7.7/">A private one</a>
    <p style="color:#fff;background:#fff">These words are white on white for nobody to see.</p></body></html>`;
  const asked: string[] = [];
  site.route('/tea', html);
  site.route('/there', (request, response) => {
    asked.push(`${request.method} cookie: ${request.headers.cookie ?? 'none'}`);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>There</title>');
  });
  site.route('/sitemap.xml', (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site.origin}/tea</loc></url></urlset>`,
      );
  });
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await expect(panel.locator('[data-rule="content/hidden-text"]')).toBeVisible();
  await expect(panel.locator('[data-rule="link/broken-internal"]')).toHaveCount(0);

  await panel.getByRole('tab', { name: 'Links' }).click();
  await panel.getByRole('button', { name: 'Check them' }).click();
  await expect(panel.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByText('3 addresses checked: 1 broken')).toBeVisible();
  await panel.getByRole('tab', { name: 'Issues' }).click();
  await expect(panel.locator('[data-rule="link/broken-internal"]')).toBeVisible();
  await expect(panel.locator('[data-rule="favicon/invalid"]')).toBeVisible();
  expect(asked).toEqual(['HEAD cookie: none']);

  await panel.getByRole('tab', { name: 'Site' }).click();
  await expect(panel.getByText('The page is listed.')).toBeVisible();
  await panel.getByRole('tab', { name: 'Speed' }).click();
  await expect(panel.getByText('1,280 × 720').or(panel.getByText('Viewport'))).toBeVisible();

  // The browser tells of visits from its next start on: what it told is put where the worker keeps it.
  await panel.getByRole('tab', { name: 'Robots' }).click();
  await expect(panel.getByText('Not known: browsers tell extensions how a page was reached')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Watch redirects and headers of pages I open' }).click();
  await expect(panel.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await panel.evaluate(async (origin) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const hops = [{ url: `${origin}/old`, status: 301, location: '/tea', isInternal: false }];
    const headers = [{ name: 'x-robots-tag', value: 'max-snippet:20' }];
    const answer = { url: `${origin}/tea`, status: 200, isFromCache: false, headers, atMs: Date.now() };
    await chrome.storage.session.set({
      [`visit:${tab?.id}`]: { requestId: '1', hops, hopsLeftOut: 0, answer },
    });
  }, site.origin);
  await expect(panel.locator('.robots_trail')).toContainText(`301${site.origin}/old200${site.origin}/tea`);
  await expect(panel.getByRole('table', { name: 'Response headers' })).toContainText('max-snippet:20');
});

test('the first findings are there before the network answers anything, and no permission was asked for', async ({
  extension,
  site,
}) => {
  let isHanging = false;
  const html =
    '<!doctype html><html lang="en"><head><title>Tea</title></head><body><h1>Tea</h1><img src="/cup.png"></body></html>';
  const asked: string[] = [];
  for (const path of ['/tea', '/robots.txt', '/sitemap.xml']) {
    site.route(path, (request, response) => {
      if (isHanging) asked.push(String(request.url));
      else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    });
  }
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/tea`);
  isHanging = true;
  const panel = await extension.openPanel(page);
  await expect(panel.locator('[data-rule="image/alt-missing"]')).toBeVisible();
  await expect(panel.getByText(/^Fetching|^Measuring|…$/).first()).toBeVisible();
  // Answers that never come end after their time, and say so.
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Raw vs rendered' }).click();
  await expect(panel.locator('[data-field="status"]')).toContainText('not known');
  expect(asked).toContain('/robots.txt');
  const granted = await panel.evaluate(() => chrome.permissions.getAll());
  expect(granted.origins).toEqual([]);
});
