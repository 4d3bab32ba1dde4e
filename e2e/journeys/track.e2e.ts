import { expect, type Locator, type Page } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';

import { openSection } from '../support/dashboard-section.ts';
import { test } from '../support/extension-test.ts';
import { moveClock } from '../support/move-clock.ts';
import { googlePage, manyHosts, serve } from '../support/serp-pages.ts';
import { openSerp } from '../support/serp-session.ts';
import { showKeywords } from '../support/show-keywords.ts';
import { grantOrigins } from '../support/switch-on.ts';

const dayMs = 86_400_000;

test('from a results page to a tracked rank, its history over checks and days, an alert, and out again', async ({
  extension,
}) => {
  const { context } = extension;
  let position = 6;
  await serve(context, 'www.google.com', () => {
    const hosts = manyHosts(10).filter((host) => host !== 'shop6.example');
    hosts.splice(position - 1, 0, 'shop6.example');
    return googlePage({ hosts });
  });
  // The browser's own question cannot be clicked by a test.
  await grantOrigins(extension, serpOrigins(google));
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  const bar = results.locator('sightline-bar');

  // The first overlay takes the icon and one click in the popup, beside the browser's question.
  let clicks = 0;
  const press = async (button: Locator): Promise<void> => {
    clicks += 1;
    await button.click();
  };
  const popup = await extension.openPopup(results);
  clicks += 1;
  await expect(popup.getByRole('tab', { name: 'Results' })).toHaveAttribute('aria-selected', 'true');
  await press(popup.getByRole('button', { name: 'Show overlays on Google' }));
  await expect(results.locator('sightline-strip')).toHaveCount(10);
  expect(clicks).toBeLessThanOrEqual(2);
  // The first tracked rank takes one more: whose the results are is asked at once, since nobody knows the site yet.
  await press(popup.getByRole('button', { name: 'shop6.example' }));
  const tracking = popup.getByRole('region', { name: 'Tracking' });
  await expect(tracking).toContainText('shop6.example6');
  expect(clicks).toBeLessThanOrEqual(3);
  await popup.getByRole('tab', { name: 'This page' }).click();
  await expect(popup.getByText('Results pages are not audited unless you ask')).toBeVisible();
  await popup.getByRole('tab', { name: 'Keywords 1' }).click();
  await expect(rowOf(popup)).toContainText('6');
  await popup.evaluate(() => globalThis.close()).catch(() => undefined);

  const keywords = await extension.openBehind(results, 'popup');
  await showKeywords(keywords);
  const opening = context.waitForEvent('page');
  await keywords.getByRole('button', { name: 'Open the dashboard' }).dispatchEvent('click');
  const dashboard = await opening;
  await openSection(dashboard, 'Alerts');
  const alerts = dashboard.getByRole('region', { name: 'Alerts' });
  await alerts.getByRole('combobox', { name: 'Event' }).selectOption('moves');
  await alerts.getByRole('spinbutton', { name: 'Positions' }).fill('3');
  await alerts.getByRole('button', { name: 'Add alert' }).click();

  const search = async (at: number): Promise<void> => {
    position = at;
    await results.reload();
    await expect(bar).toContainText(`You ${at}`);
    await expect(rowOf(keywords)).toContainText(String(at));
  };
  // Two more checks on the same day, then one on each of the next two.
  for (const at of [3, 5]) await search(at);
  const worker = await extension.worker();
  const moveClocks = async (byMs: number): Promise<void> => {
    for (const each of [worker, keywords, dashboard]) await moveClock(each, byMs);
  };
  await moveClocks(dayMs);
  await search(4);
  await moveClocks(2 * dayMs);
  await search(9);

  // All surfaces: now 9, five lost since the day before, best 3.
  await expect(bar).toContainText('▼5');
  await expect(rowOf(keywords)).toContainText('▼5');
  await expect(rowOf(keywords).getByRole('cell').nth(3)).toHaveText('3');
  // An alert tells of all places lost since the rule was made or last spoke.
  await expect(alerts).toContainText('moved from position 3 to 9');
  await dashboard.bringToFront();
  await openSection(dashboard, 'Keywords');
  const line = rowOf(dashboard).first();
  await expect(line).toContainText('▼5');
  await expect(line.locator('[data-column=best]')).toHaveText('3');
  await dashboard.getByRole('button', { name: 'oak bench', exact: true }).click();
  const checks = dashboard.getByRole('complementary').locator('.dashboard_history-table tbody tr');
  await expect(checks.locator('td:nth-child(2)')).toHaveText(['9', '4', '5', '3', '6']);
  const outlook = dashboard.getByRole('complementary').getByRole('region', { name: 'What comes next' });
  await expect(outlook).toContainText('No forecast: 3 days have a check, and at least 14 are needed');

  // After two weeks of checks the details say where it may rank: shares that add up to no more than all, and their basis.
  await results.bringToFront();
  for (let day = 3; day < 15; day += 1) {
    await moveClocks(day * dayMs);
    await search(4 + (day % 5));
  }
  await dashboard.bringToFront();
  await expect(outlook.getByRole('row', { name: /^7 days/ })).toContainText('%');
  await expect(outlook).toContainText('on 15 days with a check');
  await expect(outlook).toContainText('There are too few days to say how good it is');
  await expect(outlook).toContainText('that is not enough yet to tell: 0 of 5');
  await dashboard.keyboard.press('Escape');

  await results.bringToFront();
  await results.getByRole('button', { name: 'Untrack' }).click();
  await expect(bar).toContainText('+ Track');
  await expect(rowOf(keywords)).toHaveCount(0);
  await expect(rowOf(dashboard)).toHaveCount(0);
});

function rowOf(surface: Page) {
  return surface.getByRole('row').filter({ hasText: 'oak bench' });
}
