import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';

import { addSite } from './support/add-site.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';
import { googlePage, readSerpFixture, serve } from './support/serp-pages.ts';
import { expectLines, openSerp, shiftOf, stripSays, turnOn } from './support/serp-session.ts';
import { grantOrigins } from './support/switch-on.ts';

const address = 'https://www.google.com/search?q=oak+bench';

for (const isDark of [false, true]) {
  test(`bar and strips have no accessibility fault on a ${isDark ? 'dark' : 'light'} page`, async ({ extension }) => {
    await serve(extension.context, 'www.google.com', () => googlePage({ isDark }));
    await turnOn(extension, 'google');
    const page = await openSerp(extension, address);
    await expectLines(page);
    await expect(page.locator('sightline-bar')).toHaveAttribute('data-tone', isDark ? 'dark' : 'light');
    await page.getByRole('button', { name: 'What is not known' }).click();
    await expectAccessible(page, ['sightline-bar', 'sightline-strip']);
  });

  test(`the SERP tab has no accessibility fault in ${isDark ? 'dark' : 'light'}`, async ({ extension }) => {
    await serve(extension.context, 'www.google.com', () => readSerpFixture('google', 'feature-rich'));
    await addSite(await turnOn(extension, 'google'), 'shop6.example');
    const page = await openSerp(extension, address);
    await expect(page.locator('sightline-strip .rank').first()).toBeVisible();
    const panel = await extension.openBehind(page, 'sidepanel');
    await panel.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
    await expect(panel.getByRole('heading', { name: 'SERP features and their owners' })).toBeVisible();
    const related = panel.getByRole('region', { name: 'Related searches' });
    await related
      .getByRole('button', { name: /^Track: / })
      .first()
      .dispatchEvent('click');
    await expect(related.locator('tr').first()).toContainText('✓ Tracked');
    await expectAccessible(panel, ['main']);
  });
}

test('everything in the page is reached by keyboard: facts of a result, what is unknown, tracking', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await addSite(await turnOn(extension, 'google'), 'shop6.example');
  const page = await openSerp(extension, address);
  await expectLines(page);
  // The bar comes after the lines: only what is there can be reached.
  await expect(page.getByRole('button', { name: 'Track this keyword' })).toBeVisible();
  await page.locator('textarea').focus();
  await tabTo(page, 'Track this keyword');
  await page.keyboard.press('Enter');
  await expect(page.locator('sightline-bar')).toContainText('✓ Tracked');
  // Redrawn, the bar keeps the focus where it was.
  expect(await focusedName(page)).toBe('Untrack');
  await tabTo(page, 'What is not known');
  await page.keyboard.press('Space');
  await expect(page.locator('sightline-bar')).toContainText('sources of keyword data');
  await tabTo(page, 'Page facts');
  await page.keyboard.press('Enter');
  await expect(page.locator('sightline-strip').first().locator('.facts')).not.toBeEmpty();
});

test('facts of a result are asked for with the click that wants them, and shown once the site is permitted', async ({
  extension,
}) => {
  const body =
    '<!doctype html><html lang="en"><head><title>An oak bench</title></head><body><p>Four words of text</p></body></html>';
  await extension.context.route('https://shop1.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, address);
  await expectLines(page);
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const ask = chrome.permissions.request.bind(chrome.permissions);
    Reflect.set(globalThis, 'asked', []);
    chrome.permissions.request = async (wanted) => {
      const asked: unknown = Reflect.get(globalThis, 'asked');
      // Without a click behind it the browser refuses to ask at all.
      const answer = await ask(wanted).catch(String);
      if (Array.isArray(asked)) asked.push([wanted.origins?.[0], answer]);
      return answer === true;
    };
  });
  await grantOrigins(extension, ['https://shop1.example/*']);
  const unasked = await worker.evaluate(() =>
    chrome.permissions.request({ origins: ['https://shop1.example/*'] }).then(String),
  );
  expect(unasked).toBe('false');
  await page.bringToFront();
  const strip = page.locator('sightline-strip').first();
  await strip.getByRole('button', { name: 'Page facts' }).click();
  await expect(strip.locator('.facts')).toContainText('title 12');
  await expect(strip.locator('.facts')).toHaveText(/HTTP 200[^\n]*\n[^\n]*canonical/, { useInnerText: true });
  expect(await worker.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([
    ['https://shop1.example/*', expect.stringContaining('user gesture')],
    ['https://shop1.example/*', true],
  ]);
});

