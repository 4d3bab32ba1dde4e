import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { test } from '../support/extension-test.ts';

test('the dashboard says when the backend went away and that it is back, and calls nothing missing meanwhile', async ({
  extension,
}) => {
  const backend = await prepareBackend();
  try {
    const { context, extensionId } = extension;
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#*/crawls`);
    await expect(dashboard.getByText('In this browser only', { exact: true })).toBeVisible();
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    // Connected in another tab: seen within 15 seconds.
    await dashboard.bringToFront();
    await expect(dashboard.getByText(/^Synced /)).toBeVisible({ timeout: 30_000 });
    await expect(dashboard.getByRole('heading', { name: 'No site was crawled yet' })).toBeVisible();

    await backend.stop();
    await expect(dashboard.getByText(/^The backend does not answer; showing data of /)).toBeVisible({
      timeout: 40_000,
    });
    await expect(dashboard.getByText(/^No crawl is kept in this browser/)).toBeVisible({ timeout: 40_000 });
    await expect(dashboard.getByRole('heading', { name: 'No site was crawled yet' })).toHaveCount(0);
    await expect(dashboard.getByText('shown as they were last')).toHaveCount(0);

    await backend.start();
    await expect(dashboard.getByText(/^Synced /)).toBeVisible({ timeout: 40_000 });
    await openSection(dashboard, 'Keywords');
    await expect(dashboard.getByText(/^Synced /)).toBeVisible();
  } finally {
    await backend.remove();
  }
});
