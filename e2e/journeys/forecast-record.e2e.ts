import { expect, type Locator, type Page } from '@playwright/test';

import { storedForecast } from '#shared/forecast/record/simulated-record.fixture.ts';
import type { StoredForecast } from '#shared/forecast/record/stored-forecast.ts';
import { addDays } from '#shared/kernel/day.ts';
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
    await openFigures(record);
  };
  await dashboard.getByRole('button', { name: '7 days' }).click();
  await lookAfter(0);
  await expect(dashboard.getByText('This forecast is kept and held against what comes')).toContainText('0 of 5');
  await expect(record).toContainText('Your files, 7 days: not enough yet to say.');
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
  await openFigures(record);
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
  await expect(record).toContainText('This is not a file of forecasts');
  await file.setInputFiles({ name: 'forecasts.json', mimeType: 'application/json', buffer: saved });
  await expect(record).toContainText('12 forecasts added');
  await openFigures(record);
  await expect(row.getByRole('cell').nth(1)).toHaveText(off);
});

test('ranges and the engine follow the record once there is enough, and say so at the forecast', async ({
  extension,
}) => {
  await addSite(await extension.openOptions(), 'shop.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop.example`);
  await openSection(dashboard, 'Forecast');
  const record = dashboard.getByRole('region', { name: 'How good these forecasts were' });
  const saved = JSON.stringify({ series: [], ranks: [], forecasts: narrowForecasts() });
  await record
    .getByLabel('Add the forecasts of such a file')
    .setInputFiles({ name: 'forecasts.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(record).toContainText('60 forecasts added');
  await expect(record).toContainText(
    'less far off at 30 of 30 origins; its error is × 0.50. pool-2026-12.1 has taken over',
  );
  await dashboard.getByLabel('CSV file with a date and a number on each line').setInputFiles(csvOf(200, 'clicks.csv'));
  await expect(dashboard.getByText('The ranges are not those of the engine')).toContainText('its own held 0% and 100%');
  await expect(dashboard.getByText('The ranges are not those of the engine')).toContainText('× 1.50');
  await expect(record).toContainText('They are now drawn × 1.50');
});

/** By both engines, of 28 days: the newer one is off by three quarters of its 95 % range, the other by twice as much. */
function narrowForecasts(): readonly StoredForecast[] {
  const each = (value: number): number[] => Array.from({ length: 28 }, () => value);
  return Array.from({ length: 30 }, (_, index) =>
    [
      { engine: 'pool-2026-11.1', off: 30 },
      { engine: 'pool-2026-12.1', off: 15 },
    ].map(({ engine, off }) =>
      storedForecast({
        series: 'file 1',
        kind: 'file',
        engine,
        isShadow: engine === 'pool-2026-12.1',
        origin: addDays('2020-01-01', 28 * index),
        mean: each(100),
        naive: each(100),
        half80: each(10),
        half95: each(20),
        actuals: each(100 + off),
      }),
    ),
  ).flat();
}

test('forecasts of tracked ranks are kept without a look at them, and scored by the searches that come', async ({
  extension,
}) => {
  const { context } = extension;
  const worker = await extension.worker();
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
  await addSite(await extension.openOptions(), 'shop6.example');
  await trackWithHistory(dashboard, 60);
  const keepNow = async (dayNumber: number): Promise<void> => {
    for (const running of [worker, dashboard]) await moveClock(running, dayNumber * dayMs);
    await dashboard.evaluate(() => chrome.alarms.create('keep-forecasts', { when: 0 }));
  };
  await keepNow(0);
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop6.example`);
  await openSection(dashboard, 'Forecast');
  const record = dashboard.getByRole('region', { name: 'How good these forecasts were' });
  const week = record.getByRole('row').filter({ hasText: /^7 days/ });
  await expect(async () => {
    await dashboard.reload();
    await openFigures(record);
    await expect(week).toContainText('not enough yet: 0 of 5', { timeout: 3_000 });
  }).toPass();
  await expect(week).toContainText('still open: 1');
  await expect(record.getByRole('row').filter({ hasText: 'Visibility' })).toContainText('still open: 1');

  // Eight days on, with a search on each of them.
  await trackWithHistory(dashboard, 68);
  await keepNow(8);
  await expect(async () => {
    await dashboard.reload();
    await moveClock(dashboard, 8 * dayMs);
    await openFigures(record);
    await expect(week.getByRole('cell').first()).toHaveText(/^1/, { timeout: 3_000 });
  }).toPass();
  await expect(week).toContainText('still open: 1');
  await expect(week).toContainText('not enough yet: 1 of 5');
  await expectAccessible(dashboard, ['body']);

  // With the site go its forecasts.
  expect(await countStored(dashboard)).toBeGreaterThan(2);
  const options = await extension.openOptions();
  await options.getByRole('button', { name: 'Remove shop6.example' }).click();
  await options
    .getByRole('button', { name: /keyword/ })
    .last()
    .click();
  await expect(options.getByRole('button', { name: 'Remove shop6.example' })).toHaveCount(0);
  await expect.poll(() => countStored(options)).toBe(0);
});

/** Forecasts that the database holds. */
async function countStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await done(indexedDB.open('sightline'));
    const names = ['forecasts', 'rankForecasts', 'forecastSeries'];
    const transaction = database.transaction(names);
    const counts = await Promise.all(names.map((name) => done(transaction.objectStore(name).count())));
    database.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** A keyword of shop6.example with a check on each of so many days since sixty days ago, as searches would have left it. */
async function trackWithHistory(page: Page, days: number): Promise<void> {
  const points = Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.now() + (at - 60) * dayMs).toISOString().slice(0, 10);
    const position = 4 + (at % 5);
    const known = {
      source: 'observation',
      status: 'ok',
      absolute: position,
      depth: 10,
      url: null,
      features: [],
      owned: [],
    };
    return { ...known, day, position, checkedAt: `${day}T10:00:00.000Z` };
  });
  await page.evaluate(async (checks) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('sightline');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const transaction = database.transaction('trackedKeywords', 'readwrite');
    transaction.objectStore('trackedKeywords').put({
      domain: 'shop6.example',
      keyword: 'oak bench',
      normalized: 'oak bench',
      engine: 'google',
      device: 'desktop',
      country: '',
      language: '',
      tags: [],
      note: '',
      isFavourite: false,
      targetUrl: null,
      volume: null,
      isArchived: false,
      since: '2026-01-01T00:00:00.000Z',
      points: checks,
      unsent: {},
    });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, points);
}

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

/** A new file closes them. */
async function openFigures(record: Locator): Promise<void> {
  await expect(async () => {
    const details = record.locator('details').first();
    if ((await details.getAttribute('open', { timeout: 2_000 })) === null) {
      await record.getByText('All figures, and how they are counted').click({ timeout: 2_000 });
    }
    await expect(record.getByRole('row').first()).toBeVisible({ timeout: 1_000 });
    await record.page().waitForTimeout(300);
    await expect(record.getByRole('row').first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}
