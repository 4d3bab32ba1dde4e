import type { ResponseFacts } from '#shared/audit/facts.ts';
import { browser } from 'wxt/browser';

import { webOrigins } from './web-origins.ts';

type Hops = ResponseFacts['redirects'];

const timeoutMs = 15_000;

/** Asks the user to let the extension see the hops of its own requests. Call it in the turn of a click. */
export function requestTracing(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['webRequest'], origins: [...webOrigins] });
}

/**
 * Asks an address without cookies and gives the redirects on the way, in order; as many as there were until an answer,
 * an error or the time-out. Needs the permission that `requestTracing` asks for.
 */
export async function traceRedirects(url: string): Promise<Hops> {
  const hops: Hops[number][] = [];
  let next = new URL(url).href;
  const onRedirect = (details: {
    readonly url: string;
    readonly redirectUrl: string;
    readonly statusCode: number;
  }): void => {
    // Other requests may run meanwhile: those of ours follow one another.
    if (details.url !== next) return;
    hops.push({ url: details.url, status: details.statusCode, location: details.redirectUrl });
    next = details.redirectUrl;
  };
  // -1: of no tab, as the requests of the extension's own pages.
  browser.webRequest.onBeforeRedirect.addListener(onRedirect, { urls: [...webOrigins], tabId: -1 });
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, { credentials: 'omit', cache: 'no-store', redirect: 'follow', signal });
    await answer.body?.cancel();
  } catch {
    // A circle or a dead end: the hops before it are what was asked for.
  } finally {
    browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
  }
  return hops;
}
