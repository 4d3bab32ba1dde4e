import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { readHistory } from './support/stored-audits.ts';
import { grantOrigins } from './support/switch-on.ts';
import type { TestSite } from './support/test-site.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('a site that hangs, redirects for ever and never stops sending is checked to an end, and called what it is', async ({
  extension,
  site,
}) => {
  await grantOrigins(extension, ['https://*/*', 'http://*/*']);
  misbehave(site);
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/tea`, { waitUntil: 'commit' });
  const panel = await extension.openPanel(page);
  const startMs = Date.now();
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Links' }).click();
  await panel.getByRole('button', { name: 'Check them' }).click();
  await expect(panel.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 200_000 });
  test.info().annotations.push({ type: 'whole check', description: `${Math.round((Date.now() - startMs) / 1_000)} s` });

  await panel.getByRole('tab', { name: 'Site' }).click();
  const sitemaps = panel.getByRole('region', { name: 'Sitemaps' });
  // How far it comes in its time, and whether to the second at all, is the machine's affair; that each ends below the
  // protocol's 50 MB is ours.
  await expect(sitemaps.locator('li', { hasText: 'bomb.xml.gz' })).toContainText(/first \d{1,2},\d{3} kB/);
  const endlessLines = await sitemaps.locator('li', { hasText: 'endless.xml' }).allInnerTexts();
  expect(endlessLines.filter((line) => !/first \d{1,2},\d{3} kB/.test(line))).toEqual([]);
  await expect(sitemaps.locator('li', { hasText: 'hangs.xml' })).toContainText('no answer');
  await expect(sitemaps).toContainText('in the part of the sitemaps that was read');

  const [audit] = await readHistory(panel);
  const broken = audit?.report.outcomes.filter(({ outcome }) => outcome === 'error');
  expect(broken).toEqual([]);
  await panel.getByRole('tab', { name: 'Links' }).click();
  for (const [path, said] of [
    ['/hangs', 'no answer'],
    ['/circle', 'no answer'],
    // It answered; that its contents never end is nothing that a visitor of the link has to wait for.
    ['/drips', '200 ok'],
  ] as const) {
    await expect(panel.locator('[data-scroller] [data-row]', { hasText: path }).first()).toContainText(said);
  }
  // Nothing of the hundred megabytes that went through is kept.
  const heapBytes = await panel.evaluate(() => Reflect.get(performance, 'memory').usedJSHeapSize);
  expect(heapBytes).toBeLessThan(150_000_000);
});

function misbehave(site: TestSite): void {
  site.route(
    '/tea',
    `<!doctype html><html lang="en"><head><title>Tea</title><meta property="og:image" content="/endless.png"></head>
    <body><h1>Tea</h1><a href="/hangs">hangs</a> <a href="/drips">drips</a> <a href="/circle">circle</a></body></html>`,
  );
  site.route('/robots.txt', (_request, response) => {
    const files = ['hangs.xml', 'bomb.xml.gz', 'endless.xml'];
    const lines = files.map((file) => `Sitemap: ${site.origin}/${file}`);
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\nDisallow:\n${lines.join('\n')}`);
  });
  site.route('/bomb.xml.gz', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/gzip' });
    const packed = endless().pipe(createGzip());
    response.on('close', () => packed.destroy());
    packed.pipe(response);
  });
  for (const path of ['/endless.xml', '/endless.png']) {
    site.route(path, (_request, response) => {
      response.writeHead(200, { 'content-type': path.endsWith('xml') ? 'application/xml' : 'image/png' });
      const source = endless();
      response.on('close', () => source.destroy());
      source.pipe(response);
    });
  }
  for (const path of ['/hangs', '/hangs.xml']) site.route(path, () => undefined);
  site.route('/drips', (request, response) => {
    if (request.method === 'HEAD') response.writeHead(405).end();
    else setInterval(() => response.write('.'), 200).unref();
  });
  site.route('/circle', (_request, response) => void response.writeHead(302, { location: '/circle' }).end());
}

/** A sitemap that has no end. */
function endless(): Readable {
  const chunk = '<url><loc>https://shop.example/a</loc></url>'.repeat(1_000);
  let hasBegun = false;
  return new Readable({
    read() {
      this.push(hasBegun ? chunk : `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${chunk}`);
      hasBegun = true;
    },
  });
}
