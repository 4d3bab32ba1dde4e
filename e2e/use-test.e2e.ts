import { expect, type Locator } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { test } from './support/extension-test.ts';
import { faultyPage } from './support/fixture-pages.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { grantOrigins } from './support/switch-on.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('badges of checked links leave room for the address, which is cut in its middle', async ({ extension, site }) => {
  await grantOrigins(extension, ['https://*/*', 'http://*/*']);
  const path = '/catalogue/garden-furniture-of-solid-oak-and-beech/benches/benches-with-backrest-and-arms';
  const links = ['a', 'b', 'c'].map(
    (end) => `<a rel="nofollow sponsored" href="${path}/bench-${end}">Bench ${end}</a>`,
  );
  site.route('/shop', `<!doctype html><html lang="en"><title>Benches</title><body>${links.join(' ')}</body></html>`);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Links' }).click();
  await panel.getByRole('button', { name: 'Check them' }).click();
  await expect(panel.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
  const row = panel.locator('[data-row]').filter({ hasText: 'Bench b' });
  await expect(row).toContainText('404');
  await expect(row).toContainText('sponsored');
  const address = row.getByTitle(`${site.origin}${path}/bench-b`).first();
  const [start, end] = await address
    .locator(':scope > span')
    .evaluateAll((parts) =>
      parts.map((part) => ({ hasAll: part.scrollWidth <= part.clientWidth, px: part.clientWidth })),
    );
  expect(start?.hasAll).toBe(false);
  expect(start?.px).toBeGreaterThan(48);
  expect(end?.hasAll).toBe(true);
  await expect(address).toContainText(`${path}/bench-b`);
  // Each badge stands in its own row, and on nothing else.
  const boxOf = async (part: Locator): Promise<DOMRect> => part.evaluate((each) => each.getBoundingClientRect());
  const [rowBox, addressBox] = [await boxOf(row), await boxOf(address)];
  for (const word of ['404', 'internal', 'sponsored']) {
    const badge = await boxOf(row.getByText(word).last());
    expect(badge.top).toBeGreaterThanOrEqual(addressBox.bottom - 1);
    expect(badge.bottom).toBeLessThanOrEqual(rowBox.bottom);
  }
});

test("figures of the speed tab say what they count, and a keyword's places stand in one line with their names", async ({
  extension,
  site,
}) => {
  site.route('/bench.css', 'p { font-size: 60px }');
  site.route(
    '/shop',
    '<!doctype html><html lang="en"><title>Oak benches</title><link rel="stylesheet" href="/bench.css"><body><p>Oak benches for gardens</p></body></html>',
  );
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Speed' }).click();
  await expect(panel.getByRole('button', { name: 'Element: p' })).toBeVisible();
  await expect(
    panel
      .getByRole('region', { name: 'Weight' })
      .getByText(/^\d+ files?$/)
      .first(),
  ).toBeVisible();

  await panel.getByRole('tab', { name: 'Keyword' }).click();
  await panel.getByRole('textbox').first().fill('oak benches');
  await panel.keyboard.press('Enter');
  const places = panel.locator('.keyword-focus_keyword-places');
  await expect(places).toBeVisible();
  const lines = await places.evaluate((table) =>
    [...table.querySelectorAll('th, td')].map((cell) => getComputedStyle(cell).borderTopWidth),
  );
  expect(new Set(lines)).toEqual(new Set(['0px']));
  expect(
    await places
      .locator('tr')
      .nth(1)
      .evaluate((row) => getComputedStyle(row).borderTopWidth),
  ).toBe('1px');
});

test('the dashboard sets its options apart from the sites, and what adds to a site beside its name', async ({
  extension,
}) => {
  const options = await extension.openOptions();
  await addSite(options, 'shop4.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop4.example`);
  const nav = dashboard.getByRole('navigation', { name: 'Site' });
  await expect(nav.getByRole('listitem')).toHaveText(['shop4.example']);
  const link = nav.getByRole('button', { name: 'Options' });
  expect(await link.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe('1px');
  await expect(dashboard.getByRole('main').locator('header').first().getByRole('button')).toHaveText([
    '+ Track',
    'Import',
  ]);
});

test('every fact of the popup says in its hover what it counts', async ({ extension, site }) => {
  const hidden = '<style>.away { display: none }</style><p class="away">Seven words that only a style hides</p>';
  site.route('/shop', faultyPage.replace('</body>', `${hidden}</body>`));
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  const facts = popup.getByRole('region', { name: 'At a glance' });
  const hovers = await facts
    .locator('dt, dd')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => [...cell.querySelectorAll('button')].map((button) => button.title)),
    );
  const terms = await facts.locator('dt').count();
  expect(terms).toBeGreaterThan(12);
  const said = hovers.filter((title) => title.length > 20);
  expect(new Set(said).size).toBe(terms);
  // Words that only a style sheet hides count, and are told apart.
  await expect(facts.getByTitle('Runs of letters and digits', { exact: false })).toHaveAttribute(
    'title',
    /7 of these words are hidden by style sheets/,
  );
});

test('no empty line stands below facts of a result that are opened', async ({ extension }) => {
  const body =
    '<!doctype html><html lang="en"><head><title>An oak bench</title></head><body><p>Four words of text</p></body></html>';
  await extension.context.route('https://shop1.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await extension.context.route('https://shop2.example/**', (route) => route.abort());
  await serve(extension.context, 'www.google.com', () => googlePage({}));
  await turnOn(extension, 'google');
  await grantOrigins(extension, ['https://shop1.example/*', 'https://shop2.example/*']);
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  for (const [at, said] of [
    [0, 'title 12'],
    [1, 'shop2.example'],
  ] as const) {
    const strip = page.locator('sightline-strip').nth(at);
    await strip.getByRole('button', { name: 'Page facts' }).click();
    const facts = strip.locator('.facts');
    await expect(facts).toContainText(said);
    const emptyPx = await facts.evaluate((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return each.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
    });
    // Less than half a line.
    expect(emptyPx).toBeLessThan(9);
  }
});

test('a word that is no domain is named as such, a name in other letters is read as it is, an unknown site says so', async ({
  extension,
}) => {
  const options = await extension.openOptions();
  const field = options.getByRole('textbox', { name: 'Domain of a site' });
  await field.fill('exam bücher.example');
  await expect(options.getByText('No domain: exam.', { exact: false })).toBeVisible();
  await options.getByRole('button', { name: 'Add site' }).click();
  await expect(field).toHaveValue('exam');
  await expect(options.getByRole('button', { name: 'bücher.example', exact: true })).toBeVisible();

  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#elsewhere.example/alerts`);
  await expect(dashboard.getByText('This browser does not know the site elsewhere.example')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Back to your sites' }).click();
  await expect(dashboard.getByRole('heading', { level: 2, name: 'bücher.example' })).toBeVisible();
  await expect(dashboard.getByText('This browser does not know')).toHaveCount(0);
});
