import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('each field stands as served, in headers, as rendered and as Google would conclude', async ({
  extension,
  site,
}) => {
  const html = `<!doctype html>
<html lang="en"><head>
<title>Served title</title>
<div>A banner in the head</div>
<link rel="canonical" href="/tea">
</head><body><h1>Tea</h1><script>document.title = 'Rendered title'</script></body></html>`;
  site.route('/tea', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'nofollow' }).end(html);
  });
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Raw vs rendered' }).click();

  const title = panel.locator('[data-field="title"]');
  await expect(title).toContainText('Served title');
  await expect(title.locator('.four-views_google-view')).toContainText('Rendered title');
  await expect(title).toContainText('Scripts change it');
  const robots = panel.locator('[data-field="indexing"]');
  await expect(robots).toContainText('Headersnofollow');
  await expect(panel.locator('[data-field="canonical"]')).toContainText('after the <div> in line 4');
  await expect(panel.locator('.four-views_source-loss')).toContainText('The head ends in line 4, at <div>');
  await expect(panel.locator('.four-views_source-loss')).toContainText('Line 5');
  await expect(panel.getByText('No redirects.')).toBeVisible();
});

test('visitors without cookies are seen to be sent elsewhere, and hidden hops are said to be hidden', async ({
  extension,
  site,
}) => {
  site.route('/account', (request, response) => {
    if (request.headers.cookie?.includes('session=1')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Account</title><h1>Account</h1>');
    } else response.writeHead(302, { location: '/login' }).end();
  });
  site.route('/login', (_request, response) => void response.writeHead(301, { location: '/sign-in' }).end());
  site.route('/sign-in', '<title>Sign in</title><h1>Sign in</h1>');
  await extension.context.addCookies([{ name: 'session', value: '1', url: site.origin }]);
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/account`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Raw vs rendered' }).click();
  await expect(panel.locator('[data-field="status"]')).toContainText('without cookies');
  await expect(panel.locator('.four-views_way-here')).toContainText('Browsers do not show');
  await expect(panel.locator('.four-views_way-here')).toContainText('/sign-in');
});

test('after a navigation inside the page, what still speaks of the earlier address is named', async ({
  extension,
  site,
}) => {
  site.route(
    '/one',
    `<!doctype html><html lang="en"><head><title>One</title><link rel="canonical" href="/one">
    <meta name="description" content="All about the first page."></head><body><h1>One</h1>
    <button onclick="history.pushState(null, '', '/two'); setTimeout(() => { document.title = 'Two' }, 50)">go</button></body></html>`,
  );
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/one`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await expect(panel.locator('.page-drift_drift')).toHaveCount(0);

  await page.getByRole('button', { name: 'go' }).click();
  const drift = panel.locator('.page-drift_drift');
  await expect(drift).toContainText(`/one`);
  await expect(drift).toContainText('3 fields still show the previous address');
  await expect(drift.locator('[data-drift="title"]')).toContainText('Updated');
  await expect(drift.locator('[data-drift="canonical"]')).toContainText('Stale');

  await panel.getByRole('button', { name: 'Audit this page' }).click();
  await expect(drift).toHaveCount(0);
  await waitForAudit(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('/two');

  // Back: the browser has an audit of the first address, and the page did not load.
  await page.goBack();
  await expect(drift).toContainText('still show the previous address');
});
