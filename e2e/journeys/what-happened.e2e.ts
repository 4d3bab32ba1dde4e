import { expect } from '@playwright/test';

import { madeCount, madeRandom } from '#shared/testing/made-series.ts';

import { addSite } from '../support/add-site.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

test('a drop in a file of clicks is told once, with the note and the Google update near it, and so is a new level', async ({
  extension,
}) => {
  await addSite(await extension.openOptions(), 'shop.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop.example`);
  await openSection(dashboard, 'Annotations');
  await dashboard.getByLabel('Day').fill('2026-05-20');
  await dashboard.getByLabel('What happened').fill('Checkout moved');
  await dashboard.getByRole('button', { name: 'Add' }).click();
  await expect(dashboard.getByText('Checkout moved')).toBeVisible();

  await openSection(dashboard, 'Forecast');
  const file = dashboard.getByLabel('CSV file with a date and a number on each line');
  await file.setInputFiles(csvOf(30, (clicks) => clicks));
  await expect(dashboard.getByText('there are too few, so only the level was looked at')).toBeVisible();
  await file.setInputFiles(csvOf(170, (clicks) => clicks));
  await expect(dashboard.getByText('Nothing out of the ordinary')).toBeVisible();

  // Day 139 is 20 May; the new level holds from 1 June, day 151.
  await file.setInputFiles(csvOf(171, (clicks, day) => (day === 139 ? 0 : day >= 151 ? clicks + 45 : clicks)));
  const changes = dashboard.getByRole('heading', { name: 'What happened' }).locator('~ ol > li');
  await expect(changes).toHaveCount(2);
  await expect(changes.nth(0)).toHaveText(/^From (May 31|Jun 1), 2026 on another level: 8\d on average, 4\d before/);
  await expect(changes.nth(0)).toContainText('May 2026 core update (May 21 – Jun 1, 2026, announced by Google)');
  await expect(changes.nth(1)).toHaveText(/^May 20, 2026: 0, where \d\d was expected/);
  await expect(changes.nth(1)).toContainText('Your note of May 20, 2026: Checkout moved');
  await expect(dashboard.getByText('that does not make it the reason')).toBeVisible();
  await expect(dashboard.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await expectAccessible(dashboard, ['body']);
});

/** Clicks a day from 1 January 2026. */
function csvOf(
  days: number,
  change: (clicks: number, day: number) => number,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const random = madeRandom(21);
  const lines = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return `${date},${change(madeCount(40, random), day)}`;
  });
  return { name: 'clicks.csv', mimeType: 'text/csv', buffer: Buffer.from(['day,clicks', ...lines].join('\n')) };
}
