import { expect } from '@playwright/test';

import { fakeAds } from '../../shared/testing/keyword-sources/fake-google-ads.ts';
import { jsonAnswer } from '../../shared/testing/keyword-sources/fake-vendor.ts';
import { addSite } from '../support/add-site.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('the values of google-ads.yaml become keywords for words and a site, with ranges told as ranges', async ({
  extension,
}) => {
  const { context } = extension;
  const asked: unknown[] = [];
  let isOver = false;
  const google = fakeAds(async (_, init) => {
    const body: unknown = JSON.parse(typeof init.body === 'string' ? init.body : '');
    asked.push(body);
    if (isOver)
      return jsonAnswer({ error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Too many requests.' } }, 429);
    const of = (text: string, avgMonthlySearches: string) => ({ text, keywordIdeaMetrics: { avgMonthlySearches } });
    return jsonAnswer({
      results: [of('tea pot', '500'), of('glass tea pot', '50'), of('qqxyzzy', '0')],
      totalSize: '3',
    });
  });
  await context.route(/^https:\/\/(googleads|oauth2)\.googleapis\.com\//, async (route) => {
    const request = route.request();
    const answer = await google(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
  });
  await grantOrigins(extension, ['https://googleads.googleapis.com/*', 'https://oauth2.googleapis.com/*']);
  const options = await extension.openOptions();
  await addSite(options, 'tea.example');
  const section = options.getByRole('region', { name: 'Keyword data' });
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Google Ads');
  await expect(section.getByText('for your own campaigns')).toBeVisible();
  const fill = (label: string, value: string): Promise<void> => section.getByLabel(label, { exact: true }).fill(value);
  await fill('Developer token', 'token');
  await fill('OAuth client ID', 'client.apps.googleusercontent.com');
  await fill('OAuth client secret', 'secret');
  await fill('Refresh token', 'refresh');
  await fill('Customer ID; below a manager: manager ID / customer ID', '123');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText(/ten digits/)).toBeVisible();
  await fill('Customer ID; below a manager: manager ID / customer ID', '123-456-7890');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Google Ads is connected.')).toBeVisible();
  expect(asked).toEqual([]);

  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#tea.example`);
  await openSection(dashboard, 'Research');
  const research = dashboard.getByRole('region', { name: 'Research' });
  const ads = research.getByRole('group', { name: 'Keywords from Google Ads' });
  await expect(ads.getByRole('button', { name: 'Near these words' })).toBeDisabled();
  await research.getByRole('textbox', { name: 'Country' }).fill('de');
  await research.getByRole('textbox', { name: /^Seed/ }).fill('tea pot');
  await ads.getByRole('button', { name: 'Near these words' }).click();
  await expect(ads.getByText('3 keywords in the table.')).toBeVisible();
  const pot = research.getByRole('row', { name: /^Select tea pot/ });
  await expect(pot).toContainText('100–1K');
  await expect(research.getByRole('row', { name: /^Select glass tea pot/ })).toContainText('10–100');
  await ads.getByRole('button', { name: 'For tea.example' }).click();
  await expect.poll(() => asked.length).toBe(2);
  expect(asked).toMatchObject([{ keywordSeed: { keywords: ['tea pot'] } }, { siteSeed: { site: 'tea.example' } }]);
  await expectAccessible(dashboard, ['main']);

  isOver = true;
  await ads.getByRole('button', { name: 'Near these words' }).click();
  await expect(ads.getByText(/allows no more requests now: Too many requests/)).toBeVisible();
  await expect(pot).toContainText('100–1K');
});
