import type { Page } from '@playwright/test';

/** By its tab, or from the list that stands for the tabs where there is little room: beside the details of a keyword. */
export async function openSection(dashboard: Page, name: string): Promise<void> {
  const list = dashboard.getByRole('combobox', { name: 'Section', exact: true });
  const tab = dashboard.getByRole('tab', { name, exact: true });
  await list.or(tab).first().waitFor();
  if (await list.isVisible()) await list.selectOption({ label: name });
  else await tab.click();
}
