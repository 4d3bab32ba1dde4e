import { type BrowserContext, expect, type Page } from '@playwright/test';

import { test } from '../support/extension-test.ts';
import { measureShift } from '../support/measure-shift.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('sources are connected from a fresh profile, all surfaces show the numbers that they tell, and one is removed', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) => googlePage({ query: url.searchParams.get('q') ?? '' }));
  const asked: string[] = [];
  await context.route('https://*.wikipedia.org/**', (route) => {
    const { searchParams } = new URL(route.request().url());
    asked.push(searchParams.get('search') ?? searchParams.get('action') ?? '');
    if (searchParams.has('meta')) return route.fulfill({ json: { query: {} } });
    if (searchParams.has('search')) return route.fulfill({ json: ['green tea', ['Green tea'], [''], ['']] });
    return route.fulfill({ json: { query: { pages: [{ pageid: 1, ns: 0, title: 'Green tea' }] } } });
  });
  await context.route('https://wikimedia.org/**', (route) =>
    route.fulfill({
      json: {
        items: [
          { timestamp: '2026090100', views: 41_000 },
          { timestamp: '2026100100', views: 52_345 },
        ],
      },
    }),
  );
  const paid: string[] = [];
  await context.route('https://api.keywordseverywhere.com/**', (route) => {
    const request = route.request();
    if (request.headers()['authorization'] !== 'Bearer good') {
      return route.fulfill({ status: 401, json: { message: 'Unauthenticated.' } });
    }
    if (request.method() === 'GET') return route.fulfill({ json: [9_999] });
    const keywords = new URLSearchParams(request.postData() ?? '').getAll('kw[]');
    paid.push(...keywords);
    const cpc = { currency: '$', value: '1.31' };
    const data = keywords.map((keyword) => ({ keyword, vol: 74_000, cpc, competition: 0.87, trend: [] }));
    return route.fulfill({ json: { data, credits: 9_998, credits_consumed: keywords.length } });
  });
  const options = await turnOn(extension, 'google');
  await grantOrigins(extension, [
    'https://*.wikipedia.org/*',
    'https://wikimedia.org/*',
    'https://api.keywordseverywhere.com/*',
  ]);
  const page = await openSerp(extension, 'https://www.google.com/search?q=green+tea');
  const bar = page.locator('sightline-bar');
  await expect(bar.getByRole('button', { name: 'Track this keyword' })).toBeVisible();
  // Nothing is asked, nor offered, before a source is connected.
  await expect(bar.getByRole('button', { name: /^Ask/ })).toHaveCount(0);
  expect(asked).toEqual([]);
  const popup = await extension.openBehind(page, 'popup');
  expect(await measureShift(popup, 400), 'what moves in the popup without a source').toBe(0);

  await options.bringToFront();
  const section = options.getByRole('region', { name: 'Keyword data' });
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Wikipedia');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Wikipedia is connected.')).toBeVisible();

  await page.bringToFront();
  await bar.getByRole('button', { name: 'Ask Wikipedia' }).click();
  const views = bar.getByTitle(/^Visits of the Wikipedia article/).first();
  await expect(views).toContainText('52,345');
  await expect(views).toHaveAttribute('title', /Wikipedia: 52,345 \(.*Green tea/);
  const panel = await extension.openBehind(page, 'sidepanel');
  const row = panel.getByRole('region', { name: 'Numbers' }).getByRole('row', { name: /^Visits of the article/ });
  await expect(row).toContainText('52,345');
  await expect(row).toContainText('Green tea');

  // Known at once on the next visit, without another request.
  const before = asked.length;
  await page.reload();
  await expect(views).toContainText('52,345');
  await expect(bar.getByRole('button', { name: 'Ask Wikipedia' })).toHaveCount(0);
  expect(asked).toHaveLength(before);

  // A source that costs: a wrong key is refused in its own words, a good one is asked once, for what was said.
  await options.bringToFront();
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Keywords Everywhere');
  await section.getByLabel('API key').fill('wrong');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('does not accept this key: Unauthenticated')).toBeVisible();
  await section.getByLabel('API key').fill('good');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Keywords Everywhere is connected.')).toBeVisible();
  await page.bringToFront();
  await bar.getByRole('button', { name: 'Ask Keywords Everywhere (1 credit, United States)' }).click();
  await expect(bar.getByTitle(/^Searches per month/).first()).toContainText('74,000');
  await options.bringToFront();
  await expect(section.getByText('spent this month: 1')).toBeVisible();
  expect(paid).toEqual(['green tea']);

  // The authority of the sites, once its source is connected: bar and panel say one strength before and after.
  await context.route('https://openpagerank.com/**', (route) => {
    const domains = new URL(route.request().url()).searchParams.getAll('domains[]');
    const response = domains.map((domain) => ({ domain, status_code: 200, page_rank_decimal: 8 }));
    return route.fulfill({ json: { status_code: 200, response } });
  });
  await grantOrigins(extension, ['https://openpagerank.com/*']);
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Open PageRank');
  await section.getByLabel('API key').fill('good');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Open PageRank is connected.')).toBeVisible();
  const strength = panel.getByRole('region', { name: 'SERP strength' });
  const authority = strength.getByRole('row', { name: /^Authority of the sites/ });
  await expect(authority).toContainText('not known');
  await strength.getByRole('button', { name: 'Ask Open PageRank about 10 sites' }).dispatchEvent('click');
  await expect(authority).toContainText('80 of 100');
  const [score = ''] =
    /^\d+/.exec(
      (await strength
        .getByText(/of 100$/)
        .first()
        .textContent()) ?? '',
    ) ?? [];
  await expect(page.locator('sightline-strip').first().getByText('Authority 80')).toBeVisible();
  await expect(bar.getByText(/^Strength/).locator('..')).toContainText(score);

  // Tranco needs no key and is asked a site a second; it stands beside, and the strength stays with who counts first.
  await context.route('https://tranco-list.eu/**', (route) =>
    route.fulfill({ json: { ranks: [{ date: '2026-11-29', rank: 1_234 }], domain: 'x' } }),
  );
  await grantOrigins(extension, ['https://tranco-list.eu/*']);
  await options.bringToFront();
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Tranco');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Tranco is connected.')).toBeVisible();
  await page.bringToFront();
  await strength.getByRole('button', { name: 'Ask Tranco about 10 sites' }).dispatchEvent('click');
  await expect(page.locator('sightline-strip').first().getByText('Tranco 1,234')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('sightline-strip').first().getByText('Authority 80')).toBeVisible();
  await expect(authority).toContainText('80 of 100 (Open PageRank)');
  await expect(strength.getByRole('button', { name: /^Ask/ })).toHaveCount(0);

  // Bar, popup, panel and research say one number, with its source and its country in words.
  const origin = 'Keywords Everywhere, United States';
  await expect(bar.getByText('United States, Keywords Everywhere')).toBeInViewport();
  expect(await measureShift(popup, 400), 'what moves in the popup with numbers').toBe(0);
  const inPopup = popup.getByRole('listitem').filter({ hasText: 'Searches per month' });
  await expect(inPopup).toContainText('74,000');
  await expect(inPopup).toContainText(origin);
  const inPanel = panel.getByRole('region', { name: 'Numbers' }).getByRole('row', { name: /^Searches per month/ });
  await expect(inPanel).toContainText('74,000');
  await expect(inPanel).toContainText('United States');
  const research = await openResearch(context, panel);
  await research.getByRole('button', { name: 'Paste a list' }).click();
  await research.getByRole('textbox', { name: /^Keywords, one a line/ }).fill('green tea\noolong tea');
  await research.getByRole('button', { name: 'Add to the table' }).click();
  const inResearch = research.getByRole('row', { name: /^Select green tea/ });
  await expect(inResearch).toContainText('74,000');
  await expect(
    research.getByRole('columnheader', { name: 'Searches Keywords Everywhere United States' }),
  ).toBeVisible();

  // Removed, it is asked no more; what it told stays, as is said.
  await research.getByRole('button', { name: 'Numbers…' }).click();
  const offer = research.getByRole('button', { name: /^Keywords Everywhere/ });
  await expect(offer).toBeVisible();
  await options.bringToFront();
  await section.getByRole('button', { name: 'Remove Keywords Everywhere' }).click();
  await expect(section.getByRole('button', { name: 'Remove Keywords Everywhere' })).toHaveCount(0);
  await expect(section.getByText('Keywords Everywhere is removed, and its key with it.')).toBeVisible();
  await expect(section.getByText('is connected.')).toHaveCount(0);
  await expect(offer).toHaveCount(0);
  await page.goto('https://www.google.com/search?q=black+tea');
  await expect(bar.getByRole('button', { name: /^Ask Wikipedia$/ })).toBeVisible();
  await page.goto('https://www.google.com/search?q=green+tea');
  await expect(bar.getByTitle(/^Searches per month/).first()).toContainText('74,000');
  expect(paid).toEqual(['green tea']);
});

async function openResearch(context: BrowserContext, panel: Page): Promise<Page> {
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'More ideas' }).dispatchEvent('click');
  return opening;
}
