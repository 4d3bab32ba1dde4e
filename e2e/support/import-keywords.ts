import { expect, type Page } from '@playwright/test';

/** Tracks so many keywords by a file, on the dashboard of a site. */
export async function importKeywords(dashboard: Page, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => `keyword ${index},tag ${index % 7}\n`);
  await dashboard.getByRole('button', { name: 'Import', exact: true }).click();
  const buffer = Buffer.from(`keyword,tags\n${lines.join('')}`);
  await dashboard.getByLabel('CSV file').setInputFiles({ name: 'keywords.csv', mimeType: 'text/csv', buffer });
  await dashboard.locator('.dashboard_import-form').getByRole('button', { name: 'Import' }).click();
  await expect(dashboard.getByText(/are now tracked/)).toBeVisible({ timeout: 60_000 });
}
