import { expect, type Locator, type Page } from '@playwright/test';

import { createFakeSearchConsole } from '../../edge/testing/both/fake-search-console.ts';
import { serveFake } from '../../edge/testing/node/serve-fake.ts';
import { addSite } from '../support/add-site.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { test } from '../support/extension-test.ts';
import { moveClock } from '../support/move-clock.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import type { TestSite } from '../support/test-site.ts';

const dayMs = 86_400_000;
const own = 'tea.example';
const page = 'https://tea.example/green';
const questions =
  '<div data-initq="green tea"><div role="heading">People also ask</div><div class="related-question-pair" data-q="Is green tea healthy?"></div></div>';

test('field data, index state, a price and a results page are watched: what they say first, and what changed, side by side', async ({
  extension,
  site,
}) => {
  test.setTimeout(300_000);
  const { context } = extension;
  const vendors = answerAsVendors(site);
  let blocks = '';
  await serve(context, 'www.google.com', () =>
    googlePage({ query: 'green tea', hosts: ['shop1.example', own] }).replace('<div id="rso">', `$&${blocks}`),
  );
  const google = createFakeSearchConsole();
  google.inspections = { [page]: { verdict: 'PASS', coverageState: 'Submitted and indexed', googleCanonical: page } };
  const searchConsole = await serveFake(google.answer);
  const backend = await prepareBackend();
  try {
    const account = {
      GOOGLE_CLIENT_ID: 'client',
      GOOGLE_CLIENT_SECRET: 'secret',
      SEARCH_CONSOLE_URL: searchConsole.url,
    };
    await backend.start({ env: { ...account, CRUX_URL: site.origin } });
    const options = await extension.openOptions();
    await addSite(options, own);
    await connect(options, backend.url);
    await turnOn(extension, 'google');
    await options.reload();
    await options.getByRole('checkbox', { name: /^Share the results pages/ }).click();
    const results = await seeTwoDaysAgo(extension);
    await sync(options);
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#${own}`);
    await connectSearchConsole(dashboard);
    await openSection(dashboard, 'Monitors');

    await test.step('field data', async () => {
      await choose(dashboard, 'vitals', page);
      await dashboard.getByLabel('API key of Google Cloud').fill('good');
      await watch(dashboard);
      await expect(statusOf(dashboard)).toHaveText('unchanged (field data read)', { timeout: 30_000 });
      await dashboard.getByText('At the last look').click();
      await expect(seen(dashboard, 'Core Web Vitals')).toContainText('Phones, LCP: good');
      vendors.lcp = 4_700;
      const change = await lookForChange(dashboard);
      await expect(cells(change, 'Core Web Vitals')).toHaveText(['Phones, LCP: good', /^Phones, LCP: poor/]);
      await expect(cells(change, '75th percentiles')).toHaveText(['Phones, LCP: 2,100 ms', /^Phones, LCP: 4,700 ms/]);
    });

    await test.step('Google’s index', async () => {
      await choose(dashboard, 'index', page);
      await watch(dashboard);
      await expect(statusOf(dashboard)).toHaveText('unchanged (in Google’s index)', { timeout: 30_000 });
      google.inspections = {
        [page]: {
          verdict: 'NEUTRAL',
          coverageState: 'Excluded by ‘noindex’ tag',
          indexingState: 'BLOCKED_BY_META_TAG',
        },
      };
      const change = await lookForChange(dashboard);
      await expect(cells(change, 'Verdict of Google')).toHaveText(['in Google’s index', /^not in Google’s index/]);
      await expect(cells(change, 'What keeps it out')).toHaveText(['(nothing)', /^noindex in the page/]);
    });

    await test.step('a competitor’s price', async () => {
      await choose(dashboard, 'price', `${site.origin}/pot`);
      await watch(dashboard);
      await expect(statusOf(dashboard)).toHaveText('unchanged (200)', { timeout: 30_000 });
      await dashboard.getByText('At the last look').click();
      await expect(seen(dashboard, 'Price')).toContainText('€24.90');
      vendors.price = '19.90';
      await dashboard.getByRole('button', { name: 'Look now' }).click();
      await expect(statusOf(dashboard)).toContainText('second look to come', { timeout: 30_000 });
      const change = await lookForChange(dashboard);
      await expect(cells(change, 'Price')).toHaveText(['€24.90', /^€19\.90/]);
    });

    await test.step('blocks of a results page', async () => {
      await choose(dashboard, 'results');
      await dashboard.getByRole('combobox', { name: 'Tracked keyword' }).selectOption({ index: 1 });
      await watch(dashboard);
      await expect(statusOf(dashboard)).toHaveText('unchanged (by searches in your browser)', { timeout: 30_000 });
      blocks = questions;
      // One search alone says nothing yet: it takes a second that agrees.
      await seeAgain(extension, results, -dayMs);
      await sync(options);
      await dashboard.bringToFront();
      await dashboard.getByRole('button', { name: 'Look now' }).click();
      await expect(dashboard.getByText('No change was found yet.')).toBeVisible();
      await seeAgain(extension, results, 0);
      await sync(options);
      await dashboard.bringToFront();
      const change = await lookForChange(dashboard);
      await expect(cells(change, 'Blocks of the results page')).toHaveText(['(nothing)', /^people also ask/]);
    });

    await test.step('in French and German', async () => {
      for (const [locale, name] of [
        ['fr', 'autres questions posées'],
        ['de', 'ähnliche Fragen'],
      ] as const) {
        await options.bringToFront();
        await options.getByRole('combobox', { name: /^(Language|Langue)$/ }).selectOption(locale);
        await dashboard.bringToFront();
        await expect(dashboard.getByRole('article')).toContainText(name);
        await expectAccessible(dashboard, ['main']);
      }
    });
  } finally {
    searchConsole.stop();
    await backend.remove();
  }
});

