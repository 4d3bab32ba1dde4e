import { browser } from './browser.ts';

/** What a page of the same site answered, as the user's own browser gets it. */
export interface PageAnswer {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/**
 * Fetches a page of the tab's own site from within the tab: the site answers as it answers the user. Undefined where the
 * tab has gone elsewhere or the network fails.
 */
export async function fetchInPage(tabId: number, url: string): Promise<PageAnswer | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: fetchHere, args: [url] });
  return asPageAnswer(answer?.result);
}

/** Runs in the page's tab, so it knows nothing of this file. */
async function fetchHere(url: string): Promise<PageAnswer | null> {
  if (new URL(url).origin !== location.origin) return null;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(20_000) });
    return { url: response.url, status: response.status, html: (await response.text()).slice(0, 8_000_000) };
  } catch {
    return null;
  }
}

/** Safe: the browser hands over what `fetchHere` returned. */
function asPageAnswer(value: unknown): PageAnswer | undefined {
  return (value ?? undefined) as PageAnswer | undefined;
}
