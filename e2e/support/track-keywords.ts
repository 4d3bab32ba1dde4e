import type { Page } from '@playwright/test';

import { showKeywords } from './show-keywords.ts';

/** A page of a site whose keywords are tracked. */
export const shop =
  '<!doctype html><html lang="en"><head><title>Oak benches - Shop four</title></head><body><h1>Oak benches</h1></body></html>';

/** Tracks keywords, one a line, in the popup of a page of their site. */
export async function track(popup: Page, keywords: string): Promise<void> {
  await showKeywords(popup);
  await popup.getByRole('button', { name: '+ Track' }).dispatchEvent('click');
  await popup.getByRole('textbox', { name: 'Keywords, one per line' }).fill(keywords);
  await popup.getByRole('button', { name: /^Track/ }).dispatchEvent('click');
}
