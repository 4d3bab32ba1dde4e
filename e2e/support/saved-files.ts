import type { Page } from '@playwright/test';

/**
 * Reads what a page saves from now on. Several protocol connections share the browser, and each sends downloads
 * elsewhere: what is saved is read here.
 */
export async function readSaved(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (saved: Blob): string => {
      Reflect.set(globalThis, 'lastSaved', saved.text());
      return create(saved);
    };
  });
  return async () => String(await page.evaluate(() => Reflect.get(globalThis, 'lastSaved')));
}
