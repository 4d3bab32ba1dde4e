import { expect, type Page } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { readSaved } from '../support/saved-files.ts';
import { serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';
import { ageKeptPages, readKeptPage } from '../support/stored-pages.ts';

interface Offer {
  readonly id: string;
  readonly brand: string;
  readonly price: string;
  readonly isAd?: boolean;
  readonly title?: string;
}

test('who has a search of a marketplace, day by day, and what a watched product costs', async ({ extension }) => {
  const { context } = extension;
  let offers: readonly Offer[] = [
    { id: 'B000000001', brand: 'Loud', price: '$99.00', isAd: true },
    { id: 'B000000002', brand: 'Acme', price: '$25.00' },
    { id: 'B000000003', brand: 'Bolt', price: '$30.00' },
  ];
  await serve(context, 'www.amazon.com', () => amazonPage(offers));

  // From a fresh profile the section says what to do, and leads there.
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
  await dashboard.getByRole('tab', { name: 'Marketplaces' }).click();
  await expect(dashboard.getByRole('heading', { name: 'No search of a marketplace yet' })).toBeVisible();
  // What a marketplace suggests needs no search: it is typed letter by letter, once a day.
  const typed: string[] = [];
  await context.route('https://completion.amazon.com/**', async (route) => {
    const prefix = new URL(route.request().url()).searchParams.get('prefix') ?? '';
    typed.push(prefix);
    const values = prefix.length < 3 ? ['light bulb'] : ['light bulb', 'Lamp', 'lamp shade'].slice(prefix.length - 3);
    await route.fulfill({ json: { alias: 'aps', prefix, suggestions: values.map((value) => ({ value })) } });
  });
  await grantOrigins(extension, ['https://completion.amazon.com/*']);
  const suggested = dashboard.getByRole('region', { name: 'Suggestion position' });
  await suggested.getByRole('textbox', { name: 'Search or brand' }).fill('lamp');
  await suggested.getByRole('textbox', { name: 'Country' }).fill('us');
  await suggested.getByRole('button', { name: 'Ask (4 requests)' }).click();
  await expect(suggested.getByText('Amazon suggests “lamp” after 3 letters, at place 2.')).toBeVisible();
  await expect(suggested.getByText('At best it stands at place 1, after 4 letters.')).toBeVisible();
  expect(typed).toEqual(['l', 'la', 'lam', 'lamp']);
  await suggested.getByRole('button', { name: 'Ask (4 requests)' }).click();
  await expect(suggested.getByText('(4 from the last day)')).toBeVisible();
  expect(typed).toHaveLength(4);
  await turnOn(extension, 'amazon');

  await search(await openSerp(extension, 'https://www.amazon.com/s?k=desk+lamp'), dashboard, 'Loud');
  await ageKeptPages(dashboard, 3);
  // Three days later Bolt stands first, and Acme is cheaper.
  offers = [
    { id: 'B000000003', brand: 'Bolt', price: '$30.00' },
    { id: 'B000000002', brand: 'Acme', price: '$19.50' },
  ];
  await search(await openSerp(extension, 'https://www.amazon.com/s?k=desk+lamp'), dashboard, 'Bolt');

  await dashboard.bringToFront();
  await dashboard.reload();
  const share = dashboard.getByRole('region', { name: 'Share of search', exact: true });
  await expect(dashboard.getByRole('combobox', { name: 'Search' })).toContainText(
    'desk lamp · Amazon · www.amazon.com · 2 days',
  );
  // The first of two places weighs 61.3 %, the second 38.7 %; ads count for nobody.
  await expect(share.getByRole('row', { name: /^Bolt/ })).toContainText('61.3%');
  await expect(share.getByRole('row', { name: /^Bolt/ })).toContainText('+22.6 points');
  await expect(share.getByRole('row', { name: /^Acme/ })).toContainText('38.7%');
  await expect(share.getByRole('row', { name: /^Loud/ })).toHaveCount(0);

  await dashboard.getByRole('button', { name: 'Watch Lamp of Acme', exact: true }).click();
  const watched = dashboard.getByRole('region', { name: 'Watched products', exact: true });
  const row = watched.getByRole('row', { name: /^Lamp of Acme/ });
  for (const said of ['$19.50', '$25.00', '2 for “desk lamp”']) await expect(row).toContainText(said);
  await expectAccessible(dashboard, ['main']);

  const saved = await readSaved(dashboard);
  await dashboard.getByRole('button', { name: 'Save shares as CSV' }).click();
  expect(await saved()).toMatch(/www\.amazon\.com,desk lamp,\d{4}-\d\d-\d\d,Bolt,0\.613/);
  await dashboard.getByRole('button', { name: 'Save prices as CSV' }).click();
  const prices = (await saved()).split(/\r?\n/).filter((line) => line.includes('B000000002'));
  expect(prices.map((line) => line.split(',').slice(4).join(' '))).toEqual(['25 USD', '19.5 USD']);

  // It stays watched, until it no longer is.
  await dashboard.reload();
  await row.getByRole('button', { name: 'Unwatch Lamp of Acme' }).click();
  await expect(watched).toHaveCount(0);

  // A page that names no brand: those that the user types are found in its titles.
  offers = [{ id: 'B000000009', brand: '', price: '$9.00', title: 'Acme torch' }];
  const torch = await openSerp(extension, 'https://www.amazon.com/s?k=torch');
  await expect.poll(async () => (await readKeptPage(dashboard))?.query).toBe('torch');
  await torch.close();
  await dashboard.bringToFront();
  await dashboard.reload();
  await dashboard
    .getByRole('combobox', { name: 'Search' })
    .selectOption({ label: 'torch · Amazon · www.amazon.com · 1 day' });
  await expect(share.getByRole('row', { name: /^not named by the page/ })).toContainText('100%');
  // With what titles begin is offered, and counted by a press.
  await dashboard.getByRole('button', { name: 'Count Acme as a brand: 1 product' }).click();
  await expect(dashboard.getByRole('textbox', { name: 'Brands to find in titles' })).toHaveValue('Acme');
  await expect(dashboard.getByRole('button', { name: /^Count / })).toHaveCount(0);
  await expect(dashboard.getByRole('row', { name: /^1 Acme torch Acme/ })).toBeVisible();
  await expect(share.getByRole('row', { name: /^Acme/ })).toContainText('100%');
});

/** Stays until the page is kept whose first product is of a brand. */
async function search(page: Page, surface: Page, brand: string): Promise<void> {
  const first = async (): Promise<string | null | undefined> =>
    (await readKeptPage(surface))?.items.find((item) => item.type === 'product')?.brand;
  await expect.poll(first).toBe(brand);
  await page.close();
}

function amazonPage(offers: readonly Offer[]): string {
  const cards = offers.map(
    ({ brand, id, isAd = false, price, title = `Lamp of ${brand}` }) =>
      `<div role="listitem" data-asin="${id}" data-component-type="s-search-result" class="s-result-item s-asin${isAd ? ' AdHolder' : ''}">
<div data-cy="title-recipe">${brand === '' ? '' : `<div><h2 class="a-size-mini"><span>${brand}</span></h2></div>`}
<a class="a-link-normal" href="${isAd ? '/sspa/click?url=%2F' : '/'}Lamp/dp/${id}"><h2><span>${title}</span></h2></a></div>
<div data-cy="price-recipe"><span class="a-price"><span class="a-offscreen">${price}</span></span></div></div>`,
  );
  return `<!doctype html><html lang="en-us"><body><div id="navbar"><form id="nav-search-bar-form"></form></div>
<div class="s-main-slot">${cards.join('\n')}</div><div id="navFooter"></div></body></html>`;
}
