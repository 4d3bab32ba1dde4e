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
  const days = Array.from({ length: 84 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
    return `${date},${day % 7 < 2 ? 40 : 100}`;
  });
  await choose(['day,sessions', ...days]);
  await expect(dashboard.getByText(/is expected; 80 times in 100/)).toContainText('On Dec 21, 2026, 100 is expected');
  const goal = dashboard.getByLabel('Goal: on Dec 21, 2026 at least');
  await goal.fill('500');
  await expect(dashboard.getByText('Chance by this forecast: < 1%')).toBeVisible();
  await goal.fill('20');
  await expect(dashboard.getByText('Chance by this forecast: > 99%')).toBeVisible();
  await dashboard.getByText('As a table').click();
  await expect(dashboard.getByRole('row', { name: /^2026-12-21/ })).toContainText('100');
  await expectAccessible(dashboard, ['body']);
});
