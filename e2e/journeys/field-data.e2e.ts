import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { serve } from '../support/serp-pages.ts';
import { grantOrigins } from '../support/switch-on.ts';
import { shop } from '../support/track-keywords.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

const day = (date: number) => ({ year: 2026, month: 11, day: date });

test('what visitors met stands beside the one view, once Chrome UX Report is connected and asked', async ({
  extension,
}) => {
  const { context } = extension;
  const asked: unknown[] = [];
  await context.route('https://chromeuxreport.googleapis.com/**', (route) => {
    const request = route.request();
    if (request.headers()['x-goog-api-key'] !== 'good') {
      return route.fulfill({ status: 400, json: { error: { code: 400, message: 'API key not valid.' } } });
    }
    const body: Record<string, string> = request.postDataJSON();
    asked.push(body);
    const isKnown = body['url'] === undefined && body['formFactor'] === 'PHONE';
    if (!isKnown) return route.fulfill({ status: 404, json: { error: { code: 404, message: 'data not found' } } });
    const histogram = [{ start: 0, end: 2_500, density: 0.61 }];
    const metrics = { largest_contentful_paint: { histogram, percentiles: { p75: 3_100 } } };
    const collectionPeriod = { firstDate: day(1), lastDate: day(28) };
    return route.fulfill({ json: { record: { metrics, collectionPeriod } } });
  });
  await serve(context, 'shop4.example', () => shop);
  await grantOrigins(extension, ['https://chromeuxreport.googleapis.com/*']);
  const page = await context.newPage();
  await page.goto('https://shop4.example/oak#top');
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Speed' }).click();
  const field = panel.getByRole('region', { name: 'Chrome’s users, 28 days' });
  await expect(field.getByRole('button', { name: 'Paste the key in the options' })).toBeVisible();

  const options = await extension.openOptions();
  const section = options.getByRole('region', { name: 'Keyword data' });
  await section.getByRole('combobox', { name: 'Source' }).selectOption('Chrome UX Report');
  await section.getByLabel('API key').fill('wrong');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('does not accept this key: API key not valid')).toBeVisible();
  await section.getByLabel('API key').fill('good');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('Chrome UX Report is connected.')).toBeVisible();
  const tests = asked.length;

  // Nothing of the page is sent before a click. Of a page with few visits its site is told, and called so.
  // The panel follows the tab in front.
  await page.bringToFront();
  await panel.getByRole('tab', { name: 'Speed' }).click();
  await expect(field.getByRole('button', { name: 'Ask about phones' })).toBeVisible();
  expect(asked).toHaveLength(tests);
  await field.getByRole('button', { name: 'Ask about phones' }).dispatchEvent('click');
  await expect(field).toContainText('Visits of the whole site on phones, Nov 1, 2026 to Nov 28, 2026');
  await expect(field).toContainText('3,100 ms');
  await expect(field).toContainText('61% of the visits good');
  await expect(field).toContainText('not published');
  expect(asked.slice(tests)).toEqual([
    { url: 'https://shop4.example/oak', formFactor: 'PHONE' },
    { origin: 'https://shop4.example', formFactor: 'PHONE' },
  ]);
  await expectAccessible(panel, ['section[aria-labelledby=speed-field]']);
  await field.getByRole('button', { name: 'Ask about desktops' }).dispatchEvent('click');
  await expect(field).toContainText('Google publishes nothing on desktops');
  await expect(field).not.toContainText('3,100 ms');

  // Lighthouse on Google's machines, once it is connected and asked.
  const runs: string[] = [];
  await context.route('https://www.googleapis.com/pagespeedonline/**', (route) => {
    const { searchParams } = new URL(route.request().url());
    const address = searchParams.get('url') ?? '';
    if (address !== 'https://example.com/') runs.push(`${searchParams.get('strategy')} ${address}`);
    const audits = { 'largest-contentful-paint': { numericValue: 4_412.4 } };
    const categories = { performance: { score: 0.61 }, seo: { score: 1 } };
    const lighthouseResult = { lighthouseVersion: '13.0.1', fetchTime: '2026-11-29T10:00:00Z', categories, audits };
    const metrics = { CUMULATIVE_LAYOUT_SHIFT_SCORE: { percentile: 4 } };
    return route.fulfill({ json: { lighthouseResult, loadingExperience: { metrics, origin_fallback: true } } });
  });
  await grantOrigins(extension, ['https://www.googleapis.com/*']);
  await options.bringToFront();
  await section.getByRole('combobox', { name: 'Source' }).selectOption('PageSpeed Insights');
  await section.getByLabel('API key').fill('good');
  await section.getByRole('button', { name: 'Connect' }).click();
  await expect(section.getByText('PageSpeed Insights is connected.')).toBeVisible();
  expect(runs).toEqual([]);
  // The panel asks by itself; of one in its own place a test cannot answer what it asks.
  const behind = await extension.openBehind(page, 'sidepanel');
  await behind.getByRole('tab', { name: 'Speed' }).dispatchEvent('click');
  const lab = behind.getByRole('region', { name: 'PageSpeed Insights' });
  await lab.getByRole('button', { name: 'Measure for phones' }).dispatchEvent('click');
  await expect(lab).toContainText('Performance 61, SEO 100 of 100');
  await expect(lab.getByRole('row', { name: /^LCP/ })).toContainText('4,412 ms');
  await expect(lab.getByRole('row', { name: /^CLS/ })).toContainText('0.04');
  await expect(lab.getByRole('columnheader', { name: 'Visits of the whole site, 28 days' })).toBeVisible();
  expect(runs).toEqual(['mobile https://shop4.example/oak']);
  await expectAccessible(behind, ['section[aria-labelledby=speed-lab]']);
});
