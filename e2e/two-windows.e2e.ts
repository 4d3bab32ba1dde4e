import { expect, type Page } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { shop, track } from './support/track-keywords.ts';
import { serve } from './support/serp-pages.ts';
import { showKeywords } from './support/show-keywords.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { openSection } from './support/dashboard-section.ts';

const identity = {
  domain: 'shop4.example',
  keyword: 'oak bench',
  engine: 'google',
  device: 'desktop',
  country: '',
  language: '',
} as const;

/** What both windows send in the same instant, without a look at what the other does. */
async function changeAtOnce(first: Page, second: Page): Promise<void> {
  const send = (page: Page, change: object): Promise<void> =>
    page.evaluate(
      async (sent) => {
        await chrome.runtime.sendMessage(sent);
      },
      { sightline: 'changeKeyword', request: { identity, change } },
    );
  await Promise.all([
    send(first, { isFavourite: true }),
    send(second, { tags: ['wood'] }),
    send(first, { note: 'Ask Ben' }),
    send(second, { volume: 320 }),
    send(first, { targetUrl: 'https://shop4.example/oak' }),
  ]);
}

async function openDashboard({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
  return page;
}

test('two windows change one keyword at once: every change counts, and both show the same', async ({ extension }) => {
  const { context } = extension;
  await serve(context, 'shop4.example', () => shop);
  const page = await context.newPage();
  await page.goto('https://shop4.example/');
  // The click on the icon lets us see the address of the page.
  await extension.openPopup(page);
  const popup = await extension.openBehind(page, 'popup');
  await showKeywords(popup);
  await track(popup, 'oak bench');
  const first = await openDashboard(extension);
  const second = await openDashboard(extension);
  for (const window of [first, second]) await openSection(window, 'Keywords');
  await changeAtOnce(first, second);
  const rowIn = (window: Page) => window.getByRole('row').filter({ hasText: 'oak bench' });
  for (const window of [first, second]) {
    await expect(rowIn(window)).toContainText('wood');
    await expect(rowIn(window)).toContainText('320');
  }
  const texts = await Promise.all([first, second].map((window) => rowIn(window).textContent()));
  expect(texts[0]).toBe(texts[1]);
  for (const window of [first, second])
    await expect(rowIn(window).getByRole('button', { name: /favourite/i })).toHaveAttribute('aria-pressed', 'true');

  // Untracked in one window while the other writes a note: it is gone in both, and the note brings it back in none.
  const send = (window: Page, message: object): Promise<void> =>
    window.evaluate(async (sent) => {
      await chrome.runtime.sendMessage(sent);
    }, message);
  await Promise.all([
    send(first, { sightline: 'untrackKeyword', request: identity }),
    send(second, { sightline: 'changeKeyword', request: { identity, change: { note: 'Ask Ada' } } }),
  ]);
  for (const window of [first, second]) await expect(rowIn(window)).toHaveCount(0);
});
