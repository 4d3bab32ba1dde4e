import { expect, type Page } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { test } from './support/extension-test.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const longName = 'x'.repeat(400);

test('tables of the panel give their room to names and addresses, whole ones without an ellipsis', async ({
  extension,
  site,
}) => {
  const images = ['a', 'b', 'c'].map(
    (end) => `<img src="/photographs/of-benches/bench-${end}.jpg" alt="A bench of oak">`,
  );
  const icons = '<svg role="img" aria-label="A leaf of an oak" width="20" height="20"></svg>';
  site.route(
    '/shop',
    `<!doctype html><html lang="en"><title>Benches</title><body><main>${images.join('')}${icons}<p><a href="/blog/category/bread/">Bread</a></p></main></body></html>`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.setViewportSize({ width: 720, height: 700 });
  await panel.getByRole('tab', { name: 'Images', exact: true }).click();
  await expect(panel.getByRole('columnheader', { name: 'loading' })).toHaveCount(0);
  for (const name of ['Alternative text', 'Source'])
    expect(await widthOf(panel, name), name).toBeGreaterThanOrEqual(130);
  await panel.getByRole('tab', { name: 'Links', exact: true }).click();
  const address = panel.getByTitle(`${site.origin}/blog/category/bread/`);
  await expect(address).toHaveText('/blog/category/bread/');
  const parts = await address
    .locator(':scope > span')
    .evaluateAll((spans) =>
      spans
        .filter((span) => span.textContent !== '')
        .map((span) => ({ isWhole: span.scrollWidth <= span.clientWidth, box: span.getBoundingClientRect().toJSON() })),
    );
  expect(parts.map(({ isWhole }) => isWhole)).toEqual([true]);
});

async function widthOf(page: Page, column: string): Promise<number> {
  return page.getByRole('columnheader', { name: column }).evaluate((head) => head.getBoundingClientRect().width);
}

test('a place that was searched in vain has one word in bar, popup and dashboard, and a very long keyword keeps to the page', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', (url) => googlePage({ query: url.searchParams.get('q') ?? '' }));
  const options = await turnOn(extension, 'google');
  await addSite(options, 'elsewhere.example');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  const depth = await page.locator('sightline-strip').count();
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(page.locator('sightline-bar').getByText(`You >${depth}`)).toBeVisible();
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('region', { name: 'Tracking' }).getByText(`not in top ${depth}`)).toBeVisible();
  await popup.close();
  await page.goto(`https://www.google.com/search?q=${longName}`);
  await page.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(page.getByRole('button', { name: 'Untrack' })).toBeVisible();

  const dashboard = await extension.context.newPage();
  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#elsewhere.example`);
  await expect(dashboard.getByRole('row').filter({ hasText: 'oak bench' })).toContainText(`not in top ${depth}`);
  // Beside the details the sections are one line, and the table begins in the upper half.
  await dashboard.getByRole('button', { name: 'oak bench', exact: true }).click();
  await expect(dashboard.getByRole('combobox', { name: 'Section' })).toBeVisible();
  const top = await dashboard
    .getByRole('columnheader', { name: 'Keyword' })
    .evaluate((head) => head.getBoundingClientRect().top);
  expect(top).toBeLessThan(450);
  // Where there is no room beside the table, they take the page.
  await dashboard.setViewportSize({ width: 1000, height: 900 });
  const drawer = dashboard.getByRole('complementary');
  expect(await drawer.evaluate((each) => each.getBoundingClientRect().width)).toBeGreaterThan(950);
  await drawer.getByRole('button', { name: 'Close' }).click();

  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.getByRole('tab', { name: 'Topics' }).click();
  await expect(dashboard.getByText(longName).first()).toBeVisible();
  expect(await dashboard.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the form of the popup has no field on another in German at 200 %', async ({ extension, site }) => {
  site.route('/shop', '<!doctype html><html lang="de"><title>Bänke</title><body><h1>Bänke</h1></body></html>');
  const options = await extension.openOptions();
  await options.locator('select').first().selectOption('de');
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: /^Keywords/ }).click();
  await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const boxes = await popup.locator('form label').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, right, top } = label.getBoundingClientRect();
      return { left, right: Math.max(right, left + label.scrollWidth), top };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  for (const one of boxes)
    for (const other of boxes)
      if (one !== other && Math.abs(one.top - other.top) < 20 && one.left < other.left)
        expect(one.right).toBeLessThanOrEqual(other.left);
});
