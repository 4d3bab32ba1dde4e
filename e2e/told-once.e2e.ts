import { expect } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { test } from './support/extension-test.ts';
import { faultyPage } from './support/fixture-pages.ts';
import { importKeywords } from './support/import-keywords.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('the panel counts findings of a severity once, and shows a description that is cut as cut', async ({
  extension,
  site,
}) => {
  const description = 'Benches of oak for gardens, terraces and halls, made to last. '.repeat(20);
  site.route('/shop', faultyPage.replace('</head>', `<meta name="description" content="${description}"></head>`));
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  const panel = await extension.openBehind(page, 'sidepanel');
  await waitForAudit(panel);
  const verdict = (await panel.getByTestId('verdict').first().textContent()) ?? '';
  for (const severity of ['error', 'warning']) {
    const [, count = '?'] = new RegExp(`(\\d+) ${severity}`).exec(verdict) ?? [];
    await expect(panel.getByRole('button', { name: new RegExp(`^${severity} ?${count}$`, 'i') })).toBeVisible();
  }
  await panel.getByRole('tab', { name: 'Overview' }).dispatchEvent('click');
  const meter = panel.getByRole('meter', { name: 'Description' });
  // The browser colours what lies above `high` as less good.
  expect(await meter.evaluate((each: HTMLMeterElement) => each.value > each.high)).toBe(true);
  await expect(panel.getByRole('region', { name: 'Search result' })).toContainText(/px · cut|cut after \d lines?/);
});

test('who has no source of numbers sees no dashes in the bar, and where to connect one', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await (await turnOn(extension, 'google')).close();
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  const bar = results.locator('sightline-bar');
  await expect(bar.getByRole('button', { name: 'Track this keyword' })).toBeVisible();
  await expect(bar).not.toContainText('–');
  const opening = extension.context.waitForEvent('page');
  await bar.getByRole('button', { name: 'Connect a source' }).click();
  await expect((await opening).getByRole('heading', { level: 1 })).toContainText('options');
});

test('the dashboard keeps its head low and its columns choosable at every width, and its charts follow the theme', async ({
  extension,
}) => {
  const { context, extensionId } = extension;
  await serve(context, 'www.google.com', () => googlePage({}));
  const options = await turnOn(extension, 'google');
  await addSite(options, 'shop4.example');
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
  await importKeywords(dashboard, 2);
  for (const width of [1280, 894, 879, 640]) {
    await dashboard.setViewportSize({ width, height: 800 });
    await expect(dashboard.getByText('Columns and rows')).toBeVisible();
    const title = await dashboard.getByRole('heading', { level: 2, name: 'shop4.example' }).boundingBox();
    expect(title?.height, `head at ${width} px`).toBeLessThanOrEqual(60);
  }

  const results = await openSerp(extension, 'https://www.google.com/search?q=keyword+1');
  await expect(results.locator('sightline-bar')).toContainText('You 4');
  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.bringToFront();
  await dashboard.getByRole('button', { name: 'keyword 1', exact: true }).click();
  const chart = dashboard.getByRole('complementary').locator('canvas').first();
  await expect(chart).toBeVisible();
  const drawn = (): Promise<string> => chart.evaluate((each: HTMLCanvasElement) => each.toDataURL());
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await expect(dashboard.locator('html')).toHaveAttribute('data-theme', 'light');
  const light = await drawn();
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(dashboard.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(drawn).not.toBe(light);
  const changed = await drawn();
  await dashboard.reload();
  if (!(await chart.isVisible())) await dashboard.getByRole('button', { name: 'keyword 1', exact: true }).click();
  // The same as one that was drawn in that theme to begin with.
  await expect.poll(drawn).toBe(changed);
});
