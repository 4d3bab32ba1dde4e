import type { Locator } from '@playwright/test';

/** Clicks what closes its popup, which it does now and then before the click is told to be done. */
export async function clickAndClose(target: Locator): Promise<void> {
  await target.click().catch((error: unknown) => {
    if (!target.page().isClosed()) throw error;
  });
}
