import { expect } from '@playwright/test';

import { createFakeSearchConsole } from '../edge/testing/both/fake-search-console.ts';
import { serveFake } from '../edge/testing/node/serve-fake.ts';
import { prepareBackend } from './support/backend-process.ts';
import { connect } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { waitForAudit } from './support/wait-for-audit.ts';
import { openSection } from './support/dashboard-section.ts';

const site = 'tea.example';
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('a site is connected to Search Console, and its figures stand beside the ranks', async ({ extension }) => {
  const { context, extensionId } = extension;
  const google = createFakeSearchConsole();
  const counted = { device: 'DESKTOP', country: 'deu' } as const;
  google.rows = [
    ...[4, 5, 6].map((days) => {
      return {
        ...counted,
        day: daysAgo(days),
        query: 'green tea',
        page: 'https://tea.example/p1',
        clicks: 10 * days,
        impressions: 1_000,
        position: days,
      };
    }),
    // Two pages that share a query; together they stand where the other query does on average.
    ...Array.from({ length: 10 }, (_, at) => at + 4).flatMap((days) =>
      [4, 6].map((position) => {
        const page = `https://tea.example/pot-${position}`;
        return { ...counted, day: daysAgo(days), query: 'tea pot', page, clicks: 0, impressions: 100, position };
      }),
    ),
  ];
  const served = await serveFake(google.answer);
  const backend = await prepareBackend();
  try {
    await backend.start({
      env: { GOOGLE_CLIENT_ID: 'client', GOOGLE_CLIENT_SECRET: 'secret', SEARCH_CONSOLE_URL: served.url },
    });
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('textbox', { name: 'CSV lines' }).fill('keyword\ngreen tea\n');
    await page.locator('.dashboard_import-form').getByRole('button', { name: 'Import' }).click();
    const searches = page.getByRole('region', { name: 'Google Search Console' });
    await openSection(page, 'Search Console');
    await expect(async () => {
      await page.reload();
      await expect(searches.getByRole('button', { name: 'Connect Search Console' })).toBeVisible({ timeout: 4_000 });
    }).toPass();

    const opening = context.waitForEvent('page');
    await searches.getByRole('button', { name: 'Connect Search Console' }).click();
    const back = await opening;
    await expect(back.getByText(/in the dashboard of Sightline/)).toBeVisible();
    const code = await back.locator('output').innerText();
    await back.close();
    await searches.getByRole('textbox', { name: 'Code from the page after Google' }).fill(code);
    await searches.getByRole('button', { name: 'Finish connecting' }).click();
    await searches.getByRole('combobox', { name: 'Property' }).selectOption('sc-domain:tea.example');
    await expect(searches.getByText(/^Synced every day from sc-domain:tea.example/)).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(searches.getByRole('row', { name: /^Clicks/ })).toContainText('150', { timeout: 4_000 });
    }).toPass();
    await expect(searches.getByRole('row', { name: /^Average position/ })).toContainText('5');

    await openSection(page, 'Keywords');
    await page.getByRole('button', { name: 'green tea', exact: true }).click();
    const details = page.getByRole('region', { name: 'This keyword in Search Console' });
    await expect(details.getByRole('row', { name: /^Impressions/ })).toContainText('3,000');
    await expectAccessible(page, ['body']);
    await page.keyboard.press('Escape');

    // Beside the own result of the same search, what Google counted of it.
    await serve(context, 'www.google.com', () => googlePage({ query: 'green tea', hosts: ['shop1.example', site] }));
    await (await turnOn(extension, 'google')).close();
    const results = await openSerp(extension, 'https://www.google.com/search?q=green+tea');
    const panel = await extension.openBehind(results, 'sidepanel');
    const own = panel.locator('.serp_serp-scroller tbody tr').nth(1);
    await expect(own).toContainText('Search Console, 4 weeks: 150 clicks, 3,000 impressions');
    // In its line as well, once the bar's button asked.
    await results.bringToFront();
    await results.locator('sightline-bar').getByRole('button', { name: 'Ask Search Console' }).click();
    const clicks = results.locator('sightline-strip').nth(1).getByText('150 clicks');
    await expect(clicks).toHaveAttribute('title', /on this page in four weeks, by Search Console/);

    // The panel of the page itself tells its queries, once Google was asked.
    await serve(
      context,
      site,
      () => '<!doctype html><html lang="en"><title>Green tea – Tea shop</title><h1>Green tea</h1>',
    );
    const front = await context.newPage();
    await front.goto('https://tea.example/p1');
    const ofPage = await extension.openPanel(front);
    await waitForAudit(ofPage);
    await ofPage.getByRole('tab', { name: 'Research' }).click();
    await ofPage.getByRole('button', { name: 'Ask Search Console about this page' }).click();
    await expect(ofPage.getByRole('row', { name: /green tea/ })).toContainText('150 clicks, 3,000 impressions');
    await expect(ofPage.getByRole('row', { name: /green tea/ })).toContainText(
      'Search Console · seen on results · title',
    );
    await front.close();
    await page.bringToFront();

    await openSection(page, 'Search Console');
    await searches.getByRole('button', { name: 'Look for opportunities' }).click();
    await expect(searches.getByRole('row', { name: /^tea pot/ }).first()).toContainText('/pot-6');
    await searches.getByRole('button', { name: 'Disconnect' }).click();
    await expect(searches.getByRole('button', { name: 'Connect Search Console' })).toBeVisible();
    expect(google.revoked).toEqual(['lasting']);
  } finally {
    served.stop();
    await backend.remove();
  }
});