test('the popup switches the engine of the page in front on and off, and changes the density', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await grantOrigins(extension, serpOrigins(google));
  const page = await openSerp(extension, address);
  const popup = await extension.openPopup(page);
  // The one click that overlays take, beside the one on the icon.
  await popup.getByRole('button', { name: 'Show overlays on Google', exact: true }).click();
  await expect(page.locator('sightline-strip')).toHaveCount(10);
  await popup.getByRole('combobox', { name: /^Density/ }).selectOption('off');
  await expect(page.locator('sightline-strip')).toHaveCount(0);
  await popup.getByRole('combobox', { name: /^Density/ }).selectOption('full');
  await expect(page.locator('sightline-strip')).toHaveCount(10);
  await popup.getByRole('checkbox', { name: 'Show overlays on Google', exact: true }).dispatchEvent('click');
  await expect(page.locator('sightline-strip, sightline-bar')).toHaveCount(0);
});

test('on a marketplace further pages are read one by one, only when asked, and ranks go on', async ({ extension }) => {
  const asked: string[] = [];
  await serve(extension.context, 'www.amazon.com', (url) => {
    asked.push(url.search);
    return readSerpFixture('amazon', url.searchParams.get('page') === '3' ? 'no-results' : 'rich');
  });
  await turnOn(extension, 'amazon');
  const page = await openSerp(extension, 'https://www.amazon.com/s?k=desk+lamp');
  await expect.poll(() => page.locator('sightline-strip').count()).toBeGreaterThan(2);
  const panel = await extension.openBehind(page, 'sidepanel');
  await expect(panel.getByRole('button', { name: 'Read page 2 too' })).toBeVisible();
  const before = await panel.locator('.serp_serp-scroller tbody tr').count();
  expect(asked.some((search) => search.includes('page='))).toBe(false);
  await panel.getByRole('button', { name: 'Read page 2 too' }).dispatchEvent('click');
  await expect(panel.locator('.serp_serp-scroller tbody tr')).toHaveCount(2 * before);
  await expect(panel.locator('.serp_serp-scroller tbody tr').last().locator('td').first()).toHaveText(
    String(2 * before),
  );
  await panel.getByRole('button', { name: 'Read page 3 too' }).dispatchEvent('click');
  await expect(panel.getByText('There are no more pages.')).toBeVisible();
  expect(asked.filter((search) => search.includes('page='))).toHaveLength(2);
});

