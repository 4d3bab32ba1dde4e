import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';

import type { AuditFailure } from '#extension/platform/storage/audit-job.ts';

/** Hosts where browsers forbid every extension to run (Chrome, Edge and Firefox stores, November 2026). */
const storePages: readonly { readonly host: string; readonly path?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org' },
];

const extensionSchemes = new Set(['chrome-extension:', 'moz-extension:', 'safari-web-extension:', 'edge-extension:']);
const browserSchemes = new Set(['chrome:', 'edge:', 'brave:', 'opera:', 'vivaldi:', 'devtools:', 'chrome-search:']);

/**
 * Why this address can't be audited, as far as the address tells; undefined where it can, or where only trying shows.
 * `mayReadFiles` is the user's "Allow access to file URLs".
 */
export function findUnsupported(address: string, mayReadFiles: boolean): AuditFailure | undefined {
  const url = parseUrl(address);
  if (!url) return 'blank-page';
  if (url.protocol === 'about:') return url.pathname === 'blank' ? 'blank-page' : 'browser-page';
  if (browserSchemes.has(url.protocol)) return 'browser-page';
  if (extensionSchemes.has(url.protocol)) return 'extension-page';
  if (url.protocol === 'view-source:') return 'view-source';
  if (url.protocol === 'file:') {
    if (!mayReadFiles) return 'file-without-permission';
    return isPdf(url) ? 'pdf' : undefined;
  }
  if (!isHttpUrl(url)) return 'unsupported-scheme';
  if (storePages.some((store) => url.host === store.host && url.pathname.startsWith(store.path ?? '/'))) {
    return 'protected-page';
  }
  return undefined;
}

/** What a document of this MIME type means for an audit; undefined where it is HTML. */
export function findUnsupportedDocument(contentType: string): AuditFailure | undefined {
  if (contentType === 'text/html' || contentType === 'application/xhtml+xml') return undefined;
  return contentType === 'application/pdf' ? 'pdf' : 'not-html';
}

function isPdf(url: { readonly pathname: string }): boolean {
  return url.pathname.toLowerCase().endsWith('.pdf');
}
