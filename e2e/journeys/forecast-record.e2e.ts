import { expect } from '@playwright/test';

import { madeCount, madeRandom } from '#shared/testing/made-series.ts';

import { addSite } from '../support/add-site.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { moveClock } from '../support/move-clock.ts';
import { readSaved } from '../support/saved-files.ts';

const dayMs = 86_400_000;
const firstMs = Date.now() - 200 * dayMs;

test('a forecast is kept, held against what comes day by day, and its record can be read, saved and deleted', async ({
  extension,
}) => {
  await addSite(await extension.openOptions(), 'shop.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop.example`);
  await openSection(dashboard, 'Forecast');
  const record = dashboard.getByRole('region', { name: 'How good these forecasts were' });
  await expect(record).toContainText('Nothing is kept yet');

  // The newest value is that of yesterday; each week the file has seven more, under another name.
  const lookAfter = async (week: number): Promise<void> => {
    await moveClock(dashboard, 7 * week * dayMs);
    await dashboard
      .getByLabel('CSV file with a date and a number on each line')
      .setInputFiles(csvOf(200 + 7 * week, `clicks (${week}).csv`));
  };
  await dashboard.getByRole('button', { name: '7 days' }).click();
  await lookAfter(0);
  await expect(dashboard.getByText('This forecast is kept and held against what comes')).toContainText('0 of 5');
  const row = record.getByRole('row').filter({ hasText: 'Your files, 7 days' });
  await expect(row).toContainText('not enough yet: 0 of 5');
  await expect(row).toContainText('still open: 1');
  // Looked at twice, it is one forecast.
  await lookAfter(0);
  await expect(row).toContainText('still open: 1');

  for (let week = 1; week <= 5; week += 1) {
    await lookAfter(week);
    await expect(row.getByRole('cell').first()).toHaveText(new RegExp(`^${week}`));
  }
  await expect(row).not.toContainText('not enough');
  await expect(row.getByRole('cell')).toHaveCount(7);
  await expect(dashboard.getByText('Of the forecasts of this series so far ahead, 5 were scored')).toBeVisible();
  // One fact: the sentence at the forecast says the error of the record.
  const off = await row.getByRole('cell').nth(1).innerText();
  await expect(dashboard.getByText('Of the forecasts of this series so far ahead')).toContainText(`off by ${off}`);
  await expect(record).toContainText('Your files, 7 days: ranges as they are made; they are adjusted from 20');
  await expect(record).toContainText(/pool-2026-12\.1 is tried beside pool-2026-11\.1/);

  // An earlier state of the file tells nothing: what comes after it is known already.
  await dashboard
    .getByLabel('CSV file with a date and a number on each line')
    .setInputFiles(csvOf(150, 'clicks of then.csv'));
  await expect(row.getByRole('cell').first()).toHaveText(/^5/);
  await expect(row).toContainText('still open: 1');
  await expectAccessible(dashboard, ['body']);

  const saving = await readSaved(dashboard);
  await record.getByRole('button', { name: 'Save the record as a file' }).click();
  await expect.poll(saving).toContain('half80');
  const saved = Buffer.from(await saving());
  await record.getByRole('button', { name: 'Delete the record' }).click();
  await expect(record.getByRole('alert')).toContainText('12 forecasts will be deleted');
  await record.getByRole('button', { name: 'Yes, delete the record' }).click();
  await expect(record).toContainText('Nothing is kept yet');
  const file = record.getByLabel('Add the forecasts of such a file');
  await file.setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(record).toContainText('This is no file of forecasts');
  await file.setInputFiles({ name: 'forecasts.json', mimeType: 'application/json', buffer: saved });
  await expect(record).toContainText('12 forecasts added');
  await expect(row.getByRole('cell').nth(1)).toHaveText(off);
});

/** Clicks a day with a weekly season, the newest a day before the clock of that week. */
function csvOf(
  days: number,
  name: string,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const random = madeRandom(7);
  const lines = Array.from({ length: days }, (_, day) => {
    const date = new Date(firstMs + day * dayMs).toISOString().slice(0, 10);
    return `${date},${madeCount(day % 7 < 2 ? 40 : 100, random)}`;
  });
  return { name, mimeType: 'text/csv', buffer: Buffer.from(['day,clicks', ...lines].join('\n')) };
}
