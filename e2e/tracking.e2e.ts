import { expect, type Locator, type Page } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { showKeywords } from './support/show-keywords.ts';
import { nameCompetitors } from './support/name-competitors.ts';
import { googlePage, readSerpFixture, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { shop, track } from './support/track-keywords.ts';
import { openSection } from './support/dashboard-section.ts';

const results = 'https://www.google.com/search?q=oak+bench';

function rowOf(surface: Page, keyword: string): Locator {
  return surface.getByRole('row').filter({ has: surface.getByRole('rowheader').filter({ hasText: keyword }) });
}

function openDashboard({ context, extensionId }: ExtensionBrowser, site = ''): Promise<Page> {
  return context.newPage().then(async (page) => {
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
    return page;
  });
}

test('Untrack in the results bar takes the keyword off the popup, and the other way round', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await addSite(await turnOn(extension, 'google'), 'shop6.example');
  const page = await openSerp(extension, results);
  const bar = page.locator('sightline-bar');
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(bar).toContainText('You 6');
  const popup = await extension.openBehind(page, 'popup');
  await showKeywords(popup);
  await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('6');

  await page.getByRole('button', { name: 'Untrack' }).click();
  await expect(bar).toContainText('+ Track');
  await expect(rowOf(popup, 'oak bench')).toHaveCount(0);

  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('6');
  await popup.getByRole('button', { name: 'Actions for oak bench' }).dispatchEvent('click');
  await popup.getByRole('menuitem', { name: 'Untrack' }).dispatchEvent('click');
  await expect(bar).toContainText('+ Track');
  // The place on the page in front is a fact, tracked or not; the bar says which.
  await expect(page.getByRole('button', { name: 'Your position 6 · not tracked' })).toBeVisible();
  await page.reload();
  await expect(bar).toContainText('+ Track');
});

for (const { engine, id, keyword, name, address, fixture } of [
  {
    engine: 'amazon',
    name: 'Amazon',
    address: 'https://www.amazon.com/s?k=kettle',
    fixture: 'rich',
    id: 'B000000012',
    keyword: 'kettle',
  },
  {
    engine: 'ebay',
    name: 'eBay',
    address: 'https://www.ebay.com/sch/i.html?_nkw=teapot',
    fixture: 'items',
    id: '100000000002',
    keyword: 'teapot',
  },
  {
    engine: 'etsy',
    name: 'Etsy',
    address: 'https://www.etsy.com/search?q=handmade+mug',
    fixture: 'search',
    id: '1000002',
    keyword: 'handmade mug',
  },
  {
    engine: 'youtube',
    name: 'YouTube',
    address: 'https://www.youtube.com/results?search_query=ducks',
    fixture: 'drawn',
    id: 'aaaaaaaaaa3',
    keyword: 'ducks',
  },
]) {
  test(`the bar on ${name} pages shows the place that the popup shows`, async ({ extension }) => {
    const { host } = new URL(address);
    const site = host.replace('www.', '');
    // Of one listing the fixture does not say whether it is an ad; then no place can be told.
    const html = readSerpFixture(engine, fixture).replace('/1000003/x?', '/1000003/x?x=1&amp;ls=s&amp;');
    await serve(extension.context, host, () => html);
    await turnOn(extension, engine);
    const dashboard = await openDashboard(extension, site);
    await openSection(dashboard, 'Settings');
    await dashboard.getByRole('combobox', { name: 'What counts as your site' }).selectOption('ids');
    await dashboard.getByRole('textbox', { name: /^IDs/ }).fill(id);
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await openSection(dashboard, 'Keywords');
    await dashboard.getByRole('button', { name: '+ Track' }).click();
    await dashboard.getByRole('textbox', { name: 'Keywords, one per line' }).fill(keyword);
    await dashboard.getByRole('combobox', { name: 'Search engine' }).first().selectOption(engine);
    await dashboard.getByRole('button', { name: 'Track', exact: true }).click();
    await expect(rowOf(dashboard, keyword)).toContainText('not checked');

    const page = await openSerp(extension, address);
    const place = rowOf(dashboard, keyword).locator('.keyword-view_position');
    await expect(place).toHaveText(/^\d+$/);
    await expect(page.locator('sightline-bar')).toContainText(`You ${await place.textContent()}`);
    await expect(page.locator('sightline-bar')).toContainText('✓ Tracked');
    const popup = await extension.openBehind(page, 'popup');
    await showKeywords(popup);
    await expect(rowOf(popup, keyword).locator('.keyword-view_position')).toHaveText((await place.textContent()) ?? '');
    await expect(page.locator('sightline-strip .own')).toHaveCount(1);
  });
}

