import { expect, type Page } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';

import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { moveClock } from './support/move-clock.ts';
import { googlePage, manyHosts, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { showKeywords } from './support/show-keywords.ts';
import { grantOrigins } from './support/switch-on.ts';

const dayMs = 86_400_000;
const rowOf = (surface: Page) => surface.getByRole('row').filter({ hasText: 'oak bench' });

for (const [name, wrongByMs] of [
  ['a day ahead', dayMs],
  ['a day behind', -dayMs],
] as const) {
  test(`a clock that was ${name} and is set right: the last search counts everywhere, no check is lost`, async ({
    extension,
  }) => {
    const { context, extensionId } = extension;
    let position = 3;
    await serve(context, 'www.google.com', () => {
      const hosts = manyHosts(10).filter((host) => host !== 'shop6.example');
      hosts.splice(position - 1, 0, 'shop6.example');
      return googlePage({ hosts });
    });
    await grantOrigins(extension, serpOrigins(google));
    await turnOn(extension, 'google');
    const worker = await extension.worker();
    await moveClock(worker, wrongByMs);
    const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
    const bar = results.locator('sightline-bar');
    await results.getByRole('button', { name: 'Track this keyword' }).click();
    await results.getByRole('button', { name: 'shop6.example' }).click();
    await expect(bar).toContainText('You 3');

    await moveClock(worker, 0);
    position = 5;
    await results.reload();
    await expect(bar).toContainText('You 5');
    const popup = await extension.openBehind(results, 'popup');
    await showKeywords(popup);
    await expect(rowOf(popup).getByRole('cell').nth(0)).toHaveText('5');
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#shop6.example`);
    await openSection(dashboard, 'Keywords');
    await expect(rowOf(dashboard).locator('td.number').first()).toHaveText('5');
    await expect(rowOf(dashboard).locator('[data-column=best]')).toHaveText('3');
    await dashboard.getByRole('button', { name: 'oak bench', exact: true }).click();
    const details = dashboard.getByRole('complementary');
    const checks = details.locator('.dashboard_history-table tbody tr');
    await expect(checks).toHaveCount(2);
    // What is dated later than now is said so; nothing speaks of a time below zero.
    await expect(details.getByText('One check is dated later than now')).toHaveCount(wrongByMs > 0 ? 1 : 0);
    for (const surface of [popup, dashboard])
      await expect(surface.locator('body')).not.toContainText(/-\d+ (days?|hours?)|in 1 day/);
  });
}
