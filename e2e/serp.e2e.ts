import { expect } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { test } from './support/extension-test.ts';
import { nameCompetitors } from './support/name-competitors.ts';
import { googlePage, manyHosts, readSerpFixture, serve } from './support/serp-pages.ts';
import { countHosts, expectLines, openSerp, shiftOf, turnOn } from './support/serp-session.ts';

test('shows a bar and a strip per result on Google, moves nothing, and is gone when switched off', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({ query: 'oak bench' }));
  const before = await extension.context.newPage();
  await before.goto('https://www.google.com/search?q=oak+bench');
  expect(await countHosts(before)).toEqual({ bars: 0, strips: 0 });

  const options = await turnOn(extension, 'google');
  // A page that is painted already gets dots, which take no space.
  await before.bringToFront();
  await expect(before.locator('sightline-strip[data-layout=dot]')).toHaveCount(10);
  await before.close();
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expectLines(page);
  await expect(page.locator('sightline-strip')).toHaveCount(10);
  await expect(page.locator('sightline-bar')).toContainText('oak bench');
  await expect(page.locator('sightline-strip .rank').nth(3)).toHaveText('4');
  await expect(page.locator('sightline-strip').nth(3)).toContainText('shop4.example');
  await expect(page.locator('sightline-strip').first()).toContainText('Page facts');
  expect(await shiftOf(page)).toBe(0);
  expect(await page.locator('sightline-strip').first().getAttribute('data-layout')).toBe('line');

  await options.getByRole('checkbox', { name: 'Show overlays on Google', exact: true }).click();
  await expect(page.locator('sightline-strip')).toHaveCount(0);
  await expect(page.locator('sightline-bar')).toHaveCount(0);
});

for (const { engine, address, fixture, count } of [
  { engine: 'bing', address: 'https://www.bing.com/search?q=garden+benches', fixture: 'plain', count: 2 },
  { engine: 'duckduckgo', address: 'https://duckduckgo.com/?q=garden+benches', fixture: 'plain', count: 2 },
  { engine: 'google', address: 'https://www.google.com/search?q=garden+benches', fixture: 'feature-rich', count: 2 },
]) {
  test(`reads the ${fixture} fixture of ${engine} in the browser`, async ({ extension }) => {
    await serve(extension.context, new URL(address).host, () => readSerpFixture(engine, fixture));
    await turnOn(extension, engine);
    const page = await openSerp(extension, address);
    await expect.poll(() => page.locator('sightline-strip').count()).toBeGreaterThanOrEqual(count);
    await expectLines(page);
    expect(await shiftOf(page)).toBe(0);
  });
}

for (const { fixture, says } of [
  { fixture: 'captcha', says: 'captcha' },
  { fixture: 'no-results', says: 'found nothing' },
]) {
  test(`states ${fixture} and shows no rank`, async ({ extension }) => {
    await serve(extension.context, 'www.google.com', () => readSerpFixture('google', fixture));
    await turnOn(extension, 'google');
    const page = await openSerp(extension, 'https://www.google.com/search?q=garden+benches');
    await expect(page.locator('sightline-bar')).toContainText(says);
    await expect(page.locator('sightline-strip')).toHaveCount(0);
  });
}

test('does nothing on a host that only looks like an engine, nor in a frame', async ({ extension }) => {
  await serve(extension.context, 'www.google.com*', (url) =>
    url.pathname === '/frame' ? '<iframe src="/search?q=a" width="800" height="600"></iframe>' : googlePage({}),
  );
  await extension.context.route('https://www.google.com.evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: googlePage({}) }),
  );
  await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com.evil.example/search?q=a');
  await page.goto('https://www.google.com/frame');
  await page.frameLocator('iframe').locator('h3').first().waitFor();
  await page.goto('https://www.google.com.evil.example/search?q=a');
  await page.locator('h3').first().waitFor();
  expect(await countHosts(page)).toEqual({ bars: 0, strips: 0 });
});

test('marks own and competing domains, and follows a tracked keyword from visit to visit', async ({ extension }) => {
  let hosts = manyHosts(10);
  await serve(extension.context, 'www.google.com', () => googlePage({ hosts }));
  const options = await turnOn(extension, 'google');
  await addSite(options, 'https://www.shop5.example/');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop5.example`);
  await nameCompetitors(dashboard, 'shop2.example');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  // An overlay that comes after the first paint shows dots; the next view of the page has lines.
  await expect(async () => {
    await page.reload();
    await expect(page.locator('sightline-strip').nth(4)).toContainText('You', { timeout: 4_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('sightline-strip').nth(1)).toContainText('Competitor');
  // Known of this page before it is tracked.
  await expect(page.getByTitle('Your position 5 · not tracked')).toHaveText('You 5');
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(page.getByTitle(/Your position 5$/)).toHaveText('You 5');
  hosts = ['shop5.example', ...hosts.filter((host) => host !== 'shop5.example')];
  await page.reload();
  await expect(page.getByTitle('Your position 1')).toContainText('You 1');
  await expect(page.locator('sightline-bar')).toContainText('▲4');
  // With a second site, "You" alone would not say which.
  await addSite(options, 'shop9.example');
  await page.reload();
  await expect(page.getByTitle(/^shop5\.example: Your position 1/)).toContainText('shop5.example');
  await page.getByTitle(/^shop9\.example: Your position 9/).click();
  await expect(page.locator('a[href="https://shop9.example/p8"]')).toBeInViewport();
});

test('clicks in a strip never reach the card around it', async ({ extension }) => {
  const script = `document.querySelectorAll('.MjjYud').forEach((card) => card.addEventListener('click', () => { document.title = 'followed'; }));`;
  await serve(extension.context, 'www.google.com', () => googlePage({ script }));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expectLines(page);
  await page.getByRole('button', { name: 'Page facts' }).first().click();
  await expect(page.locator('sightline-strip').first()).toContainText(/Reading|permission|could not/);
  expect(await page.title()).toBe('oak bench - Google Search');
  expect(await shiftOf(page)).toBe(0);
});
