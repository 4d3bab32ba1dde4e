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

test('a keyword that is tracked once more keeps what another window says of it at that moment', async ({
  extension,
}) => {
  const first = await openDashboard(extension);
  const second = await openDashboard(extension);
  const send = (window: Page, sightline: string, request: object): Promise<unknown> =>
    window.evaluate((message) => chrome.runtime.sendMessage(message), { sightline, request });
  const keywords = Array.from({ length: 24 }, (_, index) => `bench ${index}`);
  const said = (keyword: string, tags: readonly string[]) => ({
    domain: 'shop4.example',
    keywords: [
      { ...identity, keyword, tags, note: '', isFavourite: false, targetUrl: null, volume: null, isArchived: false },
    ],
  });
  for (const keyword of keywords) await send(first, 'trackKeywords', said(keyword, []));
  await Promise.all(
    keywords.flatMap((keyword) => [
      send(first, 'trackKeywords', said(keyword, ['wood'])),
      send(second, 'changeKeyword', { identity: { ...identity, keyword }, change: { volume: 320 } }),
      send(first, 'trackKeywords', said(keyword, ['wood'])),
      send(second, 'changeKeyword', { identity: { ...identity, keyword }, change: { isFavourite: true } }),
    ]),
  );
  await openSection(first, 'Keywords');
  for (const keyword of keywords) {
    const row = first.getByRole('row').filter({ has: first.getByRole('button', { name: keyword, exact: true }) });
    await expect(row).toContainText('wood');
    await expect(row).toContainText('320');
    await expect(row.getByRole('button', { name: /favourite/i })).toHaveAttribute('aria-pressed', 'true');
  }
});

test('keywords that wait for a site keep what is said of them while the site is chosen', async ({ extension }) => {
  const window = await openDashboard(extension);
  const waiting = Array.from({ length: 12 }, (_, index) => ({ ...identity, domain: '', keyword: `stool ${index}` }));
  const settings = { tags: [], note: '', isFavourite: false, targetUrl: null, volume: null, isArchived: false };
  const keywords = waiting.map((each) => ({ ...each, ...settings }));
  await window.evaluate((request) => chrome.runtime.sendMessage({ sightline: 'trackKeywords', request }), {
    domain: '',
    keywords,
  });
  // The changes are on their way when the site is chosen.
  await window.evaluate(
    (identities) =>
      Promise.all([
        ...identities.map((each) =>
          chrome.runtime.sendMessage({
            sightline: 'changeKeyword',
            request: { identity: each, change: { tags: ['late'] } },
          }),
        ),
        chrome.runtime.sendMessage({ sightline: 'assignWaiting', request: { domain: 'shop4.example' } }),
      ]).then(() => null),
    waiting,
  );
  await openSection(window, 'Keywords');
  await expect(
    window
      .getByRole('row')
      .filter({ hasText: /stool \d/ })
      .filter({ hasText: 'late' }),
  ).toHaveCount(12);
});

test('options of two windows at once: language and theme both stay', async ({ extension }) => {
  const pages = [await extension.openOptions(), await extension.openOptions()] as const;
  for (const page of pages) await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');
  await Promise.all([
    pages[0].getByRole('combobox', { name: 'Language' }).selectOption('fr'),
    pages[1].getByRole('combobox', { name: 'Theme' }).selectOption('dark'),
  ]);
  for (const page of pages) {
    await expect(page.getByRole('combobox', { name: 'Langue' })).toHaveValue('fr');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});
