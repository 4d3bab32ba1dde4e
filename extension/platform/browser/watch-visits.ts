import type { WebRequest } from 'webextension-polyfill';

import type { VisitEvent, VisitTrail } from './visit-trail.ts';
import { addToTrail, parseTrail } from './visit-trail.ts';
import { askPermission } from './ask-permission.ts';
import { browser } from './browser.ts';
import { webOrigins } from './web-origins.ts';

/** Requests are told only of hosts that we may open too, and redirects lead anywhere. */
const permission = { permissions: ['webRequest' as const], origins: [...webOrigins] };
const prefix = 'visit:';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

/** Asks for what watching takes. Has to be called right in a click. False where the user said no. */
export function askToWatchVisits(): Promise<boolean> {
  return askPermission(permission);
}

export function mayWatchVisits(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Gives back what only this needs: the hosts may have been given for other things too. */
export async function stopWatchingVisits(): Promise<void> {
  await browser.permissions.remove({ permissions: ['webRequest'] });
}

/** Calls back when the user gave or took a permission, until the signal aborts. */
export function watchVisitPermission(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}

/**
 * Keeps the trail of each tab's page, in the worker. Has to be called in its first turn: the browser wakes a worker for
 * an event of an earlier start only if that start's listener is there again. Without the permission there is no
 * `webRequest` to listen to. Given while the browser runs, Firefox tells at once; Chromium takes the listener and is
 * silent until its next start (seen in 156, 2026-11).
 */
export function recordVisits(): void {
  listenToRequests();
  // A listener that was added while no host was open is refused for good: it is added again with each that opens.
  browser.permissions.onAdded.addListener(listenToRequests);
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes('webRequest')) void removeTrails();
  });
}

/** Whether the browser told of any visit since its start. */
export async function hasSeenVisits(): Promise<boolean> {
  return (await loadTrailKeys()).length > 0;
}

export async function loadTrail(tabId: number): Promise<VisitTrail | undefined> {
  return parseTrail((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

export async function removeTrail(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

export function watchTrail(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (keyOf(tabId) in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

/** A page that the browser loads ahead has the number of the tab but is not what the tab shows. */
interface PageRequest {
  readonly tabId: number;
  readonly documentLifecycle?: string;
}

function listenToRequests(): void {
  if (!browser.webRequest) return;
  const pages = { urls: [...webOrigins], types: ['main_frame' as const] };
  const { onBeforeRedirect, onBeforeRequest, onResponseStarted } = browser.webRequest;
  onBeforeRequest.removeListener(onAsked);
  onBeforeRequest.addListener(onAsked, pages);
  onBeforeRedirect.removeListener(onRedirected);
  onBeforeRedirect.addListener(onRedirected, pages, ['responseHeaders']);
  onResponseStarted.removeListener(onAnswered);
  onResponseStarted.addListener(onAnswered, pages, ['responseHeaders']);
}

function onAsked(request: PageRequest & { readonly requestId: string }): undefined {
  void addEvent(request, { kind: 'asked', requestId: request.requestId });
}

function onRedirected(request: WebRequest.OnBeforeRedirectDetailsType): void {
  const { redirectUrl: location, requestId, responseHeaders: headers = [], statusCode: status, url } = request;
  void addEvent(request, { kind: 'redirected', requestId, url, status, location, headers });
}

function onAnswered(request: WebRequest.OnResponseStartedDetailsType): void {
  const { fromCache: isFromCache, requestId, responseHeaders: headers = [], statusCode: status, url } = request;
  void addEvent(request, { kind: 'answered', requestId, url, status, isFromCache, headers, atMs: request.timeStamp });
}

/** Events come faster than the storage answers: each waits for the one before. */
async function addEvent({ documentLifecycle, tabId }: PageRequest, event: VisitEvent): Promise<void> {
  if (tabId < 0 || documentLifecycle === 'prerender') return;
  await navigator.locks.request(keyOf(tabId), async () => {
    const trail = addToTrail(await loadTrail(tabId), event);
    await browser.storage.session.set({ [keyOf(tabId)]: trail });
  });
}

async function removeTrails(): Promise<void> {
  await browser.storage.session.remove([...(await loadTrailKeys())]);
}

async function loadTrailKeys(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
}
