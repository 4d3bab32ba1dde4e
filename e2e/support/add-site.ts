import { expect, type Page } from '@playwright/test';

/** Puts a site on the list in the options. */
export async function addSite(options: Page, domain: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Domain of a site' }).fill(domain);
  await options.getByRole('button', { name: 'Add site' }).click();
  const host = domain.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  await expect(options.getByRole('button', { name: `Remove ${host}` })).toBeVisible();
}
