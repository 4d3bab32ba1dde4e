import type { Page } from '@playwright/test';

/** Names the competitors of a site on its dashboard. */
export async function nameCompetitors(dashboard: Page, names: string): Promise<void> {
  await dashboard.getByRole('button', { name: 'Site', exact: true }).click();
  await dashboard.getByRole('textbox', { name: /^Competitors/ }).fill(names);
  await dashboard.getByRole('button', { name: 'Save', exact: true }).first().click();
}
