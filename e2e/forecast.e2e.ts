import { expect } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';

test('a file of daily numbers is forecast in the dashboard, and one that cannot be read says where', async ({
  extension,
}) => {
  await addSite(await extension.openOptions(), 'shop.example');
  const dashboard = await extension.context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop.example`);
  await dashboard.getByRole('tab', { name: 'Forecast' }).click();
  await expect(dashboard.getByText('There is nothing to go on with yet')).toBeVisible();
  const choose = async (lines: readonly string[]): Promise<void> =>
    dashboard
      .getByLabel('CSV file with a date and a number on each line')
      .setInputFiles({ name: 'sessions.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await choose(['day,sessions', '2026-11-01,12', '2026-11-02,many']);
  await expect(dashboard.getByRole('alert')).toHaveText('Line 3 cannot be read: 2026-11-02 many');
  const daysOf = (wobble: (day: number) => number): string[] =>
    Array.from({ length: 84 }, (_, day) => {
      const date = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
      return `${date},${(day % 7 < 2 ? 40 : 100) + wobble(day)}`;
    });
  // Never off: no range of nothing, and no chances by it.
  await choose(['day,sessions', ...daysOf(() => 0)]);
  await expect(dashboard.getByText('came exactly as expected')).toContainText('On Dec 21, 2026, 100 is expected');
  await expect(dashboard.getByLabel('Goal: on Dec 21, 2026 at least')).toHaveCount(0);
  const days = daysOf((day) => ((day * 7) % 5) - 2);
  await choose(['day,sessions', ...days]);
  await expect(dashboard.getByText(/is expected; 80 times in 100/)).toContainText(/On Dec 21, 2026, (9\d|10\d)/);
  const goal = dashboard.getByLabel('Goal: on Dec 21, 2026 at least');
  await goal.fill('500');
  await expect(dashboard.getByText('Chance by this forecast: < 1%')).toBeVisible();
  await goal.fill('20');
  await expect(dashboard.getByText('Chance by this forecast: > 99%')).toBeVisible();
  // Twenty days of 100 and eight of 40; each at half a euro.
  await expect(dashboard.getByText(/All 28 days together: 2,3\d\d;/)).toBeVisible();
  await dashboard.getByLabel('Goal: all 28 days together at least').fill('5000');
  await expect(dashboard.getByText('Chance by this forecast: < 1%')).toBeVisible();
  await dashboard.getByLabel('What one is worth, by your figure').fill('0.5');
  await expect(dashboard.getByText(/All 28 days together: 1,1\d\d;/)).toContainText('each counted at 0.5');
  await dashboard.getByLabel('Goal: all 28 days together worth at least').fill('600');
  await expect(dashboard.getByText('Chance by this forecast: > 99%')).toHaveCount(2);
  await expect(dashboard.getByLabel('Scenario: from position')).toHaveCount(0);
  await dashboard.getByText('As a table').click();
  await expect(dashboard.getByRole('row', { name: /^Dec 21, 2026/ })).toContainText(/9\d|10\d/);
  await choose(['day,clicks', ...days]);
  await dashboard.getByLabel('Scenario: from position').fill('5');
  await dashboard.getByLabel('to position', { exact: true }).fill('3');
  await expect(dashboard.getByText('A scenario, no forecast')).toContainText(/All 28 days together: 4,[5-7]\d\d;/);
  // Half as much each, and twice as many: what is said of it stays.
  await dashboard.getByLabel('What one is worth, by your figure').fill('0.5');
  await expect(dashboard.getByText('A scenario, no forecast')).toContainText(/All 28 days together: 2,[23]\d\d;/);
  await expectAccessible(dashboard, ['body']);
});
