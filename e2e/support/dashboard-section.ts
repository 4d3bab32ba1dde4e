import type { Page } from '@playwright/test';

/** Goes to a section of a site's dashboard by its tab. */
export async function openSection(dashboard: Page, name: string): Promise<void> {
  await dashboard.getByRole('tab', { name, exact: true }).click();
}
