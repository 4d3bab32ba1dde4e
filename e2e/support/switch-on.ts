import { expect, type Page } from '@playwright/test';

import type { ExtensionBrowser } from './extension-browser.ts';

/**
 * Switches an engine's overlays on as a user does, in the options. The browser's own question cannot be clicked by a
 * test: its answer is given beforehand, on the page where the browser lists extensions and what they may open.
 */
export async function switchOn(extension: ExtensionBrowser, engine: string, origins: readonly string[]): Promise<Page> {
  await grantOrigins(extension, origins);
  const options = await extension.openOptions();
  const box = options.getByRole('checkbox', { name: `Show overlays on ${engine}`, exact: true });
  if (!(await box.isChecked())) await box.click();
  await expect(box).toBeChecked();
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBeGreaterThan(0);
  return options;
}

/** Gives access as the browser's own list of extensions does; its calls are there before its page is drawn. */
export async function grantOrigins(extension: ExtensionBrowser, origins: readonly string[]): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions/', { waitUntil: 'commit' });
  await page.evaluate(
    async ([id, hosts]) => {
      await Promise.all(hosts.map((host) => chrome.developerPrivate.addHostPermission(id, host)));
    },
    [extension.extensionId, origins] as const,
  );
  await page.close();
}
