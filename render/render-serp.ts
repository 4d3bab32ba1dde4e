import { fileURLToPath } from 'node:url';

import { type Browser, chromium, type Page } from '@playwright/test';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { SavedPage } from '#shared/serp/read-saved-page.ts';
import { serpSnapshot, type SerpSnapshot } from '#shared/serp/snapshot.ts';

import { findBrowser } from './find-browser.ts';
import { bundleForPage } from './bundle-for-page.ts';

/**
 * Reads a saved results page in a real browser, where computed style, boxes and fonts exist. The page's scripts do not
 * run and nothing is fetched. It opens at its own address, so that its links are the real ones. The failure says what to install.
 */
export async function renderSerp(saved: SavedPage): Promise<Result<SerpSnapshot, string>> {
  const found = findBrowser();
  if (!found.ok) return err(found.failure);
  const browser = await chromium.launch({ executablePath: found.value, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await openOffline(browser, saved);
    return ok(await readInPage(page, saved));
  } finally {
    await browser.close();
  }
}

const openingTimeoutMs = 30_000;
const viewport = { width: 1366, height: 900 };
/** With scripts switched off altogether a browser would parse `noscript` as elements. */
const policy = "script-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'";

async function openOffline(browser: Browser, { html, url }: SavedPage): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  let isServed = false;
  await context.route('**/*', async (route) => {
    if (isServed) return route.abort();
    isServed = true;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html,
    });
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: openingTimeoutMs });
  return page;
}

async function readInPage(page: Page, { engine, url }: SavedPage): Promise<SerpSnapshot> {
  const script = await bundleForPage(fileURLToPath(new URL('read-serp.in-page.ts', import.meta.url)), 'sightlineSerp');
  const call = [engine, url].map((value) => JSON.stringify(value)).join(', ');
  return serpSnapshot.parse(await page.evaluate(`(async () => { ${script}; return sightlineSerp.read(${call}); })()`));
}