/** Presses Tab until a control of ours with that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await focusedName(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside?.getAttribute('aria-label') ?? inside?.textContent ?? '';
  });
}

test('a page can see the overlay, but neither press it nor ask the background for more than it may', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await addSite(await turnOn(extension, 'google'), 'shop6.example');
  const page = await openSerp(extension, address);
  await expectLines(page);
  const track = page.getByRole('button', { name: 'Track this keyword' });
  await track.dispatchEvent('click');
  await track.evaluate((button: HTMLElement) => button.click());
  await expect(track).toBeVisible();
  await track.click();
  await expect(page.locator('sightline-bar')).toContainText('✓ Tracked');

  // As a script of ours in the page that somebody took over.
  const worker = await extension.worker();
  const answers = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.google.com/*' });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () =>
        Promise.all(
          ['connect', 'callAccount', 'removeSite', 'loadBudget'].map((kind) =>
            chrome.runtime.sendMessage({ sightline: kind, request: {} }),
          ),
        ),
    });
    return injected?.result;
  });
  expect(answers).toHaveLength(4);
  for (const answer of answers ?? []) expect(answer).toMatchObject({ error: expect.stringContaining('may not ask') });
});

test('the menu of the bar copies all addresses, folds a domain without moving a page before a click, and marks another', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://www.google.com' });
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await addSite(options, 'shop6.example');
  const page = await openSerp(extension, address);
  await expectLines(page);
  const menu = page.getByRole('button', { name: 'All results of this page' });
  await menu.click();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await menu.click();
  await page.getByRole('button', { name: 'Copy 10 addresses' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(10);

  await page.getByRole('button', { name: 'Mark shop3.example as a competitor' }).click();
  await expect(page.locator('sightline-strip').nth(2)).toContainText('Competitor');
  await expect(options.locator('#sites + * + ul')).toContainText('shop3.example');

  const folded = page.locator('sightline-strip').nth(1);
  await page.getByRole('button', { name: 'Hide results of shop2.example' }).click();
  await expect(folded).toContainText('hidden: shop2.example');
  // Ranks are read as before: the third result is the third.
  await expect(page.locator('sightline-strip .rank').nth(1)).toHaveText('3');
  await page.reload();
  await expect(folded).toContainText('hidden: shop2.example');
  await expect.poll(() => stripSays(page, 5)).toContain('One of your sites');
  expect(await shiftOf(page)).toBe(0);
  // What is folded takes no focus; the way back does.
  expect(await takesFocus(page, 'shop2.example')).toBe(false);
  expect(await takesFocus(page, 'shop3.example')).toBe(true);
  // Nor does what the page adds to it later.
  await page
    .locator('a[href*="shop2.example"]')
    .first()
    .evaluate((link) =>
      link.parentElement?.insertAdjacentHTML('afterbegin', '<a href="https://shop2.example/late">Late</a>'),
    );
  await expect.poll(() => takesFocus(page, 'shop2.example/late')).toBe(false);
  const wayBack = folded.getByRole('button', { name: 'Show results of shop2.example' });
  await page.bringToFront();
  await wayBack.focus();
  await expect(wayBack).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => stripSays(page, 1)).toContain('organic result 2');
  expect(await takesFocus(page, 'shop2.example')).toBe(true);
  expect(await takesFocus(page, 'shop2.example/late')).toBe(true);

  await options.getByRole('button', { name: 'Show results of shop2.example' }).click();
  await page.reload();
  await expect.poll(() => stripSays(page, 1)).toContain('organic result 2');
});

/** Whether the page's own link to this host can be focused. */
async function takesFocus(page: Page, host: string): Promise<boolean> {
  return page
    .locator(`a[href*="${host}"]`)
    .first()
    .evaluate((link: HTMLElement) => {
      link.focus();
      return document.activeElement === link;
    });
}

test('the bar begins where results begin, wherever the search box stands, and writes domains as they are read', async ({
  extension,
}) => {
  const header = '<style>#center_col{margin-left:315px!important}</style>';
  await serve(extension.context, 'www.google.com', () =>
    googlePage({ header, hosts: ['xn--bcher-kva.example', 'shop2.example', 'shop3.example'] }),
  );
  await turnOn(extension, 'google');
  const page = await openSerp(extension, address);
  await page.setViewportSize({ width: 1900, height: 900 });
  await page.reload();
  await expectLines(page);
  const leftOf = (selector: string): Promise<number | undefined> =>
    page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().left, selector);
  await expect.poll(() => leftOf('sightline-bar')).toBe(315);
  expect(await leftOf('#rso a')).toBe(315);
  await expect.poll(() => stripSays(page, 0)).toContain('bücher.example');
  await expect(page.locator('sightline-bar').getByRole('button', { name: 'Track this keyword' })).toBeVisible();
  await page.locator('sightline-bar').getByRole('button', { name: 'Track this keyword' }).click();
  await expect(page.locator('sightline-bar').getByRole('button', { name: 'bücher.example' })).toBeVisible();
});
