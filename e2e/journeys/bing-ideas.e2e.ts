import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('a seed becomes related searches with impressions, once Bing Webmaster Tools is connected', async ({
  extension,
}) => {
  const { context } = extension;
  const asked: string[] = [];
  let isThrottled = false;
  await context.route('https://ssl.bing.com/webmaster/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('GetUserSites')) return route.fulfill({ json: { d: [{ Url: 'https://tea.example/' }] } });
    asked.push(url.searchParams.get('q') ?? '');
    if (isThrottled) return route.fulfill({ status: 400, json: { ErrorCode: 4, Message: 'ERROR!!! ThrottleUser' } });
    const rows = [
      { Query: 'green tea benefits', Impressions: 6_120, BroadImpressions: 9_000 },
      { Query: 'matcha or green tea', Impressions: 0, BroadImpressions: 40 },
    ];
    return route.fulfill({ json: { d: rows } });
  });
  await grantOrigins(extension, ['https://ssl.bing.com/*']);

  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#/research/`);
  const research = dashboard.getByRole('region', { name: 'Research' });
  await expect(research.getByText('Bing Webmaster Tools (free, by key)')).toBeVisible();
  await research.getByRole('button', { name: 'Connect Bing Webmaster Tools in the options' }).click();
  const options = await extension.openOptions();
  const section = options.getByRole('region', { name: 'Keyword data' });
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Bing Webmaster Tools');
  await section.getByLabel('API key').fill('0123456789abcdef');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Bing Webmaster Tools is connected.')).toBeVisible();

  await dashboard.bringToFront();
  const bing = research.getByRole('group', { name: 'Related searches from Bing' });
  const button = bing.getByRole('button', { name: 'Related searches, with impressions' });
  await expect(button).toBeDisabled();
  await research.getByRole('textbox', { name: 'Country' }).fill('us');
  await research.getByRole('textbox', { name: /^Seed/ }).fill('green tea');
  expect(asked).toEqual([]);
  await button.click();
  await expect(bing.getByText('2 related searches in the table.')).toBeVisible();
  const row = research.getByRole('row', { name: /^Select green tea benefits/ });
  await expect(row).toContainText('≥ 6,120');
  await expect(row).toContainText('Bing Webmaster Tools');
  await expect(research.getByRole('row', { name: /^Select matcha or green tea/ })).toContainText('no data');
  expect(asked).toEqual(['green tea']);
  await expectAccessible(dashboard, ['main']);

  isThrottled = true;
  await button.click();
  await expect(bing.getByText(/ThrottleUser|quota|later/i)).toBeVisible();
  await expect(row).toContainText('6,120');
});
