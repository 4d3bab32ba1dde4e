import { expect, type Page } from '@playwright/test';

import { openSection } from './dashboard-section.ts';

/** Names the competitors of a site on its dashboard. */
export async function nameCompetitors(dashboard: Page, names: string): Promise<void> {
  await openSection(dashboard, 'Settings');
  await dashboard.getByRole('textbox', { name: /^Competitors/ }).fill(names);
  await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dashboard.getByText('Saved', { exact: true })).toBeVisible();
  await openSection(dashboard, 'Keywords');
}