test('who has no site yet tracks from the bar: it asks which result is theirs, and shows what it stored', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, results);
  const bar = page.locator('sightline-bar');
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(bar).toContainText('Which of these is you?');
  await expect(bar).not.toContainText('✓ Tracked');
  await bar.getByRole('button', { name: 'shop6.example' }).click();
  await expect(bar).toContainText('You 6');
  await expect(bar).toContainText('✓ Tracked');
  await expect(page.locator('sightline-strip').nth(5)).toContainText('You');
  const popup = await extension.openBehind(page, 'popup');
  await showKeywords(popup);
  await expect(popup.getByRole('region', { name: 'Keywords' })).toContainText('shop6.example');
  await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('6');
  // It remembers: the next search needs no question.
  const next = await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await next.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(next.locator('sightline-bar')).toContainText('✓ Tracked');
});

for (const { address, choice, fixture, host, place } of [
  {
    host: 'www.etsy.com',
    address: 'https://www.etsy.com/search?q=handmade+mug',
    fixture: ['etsy', 'search'],
    choice: 'ClayCo',
    place: 1,
  },
  {
    host: 'www.amazon.com',
    address: 'https://www.amazon.com/s?k=kettle',
    fixture: ['amazon', 'rich'],
    choice: 'Kettle again',
    place: 2,
  },
] as const) {
  test(`on ${host} the bar asks which shop or product is the user's, and finds it by its id`, async ({ extension }) => {
    const [engine, name] = fixture;
    const html = readSerpFixture(engine, name).replace('/1000003/x?', '/1000003/x?x=1&amp;ls=s&amp;');
    await serve(extension.context, host, () => html);
    const options = await turnOn(extension, engine);
    await addSite(options, 'shop6.example');
    const page = await openSerp(extension, address);
    const bar = page.locator('sightline-bar');
    await page.getByRole('button', { name: 'Track this keyword' }).click();
    await expect(bar.getByRole('button', { name: 'shop6.example' })).toHaveCount(0);
    await bar.getByRole('button', { name: choice }).click();
    await expect(bar).toContainText(`You ${place}`);
    // It is that product, shop or channel that is tracked, not the place that it is on.
    const called = `${choice} · ${host.replace('www.', '')}`;
    await expect(bar).toContainText(called);
    await expect(options.getByRole('button', { name: called, exact: true })).toBeVisible();
    const dashboard = await openDashboard(extension, host.replace('www.', ''));
    await expect(dashboard.getByRole('heading', { level: 2, name: called })).toBeVisible();
    await expect(dashboard.locator('.keyword-view_position')).toHaveText(String(place));
  });
}

test('the popup tracks for the site of the page in front, whatever else is tracked', async ({ extension }) => {
  const { context } = extension;
  await serve(context, 'www.shop4.example', () => shop);
  await serve(context, 'www.google.com', () => googlePage({}));
  await addSite(await turnOn(extension, 'google'), 'shop1.example');
  const page = await context.newPage();
  await page.goto('https://www.shop4.example/');
  await extension.openPopup(page);
  const popup = await extension.openBehind(page, 'popup');
  await track(popup, 'oak bench');
  await openSerp(extension, results);
  await expect(rowOf(popup, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
  await expect(popup.getByRole('combobox', { name: 'Site' })).toHaveValue('shop4.example');
  const dashboard = await openDashboard(extension, 'shop4.example');
  await expect(rowOf(dashboard, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
});

test('sites are one list: options, marks, popup and dashboard show it, and a competitor of a site is marked', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await addSite(options, 'https://www.shop5.example/');
  const dashboard = await openDashboard(extension, 'shop5.example');
  await nameCompetitors(dashboard, 'shop2.example');
  const page = await openSerp(extension, results);
  await expect(page.locator('sightline-strip').nth(4)).toContainText('You');
  await expect(page.locator('sightline-strip').nth(1)).toContainText('Competitor');
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(page.locator('sightline-bar')).toContainText('You 5');
  await options.getByRole('button', { name: 'Remove shop5.example' }).click();
  await expect(options.getByRole('alert')).toContainText('Removing shop5.example untracks its keyword');
  await page.getByRole('button', { name: 'Untrack' }).click();
  await options.getByRole('button', { name: 'Remove shop5.example', exact: true }).click();
  await expect(options.getByRole('button', { name: 'Remove shop5.example', exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.locator('sightline-strip').nth(4)).toContainText('shop5.example');
  await expect(page.locator('sightline-strip').nth(4)).not.toContainText('You');
});
