import { expect } from '@playwright/test';

import { test } from '../support/extension-test.ts';
import { grantOrigins } from '../support/switch-on.ts';

const data = (keyword: string, volume: number) => ({
  keyword,
  keyword_info: {
    search_volume: volume,
    cpc: 1.2,
    competition: 0.4,
    monthly_searches: [
      { year: 2026, month: 9, search_volume: volume - 100 },
      { year: 2026, month: 10, search_volume: volume },
    ],
  },
  keyword_properties: { keyword_difficulty: 63 },
});

test('a seed and a site become keywords with numbers, once DataForSEO Labs is connected and its price was said', async ({
  extension,
}) => {
  const { context } = extension;
  const asked: unknown[] = [];
  let isBroke = false;
  await context.route('https://api.dataforseo.com/**', (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace('/v3/', '');
    const done = (cost: number, result: unknown) =>
      route.fulfill({ json: { status_code: 20_000, tasks: [{ status_code: 20_000, cost, result }] } });
    if (path === 'appendix/user_data') return done(0, [{}]);
    const [body]: unknown[] = request.postDataJSON();
    asked.push([path, body]);
    if (isBroke) {
      return route.fulfill({
        status: 402,
        json: { status_code: 40_200, status_message: 'Payment Required.', tasks: null },
      });
    }
    if (path.includes('suggestions')) {
      return done(0.0102, [
        { total_count: 1_912, items: [data('green tea benefits', 33_100), data('best green tea', 8_100)] },
      ]);
    }
    return done(0.0101, [{ total_count: 1, items: [{ keyword_data: data('loose leaf tea', 12_100) }] }]);
  });
  await grantOrigins(extension, ['https://api.dataforseo.com/*']);

  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#/research/`);
  const research = dashboard.getByRole('region', { name: 'Research' });
  await research.getByRole('button', { name: 'Connect DataForSEO Labs in the options' }).click();
  const options = await extension.openOptions();
  const section = options.getByRole('region', { name: 'Keyword data' });
  await section.getByRole('combobox', { name: 'Source' }).selectOption('DataForSEO Labs');
  await section.getByLabel('Login').fill('ada@mail.example');
  await section.getByLabel('Password').fill('secret');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('DataForSEO Labs is connected.')).toBeVisible();

  // Heard at once, without a reload; nothing is asked before a click.
  await dashboard.bringToFront();
  const labs = research.getByRole('group', { name: 'Keywords with numbers from DataForSEO Labs' });
  await research.getByRole('textbox', { name: 'Country' }).fill('us');
  await expect(labs.getByText('up to 300 keywords: at most $0.04, United States.')).toBeVisible();
  await expect(labs.getByRole('button', { name: 'With these words' })).toBeDisabled();
  await research.getByRole('textbox', { name: /^Seed/ }).fill('green tea');
  await expect(labs.getByRole('button', { name: 'For which this site is found' })).toBeDisabled();
  expect(asked).toEqual([]);
  await labs.getByRole('button', { name: 'With these words' }).click();
  await expect(labs.getByText('2 keywords of 1,912 in the table. Paid: $0.0102.')).toBeVisible();
  const row = research.getByRole('row', { name: /^Select green tea benefits/ });
  await expect(row).toContainText('33,100');
  await expect(research.getByRole('columnheader', { name: 'Searches DataForSEO Labs United States' })).toBeVisible();
  expect(asked).toEqual([
    [
      'dataforseo_labs/google/keyword_suggestions/live',
      { keyword: 'green tea', location_code: 2840, language_code: 'en', limit: 300 },
    ],
  ]);

  await research.getByRole('textbox', { name: /^Seed/ }).fill('https://www.tea.example/shop');
  await labs.getByRole('button', { name: 'For which this site is found' }).click();
  await expect(research.getByRole('row', { name: /^Select loose leaf tea/ })).toContainText('12,100');
  expect(asked.at(-1)).toMatchObject(['dataforseo_labs/google/ranked_keywords/live', { target: 'tea.example' }]);

  // All that is known of one of them, with the curve of its months.
  await research.getByRole('button', { name: 'green tea benefits', exact: true }).click();
  const details = dashboard.getByRole('dialog', { name: 'green tea benefits' });
  await expect(details).toContainText('33,100');
  await expect(details.getByRole('img', { name: /33,000.*33,100/ })).toBeVisible();
  await details.getByRole('button', { name: 'Close' }).click();

  // What fails is said in the vendor's words, and what was there stays.
  isBroke = true;
  await labs.getByRole('button', { name: 'Related' }).click();
  await expect(labs.getByText(/Payment Required/)).toBeVisible();
  await expect(row).toContainText('33,100');
  await options.bringToFront();
  await expect(section.getByText(/spent this month: 0\.0203/)).toBeVisible();
});