/** Chrome UX Report and a shop, as they answer at the moment. */
function answerAsVendors(site: TestSite): { lcp: number; price: string } {
  const now = { lcp: 2_100, price: '24.90' };
  site.route('/v1/records:queryRecord', (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const asked: Readonly<Record<string, string>> = JSON.parse(text);
      const isKnown = asked['url'] === page && asked['formFactor'] === 'PHONE';
      const day = { year: 2026, month: 11, day: 1 };
      const metrics = { largest_contentful_paint: { percentiles: { p75: now.lcp } } };
      const body = isKnown
        ? { record: { metrics, collectionPeriod: { firstDate: day, lastDate: { ...day, day: 28 } } } }
        : { error: { code: 404, message: 'chrome ux report data not found' } };
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  site.route('/pot', (_, response) => {
    const offers = {
      '@type': 'Offer',
      price: now.price,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
    };
    const product = { '@context': 'https://schema.org', '@type': 'Product', name: 'Tea pot', offers };
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<title>Tea pot</title><script type="application/ld+json">${JSON.stringify(product)}</script><h1>Tea pot</h1>`,
      );
  });
  return now;
}

/** The keyword is tracked on its results page. */
async function seeTwoDaysAgo(extension: ExtensionBrowser): Promise<Page> {
  await moveClock(await extension.worker(), -2 * dayMs);
  const results = await openSerp(extension, 'https://www.google.com/search?q=green+tea');
  await results.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(results.getByRole('button', { name: 'Untrack' })).toBeVisible();
  // Seen again once it is tracked: what the backend has before it knows the keyword counts for none.
  await results.waitForTimeout(2_000);
  await results.reload();
  await expect(results.locator('sightline-bar')).toContainText('You 2');
  return results;
}

async function seeAgain(extension: ExtensionBrowser, results: Page, shiftMs: number): Promise<void> {
  await moveClock(await extension.worker(), shiftMs);
  await results.bringToFront();
  await results.reload();
  await expect(results.locator('sightline-bar')).toContainText('You 2');
}

/** Until the backend has what was seen. */
async function sync(options: Page): Promise<void> {
  await options.bringToFront();
  const count = options.getByTestId('outbox-count');
  await expect(count).toHaveText(/^\d/);
  await options.getByRole('button', { name: 'Sync now' }).click();
  await expect(count).toHaveText('Everything is synced.');
}

async function connectSearchConsole(dashboard: Page): Promise<void> {
  await openSection(dashboard, 'Search Console');
  const searches = dashboard.getByRole('region', { name: 'Google Search Console' });
  await expect(async () => {
    await dashboard.reload();
    await expect(searches.getByRole('button', { name: 'Connect Search Console' })).toBeVisible({ timeout: 4_000 });
  }).toPass();
  const opening = dashboard.context().waitForEvent('page');
  await searches.getByRole('button', { name: 'Connect Search Console' }).click();
  const back = await opening;
  const code = await back.locator('output').innerText();
  await back.close();
  await searches.getByRole('textbox', { name: 'Code from the page after Google' }).fill(code);
  await searches.getByRole('button', { name: 'Finish connecting' }).click();
  await searches.getByRole('combobox', { name: 'Property' }).selectOption('sc-domain:tea.example');
  await expect(searches.getByText(/^Synced every day from sc-domain:tea.example/)).toBeVisible();
}

async function choose(dashboard: Page, kind: string, url?: string): Promise<void> {
  await dashboard.goto(dashboard.url().replace(/#.*/, `#${own}/monitors`));
  await dashboard.getByRole('combobox', { name: 'What to watch' }).selectOption(kind);
  if (url !== undefined) await dashboard.getByRole('textbox', { name: 'Address' }).fill(url);
}

async function watch(dashboard: Page): Promise<void> {
  await dashboard.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(dashboard.getByRole('button', { name: 'Look now' })).toBeVisible({ timeout: 15_000 });
}

function statusOf(dashboard: Page): Locator {
  return dashboard.getByRole('table').first().getByRole('row').last().getByRole('cell').nth(1);
}

function seen(dashboard: Page, field: string): Locator {
  return dashboard.locator('details').getByRole('row', { name: new RegExp(`^${field}`) });
}

/** Looks until one change is in the history, then goes back to the list before the next monitor is added. */
async function lookForChange(dashboard: Page): Promise<Locator> {
  const change = dashboard.getByRole('article');
  await expect(async () => {
    await dashboard.getByRole('button', { name: 'Look now' }).click();
    await expect(change).toHaveCount(1, { timeout: 6_000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(dashboard, ['main']);
  return change;
}

function cells(change: Locator, field: string): Locator {
  return change.getByRole('row', { name: new RegExp(`^${field}`) }).getByRole('cell');
}
