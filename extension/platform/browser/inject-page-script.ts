import { err, ok, type Result } from '#shared/kernel/result.ts';
import { browser } from './browser.ts';

/** Puts one of our scripts into the tab's main frame. Fails where the browser does not let us into that page. */
export async function injectPageScript(
  tabId: number,
  file: '/audit.js' | '/audit-sitemaps.js' | '/serp-later.js' = '/audit.js',
): Promise<Result<null, string>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return ok(null);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The user's "Allow access to file URLs". */
export function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
