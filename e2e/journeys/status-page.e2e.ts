import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

test('a status page is made of a monitor, and read by its link alone until it is taken down', async ({
  extension,
  site,
}) => {
  test.setTimeout(240_000);
  let status = 200;
  site.route('/', (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Shop</title>');
  });
  const backend = await prepareBackend();
  try {
    await backend.start();
    await connect(await extension.openOptions(), backend.url);
    const front = await extension.context.newPage();
    await front.goto(`${site.origin}/`);
    const panel = await extension.openPanel(front);
    const opening = extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Watch this page' }).click();
    const dashboard = await opening;
    await dashboard.getByRole('combobox', { name: 'What to watch' }).selectOption('uptime');
    await dashboard.getByRole('combobox', { name: 'How often' }).selectOption('1');
    await dashboard.getByRole('button', { name: 'Watch', exact: true }).click();
    await expect(dashboard.getByRole('table').first()).toContainText('up (200)', { timeout: 60_000 });
    await dashboard.getByRole('button', { name: 'All monitors' }).click();

    await dashboard.getByRole('button', { name: 'Make a status page' }).click();
    await dashboard.getByRole('textbox', { name: 'Heading of the page' }).fill('Oak shop');
    await dashboard.getByRole('button', { name: 'Make the link' }).click();
    const link = dashboard.getByRole('link', { name: /\/status\// });
    await expect(link).toBeVisible();
    await expectAccessible(dashboard, ['main']);
    const address = (await link.getAttribute('href')) ?? '';

    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 340, height: 700 });
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Oak shop' })).toBeVisible();
    await expect(page.getByText('Everything answers')).toBeVisible();
    await expectAccessible(page, ['main']);

    status = 503;
    await dashboard.getByRole('button', { name: `${site.origin}/` }).click();
    for (let look = 0; look < 2; look += 1) {
      await dashboard.getByRole('button', { name: 'Look now' }).click();
      await dashboard.waitForTimeout(1_500);
    }
    await expect(async () => {
      await dashboard.getByRole('button', { name: 'Look now' }).click();
      await expect(dashboard.getByRole('table').first()).toContainText('down', { timeout: 5_000 });
    }).toPass({ timeout: 90_000 });
    await expect(async () => {
      await page.goto(`${address}?again`);
      await expect(page.getByText('1 address does not answer as it should')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await page.getByText('Outages of the last 90 days: 1').click();
    await expect(page.getByText(/does not answer as it should since/)).toBeVisible();

    await dashboard.getByRole('button', { name: 'All monitors' }).click();
    await dashboard.getByRole('button', { name: 'Take the page down' }).click();
    await expect(dashboard.getByRole('button', { name: 'Make a status page' })).toBeVisible();
    await page.goto(`${address}?gone`);
    await expect(page.getByText('There is no status page here.')).toBeVisible();
  } finally {
    await backend.remove();
  }
});
